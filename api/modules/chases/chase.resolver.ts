import { Arg, Ctx, FieldResolver, Int, Mutation, Query, Resolver, Root } from 'type-graphql';
import { AssignmentResult, AssignmentType } from '../assignments/assignment.types.ts';
import { findAssignment } from '../assignments/assignment-reading.service.ts';
import { Context } from '../context.ts';
import { isNear, orgUnitBehind } from '../org-units/org-unit.service.ts';
import { OrgUnitType } from '../org-units/org-unit.types.ts';
import { answerChase, chaseAssignment } from './chase.service.ts';
import {
  AnswerChaseInput,
  ChaseAssignmentInput,
  ChaseCountType,
  ChaseMethodCountType,
  ChaseType,
} from './chase.types.ts';
import { chaseCounts, chaseMethodCounts, chasesOf } from './chase-reading.service.ts';

/** Chases of tasks by persons: made above, answered by the unit. */
@Resolver(() => AssignmentType)
export class ChasedResolver {
  @Query(() => [ChaseCountType], {
    description: 'How often units were chased by persons in a year, the most chased first, at most 100 (M-29).',
  })
  chaseCounts(
    @Arg('year', () => Int, { nullable: true, description: 'The year; none: this one.' }) year: number | null,
    @Ctx() context: Context,
  ): Promise<ChaseCountType[]> {
    return context.asViewer<ChaseCountType[]>([], (reading) => chaseCounts(reading, year ?? null));
  }

  @Query(() => [ChaseMethodCountType], {
    description: 'How often units were chased by each method in a year, the most used first (M-29).',
  })
  chaseMethodCounts(
    @Arg('year', () => Int, { nullable: true, description: 'The year; none: this one.' }) year: number | null,
    @Ctx() context: Context,
  ): Promise<ChaseMethodCountType[]> {
    return context.asViewer<ChaseMethodCountType[]>([], (reading) => chaseMethodCounts(reading, year ?? null));
  }

  @Mutation(() => AssignmentResult, { description: 'Records that the unit of a task was chased (催办, M-29).' })
  chaseAssignment(
    @Arg('input', () => ChaseAssignmentInput, { description: 'How, whom and what.' }) input: ChaseAssignmentInput,
    @Ctx() context: Context,
  ) {
    return context.write('chaseAssignment', input, (uow) => chaseAssignment(uow, input), findAssignment);
  }

  @Mutation(() => AssignmentResult, { description: 'Answers a chase (答复催办, M-29).' })
  answerChase(
    @Arg('input', () => AnswerChaseInput, { description: 'The answer.' }) input: AnswerChaseInput,
    @Ctx() context: Context,
  ) {
    return context.write('answerChase', input, (uow) => answerChase(uow, input), findAssignment);
  }

  @FieldResolver(() => [ChaseType], {
    description: 'Its chases by persons, oldest first; those of the clock stand on the timeline alone.',
  })
  async chases(@Root() assignment: AssignmentType, @Ctx() context: Context): Promise<ChaseType[]> {
    return chasesOf(await context.viewing(), assignment);
  }
}

/** Chases, each with the unit and, near enough, the persons. */
@Resolver(() => ChaseType)
export class ChaseResolver {
  @FieldResolver(() => OrgUnitType, { description: 'The unit that chased.' })
  async orgUnit(@Root() chase: ChaseType, @Ctx() context: Context): Promise<OrgUnitType> {
    return orgUnitBehind(await context.viewing(), chase.orgUnitRowId);
  }

  @FieldResolver(() => String, {
    nullable: true,
    description: 'Who chased; only for the own tenant and those directly above and below (G4).',
  })
  async maker(@Root() chase: ChaseType, @Ctx() context: Context): Promise<string | null> {
    return (await isNear(await context.viewing(), chase.orgUnitRowId)) ? chase.madeByName : null;
  }

  @FieldResolver(() => String, {
    nullable: true,
    description: 'Who answered; only for the own tenant and those directly above and below (G4, G5).',
  })
  async answerer(@Root() chase: ChaseType, @Ctx() context: Context): Promise<string | null> {
    if (chase.answeredAt === null) return null;
    return (await isNear(await context.viewing(), chase.unitRowId)) ? chase.answeredByName : null;
  }
}

/** The unit of a count. */
@Resolver(() => ChaseCountType)
export class ChaseCountResolver {
  @FieldResolver(() => OrgUnitType, { description: 'The unit.' })
  async orgUnit(@Root() count: ChaseCountType, @Ctx() context: Context): Promise<OrgUnitType> {
    return orgUnitBehind(await context.viewing(), count.unitRowId);
  }
}
