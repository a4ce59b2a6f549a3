import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import { AssignmentType } from '../assignments/assignment.types.ts';
import { Context } from '../context.ts';
import { sixHavesOf } from './six-haves.service.ts';
import { SixHavesType } from './six-haves.types.ts';

/** What a task has before it may be complete. */
@Resolver(() => AssignmentType)
export class SixHavesResolver {
  @FieldResolver(() => SixHavesType, {
    nullable: true,
    description: 'Its six haves (六有, M-03); null for supporting and informed units.',
  })
  async sixHaves(@Root() assignment: AssignmentType, @Ctx() context: Context): Promise<SixHavesType | null> {
    return sixHavesOf(context, await context.viewing(), assignment);
  }
}
