import { Arg, Ctx, Query, Resolver } from 'type-graphql';
import { Context } from '../context.ts';
import { matrixOf } from './matrix.service.ts';
import { ResponsibilityMatrixType } from './matrix.types.ts';

/** Who does what by when in a matter. */
@Resolver(() => ResponsibilityMatrixType)
export class ResponsibilityMatrixResolver {
  @Query(() => ResponsibilityMatrixType, {
    nullable: true,
    description:
      'The tasks of a matter, or of a task and what is below it, that you may list; null for every other id.',
  })
  responsibilityMatrix(
    @Arg('id', () => String, { description: 'Opaque id of an item or an assignment that you may read.' }) id: string,
    @Arg('after', () => String, { nullable: true, description: 'nextCursor of the page before.' }) after: string | null,
    @Ctx() context: Context,
  ): Promise<ResponsibilityMatrixType | null> {
    return context.lookUp<ResponsibilityMatrixType>((reading) => matrixOf(reading, id, after ?? null));
  }
}
