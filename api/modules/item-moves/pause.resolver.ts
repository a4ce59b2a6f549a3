import { Arg, Ctx, FieldResolver, Mutation, Resolver, Root } from 'type-graphql';
import { AssignmentType } from '../assignments/assignment.types.ts';
import { Context } from '../context.ts';
import { ItemResult, ItemType } from '../items/item.types.ts';
import { findItem } from '../items/item-reading.service.ts';
import { resumeItem, suspendItem } from './pause.service.ts';
import { HaltType, PauseType, ResumeItemInput, SuspendItemInput } from './pause.types.ts';
import { haltOf, toPause } from './pause-reading.service.ts';

/** How a matter stands still and goes on. */
@Resolver(() => ItemType)
export class PauseResolver {
  @Mutation(() => ItemResult, { description: 'Suspends an active item with every active assignment of it (挂起).' })
  suspendItem(
    @Arg('input', () => SuspendItemInput, { description: 'Why, and until when.' }) input: SuspendItemInput,
    @Ctx() context: Context,
  ) {
    return context.write('suspendItem', input, (uow) => suspendItem(uow, input), findItem);
  }

  @Mutation(() => ItemResult, { description: 'Lets a suspended item go on where it stopped (恢复).' })
  resumeItem(
    @Arg('input', () => ResumeItemInput, { description: 'The item.' }) input: ResumeItemInput,
    @Ctx() context: Context,
  ) {
    return context.write('resumeItem', input, (uow) => resumeItem(uow, input), findItem);
  }

  @FieldResolver(() => [PauseType], { description: 'When it stood still, oldest first.' })
  async pauses(@Root() item: ItemType, @Ctx() context: Context): Promise<PauseType[]> {
    return (await (await context.viewing()).load.pausesOfItem.load(item.rowId)).map(toPause);
  }
}

/** Why a task stands still. */
@Resolver(() => AssignmentType)
export class HaltResolver {
  @FieldResolver(() => HaltType, {
    nullable: true,
    description: 'Why it stands still or has ended before its time; null while it goes on.',
  })
  async halt(@Root() assignment: AssignmentType, @Ctx() context: Context): Promise<HaltType | null> {
    return haltOf(await context.viewing(), assignment.rowId);
  }
}
