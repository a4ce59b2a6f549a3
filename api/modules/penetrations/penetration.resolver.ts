import { Arg, Ctx, FieldResolver, Mutation, Query, Resolver, Root } from 'type-graphql';
import { AllowedActionType } from '../actions/action.types.ts';
import { Context } from '../context.ts';
import { orgUnitBehind } from '../org-units/org-unit.service.ts';
import { OrgUnitType } from '../org-units/org-unit.types.ts';
import {
  decidePenetrationOrder,
  endPenetrationOrder,
  penetrationKey,
  proposePenetrationOrder,
} from './penetration.service.ts';
import {
  DecidePenetrationOrderInput,
  EndPenetrationOrderInput,
  PenetrationMatterType,
  PenetrationOrderResult,
  PenetrationOrderType,
  PenetrationReadingType,
  ProposePenetrationOrderInput,
} from './penetration.types.ts';
import {
  actionsOnPenetration,
  findPenetrationOrder,
  mattersOf,
  penetrationOrders,
  readingsOf,
} from './penetration-reading.service.ts';

/** Penetration orders: proposed by an office, approved by somebody else, read under, and told to the unit below once over. */
@Resolver(() => PenetrationOrderType)
export class PenetrationResolver {
  @Query(() => [PenetrationOrderType], {
    description: 'The orders of your unit, and those over under which its own matters were read; latest first.',
  })
  penetrationOrders(@Ctx() context: Context): Promise<PenetrationOrderType[]> {
    return context.asViewer<PenetrationOrderType[]>([], penetrationOrders);
  }

  @Query(() => PenetrationOrderType, { nullable: true, description: 'A penetration order.' })
  penetrationOrder(
    @Arg('id', () => String, { description: 'Its opaque id.' }) id: string,
    @Ctx() context: Context,
  ): Promise<PenetrationOrderType | null> {
    return context.lookUp(async (reading) => {
      const key = penetrationKey(reading.session.rootId, id);
      return key === null ? null : findPenetrationOrder(reading, key);
    });
  }

  @Mutation(() => PenetrationOrderResult, { description: 'Proposes a penetration order (拟定穿透督查, G2).' })
  proposePenetrationOrder(
    @Arg('input', () => ProposePenetrationOrderInput, { description: 'What, why, how long.' })
    input: ProposePenetrationOrderInput,
    @Ctx() context: Context,
  ) {
    return context.write(
      'proposePenetrationOrder',
      input,
      (uow) => proposePenetrationOrder(uow, input),
      findPenetrationOrder,
    );
  }

  @Mutation(() => PenetrationOrderResult, { description: 'Approves or refuses a penetration order (审批穿透督查).' })
  decidePenetrationOrder(
    @Arg('input', () => DecidePenetrationOrderInput, { description: 'The decision.' })
    input: DecidePenetrationOrderInput,
    @Ctx() context: Context,
  ) {
    return context.write(
      'decidePenetrationOrder',
      input,
      (uow) => decidePenetrationOrder(uow, input),
      findPenetrationOrder,
    );
  }

  @Mutation(() => PenetrationOrderResult, { description: 'Ends a penetration order before its limit (结束穿透督查).' })
  endPenetrationOrder(
    @Arg('input', () => EndPenetrationOrderInput, { description: 'Which.' }) input: EndPenetrationOrderInput,
    @Ctx() context: Context,
  ) {
    return context.write('endPenetrationOrder', input, (uow) => endPenetrationOrder(uow, input), findPenetrationOrder);
  }

  @FieldResolver(() => OrgUnitType, { description: 'The office that reads.' })
  async office(@Root() order: PenetrationOrderType, @Ctx() context: Context): Promise<OrgUnitType> {
    return orgUnitBehind(await context.viewing(), order.officeRowId);
  }

  @FieldResolver(() => OrgUnitType, { description: 'The unit whose matters are read.' })
  async target(@Root() order: PenetrationOrderType, @Ctx() context: Context): Promise<OrgUnitType> {
    return orgUnitBehind(await context.viewing(), order.targetRowId);
  }

  @FieldResolver(() => [PenetrationMatterType], { description: 'The matters that it names.' })
  async matters(@Root() order: PenetrationOrderType, @Ctx() context: Context): Promise<PenetrationMatterType[]> {
    return mattersOf(await context.viewing(), order);
  }

  @FieldResolver(() => [PenetrationReadingType], { description: 'Who read what under it, latest first; at most 500.' })
  async readings(@Root() order: PenetrationOrderType, @Ctx() context: Context): Promise<PenetrationReadingType[]> {
    return readingsOf(await context.viewing(), order);
  }

  @FieldResolver(() => [AllowedActionType], { description: 'What the acting post may do to it now, and why not.' })
  async allowedActions(@Root() order: PenetrationOrderType, @Ctx() context: Context): Promise<AllowedActionType[]> {
    return actionsOnPenetration(context, await context.viewing(), order);
  }
}
