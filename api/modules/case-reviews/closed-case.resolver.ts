import { Arg, Ctx, FieldResolver, Mutation, Resolver, Root } from 'type-graphql';
import { AllowedActionType } from '../actions/action.types.ts';
import { Context } from '../context.ts';
import { ItemType } from '../items/item.types.ts';
import { orgUnitBehind } from '../org-units/org-unit.service.ts';
import { OrgUnitType } from '../org-units/org-unit.types.ts';
import { CaseReviewType } from './case-review.types.ts';
import {
  acceptedOf,
  actionsOnCase,
  findClosedCase,
  findingOf,
  maskedOf,
  matterOf,
  reviewBehind,
  unmaskingsOf,
} from './case-review-reading.service.ts';
import { concludeCase, recordAcceptance, recordCallback, registerCaseMatter } from './closed-case.service.ts';
import {
  ClosedCaseResult,
  ClosedCaseType,
  ComplainantResult,
  ConcludeCaseInput,
  RecordAcceptanceInput,
  RecordCallbackInput,
  RegisterCaseMatterInput,
  UnmaskComplainantInput,
  UnmaskingType,
} from './closed-case.types.ts';
import { unmaskComplainant, unmasked } from './unmasking.service.ts';

/** Closed complaints: called back, concluded, and opened for a while (M-36, V-26). */
@Resolver(() => ClosedCaseType)
export class ClosedCaseResolver {
  @Mutation(() => ClosedCaseResult, { description: 'Records that the complainant was called back (回访).' })
  recordCallback(
    @Arg('input', () => RecordCallbackInput, { description: 'The input.' }) input: RecordCallbackInput,
    @Ctx() context: Context,
  ) {
    return context.write('recordCallback', input, (uow) => recordCallback(uow, input), findClosedCase);
  }

  @Mutation(() => ClosedCaseResult, { description: 'Says what the review found of a case (认定督察结果).' })
  concludeCase(
    @Arg('input', () => ConcludeCaseInput, { description: 'The input.' }) input: ConcludeCaseInput,
    @Ctx() context: Context,
  ) {
    return context.write('concludeCase', input, (uow) => concludeCase(uow, input), findClosedCase);
  }

  @Mutation(() => ClosedCaseResult, {
    description: 'Records whether the body to which a case was passed accepted it (登记受理情况).',
  })
  recordAcceptance(
    @Arg('input', () => RecordAcceptanceInput, { description: 'The input.' }) input: RecordAcceptanceInput,
    @Ctx() context: Context,
  ) {
    return context.write('recordAcceptance', input, (uow) => recordAcceptance(uow, input), findClosedCase);
  }

  @Mutation(() => ClosedCaseResult, {
    description: 'Registers what must be pursued as a matter of the office, once (转为督办事项, M-37, M-38).',
  })
  registerCaseMatter(
    @Arg('input', () => RegisterCaseMatterInput, { description: 'The matter as it is registered.' })
    input: RegisterCaseMatterInput,
    @Ctx() context: Context,
  ) {
    return context.write('registerCaseMatter', input, (uow) => registerCaseMatter(uow, input), findClosedCase);
  }

  @Mutation(() => ComplainantResult, {
    description:
      'Opens what tells of a complainant to you for half an hour; recorded with its reason (查看举报人信息, V-26).',
  })
  unmaskComplainant(
    @Arg('input', () => UnmaskComplainantInput, { description: 'Of which case, and why.' })
    input: UnmaskComplainantInput,
    @Ctx() context: Context,
  ) {
    const read = (reading: Parameters<typeof unmasked>[0], id: string) => unmasked(reading, context.deps.personal, id);
    return context.write('unmaskComplainant', input, (uow) => unmaskComplainant(uow, input), read);
  }

  @FieldResolver(() => Boolean, {
    nullable: true,
    description: 'Whether that accepted it, as recorded or by the transfer of its matter; null: it did not say.',
  })
  async accepted(@Root() one: ClosedCaseType, @Ctx() context: Context): Promise<boolean | null> {
    return acceptedOf(await context.viewing(), one);
  }

  @FieldResolver(() => ItemType, {
    nullable: true,
    description: 'The matter as which it goes on; null: none, or one that you may not read.',
  })
  async item(@Root() one: ClosedCaseType, @Ctx() context: Context): Promise<ItemType | null> {
    return matterOf(await context.viewing(), one);
  }

  @FieldResolver(() => String, {
    nullable: true,
    description: 'The finding in which it is rectified; null: none, or one that you may not read.',
  })
  async findingId(@Root() one: ClosedCaseType, @Ctx() context: Context): Promise<string | null> {
    return findingOf(await context.viewing(), one);
  }

  @FieldResolver(() => String, { description: 'The complainant, masked.' })
  async complainantName(@Root() one: ClosedCaseType, @Ctx() context: Context): Promise<string> {
    return maskedOf(await context.viewing(), context.deps.personal, one, 'complainantName');
  }

  @FieldResolver(() => String, { description: 'Telephone, masked.' })
  async complainantPhone(@Root() one: ClosedCaseType, @Ctx() context: Context): Promise<string> {
    return maskedOf(await context.viewing(), context.deps.personal, one, 'complainantPhone');
  }

  @FieldResolver(() => String, { description: 'Address, masked.' })
  async complainantAddress(@Root() one: ClosedCaseType, @Ctx() context: Context): Promise<string> {
    return maskedOf(await context.viewing(), context.deps.personal, one, 'complainantAddress');
  }

  @FieldResolver(() => OrgUnitType, { description: 'The unit that handled it.' })
  async handler(@Root() one: ClosedCaseType, @Ctx() context: Context): Promise<OrgUnitType> {
    return orgUnitBehind(await context.viewing(), one.handlerRowId);
  }

  @FieldResolver(() => [UnmaskingType], { description: 'Who opened what tells of the complainant, oldest first.' })
  async unmaskings(@Root() one: ClosedCaseType, @Ctx() context: Context): Promise<UnmaskingType[]> {
    return unmaskingsOf(await context.viewing(), one);
  }

  @FieldResolver(() => [AllowedActionType], { description: 'What the acting post may do now, and why not.' })
  async allowedActions(@Root() one: ClosedCaseType, @Ctx() context: Context): Promise<AllowedActionType[]> {
    return actionsOnCase(context, await context.viewing(), one);
  }
}

/** From which review of closed complaints a matter came. */
@Resolver(() => ItemType)
export class ReviewedItemResolver {
  @FieldResolver(() => CaseReviewType, {
    nullable: true,
    description: 'The review of closed complaints from which it came, for whoever may read that; null for every other.',
  })
  async caseReview(@Root() item: ItemType, @Ctx() context: Context): Promise<CaseReviewType | null> {
    return reviewBehind(await context.viewing(), item.rowId);
  }
}
