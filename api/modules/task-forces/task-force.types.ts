import { createUnionType, Field, InputType, Int, ObjectType, registerEnumType } from 'type-graphql';
import { ProblemType } from '../../platform/graphql/problem.types.ts';
import { InstantScalar, TextScalar } from '../../platform/graphql/scalars.ts';
import { WriteInput } from '../../platform/graphql/write-input.ts';
import { AllowedActionType } from '../actions/action.types.ts';
import { AssignmentMoveInput, AssignmentType } from '../assignments/assignment.types.ts';
import { OrgUnitType } from '../org-units/org-unit.types.ts';
import { TimelineEntryType } from '../timeline/timeline.types.ts';

const named = (names: Readonly<Record<string, string>>) =>
  Object.fromEntries(Object.entries(names).map(([name, description]) => [name, { description }]));
const enumOf = (names: object) => Object.fromEntries(Object.keys(names).map((name) => [name, name]));
const states = { ACTIVE: '运行中', DISSOLVED: '已解散' } as const;
const serviceStates = { ASKED: '待派员', SERVING: '在班', DECLINED: '不派员', LEFT: '已退出' } as const;
const roles = { PRIMARY: '首要责任', COORDINATOR: '协调调度', MEMBER: '成员' } as const;

export const TaskForceStateEnum = enumOf(states);
registerEnumType(TaskForceStateEnum, {
  name: 'TaskForceState',
  description: 'Whether a task force lasts.',
  valuesConfig: named(states),
});
export const ServiceStateEnum = enumOf(serviceStates);
registerEnumType(ServiceStateEnum, {
  name: 'TaskForceMemberState',
  description: 'Whether somebody serves; units other than the lead name their people themselves.',
  valuesConfig: named(serviceStates),
});
export const TaskForceRoleEnum = enumOf(roles);
registerEnumType(TaskForceRoleEnum, {
  name: 'TaskForceRole',
  description: 'Who bears the first responsibility, who coordinates, who does the work (M-20).',
  valuesConfig: named(roles),
});

/** Somebody who serves, or whom a unit is asked to send. */
@ObjectType('TaskForceMember', { description: 'Somebody of a task force, or whom a unit is asked to send.' })
export class TaskForceMemberType {
  orgUnitRowId!: number;
  @Field(() => String, { description: 'Opaque id.' }) id!: string;
  @Field(() => Int, { description: 'Grows by one with each change.' }) version!: number;
  @Field(() => TaskForceRoleEnum, { description: 'Its role.' }) role!: string;
  @Field(() => String, { description: 'What he does; empty for the first responsibility.' }) duty!: string;
  @Field(() => ServiceStateEnum, { description: 'Whether he serves.' }) state!: string;
  @Field(() => String, {
    nullable: true,
    description:
      'Who it is, for the lead, the own house and those who serve; null: nobody yet, or not to be told (G5).',
  })
  personName!: string | null;
  @Field(() => String, { description: 'The words of the unit to being asked; may be empty.' }) answerWords!: string;
  @Field(() => OrgUnitType, { description: 'The unit.' }) orgUnit?: OrgUnitType;
  @Field(() => [AllowedActionType], { description: 'What the acting post may do about it now, and why not.' })
  allowedActions!: AllowedActionType[];
}

/** A task force as whoever reads its task sees it (M-20). */
@ObjectType('TaskForce', { description: 'The people of several units who see one task through (工作专班, M-20).' })
export class TaskForceType {
  rowId!: string;
  leadRowId!: number;
  assignmentRowId!: string;
  @Field(() => String, { description: 'Opaque id.' }) id!: string;
  @Field(() => Int, { description: 'Grows by one with each change.' }) version!: number;
  @Field(() => TaskForceStateEnum, { description: 'Whether it lasts.' }) state!: string;
  @Field(() => String, { description: 'Its name.' }) title!: string;
  @Field(() => InstantScalar, { description: 'When it was formed.' }) formedAt!: Date;
  @Field(() => InstantScalar, { nullable: true, description: 'When it was dissolved.' }) dissolvedAt!: Date | null;
  @Field(() => String, { description: 'Why; empty while it lasts, and where it ended with its task.' })
  dissolveReason!: string;
  @Field(() => OrgUnitType, { description: 'The unit that holds the task, and leads.' }) lead?: OrgUnitType;
  @Field(() => AssignmentType, { nullable: true, description: 'The task that it sees through.' })
  assignment?: AssignmentType | null;
  @Field(() => [TaskForceMemberType], { description: 'Its people, those who left among them.' })
  members?: TaskForceMemberType[];
  @Field(() => [TimelineEntryType], { description: 'What happened to it, oldest first.' })
  timeline?: TimelineEntryType[];
  @Field(() => [AllowedActionType], { description: 'What the acting post may do to it now, and why not.' })
  allowedActions?: AllowedActionType[];
}

/** What is left of a task force for whoever is asked and does not serve, and for whoever served (G9). */
@ObjectType('TaskForceNotice', {
  description: 'A task force to which the own unit is asked to send somebody, or that is over: nothing of its task.',
})
export class TaskForceNoticeType {
  rowId!: string;
  leadRowId!: number;
  @Field(() => String, { description: 'Opaque id.' }) id!: string;
  @Field(() => TaskForceStateEnum, { description: 'Whether it lasts.' }) state!: string;
  @Field(() => String, { description: 'Its name; empty once it is dissolved.' }) title!: string;
  @Field(() => InstantScalar, { description: 'When it was formed.' }) formedAt!: Date;
  @Field(() => InstantScalar, { nullable: true, description: 'When it was dissolved.' }) dissolvedAt!: Date | null;
  @Field(() => OrgUnitType, { description: 'The unit that leads.' }) lead?: OrgUnitType;
  @Field(() => [TaskForceMemberType], {
    description: 'Whom the own unit is asked for or sent; empty once it is dissolved.',
  })
  members?: TaskForceMemberType[];
}

/** A task force that concerns the acting post. */
export const MyTaskForce = createUnionType({
  name: 'MyTaskForce',
  description: 'A task force whose task the reader may read, or what he may know of another.',
  types: () => [TaskForceType, TaskForceNoticeType] as const,
});

/** What a write on a task force answers. */
export const TaskForceResult = createUnionType({
  name: 'TaskForceResult',
  description: 'The task force as changed, as far as it may be read, or why nothing was.',
  types: () => [TaskForceType, TaskForceNoticeType, ProblemType] as const,
});

@InputType({ description: 'Somebody of the lead by his post, or another unit that names somebody itself.' })
export class TaskForceMemberInput {
  @Field(() => String, { description: 'The unit.' }) orgUnitId!: string;
  @Field(() => String, { nullable: true, description: 'The post, of the lead alone; empty for other units.' })
  postId?: string | null;
  @Field(() => Boolean, { defaultValue: false, description: 'Whether he coordinates; one of the lead at most.' })
  coordinates!: boolean;
  @Field(() => TextScalar, { description: 'What he does, 1 to 500 characters.' }) duty!: string;
}

@InputType({ description: 'A task and who sees it through.' })
export class FormTaskForceInput extends AssignmentMoveInput {
  @Field(() => TextScalar, { description: 'Its name, 1 to 100 characters; the units asked read it.' }) title!: string;
  @Field(() => [TaskForceMemberInput], {
    description: 'At most 20, beside the first responsible person of the lead, who serves in any case.',
  })
  members!: TaskForceMemberInput[];
}

@InputType({ description: 'A task force that was read.' })
class TaskForceAim extends WriteInput {
  @Field(() => String, { description: 'The task force.' }) taskForceId!: string;
  @Field(() => Int, { description: 'The version you read.' }) version!: number;
}

@InputType({ description: 'Another member.' })
export class AddTaskForceMemberInput extends TaskForceAim {
  @Field(() => TaskForceMemberInput, { description: 'Who.' }) member!: TaskForceMemberInput;
}

@InputType({ description: 'A task force to dissolve.' })
export class DissolveTaskForceInput extends TaskForceAim {
  @Field(() => TextScalar, { description: 'Why, 1 to 1,000 characters.' }) reason!: string;
}

@InputType({ description: 'A member that was read.' })
class MemberAim extends WriteInput {
  @Field(() => String, { description: 'The member.' }) memberId!: string;
  @Field(() => Int, { description: 'The version you read.' }) version!: number;
}

@InputType({ description: 'A member to let go.' })
export class ReleaseTaskForceMemberInput extends MemberAim {}

@InputType({ description: 'The answer of a unit that is asked for somebody.' })
export class AnswerTaskForceInput extends MemberAim {
  @Field(() => Boolean, { description: 'Whether it sends somebody.' }) serves!: boolean;
  @Field(() => String, { nullable: true, description: 'Whom, by a post of the own unit; empty to decline.' })
  postId?: string | null;
  @Field(() => TextScalar, { description: 'At most 1,000 characters; needed to decline.' }) words!: string;
}
