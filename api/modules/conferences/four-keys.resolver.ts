import { Arg, Ctx, FieldResolver, Mutation, Resolver, Root } from 'type-graphql';
import { Context } from '../context.ts';
import { ItemResult, ItemType } from '../items/item.types.ts';
import { findItem } from '../items/item-reading.service.ts';
import { tagItemFourKey } from './four-keys.service.ts';
import { FourKeysCategoryEnum, TagItemFourKeyInput } from './four-keys.types.ts';

/** Which of the four keys a matter is of. */
@Resolver(() => ItemType)
export class FourKeysResolver {
  @Mutation(() => ItemResult, { description: 'Says which of the four keys a matter is of (标注四重, M-22).' })
  tagItemFourKey(
    @Arg('input', () => TagItemFourKeyInput, { description: 'Which.' }) input: TagItemFourKeyInput,
    @Ctx() context: Context,
  ) {
    return context.write('tagItemFourKey', input, (uow) => tagItemFourKey(uow, input), findItem);
  }

  @FieldResolver(() => FourKeysCategoryEnum, {
    nullable: true,
    description: 'Which of the four keys it is of, as its office says; null: none (M-22).',
  })
  fourKey(@Root() item: ItemType): string | null {
    return item.fourKey;
  }
}
