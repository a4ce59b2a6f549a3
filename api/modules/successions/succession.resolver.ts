import { Arg, Ctx, FieldResolver, Mutation, Query, Resolver, Root } from 'type-graphql';
import { AllowedActionType } from '../actions/action.types.ts';
import { Context } from '../context.ts';
import { orgUnitBehind, orgUnitOf } from '../org-units/org-unit.service.ts';
import { OrgUnitType } from '../org-units/org-unit.types.ts';
import {
  actionsOnSuccession,
  findSuccession,
  listSuccessions,
  previewSuccession,
  succeedOrgUnit,
  withdrawSuccession,
} from './succession.service.ts';
import {
  OrgSuccessionResult,
  OrgSuccessionType,
  SucceedOrgUnitInput,
  SuccessionPreviewType,
  WithdrawSuccessionInput,
} from './succession.types.ts';

/** Units that take the place of others. */
@Resolver(() => OrgSuccessionType)
export class OrgSuccessionResolver {
  @Query(() => [OrgSuccessionType], { description: 'Successions of units of your tenant, the latest order first.' })
  orgSuccessions(@Ctx() context: Context): Promise<OrgSuccessionType[]> {
    return context.asViewer<OrgSuccessionType[]>([], listSuccessions);
  }

  @Query(() => SuccessionPreviewType, {
    nullable: true,
    description: 'What would move from a unit of your tenant; for its administrator.',
  })
  successionPreview(
    @Arg('fromUnitId', () => String, { description: 'The unit that would be succeeded.' }) fromUnitId: string,
    @Ctx() context: Context,
  ): Promise<SuccessionPreviewType | null> {
    return context.lookUp<SuccessionPreviewType>((reading) => previewSuccession(reading, fromUnitId));
  }

  @Mutation(() => OrgSuccessionResult, {
    description: 'Puts a unit in the place of another from a day on, by an order: what is open moves (机构承继).',
  })
  succeedOrgUnit(
    @Arg('input', () => SucceedOrgUnitInput, { description: 'Which units, by which order, from which day.' })
    input: SucceedOrgUnitInput,
    @Ctx() context: Context,
  ) {
    return context.write('succeedOrgUnit', input, (uow) => succeedOrgUnit(uow, input), findSuccession);
  }

  @Mutation(() => OrgSuccessionResult, {
    description: 'Takes back an order of succession before its day: nothing moves (撤回机构承继).',
  })
  withdrawSuccession(
    @Arg('input', () => WithdrawSuccessionInput, { description: 'Which order.' }) input: WithdrawSuccessionInput,
    @Ctx() context: Context,
  ) {
    return context.write('withdrawSuccession', input, (uow) => withdrawSuccession(uow, input), findSuccession);
  }

  @FieldResolver(() => [AllowedActionType], { description: 'What the acting post may do to it now, and why not.' })
  async allowedActions(@Root() succession: OrgSuccessionType, @Ctx() context: Context): Promise<AllowedActionType[]> {
    return actionsOnSuccession(context, await context.viewing(), succession);
  }

  @FieldResolver(() => OrgUnitType, { description: 'The unit that was.' })
  async from(@Root() succession: OrgSuccessionType, @Ctx() context: Context): Promise<OrgUnitType> {
    return orgUnitBehind(await context.viewing(), succession.fromRowId);
  }

  @FieldResolver(() => OrgUnitType, { description: 'The unit in its place.' })
  async to(@Root() succession: OrgSuccessionType, @Ctx() context: Context): Promise<OrgUnitType> {
    return orgUnitBehind(await context.viewing(), succession.toRowId);
  }
}

/** What a reform made of a unit. */
@Resolver(() => OrgUnitType)
export class SucceededUnitResolver {
  @FieldResolver(() => OrgUnitType, {
    nullable: true,
    description: 'The unit in its place after a reform; null: none.',
  })
  async succeededBy(@Root() unit: OrgUnitType, @Ctx() context: Context): Promise<OrgUnitType | null> {
    const reading = await context.viewing();
    return orgUnitOf(reading, await reading.load.successorOf.load(unit.rowId));
  }
}
