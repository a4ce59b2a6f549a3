import { Ctx, FieldResolver, Int, Resolver, Root } from 'type-graphql';
import { InstantScalar } from '../../platform/graphql/scalars.ts';
import type { Instant } from '../../platform/wall.ts';
import { Context } from '../context.ts';
import { TargetProgressType } from '../rollup/quantity.types.ts';
import { OwnLineType } from '../targets/amount.types.ts';
import { AssignmentType } from './assignment.types.ts';
import { explanationsOf } from './explain.service.ts';
import { ExplanationType } from './explain.types.ts';
import { ownLinesRead } from './own-lines.service.ts';
import {
  criticalChildOf,
  daysLeftOf,
  forecastOfTask,
  lightOf,
  lightsBelow,
  lightUntilOf,
  progressOfAssignment,
  quantitiesOf,
  rollupStatusOf,
} from './standing.service.ts';
import { ForecastType, LightCountsType, LightEnum, LightType, ProgressType } from './standing.types.ts';

/** How an assignment stands: its days, its light, what rolls up to it (lifecycle 5.4, 5.5). */
@Resolver(() => AssignmentType)
export class StandingResolver {
  @FieldResolver(() => Int, { description: 'Working days left; negative: late.' })
  async daysLeft(@Root() assignment: AssignmentType, @Ctx() context: Context): Promise<number> {
    return daysLeftOf(await context.viewing(), assignment);
  }

  @FieldResolver(() => LightType, { description: 'Its light now.' })
  async light(@Root() assignment: AssignmentType, @Ctx() context: Context): Promise<LightType> {
    return lightOf(context, await context.viewing(), assignment);
  }

  @FieldResolver(() => InstantScalar, {
    nullable: true,
    description: 'From when its light is another though nothing happens; null: never.',
  })
  async lightUntil(@Root() assignment: AssignmentType, @Ctx() context: Context): Promise<Instant | null> {
    return lightUntilOf(await context.viewing(), assignment);
  }

  @FieldResolver(() => AssignmentType, {
    nullable: true,
    description: 'The task given on from it that has been late the longest; null: none that you may read.',
  })
  async criticalChild(@Root() assignment: AssignmentType, @Ctx() context: Context): Promise<AssignmentType | null> {
    return criticalChildOf(await context.viewing(), assignment);
  }

  @FieldResolver(() => ForecastType, {
    nullable: true,
    description:
      'When it will be done at the pace of its checks; null: checked on fewer than three days, or handed in.',
  })
  async forecast(@Root() assignment: AssignmentType, @Ctx() context: Context): Promise<ForecastType | null> {
    return forecastOfTask(await context.viewing(), assignment);
  }

  @FieldResolver(() => [OwnLineType], { description: 'The lines that it answers for itself.' })
  async ownLines(@Root() assignment: AssignmentType, @Ctx() context: Context): Promise<OwnLineType[]> {
    return ownLinesRead(await context.viewing(), assignment);
  }

  @FieldResolver(() => ProgressType, { description: 'What rolls up to it.' })
  async progress(@Root() assignment: AssignmentType, @Ctx() context: Context): Promise<ProgressType> {
    return progressOfAssignment(await context.viewing(), assignment);
  }
}

/** Why an assignment stands as it does (B9). */
@Resolver(() => AssignmentType)
export class ExplainResolver {
  @FieldResolver(() => [ExplanationType], {
    description: 'Why its light and its numbers are what they are, with what the rules were given.',
  })
  async explain(@Root() assignment: AssignmentType, @Ctx() context: Context): Promise<ExplanationType[]> {
    return explanationsOf(context, await context.viewing(), assignment);
  }
}

/** Quantities and lights over a subtree, read only where they are asked for. */
@Resolver(() => ProgressType)
export class ProgressLightsResolver {
  @FieldResolver(() => [TargetProgressType], { description: 'What is counted, line by line, exact now.' })
  async quantities(@Root() progress: ProgressType, @Ctx() context: Context): Promise<TargetProgressType[]> {
    return quantitiesOf(await context.viewing(), progress);
  }

  @FieldResolver(() => LightCountsType, { description: 'How many tasks below have each light, now.' })
  async lights(@Root() progress: ProgressType, @Ctx() context: Context): Promise<LightCountsType> {
    return lightsBelow(await context.viewing(), progress);
  }

  @FieldResolver(() => LightEnum, {
    description: 'The worst light below it and of itself, now; blue: nothing is left.',
  })
  async rollupStatus(@Root() progress: ProgressType, @Ctx() context: Context): Promise<string> {
    return rollupStatusOf(await context.viewing(), progress);
  }
}
