import { Arg, Ctx, FieldResolver, Mutation, Query, Resolver, Root } from 'type-graphql';
import { PostType } from '../accounts/account.types.ts';
import { postOf } from '../accounts/directory.service.ts';
import { AllowedActionType } from '../actions/action.types.ts';
import { Context } from '../context.ts';
import { orgUnitBehind, orgUnitOf } from '../org-units/org-unit.service.ts';
import { OrgUnitType } from '../org-units/org-unit.types.ts';
import { toTimeline } from '../timeline/timeline.service.ts';
import { TimelineEntryType } from '../timeline/timeline.types.ts';
import { declineItem, establishItem, proposeItem, registerItem } from './item.service.ts';
import {
  DeclineItemInput,
  EstablishItemInput,
  InstructionCoverageType,
  ItemConnectionType,
  ItemResult,
  ItemType,
  ProposeItemInput,
  RegisterItemInput,
} from './item.types.ts';
import { itemKey } from './item-moving.service.ts';
import { actionsOnItem, findItem, instructionCoverage, pageOfItems } from './item-reading.service.ts';

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
    return context.lookUp<ItemType>(async (reading) => {
      const wanted = itemKey(reading.uow, id);
      return wanted === null ? null : findItem(reading, wanted);
    });
  }

  @Query(() => InstructionCoverageType, {
    nullable: true,
    description: 'How far the instructions of your office have their notice and summary (M-02).',
  })
  instructionCoverage(@Ctx() context: Context): Promise<InstructionCoverageType | null> {
    return context.asViewer<InstructionCoverageType | null>(null, instructionCoverage);
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
    return orgUnitBehind(await context.viewing(), item.orgUnitRowId);
  }

  @FieldResolver(() => OrgUnitType, { nullable: true, description: 'The unit proposed to lead.' })
  async leadUnit(@Root() item: ItemType, @Ctx() context: Context): Promise<OrgUnitType | null> {
    return orgUnitOf(await context.viewing(), item.leadUnitRowId);
  }

  @FieldResolver(() => PostType, { nullable: true, description: 'The leader who gave it.' })
  async leader(@Root() item: ItemType, @Ctx() context: Context): Promise<PostType | null> {
    return postOf(await context.viewing(), item.leaderRowId);
  }

  @FieldResolver(() => PostType, { nullable: true, description: 'The first responsible supervisor (M-05).' })
  async dutyLead(@Root() item: ItemType, @Ctx() context: Context): Promise<PostType | null> {
    return postOf(await context.viewing(), item.dutyLeadRowId);
  }

  @FieldResolver(() => PostType, { nullable: true, description: 'The direct supervisor (M-05).' })
  async dutyDirect(@Root() item: ItemType, @Ctx() context: Context): Promise<PostType | null> {
    return postOf(await context.viewing(), item.dutyDirectRowId);
  }

  @FieldResolver(() => [TimelineEntryType], { description: 'What happened, oldest first.' })
  async timeline(@Root() item: ItemType, @Ctx() context: Context): Promise<TimelineEntryType[]> {
    return toTimeline(await (await context.viewing()).load.timelineOfItem.load(item.rowId));
  }

  @FieldResolver(() => [AllowedActionType], { description: 'What the acting post may do now, and why not.' })
  async allowedActions(@Root() item: ItemType, @Ctx() context: Context): Promise<AllowedActionType[]> {
    return actionsOnItem(context, await context.viewing(), item);
  }
}
