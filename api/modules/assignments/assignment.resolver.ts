import { Arg, Ctx, FieldResolver, Mutation, Query, Resolver, Root } from 'type-graphql';
import { LocalDateScalar } from '../../platform/graphql/scalars.ts';
import { AllowedActionType } from '../actions/action.types.ts';
import { Context } from '../context.ts';
import { ItemType } from '../items/item.types.ts';
import { findItem } from '../items/item-reading.service.ts';
import { isNear, orgUnitBehind } from '../org-units/org-unit.service.ts';
import { OrgUnitType } from '../org-units/org-unit.types.ts';
import { TargetEntryType } from '../targets/target.types.ts';
import { toTimeline } from '../timeline/timeline.service.ts';
import { TimelineEntryType } from '../timeline/timeline.types.ts';
import { handleAssignment, returnAssignment, signAssignment } from './assignment.service.ts';
import {
  AssignmentResult,
  AssignmentType,
  DutyHolderType,
  HandleAssignmentInput,
  OrderTextType,
  ReturnAssignmentInput,
  SignAssignmentInput,
} from './assignment.types.ts';
import {
  actionsOnAssignment,
  assignmentOf,
  chainOf,
  findAssignment,
  latestOf,
  responsibleFor,
  toAssignment,
} from './assignment-reading.service.ts';
import { relayAssignment } from './issuing.service.ts';
import { RelayAssignmentInput } from './order.types.ts';
import { handlerNameFor } from './responsibility.service.ts';
import { givenOnBy } from './target-reading.service.ts';

/** The moves of an assignment by its holder and its issuer. */
@Resolver(() => AssignmentType)
export class AssignmentResolver {
  @Query(() => AssignmentType, {
    nullable: true,
    description: 'One assignment that you may read; null for every other id.',
  })
  assignment(
    @Arg('id', () => String, { description: 'Opaque id.' }) id: string,
    @Ctx() context: Context,
  ): Promise<AssignmentType | null> {
    return context.lookUp<AssignmentType>((reading) => assignmentOf(reading, id));
  }

  @Mutation(() => AssignmentResult, { description: 'Signs for an assignment that has arrived (签收).' })
  signAssignment(
    @Arg('input', () => SignAssignmentInput, { description: 'The assignment.' }) input: SignAssignmentInput,
    @Ctx() context: Context,
  ) {
    return context.write('signAssignment', input, (uow) => signAssignment(uow, input), findAssignment);
  }

  @Mutation(() => AssignmentResult, {
    description: 'Declares that the unit handles it itself and names the handler (承办).',
  })
  handleAssignment(
    @Arg('input', () => HandleAssignmentInput, { description: 'The handler.' }) input: HandleAssignmentInput,
    @Ctx() context: Context,
  ) {
    return context.write('handleAssignment', input, (uow) => handleAssignment(uow, input), findAssignment);
  }

  @Mutation(() => AssignmentResult, {
    description: 'Relays an assignment to units below with the six parts (传达, M-16).',
  })
  relayAssignment(
    @Arg('input', () => RelayAssignmentInput, { description: 'The order.' }) input: RelayAssignmentInput,
    @Ctx() context: Context,
  ) {
    return context.write('relayAssignment', input, (uow) => relayAssignment(uow, input), findAssignment);
  }

  @Mutation(() => AssignmentResult, { description: 'Returns what was submitted with a reason and a new limit (退办).' })
  returnAssignment(
    @Arg('input', () => ReturnAssignmentInput, { description: 'Why, and until when.' }) input: ReturnAssignmentInput,
    @Ctx() context: Context,
  ) {
    return context.write('returnAssignment', input, (uow) => returnAssignment(uow, input), findAssignment);
  }
}

/** The fields of an assignment that are read from beside its row. */
@Resolver(() => AssignmentType)
export class AssignmentFieldsResolver {
  @FieldResolver(() => OrgUnitType, { description: 'The unit that ordered.' })
  async from(@Root() assignment: AssignmentType, @Ctx() context: Context): Promise<OrgUnitType> {
    return orgUnitBehind(await context.viewing(), assignment.fromRowId);
  }

  @FieldResolver(() => OrgUnitType, { description: 'The unit that holds it.' })
  async to(@Root() assignment: AssignmentType, @Ctx() context: Context): Promise<OrgUnitType> {
    return orgUnitBehind(await context.viewing(), assignment.toRowId);
  }

  @FieldResolver(() => ItemType, { nullable: true, description: 'The matter, for those who may read it.' })
  async item(@Root() assignment: AssignmentType, @Ctx() context: Context): Promise<ItemType | null> {
    return findItem(await context.viewing(), assignment.itemRowId);
  }

  @FieldResolver(() => String, {
    nullable: true,
    description: 'Who handles it; for the unit directly above, who took it up; for nobody further (G5).',
  })
  async handlerName(@Root() assignment: AssignmentType, @Ctx() context: Context): Promise<string | null> {
    return handlerNameFor(await context.viewing(), assignment);
  }

  @FieldResolver(() => String, {
    nullable: true,
    description: 'Who accepted it; only for the units directly above and below the one that did (G4).',
  })
  async acceptedByName(@Root() assignment: AssignmentType, @Ctx() context: Context): Promise<string | null> {
    return (await isNear(await context.viewing(), assignment.fromRowId)) ? assignment.acceptedByName : null;
  }

  @FieldResolver(() => [AssignmentType], { description: 'Tasks given on from it.' })
  async children(@Root() assignment: AssignmentType, @Ctx() context: Context): Promise<AssignmentType[]> {
    return (await (await context.viewing()).load.assignmentsUnder.load(assignment.rowId)).map(toAssignment);
  }

  @FieldResolver(() => [TargetEntryType], { description: 'How its holder gave its targets on (B6).' })
  async ledger(@Root() assignment: AssignmentType, @Ctx() context: Context): Promise<TargetEntryType[]> {
    return givenOnBy(await context.viewing(), assignment);
  }

  @FieldResolver(() => [OrderTextType], { description: 'What every level above ordered, the own order first (Z4).' })
  async orderChain(@Root() assignment: AssignmentType, @Ctx() context: Context): Promise<OrderTextType[]> {
    return chainOf(await context.viewing(), assignment);
  }

  @FieldResolver(() => [DutyHolderType], {
    description: 'Who answers for it since it arrived, successors included (M-04).',
  })
  async responsible(@Root() assignment: AssignmentType, @Ctx() context: Context): Promise<DutyHolderType[]> {
    return responsibleFor(await context.viewing(), assignment);
  }

  @FieldResolver(() => LocalDateScalar, { description: 'Last day that tasks given on from it may have.' })
  async latestForChildren(@Root() assignment: AssignmentType, @Ctx() context: Context): Promise<string> {
    return latestOf(await context.viewing(), assignment);
  }

  @FieldResolver(() => [TimelineEntryType], { description: 'What happened, oldest first.' })
  async timeline(@Root() assignment: AssignmentType, @Ctx() context: Context): Promise<TimelineEntryType[]> {
    return toTimeline(await (await context.viewing()).load.timelineOf.load(assignment.rowId));
  }

  @FieldResolver(() => [AllowedActionType], { description: 'What the acting post may do now, and why not.' })
  async allowedActions(@Root() assignment: AssignmentType, @Ctx() context: Context): Promise<AllowedActionType[]> {
    return actionsOnAssignment(context, await context.viewing(), assignment);
  }
}
