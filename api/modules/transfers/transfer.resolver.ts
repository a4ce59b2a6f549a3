import { Arg, Ctx, FieldResolver, Mutation, Query, Resolver, Root } from 'type-graphql';
import { AllowedActionType } from '../actions/action.types.ts';
import { Context } from '../context.ts';
import { FindingResult, FindingType } from '../findings/finding.types.ts';
import { findFinding } from '../findings/finding-reading.service.ts';
import { ItemResult, ItemType } from '../items/item.types.ts';
import { findItem } from '../items/item-reading.service.ts';
import { orgUnitBehind } from '../org-units/org-unit.service.ts';
import { OrgUnitType } from '../org-units/org-unit.types.ts';
import { transferFinding } from './finding-transfer.service.ts';
import { registerTransferred } from './taking-over.service.ts';
import { answerTransfer, transferItem } from './transfer.service.ts';
import {
  AnswerTransferInput,
  RegisterTransferredInput,
  TransferFindingInput,
  TransferItemInput,
  TransferResult,
  TransferType,
} from './transfer.types.ts';
import {
  actionsOnTransfer,
  findTransfer,
  receivedAs,
  registeredAs,
  transfersOf,
  transfersOfFinding,
  transfersToUs,
} from './transfer-reading.service.ts';

/** Transfers, as the receiving body reads and answers them. */
@Resolver(() => TransferType)
export class TransferResolver {
  @Query(() => [TransferType], { description: 'What was sent to your unit, latest first, at most 100 (移送来件).' })
  transfersToUs(@Ctx() context: Context): Promise<TransferType[]> {
    return context.asViewer<TransferType[]>([], transfersToUs);
  }

  @Mutation(() => TransferResult, { description: 'Accepts what was sent to your unit, or returns it with the reason.' })
  answerTransfer(
    @Arg('input', () => AnswerTransferInput, { description: 'The answer.' }) input: AnswerTransferInput,
    @Ctx() context: Context,
  ) {
    return context.write('answerTransfer', input, (uow) => answerTransfer(uow, input), findTransfer);
  }

  @Mutation(() => ItemResult, {
    description: 'Registers an accepted transfer as a matter of the receiving body, once (移送登记, M-38).',
  })
  registerTransferred(
    @Arg('input', () => RegisterTransferredInput, { description: 'The matter as it is registered.' })
    input: RegisterTransferredInput,
    @Ctx() context: Context,
  ) {
    return context.write('registerTransferred', input, (uow) => registerTransferred(uow, input), findItem);
  }

  @FieldResolver(() => ItemType, {
    nullable: true,
    description: 'The matter as which it was registered; null for the office that sent it.',
  })
  async registered(@Root() transfer: TransferType, @Ctx() context: Context): Promise<ItemType | null> {
    return registeredAs(await context.viewing(), transfer);
  }

  @FieldResolver(() => OrgUnitType, { description: 'The office that sent it.' })
  async orgUnit(@Root() transfer: TransferType, @Ctx() context: Context): Promise<OrgUnitType> {
    return orgUnitBehind(await context.viewing(), transfer.orgUnitRowId);
  }

  @FieldResolver(() => OrgUnitType, { description: 'The receiving body.' })
  async to(@Root() transfer: TransferType, @Ctx() context: Context): Promise<OrgUnitType> {
    return orgUnitBehind(await context.viewing(), transfer.toRowId);
  }

  @FieldResolver(() => [AllowedActionType], { description: 'What the acting post may do to it now, and why not.' })
  async allowedActions(@Root() transfer: TransferType, @Ctx() context: Context): Promise<AllowedActionType[]> {
    return actionsOnTransfer(context, await context.viewing(), transfer);
  }
}

/** How an office sends a matter to another body. */
@Resolver(() => ItemType)
export class TransferredItemResolver {
  @Mutation(() => ItemResult, {
    description: 'Sends a matter beyond the authority of its office to another body (移送).',
  })
  transferItem(
    @Arg('input', () => TransferItemInput, { description: 'To whom, why, and the letter.' }) input: TransferItemInput,
    @Ctx() context: Context,
  ) {
    return context.write('transferItem', input, (uow) => transferItem(uow, input), findItem);
  }

  @FieldResolver(() => TransferType, {
    nullable: true,
    description: 'The transfer as which it came to this office; null for every other matter.',
  })
  async receivedAs(@Root() item: ItemType, @Ctx() context: Context): Promise<TransferType | null> {
    return receivedAs(await context.viewing(), item.rowId);
  }

  @FieldResolver(() => [TransferType], { description: 'When it was sent to another body, oldest first.' })
  async transfers(@Root() item: ItemType, @Ctx() context: Context): Promise<TransferType[]> {
    return transfersOf(await context.viewing(), item.rowId);
  }
}

/** How an office sends what it found to another body. */
@Resolver(() => FindingType)
export class TransferredFindingResolver {
  @Mutation(() => FindingResult, {
    description: 'Sends a finding beyond the authority of its office to the body that has it (移送问题线索, M-38).',
  })
  transferFinding(
    @Arg('input', () => TransferFindingInput, { description: 'To whom, and the letter.' }) input: TransferFindingInput,
    @Ctx() context: Context,
  ) {
    return context.write('transferFinding', input, (uow) => transferFinding(uow, input), findFinding);
  }

  @FieldResolver(() => [TransferType], { description: 'When it was sent to another body, oldest first.' })
  async transfers(@Root() finding: FindingType, @Ctx() context: Context): Promise<TransferType[]> {
    return transfersOfFinding(await context.viewing(), finding.rowId);
  }
}
