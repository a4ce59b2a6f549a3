import { Arg, Ctx, FieldResolver, Mutation, Query, Resolver, Root } from 'type-graphql';
import { AllowedActionType } from '../actions/action.types.ts';
import { AssignmentType } from '../assignments/assignment.types.ts';
import { findAssignment } from '../assignments/assignment-reading.service.ts';
import { Context } from '../context.ts';
import { orgUnitBehind } from '../org-units/org-unit.service.ts';
import { OrgUnitType } from '../org-units/org-unit.types.ts';
import { toTimeline } from '../timeline/timeline.service.ts';
import { TimelineEntryType } from '../timeline/timeline.types.ts';
import {
  addTaskForceMember,
  answerTaskForce,
  dissolveTaskForce,
  releaseTaskForceMember,
  taskForceKey,
} from './task-force.service.ts';
import {
  AddTaskForceMemberInput,
  AnswerTaskForceInput,
  DissolveTaskForceInput,
  FormTaskForceInput,
  MyTaskForce,
  ReleaseTaskForceMemberInput,
  TaskForceMemberType,
  TaskForceNoticeType,
  TaskForceResult,
  TaskForceType,
} from './task-force.types.ts';
import { formTaskForce } from './task-force-forming.service.ts';
import {
  actionsOnTaskForce,
  findTaskForce,
  membersOf,
  myTaskForces,
  type Seen,
  taskForcesOn,
} from './task-force-reading.service.ts';

/** Task forces: formed and changed by the unit that holds a task, joined by each unit for itself. */
@Resolver(() => TaskForceType)
export class TaskForceResolver {
  @Query(() => [MyTaskForce], {
    description:
      'The task forces that your unit leads or is asked to join, or in which you serve; notices of those over.',
  })
  myTaskForces(@Ctx() context: Context): Promise<Seen[]> {
    return context.asViewer<Seen[]>([], myTaskForces);
  }

  @Query(() => MyTaskForce, { nullable: true, description: 'A task force.' })
  taskForce(
    @Arg('id', () => String, { description: 'Its opaque id.' }) id: string,
    @Ctx() context: Context,
  ): Promise<Seen | null> {
    return context.lookUp<Seen>(async (reading) => {
      const key = taskForceKey(reading.session.rootId, id);
      return key === null ? null : findTaskForce(reading, key);
    });
  }

  @Mutation(() => TaskForceResult, { description: 'Forms the task force of a task (组建专班, M-20).' })
  formTaskForce(
    @Arg('input', () => FormTaskForceInput, { description: 'The task and its people.' }) input: FormTaskForceInput,
    @Ctx() context: Context,
  ) {
    return context.write('formTaskForce', input, (uow) => formTaskForce(uow, input), findTaskForce);
  }

  @Mutation(() => TaskForceResult, { description: 'Answers whether the own unit sends somebody, and whom (派员答复).' })
  answerTaskForce(
    @Arg('input', () => AnswerTaskForceInput, { description: 'The answer.' }) input: AnswerTaskForceInput,
    @Ctx() context: Context,
  ) {
    return context.write('answerTaskForce', input, (uow) => answerTaskForce(uow, input), findTaskForce);
  }

  @Mutation(() => TaskForceResult, { description: 'Names or asks for another member (增补成员).' })
  addTaskForceMember(
    @Arg('input', () => AddTaskForceMemberInput, { description: 'Who.' }) input: AddTaskForceMemberInput,
    @Ctx() context: Context,
  ) {
    return context.write('addTaskForceMember', input, (uow) => addTaskForceMember(uow, input), findTaskForce);
  }

  @Mutation(() => TaskForceResult, { description: 'Lets a member go (成员退出).' })
  releaseTaskForceMember(
    @Arg('input', () => ReleaseTaskForceMemberInput, { description: 'Whom.' }) input: ReleaseTaskForceMemberInput,
    @Ctx() context: Context,
  ) {
    return context.write('releaseTaskForceMember', input, (uow) => releaseTaskForceMember(uow, input), findTaskForce);
  }

  @Mutation(() => TaskForceResult, { description: 'Dissolves a task force before its task ends (解散专班).' })
  dissolveTaskForce(
    @Arg('input', () => DissolveTaskForceInput, { description: 'Which and why.' }) input: DissolveTaskForceInput,
    @Ctx() context: Context,
  ) {
    return context.write('dissolveTaskForce', input, (uow) => dissolveTaskForce(uow, input), findTaskForce);
  }

  @FieldResolver(() => OrgUnitType, { description: 'The unit that holds the task, and leads.' })
  async lead(@Root() force: TaskForceType, @Ctx() context: Context): Promise<OrgUnitType> {
    return orgUnitBehind(await context.viewing(), force.leadRowId);
  }

  @FieldResolver(() => AssignmentType, { nullable: true, description: 'The task that it sees through.' })
  async assignment(@Root() force: TaskForceType, @Ctx() context: Context): Promise<AssignmentType | null> {
    return findAssignment(await context.viewing(), force.assignmentRowId);
  }

  @FieldResolver(() => [TaskForceMemberType], { description: 'Its people, those who left among them.' })
  async members(@Root() force: TaskForceType, @Ctx() context: Context): Promise<TaskForceMemberType[]> {
    return membersOf(context, await context.viewing(), force);
  }

  @FieldResolver(() => [TimelineEntryType], { description: 'What happened to it, oldest first.' })
  async timeline(@Root() force: TaskForceType, @Ctx() context: Context): Promise<TimelineEntryType[]> {
    return toTimeline(await (await context.viewing()).load.timelineOf.load(force.rowId));
  }

  @FieldResolver(() => [AllowedActionType], { description: 'What the acting post may do to it now, and why not.' })
  async allowedActions(@Root() force: TaskForceType, @Ctx() context: Context): Promise<AllowedActionType[]> {
    return actionsOnTaskForce(context, await context.viewing(), force);
  }
}

/** What may be known of a task force by whoever is asked and does not serve, or served. */
@Resolver(() => TaskForceNoticeType)
export class TaskForceNoticeResolver {
  @FieldResolver(() => OrgUnitType, { description: 'The unit that leads.' })
  async lead(@Root() notice: TaskForceNoticeType, @Ctx() context: Context): Promise<OrgUnitType> {
    return orgUnitBehind(await context.viewing(), notice.leadRowId);
  }

  @FieldResolver(() => [TaskForceMemberType], {
    description: 'Whom the own unit is asked for or sent; empty once it is dissolved.',
  })
  async members(@Root() notice: TaskForceNoticeType, @Ctx() context: Context): Promise<TaskForceMemberType[]> {
    return membersOf(context, await context.viewing(), notice);
  }
}

/** The unit of a member. */
@Resolver(() => TaskForceMemberType)
export class TaskForceMemberResolver {
  @FieldResolver(() => OrgUnitType, { description: 'The unit.' })
  async orgUnit(@Root() member: TaskForceMemberType, @Ctx() context: Context): Promise<OrgUnitType> {
    return orgUnitBehind(await context.viewing(), member.orgUnitRowId);
  }
}

/** The task forces of an assignment. */
@Resolver(() => AssignmentType)
export class TaskForceAssignmentResolver {
  @FieldResolver(() => [TaskForceType], { description: 'Its task forces, oldest first; one lasts at most (M-20).' })
  async taskForces(@Root() assignment: AssignmentType, @Ctx() context: Context): Promise<TaskForceType[]> {
    return taskForcesOn(await context.viewing(), assignment.rowId);
  }
}
