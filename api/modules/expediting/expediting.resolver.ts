import { Arg, Ctx, FieldResolver, Mutation, Resolver, Root } from 'type-graphql';
import { PostType } from '../accounts/account.types.ts';
import { postBehind } from '../accounts/directory.service.ts';
import { AssignmentType } from '../assignments/assignment.types.ts';
import { Context } from '../context.ts';
import { ItemResult, ItemType } from '../items/item.types.ts';
import { findItem } from '../items/item-reading.service.ts';
import { expediteItem } from './expediting.service.ts';
import { ExpediteItemInput, ExpeditingType, HourClocksType } from './expediting.types.ts';
import { clocksOf, expeditingOf } from './expediting-reading.service.ts';

/** The expediting of an item and the act that begins it. */
@Resolver(() => ItemType)
export class ExpeditedItemResolver {
  @Mutation(() => ItemResult, {
    description: 'Expedites a matter: one person follows it, its limit is a moment (急件, M-09).',
  })
  expediteItem(
    @Arg('input', () => ExpediteItemInput, { description: 'Who follows it, by when, and why.' })
    input: ExpediteItemInput,
    @Ctx() context: Context,
  ) {
    return context.write('expediteItem', input, (uow) => expediteItem(uow, input), findItem);
  }

  @FieldResolver(() => ExpeditingType, { nullable: true, description: 'Who follows it by when; null: not expedited.' })
  async expediting(@Root() item: ItemType, @Ctx() context: Context): Promise<ExpeditingType | null> {
    return expeditingOf(await context.viewing(), item.rowId);
  }
}

/** The person named in an expediting. */
@Resolver(() => ExpeditingType)
export class ExpeditingResolver {
  @FieldResolver(() => PostType, { description: 'The one person who follows it (专人).' })
  async named(@Root() expediting: ExpeditingType, @Ctx() context: Context): Promise<PostType> {
    return postBehind(await context.viewing(), expediting.namedRowId);
  }
}

/** The hours of an expedited task. */
@Resolver(() => AssignmentType)
export class ExpeditedAssignmentResolver {
  @FieldResolver(() => HourClocksType, { nullable: true, description: 'Its moments; null: it runs on days.' })
  async hourClocks(@Root() assignment: AssignmentType, @Ctx() context: Context): Promise<HourClocksType | null> {
    return clocksOf(await context.viewing(), assignment.rowId);
  }
}
