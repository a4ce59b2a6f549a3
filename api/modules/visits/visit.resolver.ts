import { Arg, Ctx, FieldResolver, Int, Mutation, Query, Resolver, Root } from 'type-graphql';
import { AllowedActionType } from '../actions/action.types.ts';
import { AssignmentType } from '../assignments/assignment.types.ts';
import { Context } from '../context.ts';
import { FileType } from '../files/file.types.ts';
import { toFile } from '../files/file-reading.service.ts';
import { JointOperationType, MyJointOperation } from '../joint-operations/joint-operation.types.ts';
import type { Seen } from '../joint-operations/joint-operation-reading.service.ts';
import { orgUnitBehind } from '../org-units/org-unit.service.ts';
import { OrgUnitType } from '../org-units/org-unit.types.ts';
import { toTimeline } from '../timeline/timeline.service.ts';
import { TimelineEntryType } from '../timeline/timeline.types.ts';
import {
  approveVisit,
  beginVisit,
  cancelVisit,
  closeVisit,
  rectifyVisit,
  releaseVisit,
  visitKey,
} from './visit.service.ts';
import {
  CancelVisitInput,
  InspectorType,
  JoinVisitInput,
  MergeVisitInput,
  NameVisitApproverInput,
  PlanVisitInput,
  SetVisitRuleInput,
  SubmitVisitInput,
  VisitAim,
  VisitGaugesType,
  VisitMemberType,
  VisitRecordType,
  VisitResult,
  VisitRuleResult,
  VisitRuleType,
  VisitTaskType,
  VisitType,
} from './visit.types.ts';
import { nameVisitApprover } from './visit-approving.service.ts';
import { joinVisit } from './visit-joining.service.ts';
import { mergeVisit } from './visit-merging.service.ts';
import { planVisit, setVisitRule } from './visit-planning.service.ts';
import {
  actionsOnVisit,
  findVisit,
  inspectorsOf,
  jointInspectorsOf,
  jointOperationOf,
  recordOf,
  slowTasksOf,
  tasksOf,
  teamOf,
  visitableTasks,
  visitGauges,
  visitRule,
  visitsIn,
  visitsOf,
} from './visit-reading.service.ts';
import { submitVisit } from './visit-submitting.service.ts';

/** Visits: planned and approved inside, made and written up unseen, released to the inspected unit, put right and closed (Z11). */
@Resolver(() => VisitType)
export class VisitResolver {
  @Query(() => [VisitType], {
    description: 'The visits of the acting post, and those of and to its unit that may be known; latest first.',
  })
  visits(@Ctx() context: Context): Promise<VisitType[]> {
    return context.asViewer<VisitType[]>([], visitsOf);
  }

  @Query(() => VisitType, { nullable: true, description: 'A visit.' })
  visit(
    @Arg('id', () => String, { description: 'Its opaque id.' }) id: string,
    @Ctx() context: Context,
  ): Promise<VisitType | null> {
    return context.lookUp(async (reading) => {
      const key = visitKey(reading.session.rootId, id);
      return key === null ? null : findVisit(reading, key);
    });
  }

  @Query(() => VisitRuleType, { nullable: true, description: 'How the own tenant makes unannounced visits.' })
  visitRule(@Ctx() context: Context): Promise<VisitRuleType | null> {
    return context.asViewer<VisitRuleType | null>(null, visitRule);
  }

  @Query(() => VisitGaugesType, {
    nullable: true,
    description:
      'How many visits of the own office began in a year, for its head, officers, leaders and first responsible person.',
  })
  visitGauges(
    @Arg('year', () => Int, { description: 'The calendar year.' }) year: number,
    @Ctx() context: Context,
  ): Promise<VisitGaugesType | null> {
    return context.asViewer<VisitGaugesType | null>(null, (reading) => visitGauges(reading, year));
  }

  @Query(() => [AssignmentType], {
    description:
      'Tasks that a unit holds and the acting office reads, at which a visit can look, for whoever plans visits; at most 50, latest first.',
  })
  visitableTasks(
    @Arg('orgUnitId', () => String, { description: 'The unit.' }) orgUnitId: string,
    @Ctx() context: Context,
  ): Promise<AssignmentType[]> {
    return context.asViewer<AssignmentType[]>([], (reading) => visitableTasks(reading, orgUnitId));
  }

  @Query(() => [InspectorType], {
    description:
      'Who of a unit below the own one may be sent to another region, or who of a body that takes part in a joint operation of the own office may go on its visits.',
  })
  inspectors(
    @Arg('orgUnitId', () => String, { description: 'The unit.' }) orgUnitId: string,
    @Arg('jointOperationId', () => String, {
      nullable: true,
      description: 'The joint operation in which the unit takes part; empty: a unit below that sends.',
    })
    jointOperationId: string | null,
    @Ctx() context: Context,
  ): Promise<InspectorType[]> {
    return context.asViewer<InspectorType[]>([], (reading) =>
      jointOperationId == null
        ? inspectorsOf(reading, orgUnitId)
        : jointInspectorsOf(reading, jointOperationId, orgUnitId),
    );
  }

  @Mutation(() => VisitResult, { description: 'Plans a visit (拟定督查, M-29 to M-32).' })
  planVisit(
    @Arg('input', () => PlanVisitInput, { description: 'What, when, why, who.' }) input: PlanVisitInput,
    @Ctx() context: Context,
  ) {
    return context.write('planVisit', input, (uow) => planVisit(uow, input), findVisit);
  }

  @Mutation(() => VisitResult, { description: 'Approves a visit (批准督查).' })
  approveVisit(@Arg('input', () => VisitAim, { description: 'Which.' }) input: VisitAim, @Ctx() context: Context) {
    return context.write('approveVisit', input, (uow) => approveVisit(uow, input), findVisit);
  }

  @Mutation(() => VisitResult, { description: 'Begins a visit on site (开始督查).' })
  beginVisit(@Arg('input', () => VisitAim, { description: 'Which.' }) input: VisitAim, @Ctx() context: Context) {
    return context.write('beginVisit', input, (uow) => beginVisit(uow, input), findVisit);
  }

  @Mutation(() => VisitResult, { description: 'Hands in what was found (提交督查情况).' })
  submitVisit(
    @Arg('input', () => SubmitVisitInput, { description: 'Which, and what.' }) input: SubmitVisitInput,
    @Ctx() context: Context,
  ) {
    return context.write('submitVisit', input, (uow) => submitVisit(uow, input), findVisit);
  }

  @Mutation(() => VisitResult, { description: 'Releases a visit to the inspected unit (发布督查情况).' })
  releaseVisit(@Arg('input', () => VisitAim, { description: 'Which.' }) input: VisitAim, @Ctx() context: Context) {
    return context.write('releaseVisit', input, (uow) => releaseVisit(uow, input), findVisit);
  }

  @Mutation(() => VisitResult, { description: 'Asks the inspected unit to put right what was found (转入整改).' })
  rectifyVisit(@Arg('input', () => VisitAim, { description: 'Which.' }) input: VisitAim, @Ctx() context: Context) {
    return context.write('rectifyVisit', input, (uow) => rectifyVisit(uow, input), findVisit);
  }

  @Mutation(() => VisitResult, { description: 'Closes a visit (办结督查).' })
  closeVisit(@Arg('input', () => VisitAim, { description: 'Which.' }) input: VisitAim, @Ctx() context: Context) {
    return context.write('closeVisit', input, (uow) => closeVisit(uow, input), findVisit);
  }

  @Mutation(() => VisitResult, { description: 'Cancels a visit that has not begun (取消督查).' })
  cancelVisit(
    @Arg('input', () => CancelVisitInput, { description: 'Which, and why.' }) input: CancelVisitInput,
    @Ctx() context: Context,
  ) {
    return context.write('cancelVisit', input, (uow) => cancelVisit(uow, input), findVisit);
  }

  @Mutation(() => VisitResult, { description: 'Names another approver of a visit until its release (变更审批人).' })
  nameVisitApprover(
    @Arg('input', () => NameVisitApproverInput, { description: 'Which, and whom.' }) input: NameVisitApproverInput,
    @Ctx() context: Context,
  ) {
    return context.write('nameVisitApprover', input, (uow) => nameVisitApprover(uow, input), findVisit);
  }

  @Mutation(() => VisitResult, { description: 'Puts a visit together with a joint operation (并入联合督查, B5).' })
  joinVisit(
    @Arg('input', () => JoinVisitInput, { description: 'Which, and with what.' }) input: JoinVisitInput,
    @Ctx() context: Context,
  ) {
    return context.write('joinVisit', input, (uow) => joinVisit(uow, input), findVisit);
  }

  @Mutation(() => VisitResult, {
    description: 'Merges a visit into another of its office, which remains and is answered (合并督查, B5).',
  })
  mergeVisit(
    @Arg('input', () => MergeVisitInput, { description: 'Which, and into which.' }) input: MergeVisitInput,
    @Ctx() context: Context,
  ) {
    return context.write('mergeVisit', input, (uow) => mergeVisit(uow, input), findVisit);
  }

  @Mutation(() => VisitRuleResult, { description: 'Words the rule of unannounced visits anew (修订暗访规则).' })
  setVisitRule(
    @Arg('input', () => SetVisitRuleInput, { description: 'The words.' }) input: SetVisitRuleInput,
    @Ctx() context: Context,
  ) {
    return context.write('setVisitRule', input, (uow) => setVisitRule(uow, input), visitRule);
  }

  @FieldResolver(() => OrgUnitType, { description: 'The office that makes it.' })
  async office(@Root() visit: VisitType, @Ctx() context: Context): Promise<OrgUnitType> {
    return orgUnitBehind(await context.viewing(), visit.officeRowId);
  }

  @FieldResolver(() => OrgUnitType, { description: 'The unit that is inspected.' })
  async target(@Root() visit: VisitType, @Ctx() context: Context): Promise<OrgUnitType> {
    return orgUnitBehind(await context.viewing(), visit.targetRowId);
  }

  @FieldResolver(() => MyJointOperation, {
    nullable: true,
    description: 'The joint operation of which it is a part, as far as the reader may read that.',
  })
  async jointOperation(@Root() visit: VisitType, @Ctx() context: Context): Promise<Seen | null> {
    return jointOperationOf(await context.viewing(), visit);
  }

  @FieldResolver(() => [VisitMemberType], { description: 'Who goes.' })
  async team(@Root() visit: VisitType, @Ctx() context: Context): Promise<VisitMemberType[]> {
    return teamOf(await context.viewing(), visit);
  }

  @FieldResolver(() => [VisitTaskType], { description: 'The tasks at which it looks.' })
  async tasks(@Root() visit: VisitType, @Ctx() context: Context): Promise<VisitTaskType[]> {
    return tasksOf(await context.viewing(), visit);
  }

  @FieldResolver(() => [VisitTaskType], {
    description:
      'Where a leader leads it: the tasks of the lowest grade and those behind by their light, once the grades may be read (M-33).',
  })
  async slowTasks(@Root() visit: VisitType, @Ctx() context: Context): Promise<VisitTaskType[]> {
    return slowTasksOf(context, await context.viewing(), visit);
  }

  @FieldResolver(() => VisitRecordType, { nullable: true, description: 'What was found; null until it may be read.' })
  async record(@Root() visit: VisitType, @Ctx() context: Context): Promise<VisitRecordType | null> {
    return recordOf(await context.viewing(), visit);
  }

  @FieldResolver(() => [TimelineEntryType], { description: 'What happened to it, oldest first.' })
  async timeline(@Root() visit: VisitType, @Ctx() context: Context): Promise<TimelineEntryType[]> {
    return toTimeline(await (await context.viewing()).load.timelineOf.load(visit.rowId));
  }

  @FieldResolver(() => [AllowedActionType], { description: 'What the acting post may do to it now, and why not.' })
  async allowedActions(@Root() visit: VisitType, @Ctx() context: Context): Promise<AllowedActionType[]> {
    return actionsOnVisit(context, await context.viewing(), visit);
  }
}

/** The photos of what was found. */
@Resolver(() => VisitRecordType)
export class VisitRecordResolver {
  @FieldResolver(() => [FileType], { description: 'Photos and other files, oldest first; read with it.' })
  async files(@Root() record: VisitRecordType, @Ctx() context: Context): Promise<FileType[]> {
    return (await (await context.viewing()).load.filesOnVisit.load(record.rowId)).map(toFile);
  }
}

/** Somebody of a team. */
@Resolver(() => VisitMemberType)
export class VisitMemberResolver {
  @FieldResolver(() => OrgUnitType, { description: 'The unit.' })
  async orgUnit(@Root() member: VisitMemberType, @Ctx() context: Context): Promise<OrgUnitType> {
    return orgUnitBehind(await context.viewing(), member.orgUnitRowId);
  }
}

/** The visits of a joint operation. */
@Resolver(() => JointOperationType)
export class VisitsOfOperationResolver {
  @FieldResolver(() => [VisitType], {
    description: 'The visits that are a part of it, as far as the reader may know them, in the order of their days.',
  })
  async visits(@Root() operation: JointOperationType, @Ctx() context: Context): Promise<VisitType[]> {
    return visitsIn(await context.viewing(), operation);
  }
}
