import { Ctx, FieldResolver, Int, Resolver, Root } from 'type-graphql';
import { Context } from '../context.ts';
import { AssignmentType } from './assignment.types.ts';
import { ReportPeriodType } from './period.types.ts';
import { periodsOf, streakNow } from './period-reading.service.ts';

/** For which periods an assignment reported in time, late or not at all (B12). */
@Resolver(() => AssignmentType)
export class PeriodResolver {
  @FieldResolver(() => [ReportPeriodType], {
    description: 'Its periods, oldest first, and those to come up to its limit.',
  })
  async periods(@Root() assignment: AssignmentType, @Ctx() context: Context): Promise<ReportPeriodType[]> {
    return periodsOf(await context.viewing(), assignment);
  }

  @FieldResolver(() => Int, {
    description: 'How many periods in a row were reported in time, up to the last that is over (B12).',
  })
  async reportStreak(@Root() assignment: AssignmentType, @Ctx() context: Context): Promise<number> {
    return streakNow(await context.viewing(), assignment);
  }
}
