import { createUnionType, Field, InputType, Int, ObjectType, registerEnumType } from 'type-graphql';
import { described, enumOf } from '../../platform/graphql/enum-values.ts';
import { ProblemType } from '../../platform/graphql/problem.types.ts';
import { InstantScalar, LocalDateScalar, TextScalar } from '../../platform/graphql/scalars.ts';
import { WriteInput } from '../../platform/graphql/write-input.ts';
import { AllowedActionType } from '../actions/action.types.ts';
import { AssignmentType } from '../assignments/assignment.types.ts';
import { FileType } from '../files/file.types.ts';
import { MyJointOperation } from '../joint-operations/joint-operation.types.ts';
import { OrgUnitType } from '../org-units/org-unit.types.ts';
import { TimelineEntryType } from '../timeline/timeline.types.ts';
import { VisitCheckInput, VisitCheckType } from './checklist.types.ts';
import { visitStates } from './visit.machine.ts';
import { visitKinds } from './visit.rules.ts';

const stateNames = ['待审批', '已批准', '督查中', '待发布', '已发布', '整改中', '已办结', '已取消'];
const kindNames = ['一般督查', '领导带队', '异地交叉', '“回头看”'];

export const VisitStateEnum = enumOf(visitStates);
registerEnumType(VisitStateEnum, {
  name: 'VisitState',
  description: 'How far a visit is.',
  valuesConfig: described(visitStates, stateNames),
});
export const VisitKindEnum = enumOf(visitKinds);
registerEnumType(VisitKindEnum, {
  name: 'VisitKind',
  description: 'How a visit is made (M-31).',
  valuesConfig: described(visitKinds, kindNames),
});

/** Somebody of the team. */
@ObjectType('VisitMember', { description: 'Somebody of the team of a visit.' })
export class VisitMemberType {
  orgUnitRowId!: number;
  @Field(() => String, { description: 'Unique among the members.' }) id!: string;
  @Field(() => String, { description: 'Who.' }) personName!: string;
  @Field(() => OrgUnitType, { description: 'The unit.' }) orgUnit?: OrgUnitType;
}

/** A task at which a visit looks. */
@ObjectType('VisitTask', { description: 'A task of the inspected unit at which a visit looks.' })
export class VisitTaskType {
  @Field(() => String, { description: 'Unique among the tasks of visits.' }) id!: string;
  @Field(() => AssignmentType, { nullable: true, description: 'The task; null: it is not for the reader.' })
  assignment!: AssignmentType | null;
  @Field(() => String, {
    nullable: true,
    description: 'How far it is done, in the words of the scale of the visit; null until it may be read.',
  })
  grade!: string | null;
  @Field(() => String, { description: 'What stands beside the grade; may be empty.' }) words!: string;
}

/** What was found. */
@ObjectType('VisitRecord', { description: 'What was found on a visit, as its team handed it in.' })
export class VisitRecordType {
  rowId!: string;
  @Field(() => String, { description: 'Unique among the records.' }) id!: string;
  @Field(() => String, { description: 'What was found.' }) summary!: string;
  @Field(() => String, { description: 'Who handed it in.' }) submittedByName!: string;
  @Field(() => InstantScalar, { description: 'When it was handed in.' }) submittedAt!: Date;
  @Field(() => [FileType], { description: 'Photos and other files, oldest first; read with it.' }) files?: FileType[];
}

/** The rule of unannounced visits (M-31). */
@ObjectType('VisitRule', { description: 'How the own tenant makes unannounced visits (三不三直, M-31).' })
export class VisitRuleType {
  @Field(() => Int, { description: 'Grows by one with each wording; 0: the example that stands at first.' })
  version!: number;
  @Field(() => String, { description: 'Its words.' }) words!: string;
  @Field(() => Boolean, { description: 'Whether the acting post may word it anew.' }) settable!: boolean;
}

/** Somebody of another unit. */
@ObjectType('Inspector', {
  description:
    'Somebody of another unit who may go on a visit: of a body of its joint operation, or sent to another region (异地交叉).',
})
export class InspectorType {
  @Field(() => String, { description: 'Opaque id of the post.' }) id!: string;
  @Field(() => String, { description: 'Who.' }) personName!: string;
  @Field(() => String, { description: 'The role of the post.' }) role!: string;
}

/** An inspection of a unit on site. */
@ObjectType('Visit', { description: 'An inspection of a unit on site, announced or not (督查暗访, M-29 to M-33).' })
export class VisitType {
  rowId!: string;
  officeRowId!: number;
  targetRowId!: number;
  jointRowId!: string | null;
  @Field(() => String, { description: 'Opaque id.' }) id!: string;
  @Field(() => Int, { description: 'Grows by one with each change.' }) version!: number;
  @Field(() => VisitStateEnum, { description: 'How far it is.' }) state!: string;
  @Field(() => Boolean, { description: 'Whether the inspected unit is told once it is approved.' }) announced!: boolean;
  @Field(() => VisitKindEnum, { description: 'How it is made.' }) kind!: string;
  @Field(() => Boolean, { description: 'Whether it is a routine special check (常态化专项).' })
  routineSpecial!: boolean;
  @Field(() => Boolean, { description: 'Whether the office makes it of its own; false: it was asked for (M-32).' })
  ownInitiative!: boolean;
  @Field(() => LocalDateScalar, { description: 'Its first day.' }) fromDay!: string;
  @Field(() => LocalDateScalar, { description: 'Its last day.' }) untilDay!: string;
  @Field(() => String, { description: 'Where.' }) place!: string;
  @Field(() => String, { description: 'Why there.' }) rationale!: string;
  @Field(() => String, { description: 'The rule by which it is made, as it stood when it was planned.' })
  ruleWords!: string;
  @Field(() => Int, { description: 'Which wording of the rule.' }) ruleVersion!: number;
  @Field(() => String, { description: 'Who planned it.' }) plannedByName!: string;
  @Field(() => InstantScalar, { description: 'When it was planned.' }) plannedAt!: Date;
  @Field(() => String, { description: 'Who approves and releases it.' }) approverName!: string;
  @Field(() => InstantScalar, { nullable: true, description: 'When it was approved.' }) approvedAt!: Date | null;
  @Field(() => InstantScalar, { nullable: true, description: 'When it began; it counts in the year of this moment.' })
  underwayAt!: Date | null;
  @Field(() => InstantScalar, { nullable: true, description: 'When it was released.' }) releasedAt!: Date | null;
  @Field(() => InstantScalar, { nullable: true, description: 'When it was closed.' }) closedAt!: Date | null;
  @Field(() => String, { description: 'Why it was cancelled; empty: it was not.' }) cancelReason!: string;
  @Field(() => OrgUnitType, { description: 'The office that makes it.' }) office?: OrgUnitType;
  @Field(() => OrgUnitType, { description: 'The unit that is inspected.' }) target?: OrgUnitType;
  @Field(() => MyJointOperation, {
    nullable: true,
    description: 'The joint operation of which it is a part, as far as the reader may read that.',
  })
  jointOperation?: typeof MyJointOperation | null;
  @Field(() => [VisitMemberType], { description: 'Who goes.' }) team?: VisitMemberType[];
  @Field(() => [String], {
    description: 'The scale by which it grades, best first, as it stood when it began; empty until then.',
  })
  scale!: string[];
  @Field(() => [VisitTaskType], { description: 'The tasks at which it looks.' }) tasks?: VisitTaskType[];
  @Field(() => [VisitTaskType], {
    description:
      'Where a leader leads it: the tasks of the lowest grade and those behind by their light, once the grades may be read (M-33).',
  })
  slowTasks?: VisitTaskType[];
  listTitle!: string | null;
  listVersion!: number | null;
  @Field(() => [VisitCheckType], {
    description: 'The lines of its checklist, for those who make it, for others once it is released.',
  })
  checks?: VisitCheckType[];
  @Field(() => VisitRecordType, { nullable: true, description: 'What was found; null until it may be read.' })
  record?: VisitRecordType | null;
  @Field(() => [TimelineEntryType], { description: 'What happened to it, oldest first.' })
  timeline?: TimelineEntryType[];
  @Field(() => [AllowedActionType], { description: 'What the acting post may do to it now, and why not.' })
  allowedActions?: AllowedActionType[];
}

/** How many visits of an office began in a year, and of which sorts (M-30, M-32). */
@ObjectType('VisitGauges', {
  description: 'How many visits of the own office began in a year, of which sorts, and what is missing (M-30, M-32).',
})
export class VisitGaugesType {
  @Field(() => Int, { description: 'The year.' }) year!: number;
  @Field(() => Int, { description: 'All visits that began in it.' }) visits!: number;
  @Field(() => Int, { description: 'The unannounced among them.' }) unannounced!: number;
  @Field(() => Int, { description: 'The routine special among the unannounced.' }) routine!: number;
  @Field(() => Int, { description: 'Those of joint operations.' }) joint!: number;
  @Field(() => Int, { description: 'Those on own initiative.' }) proactive!: number;
  @Field(() => Boolean, { description: 'Whether three of five are unannounced.' }) unannouncedReached!: boolean;
  @Field(() => Int, { description: 'How many more unannounced ones until then.' }) unannouncedMissing!: number;
  @Field(() => Boolean, { description: 'Whether two of five are routine special and unannounced.' })
  routineReached!: boolean;
  @Field(() => Int, { description: 'How many more routine special ones until then.' }) routineMissing!: number;
}

/** What a write on a visit answers. */
export const VisitResult = createUnionType({
  name: 'VisitResult',
  description: 'The visit as changed, or why nothing was.',
  types: () => [VisitType, ProblemType] as const,
});

/** What wording the rule answers. */
export const VisitRuleResult = createUnionType({
  name: 'VisitRuleResult',
  description: 'The rule as it stands, or why it stands as before.',
  types: () => [VisitRuleType, ProblemType] as const,
});

@InputType({ description: 'Somebody who goes.' })
export class VisitMemberInput {
  @Field(() => String, { description: 'The post.' }) postId!: string;
  @Field(() => String, {
    nullable: true,
    description:
      'The body of the joint operation of which he is, or the unit below that sends him, of another region; empty: he is of the own government.',
  })
  orgUnitId?: string | null;
}

@InputType({ description: 'A visit to plan.' })
export class PlanVisitInput extends WriteInput {
  @Field(() => String, { description: 'A unit below the own one.' }) targetUnitId!: string;
  @Field(() => Boolean, { description: 'Whether the inspected unit is told once it is approved.' }) announced!: boolean;
  @Field(() => VisitKindEnum, { description: 'How it is made.' }) kind!: string;
  @Field(() => Boolean, { description: 'Whether it is a routine special check.' }) routineSpecial!: boolean;
  @Field(() => Boolean, { description: 'Whether the office makes it of its own.' }) ownInitiative!: boolean;
  @Field(() => String, { nullable: true, description: 'The joint operation of the own office of which it is a part.' })
  jointOperationId?: string | null;
  @Field(() => LocalDateScalar, { description: 'Its first day, today or later.' }) fromDay!: string;
  @Field(() => LocalDateScalar, { description: 'Its last day, at most 31 days in all.' }) untilDay!: string;
  @Field(() => TextScalar, { description: 'Where, 1 to 200 characters.' }) place!: string;
  @Field(() => TextScalar, {
    description:
      'Why there, 1 to 1,000 characters, naming nobody who complained; the inspected unit reads it in the end.',
  })
  rationale!: string;
  @Field(() => [VisitMemberInput], {
    description: 'Who goes, 1 to 20; a leader of the own government where one leads it.',
  })
  members!: VisitMemberInput[];
  @Field(() => [String], { description: 'At most 20 tasks of the inspected unit at which it looks.' })
  assignmentIds!: string[];
  @Field(() => String, { nullable: true, description: 'The checklist of the own office by which it looks.' })
  checklistId?: string | null;
  @Field(() => Boolean, {
    defaultValue: false,
    description: 'Whether the unit was chosen from visitSuggestions: what speaks for it now is kept with the visit.',
  })
  suggested!: boolean;
  @Field(() => String, { description: 'The post of the head or of a leader who approves it, not of the planner.' })
  approverPostId!: string;
}

@InputType({ description: 'A visit that was read.' })
export class VisitAim extends WriteInput {
  @Field(() => String, { description: 'The visit.' }) visitId!: string;
  @Field(() => Int, { description: 'The version you read.' }) version!: number;
}

@InputType({ description: 'Another approver of a visit.' })
export class NameVisitApproverInput extends VisitAim {
  @Field(() => String, { description: 'The post of the head or of a leader, not of the planner.' })
  approverPostId!: string;
}

@InputType({ description: 'A joint operation to which a visit is to belong.' })
export class JoinVisitInput extends VisitAim {
  @Field(() => String, { description: 'A joint operation of its office that is not over.' }) jointOperationId!: string;
}

@InputType({ description: 'A visit of the same office into which another is merged.' })
export class MergeVisitInput extends VisitAim {
  @Field(() => String, { description: 'The visit that remains: alike, of the same unit, and not begun.' })
  intoVisitId!: string;
  @Field(() => Int, { description: 'The version of that which you read.' }) intoVersion!: number;
}

@InputType({ description: 'How far a task is done.' })
export class VisitGradeInput {
  @Field(() => String, { description: 'The task of the visit.' }) visitTaskId!: string;
  @Field(() => TextScalar, { description: 'A grade of the scale of the visit.' }) grade!: string;
  @Field(() => TextScalar, { description: 'What stands beside it, at most 500 characters.' }) words!: string;
}

@InputType({ description: 'What was found.' })
export class SubmitVisitInput extends VisitAim {
  @Field(() => TextScalar, { description: 'What was found, 1 to 4,000 characters.' }) summary!: string;
  @Field(() => [VisitGradeInput], { description: 'A grade for each task at which it looks.' })
  grades!: VisitGradeInput[];
  @Field(() => [VisitCheckInput], { defaultValue: [], description: 'What was found at each line of its checklist.' })
  checks!: VisitCheckInput[];
  @Field(() => [String], {
    defaultValue: [],
    description: 'Photos and other files that the acting post has sent.',
  })
  fileIds!: string[];
}

@InputType({ description: 'A visit to cancel.' })
export class CancelVisitInput extends VisitAim {
  @Field(() => TextScalar, { description: 'Why, 1 to 1,000 characters.' }) reason!: string;
}

@InputType({ description: 'The rule of unannounced visits in other words.' })
export class SetVisitRuleInput extends WriteInput {
  @Field(() => Int, { description: 'The version you read.' }) version!: number;
  @Field(() => TextScalar, { description: 'Its words, 1 to 500 characters.' }) words!: string;
}
