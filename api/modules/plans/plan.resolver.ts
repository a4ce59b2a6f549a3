import { Arg, Ctx, createUnionType, FieldResolver, Mutation, Resolver, Root } from 'type-graphql';
import { ProblemType } from '../../platform/graphql/problem.types.ts';
import { LocalDateScalar } from '../../platform/graphql/scalars.ts';
import { personNameOf } from '../accounts/directory.service.ts';
import { AllowedActionType } from '../actions/action.types.ts';
import { AssignmentType } from '../assignments/assignment.types.ts';
import { findAssignment } from '../assignments/assignment-reading.service.ts';
import { Context } from '../context.ts';
import { orgUnitBehind, orgUnitOf } from '../org-units/org-unit.service.ts';
import { OrgUnitType } from '../org-units/org-unit.types.ts';
import { owedBy } from './plan.rules.ts';
import { savePlan, submitPlan } from './plan.service.ts';
import {
  ApprovePlanInput,
  IssuePlanInput,
  PlanNodeType,
  PlanType,
  ReturnPlanInput,
  SavePlanInput,
  SubmitPlanInput,
} from './plan.types.ts';
import { approvePlan, issuePlan, returnPlan } from './plan-deciding.service.ts';
import { actionsOnPlan, findPlan, planFor } from './plan-reading.service.ts';

const PlanResult = createUnionType({
  name: 'PlanResult',
  description: 'The plan as changed, or why nothing was.',
  types: () => [PlanType, ProblemType] as const,
});

/** Plans for assignments: written by the holder, approved by whoever ordered or by the own first person, issued. */
@Resolver(() => PlanType)
export class PlanResolver {
  @Mutation(() => PlanResult, { description: 'Keeps the draft of the plan for an assignment.' })
  savePlan(
    @Arg('input', () => SavePlanInput, { description: 'The plan.' }) input: SavePlanInput,
    @Ctx() context: Context,
  ) {
    return context.write('savePlan', input, (uow) => savePlan(uow, input), findPlan);
  }

  @Mutation(() => PlanResult, { description: 'Submits a plan with its four fixes to whoever approves it (报审).' })
  submitPlan(
    @Arg('input', () => SubmitPlanInput, { description: 'The plan.' }) input: SubmitPlanInput,
    @Ctx() context: Context,
  ) {
    return context.write('submitPlan', input, (uow) => submitPlan(uow, input), findPlan);
  }

  @Mutation(() => PlanResult, { description: 'Approves a plan; a task that waited for it begins (审定).' })
  approvePlan(
    @Arg('input', () => ApprovePlanInput, { description: 'The plan.' }) input: ApprovePlanInput,
    @Ctx() context: Context,
  ) {
    return context.write('approvePlan', input, (uow) => approvePlan(uow, input), findPlan);
  }

  @Mutation(() => PlanResult, { description: 'Returns a plan with the reason (退回).' })
  returnPlan(
    @Arg('input', () => ReturnPlanInput, { description: 'Why.' }) input: ReturnPlanInput,
    @Ctx() context: Context,
  ) {
    return context.write('returnPlan', input, (uow) => returnPlan(uow, input), findPlan);
  }

  @Mutation(() => PlanResult, { description: 'Issues an approved plan under its number (印发).' })
  issuePlan(
    @Arg('input', () => IssuePlanInput, { description: 'Its number.' }) input: IssuePlanInput,
    @Ctx() context: Context,
  ) {
    return context.write('issuePlan', input, (uow) => issuePlan(uow, input), findPlan);
  }

  @FieldResolver(() => OrgUnitType, { description: 'The unit that approves it.' })
  async approver(@Root() plan: PlanType, @Ctx() context: Context): Promise<OrgUnitType> {
    return orgUnitBehind(await context.viewing(), plan.approverUnitId);
  }

  @FieldResolver(() => String, { nullable: true, description: 'Who wrote it; only inside the own tenant (G5).' })
  async drafterName(@Root() plan: PlanType, @Ctx() context: Context): Promise<string | null> {
    return personNameOf(await context.viewing(), plan.drafterRowId);
  }

  @FieldResolver(() => AssignmentType, { description: 'The task that it is for.' })
  async assignment(@Root() plan: PlanType, @Ctx() context: Context): Promise<AssignmentType> {
    const found = await findAssignment(await context.viewing(), plan.assignmentRowId);
    if (found === null) throw new Error('A plan stands on an assignment that is not there');
    return found;
  }

  @FieldResolver(() => [AllowedActionType], { description: 'What the acting post may do now, and why not.' })
  async allowedActions(@Root() plan: PlanType, @Ctx() context: Context): Promise<AllowedActionType[]> {
    return actionsOnPlan(context, await context.viewing(), plan);
  }
}

/** Whom a step of a plan is given to, and until when it is owed. */
@Resolver(() => PlanNodeType)
export class PlanNodeResolver {
  @FieldResolver(() => OrgUnitType, { nullable: true, description: 'The unit below that the step is given to.' })
  async unit(@Root() node: PlanNodeType, @Ctx() context: Context): Promise<OrgUnitType | null> {
    return orgUnitOf(await context.viewing(), node.unitRowId);
  }

  @FieldResolver(() => LocalDateScalar, {
    description: 'Its last day as it is owed: the limit of the task, where that became shorter since (lifecycle 5.1).',
  })
  async owedOn(@Root() node: PlanNodeType, @Ctx() context: Context): Promise<string> {
    const task = await findAssignment(await context.viewing(), node.assignmentRowId);
    return task === null ? node.dueOn : owedBy(node, task.dueOn);
  }
}

/** The plan of an assignment. */
@Resolver(() => AssignmentType)
export class AssignmentPlanResolver {
  @FieldResolver(() => PlanType, {
    nullable: true,
    description: 'Its plan; before it is submitted or approved only inside the unit.',
  })
  async plan(@Root() assignment: AssignmentType, @Ctx() context: Context): Promise<PlanType | null> {
    return planFor(await context.viewing(), assignment.rowId);
  }
}
