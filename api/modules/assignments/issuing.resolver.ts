import { Arg, Ctx, FieldResolver, Mutation, Query, Resolver, Root } from 'type-graphql';
import { ProblemType } from '../../platform/graphql/problem.types.ts';
import { Context } from '../context.ts';
import { ItemResult, ItemType } from '../items/item.types.ts';
import { findItem } from '../items/item-reading.service.ts';
import { orgUnitBehind, orgUnitOf } from '../org-units/org-unit.service.ts';
import { OrgUnitType } from '../org-units/org-unit.types.ts';
import { AssignmentType, DutyHolderType, OrderTextType, ResponsibilityType } from './assignment.types.ts';
import { toAssignment, toOrderText } from './assignment-reading.service.ts';
import { issueItem } from './issuing.service.ts';
import {
  CascadePreviewInput,
  CascadePreviewResult,
  CascadePreviewType,
  IssueItemInput,
  RecallItemInput,
} from './order.types.ts';
import { previewCascade } from './preview.service.ts';
import { recallItem } from './recall.service.ts';
import { responsibilitiesOf } from './responsibility.service.ts';
import { progressOfItem } from './standing.service.ts';
import { ProgressType } from './standing.types.ts';

/** The units of an order's text. */
@Resolver(() => OrderTextType)
export class OrderTextResolver {
  @FieldResolver(() => OrgUnitType, { description: 'The unit that ordered.' })
  async issuer(@Root() order: OrderTextType, @Ctx() context: Context): Promise<OrgUnitType> {
    return orgUnitBehind(await context.viewing(), order.issuerRowId);
  }

  @FieldResolver(() => OrgUnitType, { nullable: true, description: 'The unit that received it.' })
  async holder(@Root() order: OrderTextType, @Ctx() context: Context): Promise<OrgUnitType | null> {
    return orgUnitOf(await context.viewing(), order.holderRowId);
  }
}

/** The unit of a responsibility. */
@Resolver(() => ResponsibilityType)
export class ResponsibilityResolver {
  @FieldResolver(() => OrgUnitType, { description: 'The unit that bears it.' })
  async unit(@Root() responsibility: ResponsibilityType, @Ctx() context: Context): Promise<OrgUnitType> {
    return orgUnitBehind(await context.viewing(), responsibility.unitRowId);
  }
}

/** What an item has of orders and assignments, and the act that makes them. */
@Resolver(() => ItemType)
export class IssuedItemResolver {
  @Query(() => CascadePreviewResult, {
    nullable: true,
    description:
      'What would happen if an order were given now: who receives it at which level, by when, and what is amiss.',
  })
  cascadePreview(
    @Arg('input', () => CascadePreviewInput, { description: 'The order without its words.' })
    input: CascadePreviewInput,
    @Ctx() context: Context,
  ): Promise<CascadePreviewType | ProblemType | null> {
    return context.asViewer<CascadePreviewType | ProblemType | null>(null, async (reading) => {
      const preview = await context.admitted(reading.session, () => previewCascade(context, reading, input));
      return preview.ok ? preview.value : context.problem(preview.problem);
    });
  }

  @Mutation(() => ItemResult, {
    description: 'Issues an established item, directly or routed through the levels between (交办).',
  })
  issueItem(
    @Arg('input', () => IssueItemInput, { description: 'The order.' }) input: IssueItemInput,
    @Ctx() context: Context,
  ) {
    return context.write('issueItem', input, (uow) => issueItem(uow, input), findItem);
  }

  @Mutation(() => ItemResult, { description: 'Takes an order back as a whole within 30 minutes of its issue (撤回).' })
  recallItem(
    @Arg('input', () => RecallItemInput, { description: 'The item.' }) input: RecallItemInput,
    @Ctx() context: Context,
  ) {
    return context.write('recallItem', input, (uow) => recallItem(uow, input), findItem);
  }

  @FieldResolver(() => [AssignmentType], { description: 'Its first assignments.' })
  async assignments(@Root() item: ItemType, @Ctx() context: Context): Promise<AssignmentType[]> {
    return (await (await context.viewing()).load.rootsOfItem.load(item.rowId)).map(toAssignment);
  }

  @FieldResolver(() => [OrderTextType], { description: 'The notices by which it was issued (M-02).' })
  async notices(@Root() item: ItemType, @Ctx() context: Context): Promise<OrderTextType[]> {
    return (await (await context.viewing()).load.noticesOfItem.load(item.rowId)).map(toOrderText);
  }

  @FieldResolver(() => [ResponsibilityType], { description: 'Who bears its three responsibilities (M-102).' })
  async responsibilities(@Root() item: ItemType, @Ctx() context: Context): Promise<ResponsibilityType[]> {
    return responsibilitiesOf(await context.viewing(), item);
  }

  @FieldResolver(() => ProgressType, { description: 'What rolls up to it: the weighted mean of its roots.' })
  async progress(@Root() item: ItemType, @Ctx() context: Context): Promise<ProgressType> {
    return progressOfItem(await context.viewing(), item.rowId);
  }
}

/** Who answers for a unit, as far as the viewer may know (Z0). */
@Resolver(() => OrgUnitType)
export class UnitDutyResolver {
  @FieldResolver(() => [DutyHolderType], {
    description: 'FIRST, DIRECT and LIAISON of today, as far as you may know them (Z0).',
  })
  async dutyHolders(@Root() unit: OrgUnitType, @Ctx() context: Context): Promise<DutyHolderType[]> {
    const held = await (await context.viewing()).load.dutyHolders.load(unit.rowId);
    return held.map((one) => Object.assign(new DutyHolderType(), one));
  }
}
