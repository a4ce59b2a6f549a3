import { Arg, Ctx, createUnionType, FieldResolver, Mutation, Query, Resolver, Root } from 'type-graphql';
import { ProblemType } from '../../platform/graphql/problem.types.ts';
import { Context } from '../context.ts';
import { toOrgUnit } from '../org-units/org-unit.service.ts';
import { OrgUnitType } from '../org-units/org-unit.types.ts';
import { declineItem, establishItem, itemKey, proposeItem, registerItem } from './item.service.ts';
import {
  AllowedActionType,
  DeclineItemInput,
  EstablishItemInput,
  ItemConnectionType,
  ItemType,
  ProposeItemInput,
  RegisterItemInput,
  TimelineEntryType,
} from './item.types.ts';
import { actionsOn, findItem, pageOfItems, timelineOf } from './item-reading.service.ts';

const ItemResult = createUnionType({
  name: 'ItemResult',
  description: 'The item as changed, or why nothing was.',
  types: () => [ItemType, ProblemType] as const,
});

/** Supervised items of the acting post's office. */
@Resolver(() => ItemType)
export class ItemResolver {
  @Query(() => ItemConnectionType, {
    description: 'What the office of the acting post registered, newest first, 50 a page.',
  })
  items(
    @Arg('after', () => String, { nullable: true, description: 'nextCursor of the page before.' }) after: string | null,
    @Ctx() context: Context,
  ): Promise<ItemConnectionType> {
    return context.asViewer<ItemConnectionType>({ nodes: [], nextCursor: null }, (reading) =>
      pageOfItems(reading, after ?? null),
    );
  }

  @Query(() => ItemType, { nullable: true, description: 'One item that you may read; null for every other id.' })
  item(
    @Arg('id', () => String, { description: 'Opaque id.' }) id: string,
    @Ctx() context: Context,
  ): Promise<ItemType | null> {
    return context.asViewer<ItemType | null>(null, async (reading) => {
      const wanted = itemKey(reading.uow, id);
      return wanted === null ? null : findItem(reading, wanted);
    });
  }

  @Mutation(() => ItemResult, { description: 'Registers a matter (登记).' })
  registerItem(
    @Arg('input', () => RegisterItemInput, { description: 'The matter.' }) input: RegisterItemInput,
    @Ctx() context: Context,
  ) {
    return context.write('registerItem', input, (uow) => registerItem(uow, input), findItem);
  }

  @Mutation(() => ItemResult, { description: 'Proposes how a matter is to be handled (拟办).' })
  proposeItem(
    @Arg('input', () => ProposeItemInput, { description: 'The proposal.' }) input: ProposeItemInput,
    @Ctx() context: Context,
  ) {
    return context.write('proposeItem', input, (uow) => proposeItem(uow, input), findItem);
  }

  @Mutation(() => ItemResult, { description: 'Establishes a proposed matter (立项).' })
  establishItem(
    @Arg('input', () => EstablishItemInput, { description: 'The item.' }) input: EstablishItemInput,
    @Ctx() context: Context,
  ) {
    return context.write('establishItem', input, (uow) => establishItem(uow, input), findItem);
  }

  @Mutation(() => ItemResult, { description: 'Declines a proposed matter with a reason (不立项).' })
  declineItem(
    @Arg('input', () => DeclineItemInput, { description: 'The item and why.' }) input: DeclineItemInput,
    @Ctx() context: Context,
  ) {
    return context.write('declineItem', input, (uow) => declineItem(uow, input), findItem);
  }

  @FieldResolver(() => OrgUnitType, { description: 'The office that registered it.' })
  async orgUnit(@Root() item: ItemType, @Ctx() context: Context): Promise<OrgUnitType> {
    const row = await (await context.viewing()).load.orgUnit.load(item.orgUnitRowId);
    if (row === null) throw new Error('An item names a unit that is not there');
    return toOrgUnit(row);
  }

  @FieldResolver(() => OrgUnitType, { nullable: true, description: 'The unit proposed to lead.' })
  async leadUnit(@Root() item: ItemType, @Ctx() context: Context): Promise<OrgUnitType | null> {
    if (item.leadUnitRowId === null) return null;
    const row = await (await context.viewing()).load.orgUnit.load(item.leadUnitRowId);
    return row === null ? null : toOrgUnit(row);
  }

  @FieldResolver(() => [TimelineEntryType], { description: 'What happened, oldest first.' })
  async timeline(@Root() item: ItemType, @Ctx() context: Context): Promise<TimelineEntryType[]> {
    return timelineOf(await context.viewing(), item);
  }

  @FieldResolver(() => [AllowedActionType], { description: 'What the acting post may do now, and why not.' })
  async allowedActions(@Root() item: ItemType, @Ctx() context: Context): Promise<AllowedActionType[]> {
    return actionsOn(context, await context.viewing(), item);
  }
}

/** The unit of a line of a timeline. */
@Resolver(() => TimelineEntryType)
export class TimelineResolver {
  @FieldResolver(() => OrgUnitType, { nullable: true, description: 'The unit that did it.' })
  async orgUnit(@Root() line: TimelineEntryType, @Ctx() context: Context): Promise<OrgUnitType | null> {
    const row = await (await context.viewing()).load.orgUnit.load(line.orgUnitRowId);
    return row === null ? null : toOrgUnit(row);
  }
}
