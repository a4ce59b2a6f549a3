import { Arg, Ctx, createUnionType, FieldResolver, Mutation, Query, Resolver, Root } from 'type-graphql';
import { ProblemType } from '../../platform/graphql/problem.types.ts';
import { AllowedActionType } from '../actions/action.types.ts';
import { AssignmentType } from '../assignments/assignment.types.ts';
import { findAssignment } from '../assignments/assignment-reading.service.ts';
import { Context } from '../context.ts';
import { isNear, orgUnitBehind, superiorsOf } from '../org-units/org-unit.service.ts';
import { OrgUnitType } from '../org-units/org-unit.types.ts';
import {
  answerCoordination,
  closeCoordination,
  coordinationKey,
  requestCoordination,
  seekSupport,
  withdrawCoordination,
} from './coordination.service.ts';
import {
  AnswerCoordinationInput,
  CloseCoordinationInput,
  CoordinationType,
  RequestCoordinationInput,
  SeekSupportInput,
  WithdrawCoordinationInput,
} from './coordination.types.ts';
import { actionsOnCoordination, coordinationsOf, findCoordination } from './coordination-reading.service.ts';

const CoordinationResult = createUnionType({
  name: 'CoordinationResult',
  description: 'The request as changed, or why nothing was.',
  types: () => [CoordinationType, ProblemType] as const,
});

/** Requests for coordination: asked under a task, answered by the unit that is asked, closed by who asked. */
@Resolver(() => CoordinationType)
export class CoordinationResolver {
  @Query(() => CoordinationType, { nullable: true, description: 'A request for coordination that one may read.' })
  coordination(
    @Arg('id', () => String, { description: 'Its opaque id.' }) id: string,
    @Ctx() context: Context,
  ): Promise<CoordinationType | null> {
    return context.lookUp<CoordinationType>(async (reading) => {
      const key = coordinationKey(reading.session.rootId, id);
      return key === null ? null : findCoordination(reading, key);
    });
  }

  @Mutation(() => CoordinationResult, { description: 'Asks another unit for help with a task (请求协调).' })
  requestCoordination(
    @Arg('input', () => RequestCoordinationInput, { description: 'Whom, and for what.' })
    input: RequestCoordinationInput,
    @Ctx() context: Context,
  ) {
    return context.write('requestCoordination', input, (uow) => requestCoordination(uow, input), findCoordination);
  }

  @Mutation(() => CoordinationResult, { description: 'Answers a request for coordination (答复协调).' })
  answerCoordination(
    @Arg('input', () => AnswerCoordinationInput, { description: 'The answer.' }) input: AnswerCoordinationInput,
    @Ctx() context: Context,
  ) {
    return context.write('answerCoordination', input, (uow) => answerCoordination(uow, input), findCoordination);
  }

  @Mutation(() => CoordinationResult, { description: 'Takes note of the answer to a request (办结协调).' })
  closeCoordination(
    @Arg('input', () => CloseCoordinationInput, { description: 'Which.' }) input: CloseCoordinationInput,
    @Ctx() context: Context,
  ) {
    return context.write('closeCoordination', input, (uow) => closeCoordination(uow, input), findCoordination);
  }

  @Mutation(() => CoordinationResult, { description: 'Seeks support of a level above for a task (寻求上级支持).' })
  seekSupport(
    @Arg('input', () => SeekSupportInput, { description: 'Of whom, for what, and by when.' }) input: SeekSupportInput,
    @Ctx() context: Context,
  ) {
    return context.write('seekSupport', input, (uow) => seekSupport(uow, input), findCoordination);
  }

  @Mutation(() => CoordinationResult, { description: 'Withdraws a request that was not answered yet (撤回请求).' })
  withdrawCoordination(
    @Arg('input', () => WithdrawCoordinationInput, { description: 'Which, and why.' }) input: WithdrawCoordinationInput,
    @Ctx() context: Context,
  ) {
    return context.write('withdrawCoordination', input, (uow) => withdrawCoordination(uow, input), findCoordination);
  }

  @FieldResolver(() => OrgUnitType, { description: 'The unit that asks.' })
  async orgUnit(@Root() request: CoordinationType, @Ctx() context: Context): Promise<OrgUnitType> {
    return orgUnitBehind(await context.viewing(), request.orgUnitRowId);
  }

  @FieldResolver(() => OrgUnitType, { description: 'The unit that is asked.' })
  async askedUnit(@Root() request: CoordinationType, @Ctx() context: Context): Promise<OrgUnitType> {
    return orgUnitBehind(await context.viewing(), request.askedUnitRowId);
  }

  @FieldResolver(() => String, {
    nullable: true,
    description: 'Who asked; only for the own tenant and those directly above and below (G4).',
  })
  async asker(@Root() request: CoordinationType, @Ctx() context: Context): Promise<string | null> {
    return (await isNear(await context.viewing(), request.orgUnitRowId)) ? request.askedByName : null;
  }

  @FieldResolver(() => String, {
    nullable: true,
    description: 'Who answered; only for the own tenant and those directly above and below (G4).',
  })
  async answerer(@Root() request: CoordinationType, @Ctx() context: Context): Promise<string | null> {
    return (await isNear(await context.viewing(), request.askedUnitRowId)) ? request.answeredByName : null;
  }

  @FieldResolver(() => AssignmentType, {
    nullable: true,
    description: 'The task behind it; null for whoever may not read it.',
  })
  async assignment(@Root() request: CoordinationType, @Ctx() context: Context): Promise<AssignmentType | null> {
    return findAssignment(await context.viewing(), request.assignmentRowId);
  }

  @FieldResolver(() => [AllowedActionType], { description: 'What the acting post may do now, and why not.' })
  async allowedActions(@Root() request: CoordinationType, @Ctx() context: Context): Promise<AllowedActionType[]> {
    return actionsOnCoordination(context, await context.viewing(), request);
  }
}

/** The requests made under an assignment. */
@Resolver(() => AssignmentType)
export class CoordinatedResolver {
  @FieldResolver(() => [OrgUnitType], {
    description:
      'Units of which its holder may seek support, at most 30: who ordered it and those above, by name (M-26).',
  })
  async superiors(
    @Root() assignment: AssignmentType,
    @Arg('text', () => String, { description: 'Part of the name, at most 30 characters; empty: all.' }) text: string,
    @Ctx() context: Context,
  ): Promise<OrgUnitType[]> {
    const { uow, load } = await context.viewing();
    return superiorsOf(uow, load, assignment.toRowId, assignment.fromRowId, text);
  }

  @FieldResolver(() => [CoordinationType], {
    description: 'Requests for coordination made under it, oldest first; not for co-units.',
  })
  async coordinations(@Root() assignment: AssignmentType, @Ctx() context: Context): Promise<CoordinationType[]> {
    return coordinationsOf(await context.viewing(), assignment.rowId);
  }
}
