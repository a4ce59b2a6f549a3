import { Arg, Ctx, FieldResolver, Mutation, Resolver, Root } from 'type-graphql';
import { PostType } from '../accounts/account.types.ts';
import { postOf } from '../accounts/directory.service.ts';
import { Context } from '../context.ts';
import { ItemResult, ItemType } from '../items/item.types.ts';
import { findItem } from '../items/item-reading.service.ts';
import { decideTriage, triageItem } from './triage.service.ts';
import { DecideTriageInput, TriageItemInput, TriageType } from './triage.types.ts';
import { triageOf } from './triage-reading.service.ts';

/** The triage of an item and the two acts on it. */
@Resolver(() => ItemType)
export class TriagedItemResolver {
  @Mutation(() => ItemResult, { description: 'Classes a matter before it is established (研判, M-08).' })
  triageItem(
    @Arg('input', () => TriageItemInput, { description: 'The class and what it asks.' }) input: TriageItemInput,
    @Ctx() context: Context,
  ) {
    return context.write('triageItem', input, (uow) => triageItem(uow, input), findItem);
  }

  @Mutation(() => ItemResult, { description: 'Decides the plan for a difficult or wide matter (审定预案, M-08).' })
  decideTriage(
    @Arg('input', () => DecideTriageInput, { description: 'The decision.' }) input: DecideTriageInput,
    @Ctx() context: Context,
  ) {
    return context.write('decideTriage', input, (uow) => decideTriage(uow, input), findItem);
  }

  @FieldResolver(() => TriageType, { nullable: true, description: 'How it was classed; null: not yet.' })
  async triage(@Root() item: ItemType, @Ctx() context: Context): Promise<TriageType | null> {
    return triageOf(await context.viewing(), item.rowId);
  }
}

/** The leader in charge of a triage. */
@Resolver(() => TriageType)
export class TriageResolver {
  @FieldResolver(() => PostType, { nullable: true, description: 'The leader in charge.' })
  async leader(@Root() triage: TriageType, @Ctx() context: Context): Promise<PostType | null> {
    return postOf(await context.viewing(), triage.leaderRowId);
  }
}
