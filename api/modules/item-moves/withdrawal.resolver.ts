import { Arg, Ctx, FieldResolver, Mutation, Resolver, Root } from 'type-graphql';
import { AssignmentResult } from '../assignments/assignment.types.ts';
import { findAssignment } from '../assignments/assignment-reading.service.ts';
import { Context } from '../context.ts';
import { ItemResult, ItemType } from '../items/item.types.ts';
import { findItem } from '../items/item-reading.service.ts';
import { HaltType } from './pause.types.ts';
import { haltOfItem } from './pause-reading.service.ts';
import { cancelAssignment, withdrawItem } from './withdrawal.service.ts';
import { CancelAssignmentInput, WithdrawItemInput } from './withdrawal.types.ts';

/** How a matter or one of its tasks ends before its time. */
@Resolver(() => ItemType)
export class WithdrawalResolver {
  @Mutation(() => ItemResult, { description: 'Withdraws an item; its tasks end and their units are told why (撤销).' })
  withdrawItem(
    @Arg('input', () => WithdrawItemInput, { description: 'The item and why.' }) input: WithdrawItemInput,
    @Ctx() context: Context,
  ) {
    return context.write('withdrawItem', input, (uow) => withdrawItem(uow, input), findItem);
  }

  @Mutation(() => AssignmentResult, {
    description: 'Cancels an assignment with everything given on from it (撤销任务).',
  })
  cancelAssignment(
    @Arg('input', () => CancelAssignmentInput, { description: 'The assignment and why.' }) input: CancelAssignmentInput,
    @Ctx() context: Context,
  ) {
    return context.write('cancelAssignment', input, (uow) => cancelAssignment(uow, input), findAssignment);
  }

  @FieldResolver(() => HaltType, { nullable: true, description: 'Why it was withdrawn; null unless it was.' })
  async halt(@Root() item: ItemType, @Ctx() context: Context): Promise<HaltType | null> {
    return haltOfItem(await context.viewing(), item.rowId);
  }
}
