import { createUnionType, Field, InputType, Int, ObjectType, registerEnumType } from 'type-graphql';
import { ProblemType } from '../../platform/graphql/problem.types.ts';
import { InstantScalar, LocalDateScalar, TextScalar } from '../../platform/graphql/scalars.ts';
import { WriteInput } from '../../platform/graphql/write-input.ts';
import { AllowedActionType } from '../actions/action.types.ts';
import { FindingAim } from '../findings/finding.types.ts';
import { ItemMoveInput, ItemSourceEnum, ItemType, SecrecyEnum } from '../items/item.types.ts';
import { OrgUnitType } from '../org-units/org-unit.types.ts';
import { transferStates } from './transfer.rules.ts';

const stateNames = ['待接收', '已接收', '已退回', '逾期未接收'];
export const TransferStateEnum = Object.fromEntries(transferStates.map((name) => [name, name]));
registerEnumType(TransferStateEnum, {
  name: 'TransferState',
  description: 'What became of a transfer.',
  valuesConfig: Object.fromEntries(transferStates.map((name, at) => [name, { description: stateNames[at] }])),
});

/** A matter sent to another body, as far as that body may read of it (M-38). */
@ObjectType('Transfer', {
  description: 'A matter sent to another body by a letter (移送), and what that body answered.',
})
export class TransferType {
  rowId!: string;
  orgUnitRowId!: number;
  toRowId!: number;
  registeredRowId!: string | null;
  @Field(() => String, { description: 'Opaque id.' }) id!: string;
  @Field(() => Int, { description: 'Grows with each answer.' }) version!: number;
  @Field(() => TransferStateEnum, { description: 'Where it stands now.' }) state!: string;
  @Field(() => String, { description: 'Title of the matter.' }) title!: string;
  @Field(() => String, { description: 'The letter.' }) letter!: string;
  @Field(() => String, { nullable: true, description: 'Number of the matter, once it was accepted.' })
  number!: string | null;
  @Field(() => InstantScalar, { description: 'When it was sent.' }) sentAt!: Date;
  @Field(() => LocalDateScalar, { description: 'Last day to answer; silence sends it back.' }) answerDueOn!: string;
  @Field(() => String, { description: 'What the receiving body wrote.' }) answer!: string;
  @Field(() => InstantScalar, { nullable: true, description: 'When it was answered, or came back by itself.' })
  answeredAt!: Date | null;
  @Field(() => InstantScalar, { nullable: true, description: 'When the receiving body registered it as its own.' })
  registeredAt!: Date | null;
  @Field(() => ItemType, {
    nullable: true,
    description: 'The matter as which it was registered; null for the office that sent it.',
  })
  registered?: ItemType | null;
  @Field(() => OrgUnitType, { description: 'The office that sent it.' }) orgUnit?: OrgUnitType;
  @Field(() => OrgUnitType, { description: 'The receiving body.' }) to?: OrgUnitType;
  @Field(() => [AllowedActionType], { description: 'What the acting post may do to it now, and why not.' })
  allowedActions?: AllowedActionType[];
}

/** What a write on a transfer answers. */
export const TransferResult = createUnionType({
  name: 'TransferResult',
  description: 'The transfer as changed, or why nothing was.',
  types: () => [TransferType, ProblemType] as const,
});

@InputType({ description: 'A matter to send to another body.' })
export class TransferItemInput extends ItemMoveInput {
  @Field(() => String, { description: 'The receiving body: another unit of the province, no section.' })
  toOrgUnitId!: string;
  @Field(() => TextScalar, { description: 'Why it is beyond the authority of the office, 1 to 1,000 characters.' })
  reason!: string;
  @Field(() => TextScalar, { description: 'The letter, 1 to 5,000 characters: all that the receiving body reads.' })
  letter!: string;
  @Field(() => Int, { defaultValue: 5, description: 'Working days to answer, 1 to 20.' }) answerDays!: number;
}

@InputType({ description: 'A finding to send to the body that has the authority.' })
export class TransferFindingInput extends FindingAim {
  @Field(() => String, { description: 'The receiving body: neither your own nor the unit in whose task it was found.' })
  toOrgUnitId!: string;
  @Field(() => TextScalar, { description: 'What it is about, 1 to 100 characters.' }) title!: string;
  @Field(() => TextScalar, { description: 'The letter, 1 to 5,000 characters: all that the receiving body reads.' })
  letter!: string;
  @Field(() => Int, { defaultValue: 5, description: 'Working days to answer, 1 to 20.' }) answerDays!: number;
}

@InputType({ description: 'What the receiving body answers.' })
export class AnswerTransferInput extends WriteInput {
  @Field(() => String, { description: 'The transfer.' }) transferId!: string;
  @Field(() => Int, { description: 'The version you read.' }) version!: number;
  @Field(() => Boolean, { description: 'True: accepts the matter; false: returns it.' }) accepts!: boolean;
  @Field(() => TextScalar, { defaultValue: '', description: 'At most 1,000 characters; asked to return it.' })
  answer!: string;
}

@InputType({ description: 'An accepted transfer that the receiving body registers as a matter of its own.' })
export class RegisterTransferredInput extends WriteInput {
  @Field(() => String, { description: 'The transfer.' }) transferId!: string;
  @Field(() => Int, { description: 'The version you read.' }) version!: number;
  @Field(() => TextScalar, { description: 'Title, 1 to 200 characters.' }) title!: string;
  @Field(() => TextScalar, { description: 'The matter in full, 1 to 20,000 characters.' }) body!: string;
  @Field(() => ItemSourceEnum, { description: 'Where it comes from; its number there is kept by itself.' })
  source!: string;
  @Field(() => SecrecyEnum, { description: 'Secrecy: no less than that of the transfer.' }) secrecy!: string;
  @Field(() => String, {
    nullable: true,
    description: 'Post of the leader of your government who gave it; settles who supervises it (M-05).',
  })
  leaderPostId?: string | null;
}
