import { createUnionType, Field, InputType, Int, ObjectType, registerEnumType } from 'type-graphql';
import { ProblemType } from '../../platform/graphql/problem.types.ts';
import { InstantScalar, LocalDateScalar, TextScalar } from '../../platform/graphql/scalars.ts';
import { WriteInput } from '../../platform/graphql/write-input.ts';
import { AllowedActionType } from '../actions/action.types.ts';
import { AssignmentType } from '../assignments/assignment.types.ts';
import { ItemType } from '../items/item.types.ts';
import { LinkageEnum } from '../linkages/linkage-enum.types.ts';
import { MandatePowerEnum, MandateStandingEnum } from '../mandates/mandate.types.ts';
import { OrgUnitType } from '../org-units/org-unit.types.ts';
import { TimelineEntryType } from '../timeline/timeline.types.ts';
import { JointEvidenceType, JointOpinionType, JointReportType } from './joint-room.types.ts';

const named = (names: Readonly<Record<string, string>>) =>
  Object.fromEntries(Object.entries(names).map(([name, description]) => [name, { description }]));
const states = { PROPOSED: '待审定', APPROVED: '已审定', REFUSED: '未通过' } as const;
const memberStates = { NAMED: '拟邀请', INVITED: '待答复', ACCEPTED: '已参加', DECLINED: '不参加' } as const;
const parts = { LEAD: '牵头', MEMBER: '成员' } as const;
const enumOf = (names: object) => Object.fromEntries(Object.keys(names).map((name) => [name, name]));

export const JointStateEnum = enumOf(states);
registerEnumType(JointStateEnum, {
  name: 'JointState',
  description: 'Whether the plan of a joint operation was approved.',
  valuesConfig: named(states),
});
export const JointMemberStateEnum = enumOf(memberStates);
registerEnumType(JointMemberStateEnum, {
  name: 'JointMemberState',
  description: 'Whether a body takes part; each answers for itself.',
  valuesConfig: named(memberStates),
});
export const JointPartEnum = enumOf(parts);
registerEnumType(JointPartEnum, {
  name: 'JointPart',
  description: 'The part of a body in a joint operation; without a lead among the bodies the office leads.',
  valuesConfig: named(parts),
});

/** A body that takes part, or was asked to. */
@ObjectType('JointMember', { description: 'A body of a joint operation, its duty and its answer.' })
export class JointMemberType {
  orgUnitRowId!: number;
  answeredByName!: string | null;
  @Field(() => String, { description: 'Opaque id.' }) id!: string;
  @Field(() => Int, { description: 'Grows by one with each change.' }) version!: number;
  @Field(() => JointPartEnum, { description: 'Lead or member.' }) part!: string;
  @Field(() => String, { description: 'What it does in the operation.' }) duty!: string;
  @Field(() => JointMemberStateEnum, { description: 'Whether it takes part.' }) state!: string;
  @Field(() => String, { description: 'Its words to the invitation; may be empty.' }) answerWords!: string;
  @Field(() => InstantScalar, { nullable: true, description: 'When it answered.' }) answeredAt!: Date | null;
  @Field(() => OrgUnitType, { description: 'The body.' }) orgUnit?: OrgUnitType;
}

/** A matter in scope, as far as the reader may read it. */
@ObjectType('JointScope', { description: 'A matter that a joint operation is over, or tasks of it.' })
export class JointScopeType {
  itemRowId!: string;
  scopeRowIds!: string[];
  @Field(() => String, { description: 'Opaque id.' }) id!: string;
  @Field(() => Boolean, { description: 'True: the whole matter; false: some tasks and all below them.' })
  whole!: boolean;
  @Field(() => InstantScalar, { nullable: true, description: 'When its office put it in; null: with the plan.' })
  addedAt!: Date | null;
  @Field(() => ItemType, { nullable: true, description: 'The matter; null: the reader may not read it any more.' })
  item?: ItemType | null;
  @Field(() => [AssignmentType], { description: 'The tasks it is over; none: the whole matter.' })
  assignments?: AssignmentType[];
}

/** A line of the schedule. */
@ObjectType('JointScheduleLine', { description: 'What is done on a day of a joint operation.' })
export class JointScheduleLineType {
  @Field(() => LocalDateScalar, { description: 'The day.' }) on!: string;
  @Field(() => String, { description: 'What is done.' }) words!: string;
}

/** A joint operation as its office and, while it is in force, the bodies that accepted see it (M-11). */
@ObjectType('JointOperation', {
  description: 'What several bodies supervise together under one plan (联合督查, M-11).',
})
export class JointOperationType {
  rowId!: string;
  officeRowId!: number;
  proposedByName!: string;
  @Field(() => String, { description: 'Opaque id.' }) id!: string;
  @Field(() => Int, { description: 'Grows by one with each change.' }) version!: number;
  @Field(() => JointStateEnum, { description: 'Whether its plan was approved.' }) state!: string;
  @Field(() => MandateStandingEnum, { description: 'Where its period stands now.' }) standing!: string;
  @Field(() => String, { description: 'Its name.' }) title!: string;
  @Field(() => String, { description: 'What it is for.' }) purpose!: string;
  @Field(() => [MandatePowerEnum], { description: 'What its bodies may do to tasks in scope beside reading them.' })
  powers!: string[];
  @Field(() => [JointScheduleLineType], { description: 'What is done when.' }) schedule!: JointScheduleLineType[];
  @Field(() => InstantScalar, { description: 'From when.' }) startsAt!: Date;
  @Field(() => InstantScalar, { description: 'Until when.' }) endsAt!: Date;
  @Field(() => InstantScalar, { nullable: true, description: 'When it was ended before its time.' })
  endedAt!: Date | null;
  @Field(() => String, { description: 'Why it was ended; empty unless it was.' }) endReason!: string;
  @Field(() => InstantScalar, { description: 'When it was proposed.' }) proposedAt!: Date;
  @Field(() => InstantScalar, { nullable: true, description: 'When its plan was decided.' }) decidedAt!: Date | null;
  @Field(() => String, { description: 'The words of the decision; may be empty.' }) decisionWords!: string;
  @Field(() => OrgUnitType, { description: 'The office that organises it.' }) office?: OrgUnitType;
  @Field(() => [JointMemberType], { description: 'Its bodies.' }) members?: JointMemberType[];
  @Field(() => [JointScopeType], { description: 'What it is over.' }) scope?: JointScopeType[];
  @Field(() => [JointOpinionType], { description: 'What its bodies make of it, as far as one may read it.' })
  opinions?: JointOpinionType[];
  @Field(() => [JointEvidenceType], { description: 'What was put into the room, oldest first.' })
  evidence?: JointEvidenceType[];
  @Field(() => JointReportType, { nullable: true, description: 'The report of its lead; null: none to read yet.' })
  report?: JointReportType | null;
  @Field(() => [TimelineEntryType], { description: 'What happened to it, oldest first.' })
  timeline?: TimelineEntryType[];
  @Field(() => [AllowedActionType], { description: 'What the acting post may do to it now, and why not.' })
  allowedActions?: AllowedActionType[];
}

/** An operation as a body sees it that does not take part in it now: its invitation, or that it was (G9). */
@ObjectType('JointNotice', {
  description:
    'A joint operation to which the own body is invited, that is to come, or that is over: nothing of its matters.',
})
export class JointNoticeType {
  rowId!: string;
  officeRowId!: number;
  @Field(() => String, { description: 'Opaque id.' }) id!: string;
  @Field(() => MandateStandingEnum, { description: 'Where its period stands now.' }) standing!: string;
  @Field(() => InstantScalar, { description: 'From when.' }) startsAt!: Date;
  @Field(() => InstantScalar, { description: 'Until when it was to run, or when it was ended before its time.' })
  endsAt!: Date;
  @Field(() => String, { description: 'Its name; empty once it is over.' }) title!: string;
  @Field(() => String, { description: 'What it is for; empty once it is over.' }) purpose!: string;
  @Field(() => JointMemberType, { nullable: true, description: 'The own body’s part; null once it is over.' })
  membership!: JointMemberType | null;
  @Field(() => OrgUnitType, { description: 'The office that organises it.' }) office?: OrgUnitType;
  @Field(() => [AllowedActionType], { description: 'What the acting post may do to it now, and why not.' })
  allowedActions?: AllowedActionType[];
}

/** A joint operation of the own unit. */
export const MyJointOperation = createUnionType({
  name: 'MyJointOperation',
  description: 'An operation of which the own unit is the office or takes part in now, or what it may know of another.',
  types: () => [JointOperationType, JointNoticeType] as const,
});

/** What a write on a joint operation answers. */
export const JointOperationResult = createUnionType({
  name: 'JointOperationResult',
  description: 'The operation as changed, as far as the own unit may read it, or why nothing was.',
  types: () => [JointOperationType, JointNoticeType, ProblemType] as const,
});

@InputType({ description: 'A matter of the own office that a joint operation is over.' })
export class JointScopeInput {
  @Field(() => String, { description: 'The matter.' }) itemId!: string;
  @Field(() => [String], { defaultValue: [], description: 'Tasks of it, with all below; empty: the whole matter.' })
  assignmentIds!: string[];
}

@InputType({ description: 'A body to invite.' })
export class JointMemberInput {
  @Field(() => String, { description: 'A unit of the province that holds no task in scope.' }) orgUnitId!: string;
  @Field(() => Boolean, { defaultValue: false, description: 'Whether it leads; one at most, else the office leads.' })
  isLead!: boolean;
  @Field(() => TextScalar, { description: 'What it does, 1 to 500 characters.' }) duty!: string;
}

@InputType({ description: 'A line of the schedule.' })
export class JointScheduleInput {
  @Field(() => LocalDateScalar, { description: 'A day of the period.' }) on!: string;
  @Field(() => TextScalar, { description: 'What is done, 1 to 200 characters.' }) words!: string;
}

@InputType({ description: 'The plan of a joint operation.' })
export class ProposeJointOperationInput extends WriteInput {
  @Field(() => TextScalar, { description: 'Its name, 1 to 100 characters; the bodies invited read it.' })
  title!: string;
  @Field(() => TextScalar, { description: 'What it is for, 1 to 2,000 characters; the bodies invited read it.' })
  purpose!: string;
  @Field(() => [JointScopeInput], { description: 'What it is over: 1 to 10 matters.' }) scope!: JointScopeInput[];
  @Field(() => [JointMemberInput], { description: 'Its bodies: 1 to 10.' }) members!: JointMemberInput[];
  @Field(() => [MandatePowerEnum], { defaultValue: [], description: 'What they may do to tasks in scope.' })
  powers!: string[];
  @Field(() => [JointScheduleInput], { defaultValue: [], description: 'At most 30 lines.' })
  schedule!: JointScheduleInput[];
  @Field(() => [LinkageEnum], {
    defaultValue: [],
    description: 'The linkages that take part beside what the bodies tell (M-100), each once.',
  })
  linkages!: string[];
  @Field(() => InstantScalar, { nullable: true, description: 'From when; empty: from now.' }) startsAt!: number | null;
  @Field(() => InstantScalar, { description: 'Until when; within a year.' }) endsAt!: number;
}

@InputType({ description: 'A joint operation that was read.' })
export class JointAim extends WriteInput {
  @Field(() => String, { description: 'The operation.' }) operationId!: string;
  @Field(() => Int, { description: 'The version you read.' }) version!: number;
}

@InputType({ description: 'Matters of the own office for an operation in which it takes part.' })
export class AddJointScopeInput extends JointAim {
  @Field(() => [JointScopeInput], { description: 'What is put into scope; 10 matters at most with those in it.' })
  scope!: JointScopeInput[];
}

@InputType({ description: 'The decision on the plan of a joint operation.' })
export class DecideJointOperationInput extends JointAim {
  @Field(() => Boolean, { description: 'Whether the plan is approved.' }) approves!: boolean;
  @Field(() => TextScalar, { description: 'At most 1,000 characters; needed to refuse.' }) words!: string;
}

@InputType({ description: 'The answer of the own body to an invitation.' })
export class AnswerJointInvitationInput extends WriteInput {
  @Field(() => String, { description: 'The operation.' }) operationId!: string;
  @Field(() => Int, { description: 'The version of the membership that you read.' }) version!: number;
  @Field(() => Boolean, { description: 'Whether it takes part.' }) accepts!: boolean;
  @Field(() => TextScalar, { description: 'At most 1,000 characters; needed to decline.' }) words!: string;
}

@InputType({ description: 'A joint operation to end before its time.' })
export class EndJointOperationInput extends JointAim {
  @Field(() => TextScalar, { description: 'Why, 1 to 1,000 characters.' }) reason!: string;
}
