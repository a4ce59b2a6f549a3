import { Arg, Ctx, FieldResolver, Mutation, Query, Resolver, Root } from 'type-graphql';
import { AllowedActionType } from '../actions/action.types.ts';
import { AssignmentType } from '../assignments/assignment.types.ts';
import { findAssignment } from '../assignments/assignment-reading.service.ts';
import { Context } from '../context.ts';
import { ItemResult, ItemType } from '../items/item.types.ts';
import { findItem } from '../items/item-reading.service.ts';
import { orgUnitBehind } from '../org-units/org-unit.service.ts';
import { OrgUnitType } from '../org-units/org-unit.types.ts';
import { delegateItem, endMandate } from './mandate.service.ts';
import {
  DelegateItemInput,
  EndMandateInput,
  MandateResult,
  MandateTombstoneType,
  MandateType,
  MyMandate,
} from './mandate.types.ts';
import { actionsOnMandate, findMandate, mandateInForce, mandatesOf, myMandates } from './mandate-reading.service.ts';

/** Mandates: given and ended by the office, read by the department. */
@Resolver(() => MandateType)
export class MandateResolver {
  @Query(() => [MyMandate], {
    description: 'The mandates of your unit, latest first; tombstones of those not in force.',
  })
  myMandates(@Ctx() context: Context): Promise<(MandateType | MandateTombstoneType)[]> {
    return context.asViewer<(MandateType | MandateTombstoneType)[]>([], myMandates);
  }

  @Mutation(() => ItemResult, {
    description: 'Mandates a department to supervise in the name of the office (委托督查, M-10).',
  })
  delegateItem(
    @Arg('input', () => DelegateItemInput, { description: 'The mandate.' }) input: DelegateItemInput,
    @Ctx() context: Context,
  ) {
    return context.write('delegateItem', input, (uow) => delegateItem(uow, input), findItem);
  }

  @Mutation(() => MandateResult, { description: 'Ends a mandate before its time (M-10).' })
  endMandate(
    @Arg('input', () => EndMandateInput, { description: 'The mandate and why.' }) input: EndMandateInput,
    @Ctx() context: Context,
  ) {
    return context.write('endMandate', input, (uow) => endMandate(uow, input), findMandate);
  }

  @FieldResolver(() => OrgUnitType, { description: 'The office in whose name it runs.' })
  async office(@Root() mandate: MandateType, @Ctx() context: Context): Promise<OrgUnitType> {
    return orgUnitBehind(await context.viewing(), mandate.officeRowId);
  }

  @FieldResolver(() => OrgUnitType, { description: 'The department that supervises.' })
  async delegate(@Root() mandate: MandateType, @Ctx() context: Context): Promise<OrgUnitType> {
    return orgUnitBehind(await context.viewing(), mandate.delegateRowId);
  }

  @FieldResolver(() => ItemType, { nullable: true, description: 'The matter.' })
  async item(@Root() mandate: MandateType, @Ctx() context: Context): Promise<ItemType | null> {
    return findItem(await context.viewing(), mandate.itemRowId);
  }

  @FieldResolver(() => [AssignmentType], { description: 'The tasks it is over; none: the whole matter.' })
  async scope(@Root() mandate: MandateType, @Ctx() context: Context): Promise<AssignmentType[]> {
    const reading = await context.viewing();
    const found = await Promise.all(mandate.scopeRowIds.map((id) => findAssignment(reading, id)));
    return found.filter((one) => one !== null);
  }

  @FieldResolver(() => [AllowedActionType], { description: 'What the acting post may do to it now, and why not.' })
  async allowedActions(@Root() mandate: MandateType, @Ctx() context: Context): Promise<AllowedActionType[]> {
    return actionsOnMandate(context, await context.viewing(), mandate);
  }
}

/** The office of a mandate that is not in force. */
@Resolver(() => MandateTombstoneType)
export class MandateTombstoneResolver {
  @FieldResolver(() => OrgUnitType, { description: 'The office in whose name it runs.' })
  async office(@Root() tombstone: MandateTombstoneType, @Ctx() context: Context): Promise<OrgUnitType> {
    return orgUnitBehind(await context.viewing(), tombstone.officeRowId);
  }
}

/** The mandates on an item. */
@Resolver(() => ItemType)
export class DelegatedItemResolver {
  @FieldResolver(() => [MandateType], { description: 'Mandates given on it, oldest first; for its office alone.' })
  async mandates(@Root() item: ItemType, @Ctx() context: Context): Promise<MandateType[]> {
    return mandatesOf(await context.viewing(), item.rowId);
  }

  @FieldResolver(() => MandateType, { nullable: true, description: 'The mandate under which your unit supervises it.' })
  async myMandate(@Root() item: ItemType, @Ctx() context: Context): Promise<MandateType | null> {
    return mandateInForce(await context.viewing(), item.rowId);
  }
}
