import { Arg, Ctx, FieldResolver, Mutation, Resolver, Root } from 'type-graphql';
import { Context } from '../context.ts';
import { secrecies } from '../items/item.rules.ts';
import { ItemResult, ItemType } from '../items/item.types.ts';
import { findItem } from '../items/item-reading.service.ts';
import { lowerSecrecy, raiseSecrecy } from './classifying.service.ts';
import { ClassChangeType, LowerSecrecyInput, OrderedLoweringType, RaiseSecrecyInput } from './classifying.types.ts';

/** How secret a matter is, and how that changes. */
@Resolver(() => ItemType)
export class ClassifyingResolver {
  @Mutation(() => ItemResult, {
    description: 'Raises the secrecy of an item and of all that belongs to it (提高密级).',
  })
  raiseSecrecy(
    @Arg('input', () => RaiseSecrecyInput, { description: 'To which level, and why.' }) input: RaiseSecrecyInput,
    @Ctx() context: Context,
  ) {
    return context.write('raiseSecrecy', input, (uow) => raiseSecrecy(uow, input), findItem);
  }

  @Mutation(() => ItemResult, {
    description: 'Lowers the secrecy of an item and of all that belongs to it (降低密级).',
  })
  lowerSecrecy(
    @Arg('input', () => LowerSecrecyInput, { description: 'To which level, and why.' }) input: LowerSecrecyInput,
    @Ctx() context: Context,
  ) {
    return context.write('lowerSecrecy', input, (uow) => lowerSecrecy(uow, input), findItem);
  }

  @FieldResolver(() => ClassChangeType, {
    nullable: true,
    description: 'The last change of its secrecy, for its office; null: as it was registered.',
  })
  classChange(@Root() { classReason, classChangedByName, classChangedAt }: ItemType): ClassChangeType | null {
    if (classChangedAt === null) return null;
    return Object.assign(new ClassChangeType(), {
      reason: classReason,
      byName: classChangedByName,
      at: classChangedAt,
    });
  }

  @FieldResolver(() => OrderedLoweringType, {
    nullable: true,
    description:
      'A lower level that was ordered for a later day, for its office; null: none. Any change in between ends it.',
  })
  orderedLowering(@Root() item: ItemType): OrderedLoweringType | null {
    const { loweringTo, loweringOn, loweringByName, loweringReason } = item;
    if (loweringTo === null || loweringOn === null) return null;
    return Object.assign(new OrderedLoweringType(), {
      ...{ secrecy: secrecies[loweringTo], fromDay: loweringOn, reason: loweringReason, byName: loweringByName },
    });
  }
}
