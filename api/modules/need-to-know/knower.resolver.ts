import { Arg, Ctx, FieldResolver, Mutation, Resolver, Root } from 'type-graphql';
import { AssignmentType } from '../assignments/assignment.types.ts';
import { Context } from '../context.ts';
import { ItemResult, ItemType } from '../items/item.types.ts';
import { findItem } from '../items/item-reading.service.ts';
import { orgUnitBehind, orgUnitOf } from '../org-units/org-unit.service.ts';
import { OrgUnitType } from '../org-units/org-unit.types.ts';
import { nameKnowers, removeKnower } from './knower.service.ts';
import { ItemReadingType, KnowableType, KnowerType, NameKnowersInput, RemoveKnowerInput } from './knower.types.ts';
import { knowableOf, knowersOf, readingsOf } from './knower-reading.service.ts';

/** Who may know of a work secret, and who read it. */
@Resolver(() => ItemType)
export class KnowersResolver {
  @Mutation(() => ItemResult, { description: 'Puts people on the need-to-know list of a work secret (知悉范围).' })
  nameKnowers(
    @Arg('input', () => NameKnowersInput, { description: 'Who.' }) input: NameKnowersInput,
    @Ctx() context: Context,
  ) {
    return context.write('nameKnowers', input, (uow) => nameKnowers(uow, input), findItem);
  }

  @Mutation(() => ItemResult, { description: 'Takes somebody off the need-to-know list of a work secret.' })
  removeKnower(
    @Arg('input', () => RemoveKnowerInput, { description: 'Who.' }) input: RemoveKnowerInput,
    @Ctx() context: Context,
  ) {
    return context.write('removeKnower', input, (uow) => removeKnower(uow, input), findItem);
  }

  @FieldResolver(() => [KnowerType], {
    description:
      'Who may know of it: all for its office, those of the own house for whoever else is among them; empty unless it is a work secret.',
  })
  async knowers(@Root() item: ItemType, @Ctx() context: Context): Promise<KnowerType[]> {
    return knowersOf(await context.viewing(), item);
  }

  @FieldResolver(() => [KnowableType], {
    description: 'Whom you may put on the list in one unit; for its keepers alone.',
  })
  async knowable(
    @Arg('orgUnitId', () => String, { description: 'The unit.' }) orgUnitId: string,
    @Root() item: ItemType,
    @Ctx() context: Context,
  ): Promise<KnowableType[]> {
    return knowableOf(await context.viewing(), item, orgUnitId);
  }

  @FieldResolver(() => [ItemReadingType], {
    description: 'Who read it, newest first, at most 100; empty unless it is a work secret of your office.',
  })
  async readings(@Root() item: ItemType, @Ctx() context: Context): Promise<ItemReadingType[]> {
    return readingsOf(await context.viewing(), item);
  }
}

/** Who may know of a task is who may know of its matter. */
@Resolver(() => AssignmentType)
export class TaskKnowersResolver {
  @FieldResolver(() => [KnowerType], {
    description:
      'Who may know of it: all for its office, those of the own house for whoever else is among them; empty unless it is a work secret.',
  })
  async knowers(@Root() { itemRowId, secrecy }: AssignmentType, @Ctx() context: Context): Promise<KnowerType[]> {
    return knowersOf(await context.viewing(), { rowId: itemRowId, secrecy });
  }
}

/** The unit of an entry of a list. */
@Resolver(() => KnowerType)
export class KnowerResolver {
  @FieldResolver(() => OrgUnitType)
  async orgUnit(@Root() { orgUnitRowId }: KnowerType, @Ctx() context: Context): Promise<OrgUnitType> {
    return orgUnitBehind(await context.viewing(), orgUnitRowId);
  }
}

/** The unit of a reading. */
@Resolver(() => ItemReadingType)
export class ItemReadingResolver {
  @FieldResolver(() => OrgUnitType, { nullable: true })
  async orgUnit(@Root() { orgUnitRowId }: ItemReadingType, @Ctx() context: Context): Promise<OrgUnitType | null> {
    return orgUnitRowId === null ? null : orgUnitOf(await context.viewing(), orgUnitRowId);
  }
}
