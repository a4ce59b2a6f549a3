import { Arg, Ctx, FieldResolver, Mutation, Query, Resolver, Root } from 'type-graphql';
import { Context } from '../context.ts';
import { ItemResult, ItemType } from '../items/item.types.ts';
import { findItem } from '../items/item-reading.service.ts';
import { markProcess } from './process-mark.service.ts';
import { MarkKindEnum, MarkProcessInput, ProcessMarkType } from './process-mark.types.ts';
import { itemsLackingMarks, openMarksOf, owedMarksOf, toProcessMark } from './process-mark-reading.service.ts';

/** Supervision of a matter from its issue to its end. */
@Resolver(() => ItemType)
export class ProcessMarkResolver {
  @Query(() => [ItemType], {
    description:
      'At most 50 major decisions of the acting office that lack a mark of whole-process supervision (M-127).',
  })
  itemsLackingMarks(@Ctx() context: Context): Promise<ItemType[]> {
    return context.asViewer<ItemType[]>([], itemsLackingMarks);
  }

  @Mutation(() => ItemResult, { description: 'Marks the supervision of an item (全过程督查, M-127).' })
  markProcess(
    @Arg('input', () => MarkProcessInput, { description: 'The mark.' }) input: MarkProcessInput,
    @Ctx() context: Context,
  ) {
    return context.write('markProcess', input, (uow) => markProcess(uow, input), findItem);
  }

  @FieldResolver(() => [ProcessMarkType], { description: 'Its marks of whole-process supervision, oldest first.' })
  async processMarks(@Root() item: ItemType, @Ctx() context: Context): Promise<ProcessMarkType[]> {
    return (await (await context.viewing()).load.marksOfItem.load(item.rowId)).map(toProcessMark);
  }

  @FieldResolver(() => [MarkKindEnum], { description: 'The marks that can be made now.' })
  async openMarks(@Root() item: ItemType, @Ctx() context: Context): Promise<string[]> {
    return openMarksOf(await context.viewing(), item);
  }

  @FieldResolver(() => [MarkKindEnum], { description: 'The marks that it is asked for by now and lacks.' })
  async owedMarks(@Root() item: ItemType, @Ctx() context: Context): Promise<string[]> {
    return owedMarksOf(await context.viewing(), item.rowId);
  }
}
