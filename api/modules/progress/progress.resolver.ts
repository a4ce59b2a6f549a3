import { Arg, Ctx, FieldResolver, Int, Query, Resolver, Root } from 'type-graphql';
import { AssignmentType } from '../assignments/assignment.types.ts';
import { quantitiesOf } from '../assignments/standing.service.ts';
import { Context, type Reading } from '../context.ts';
import { TargetProgressType } from '../rollup/quantity.types.ts';
import { progressNodeOf, progressTreeOf } from './progress.service.ts';
import { ProgressTreeType } from './progress.types.ts';
import { progressTotalsOf } from './progress-totals.service.ts';
import { ProgressTotalsType } from './progress-totals.types.ts';

/** The progress of matters through all their levels. */
@Resolver(() => ProgressTreeType)
export class ProgressResolver {
  @Query(() => ProgressTreeType, {
    nullable: true,
    description: 'The tree of a matter, by the id of the item or of one of its assignments; null for every other id.',
  })
  progressTree(
    @Arg('id', () => String, { description: 'Opaque id of an item or an assignment that you may read.' }) id: string,
    @Ctx() context: Context,
  ): Promise<ProgressTreeType | null> {
    return context.lookUp<ProgressTreeType>((reading) => progressTreeOf(context, reading, id));
  }

  @FieldResolver(() => [TargetProgressType], {
    description: 'What is counted in what was asked for, line by line, exact now.',
  })
  async quantities(@Root() { nodeRowId }: ProgressTreeType, @Ctx() context: Context): Promise<TargetProgressType[]> {
    const itemRowId = null;
    return quantitiesOf(await context.viewing(), { assignmentRowId: nodeRowId, itemRowId });
  }

  @Query(() => ProgressTotalsType, {
    nullable: true,
    description:
      'How a matter stands by city and county, or without id every matter of your office; null: nothing there.',
  })
  progressTotals(
    @Arg('id', () => String, { nullable: true, description: 'Opaque id of an item or an assignment.' })
    id: string | null,
    @Ctx() context: Context,
  ): Promise<ProgressTotalsType | null> {
    const ask = (reading: Reading): Promise<ProgressTotalsType | null> => progressTotalsOf(reading, id ?? null);
    return id == null ? context.asViewer(null, ask) : context.lookUp(ask);
  }

  @Query(() => AssignmentType, {
    nullable: true,
    description: 'The task at a row of a tree; null when there is no such row, or the tree has changed since.',
  })
  progressNode(
    @Arg('id', () => String, { description: 'The id by which the tree was asked for.' }) id: string,
    @Arg('version', () => String, { description: 'Version of the tree.' }) version: string,
    @Arg('row', () => Int, { description: 'Number of the row, from 0.' }) row: number,
    @Ctx() context: Context,
  ): Promise<AssignmentType | null> {
    return context.lookUp<AssignmentType>((reading) => progressNodeOf(reading, id, version, row));
  }
}
