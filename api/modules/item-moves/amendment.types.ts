import { Field, InputType, ObjectType, registerEnumType } from 'type-graphql';
import { InstantScalar, LocalDateScalar, TextScalar } from '../../platform/graphql/scalars.ts';
import { AssignmentMoveInput } from '../assignments/assignment.types.ts';
import { ItemMoveInput } from '../items/item.types.ts';
import { OrgUnitType } from '../org-units/org-unit.types.ts';
import { TargetEntryType, TargetLineInput } from '../targets/target.types.ts';
import { amendmentStandings } from './amendment.rules.ts';

const standingNames = ['待领导批准', '领导不同意', '征求意见', '未获同意', '待印发', '已生效', '已撤回'];
export const AmendmentStandingEnum = Object.fromEntries(amendmentStandings.map((name) => [name, name]));
registerEnumType(AmendmentStandingEnum, {
  name: 'AmendmentStanding',
  description: 'Where a proposal to amend an order stands.',
  valuesConfig: Object.fromEntries(amendmentStandings.map((name, at) => [name, { description: standingNames[at] }])),
});
export const ConsentStateEnum = {
  WAITING: 'WAITING',
  GIVEN: 'GIVEN',
  REFUSED: 'REFUSED',
  LAPSED: 'LAPSED',
  DROPPED: 'DROPPED',
} as const;
registerEnumType(ConsentStateEnum, {
  name: 'ConsentState',
  description: 'What a unit answered about a shorter limit.',
  valuesConfig: {
    WAITING: { description: '待答复' },
    GIVEN: { description: '同意' },
    REFUSED: { description: '不同意' },
    LAPSED: { description: '逾期未答复，视为不同意' },
    DROPPED: { description: '无须答复' },
  },
});

/** What one unit was asked about a shorter limit, and what it answered. */
@ObjectType('AmendmentConsent', { description: 'What a unit was asked about a shorter limit, and what it answered.' })
export class ConsentType {
  orgUnitRowId!: number;
  @Field(() => String, { description: 'Opaque id.' }) id!: string;
  @Field(() => ConsentStateEnum, { description: 'What it answered.' }) state!: string;
  @Field(() => String, { description: 'Why the limit is to be shorter.' }) reason!: string;
  @Field(() => LocalDateScalar, { description: 'The limit of the task now.' }) dueFrom!: string;
  @Field(() => LocalDateScalar, { description: 'The limit that is asked for.' }) dueOn!: string;
  @Field(() => LocalDateScalar, { description: 'Last day to answer; silence is refusal.' }) answerDueOn!: string;
  @Field(() => String, { description: 'Its words.' }) answer!: string;
  @Field(() => OrgUnitType, { description: 'The unit.' }) orgUnit?: OrgUnitType;
}

/** The words of an order. */
@ObjectType('OrderWords', { description: 'The words of an order.' })
export class OrderWordsType {
  @Field(() => String, { description: '任务' }) task!: string;
  @Field(() => String, { description: '目标' }) target!: string;
  @Field(() => String, { description: '措施' }) measures!: string;
  @Field(() => String, { description: '要求' }) requirement!: string;
  @Field(() => String, { description: '纪律' }) discipline!: string;
}

/** A proposal to amend the order of a matter. */
@ObjectType('Amendment', { description: 'A proposal to amend the order of an item, and what became of it.' })
export class AmendmentType {
  rowId!: string;
  @Field(() => String, { description: 'Opaque id.' }) id!: string;
  @Field(() => AmendmentStandingEnum, { description: 'Where it stands.' }) standing!: string;
  @Field(() => String, { description: 'Why.' }) reason!: string;
  @Field(() => LocalDateScalar, { description: 'The limit before.' }) dueFrom!: string;
  @Field(() => LocalDateScalar, { description: 'The limit proposed.' }) dueOn!: string;
  @Field(() => OrderWordsType, { nullable: true, description: 'The words proposed; null: they stay.' })
  words!: OrderWordsType | null;
  @Field(() => [TargetEntryType], {
    nullable: true,
    description: 'The targets proposed, line by line; null: they stay.',
  })
  ledger!: TargetEntryType[] | null;
  @Field(() => InstantScalar, { description: 'When it was proposed.' }) proposedAt!: Date;
  @Field(() => InstantScalar, { nullable: true, description: 'When its leader decided.' }) decidedAt!: Date | null;
  @Field(() => String, { description: 'The words of the leader.' }) opinion!: string;
  @Field(() => InstantScalar, { nullable: true, description: 'When it came into force.' }) inForceAt!: Date | null;
  @Field(() => [ConsentType], { description: 'What the units asked have answered.' }) consents?: ConsentType[];
}

@InputType({ description: 'The words of an order.' })
export class OrderWordsInput {
  @Field(() => TextScalar, { description: '任务, 1 to 5,000 characters.' }) task!: string;
  @Field(() => TextScalar, { description: '目标, 1 to 2,000 characters.' }) target!: string;
  @Field(() => TextScalar, { description: '措施, 1 to 5,000 characters.' }) measures!: string;
  @Field(() => TextScalar, { description: '要求, 1 to 2,000 characters.' }) requirement!: string;
  @Field(() => TextScalar, { description: '纪律, 1 to 2,000 characters.' }) discipline!: string;
}

@InputType({ description: 'Another limit or other words for an issued order.' })
export class ProposeAmendmentInput extends ItemMoveInput {
  @Field(() => TextScalar, { description: 'Why, 1 to 1,000 characters.' }) reason!: string;
  @Field(() => LocalDateScalar, { nullable: true, description: 'The new limit; null: as it is.' })
  dueOn!: string | null;
  @Field(() => OrderWordsInput, { nullable: true, description: 'The new words; null: as they are.' })
  words!: OrderWordsInput | null;
  @Field(() => [TargetLineInput], {
    nullable: true,
    description: 'The new targets, 1 to 20 lines divided among the units that perform; null: as they are.',
  })
  targets!: TargetLineInput[] | null;
}

@InputType({ description: 'What the leader decides about a proposal.' })
export class DecideAmendmentInput extends ItemMoveInput {
  @Field(() => Boolean, { description: 'True: approves.' }) approves!: boolean;
  @Field(() => TextScalar, { defaultValue: '', description: 'At most 1,000 characters; asked to reject.' })
  opinion!: string;
}

@InputType({ description: 'An item whose amended notice is given.' })
export class EnactAmendmentInput extends ItemMoveInput {}

@InputType({ description: 'An item whose proposal to amend is taken back.' })
export class DropAmendmentInput extends ItemMoveInput {}

@InputType({ description: 'What a unit answers about a shorter limit.' })
export class AnswerAmendmentInput extends AssignmentMoveInput {
  @Field(() => Boolean, { description: 'True: consents.' }) consents!: boolean;
  @Field(() => TextScalar, { defaultValue: '', description: 'At most 1,000 characters; asked to refuse.' })
  answer!: string;
}
