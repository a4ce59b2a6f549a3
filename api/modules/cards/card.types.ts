import { createUnionType, Field, InputType, Int, ObjectType, registerEnumType } from 'type-graphql';
import { described, enumOf } from '../../platform/graphql/enum-values.ts';
import { ProblemType } from '../../platform/graphql/problem.types.ts';
import { InstantScalar, LocalDateScalar, TextScalar } from '../../platform/graphql/scalars.ts';
import { WriteInput } from '../../platform/graphql/write-input.ts';
import { AllowedActionType } from '../actions/action.types.ts';
import { AssignmentType } from '../assignments/assignment.types.ts';
import { FindingType } from '../findings/finding.types.ts';
import { cardStates } from './card.machine.ts';
import { cardColours, cardGrounds, cardPresets } from './card-scheme.rules.ts';

export const CardStateEnum = enumOf(cardStates);
registerEnumType(CardStateEnum, {
  name: 'WarningCardState',
  description: 'How far a warning card is.',
  valuesConfig: described(cardStates, [
    ...['拟亮牌', '不予亮牌', '已陈述申辩', '已亮牌', '已报整改', '已整改'],
    ...['逾期升级', '申诉中', '维持', '撤销'],
  ]),
});

export const CardColourEnum = enumOf(cardColours);
registerEnumType(CardColourEnum, {
  name: 'CardColour',
  description: 'The colour of a warning card, the gravest last.',
  valuesConfig: described(cardColours, ['蓝牌', '黄牌', '橙牌', '红牌']),
});

export const CardGroundEnum = enumOf(cardGrounds);
registerEnumType(CardGroundEnum, {
  name: 'CardGround',
  description: 'By what a rule proposes a card.',
  valuesConfig: described(cardGrounds, [
    ...['临期', '未达序时', '逾期', '缺报', '核查未通过', '督查发现', '整改逾期'],
    ...['逾期未整改', '多次亮牌', '连续亮牌'],
  ]),
});

export const CardPresetEnum = enumOf(cardPresets);
registerEnumType(CardPresetEnum, {
  name: 'CardPreset',
  description: 'The scheme from which rules come; OWN: written by the tenant.',
  valuesConfig: described(cardPresets, ['红黄牌', '三明三色督查单', '宿迁', '广元', '隆昌', '自定']),
});

/** One rule of a scheme (M-46). */
@ObjectType('CardRule', { description: 'A rule that proposes a card.' })
export class CardRuleType {
  @Field(() => String, { description: 'Its id, which every card shows.' }) id!: string;
  @Field(() => CardColourEnum, { description: 'The colour of the card.' }) colour!: string;
  @Field(() => CardGroundEnum, { description: 'By what it proposes.' }) ground!: string;
  @Field(() => Int, { description: 'Working days before or past the limit, or how many cards; 0: counts nothing.' })
  at!: number;
  @Field(() => CardColourEnum, { nullable: true, description: 'The colour that it follows; null: none.' })
  of!: string | null;
  @Field(() => String, { description: 'The clause that the card cites.' }) clause!: string;
  @Field(() => String, { description: 'What the card brings with it, in words; empty: nothing said.' }) effect!: string;
}

/** The rules by which the own tenant proposes cards (D6). */
@ObjectType('CardScheme', { description: 'The rules by which the own tenant proposes cards, as they stand (D6).' })
export class CardSchemeType {
  @Field(() => Int, { description: 'Grows by one with each scheme set; 0: the one that the house comes with.' })
  version!: number;
  @Field(() => CardPresetEnum, { description: 'Where the rules come from.' }) preset!: string;
  @Field(() => Int, { description: 'Working days in which a unit may reply.' }) replyDays!: number;
  @Field(() => [CardRuleType], { description: 'The rules.' }) rules!: CardRuleType[];
  @Field(() => [AllowedActionType], { description: 'What the acting post may do to it now, and why not.' })
  allowedActions?: AllowedActionType[];
}

/** A card that a rule proposes now and nobody has taken up. */
@ObjectType('CardProposal', { description: 'A card that a rule proposes now (M-46).' })
export class CardProposalType {
  assignmentRowId!: string;
  findingRowId!: string | null;
  @Field(() => CardRuleType, { description: 'The rule that proposes it.' }) rule!: CardRuleType;
  @Field(() => Int, { description: 'Working days left of the task; negative: past its limit.' }) daysLeft!: number;
  @Field(() => AssignmentType, { nullable: true, description: 'The task.' }) assignment?: AssignmentType | null;
  @Field(() => FindingType, { nullable: true, description: 'The finding on which it rests; null: on none.' })
  finding?: FindingType | null;
}

/** A warning card against the unit of a task (红黄牌, M-46). */
@ObjectType('WarningCard', { description: 'A warning card against the unit of a task (M-46).' })
export class WarningCardType {
  rowId!: string;
  assignmentRowId!: string;
  findingRowId!: string | null;
  @Field(() => String, { description: 'Opaque id.' }) id!: string;
  @Field(() => Int, { description: 'Grows by one with each change.' }) version!: number;
  @Field(() => CardStateEnum, { description: 'How far it is.' }) state!: string;
  @Field(() => CardColourEnum, { description: 'Its colour.' }) colour!: string;
  @Field(() => String, { description: 'The id of the rule that proposed it.' }) rule!: string;
  @Field(() => CardGroundEnum, { description: 'By what it was proposed.' }) ground!: string;
  @Field(() => CardPresetEnum, { description: 'Where its rule comes from.' }) preset!: string;
  @Field(() => Int, { description: 'The version of the scheme under which it was proposed, which it keeps.' })
  schemeVersion!: number;
  @Field(() => String, { description: 'The clause that it cites.' }) clause!: string;
  @Field(() => String, { description: 'What it brings with it, in words.' }) effect!: string;
  @Field(() => String, { description: 'What happened.' }) reason!: string;
  @Field(() => String, { nullable: true, description: 'The card that it follows; null: none.' })
  followsId!: string | null;
  @Field(() => InstantScalar, { description: 'When it was proposed.' }) proposedAt!: Date;
  @Field(() => LocalDateScalar, { description: 'Until when the unit may reply before it is issued.' }) replyBy!: string;
  @Field(() => String, { description: 'What the unit had to say; empty: nothing.' }) reply!: string;
  @Field(() => InstantScalar, { nullable: true, description: 'When it replied.' }) repliedAt!: Date | null;
  @Field(() => String, { description: 'What must be rectified; empty before it was issued.' }) demand!: string;
  @Field(() => LocalDateScalar, { nullable: true, description: 'By when; null before it was issued.' })
  dueOn!: string | null;
  @Field(() => Boolean, { description: 'Past that limit and not rectified.' }) late!: boolean;
  @Field(() => String, { nullable: true, description: 'Who issued it.' }) issuedByName!: string | null;
  @Field(() => InstantScalar, { nullable: true, description: 'When it was issued.' }) issuedAt!: Date | null;
  @Field(() => String, { description: 'What the unit reported that it did; empty: nothing yet.' }) doneWords!: string;
  @Field(() => String, { description: 'What shows it.' }) doneEvidence!: string;
  @Field(() => String, { nullable: true, description: 'Who reported it.' }) doneByName!: string | null;
  @Field(() => InstantScalar, { nullable: true, description: 'When; null: not, or it was sent back.' })
  doneAt!: Date | null;
  @Field(() => String, { description: 'What was seen when it was verified.' }) checkWords!: string;
  @Field(() => String, { description: 'What shows it.' }) checkEvidence!: string;
  @Field(() => InstantScalar, { nullable: true, description: 'When it was verified; null: not, or it was not so.' })
  checkedAt!: Date | null;
  @Field(() => String, { description: 'Why the unit appealed; empty: it did not.' }) appeal!: string;
  @Field(() => InstantScalar, { nullable: true, description: 'When it appealed.' }) appealedAt!: Date | null;
  @Field(() => String, { description: 'How the appeal was decided, and why.' }) decision!: string;
  @Field(() => InstantScalar, { nullable: true, description: 'When it was decided.' }) decidedAt!: Date | null;
  @Field(() => AssignmentType, { nullable: true, description: 'The task.' }) assignment?: AssignmentType | null;
  @Field(() => FindingType, { nullable: true, description: 'The finding on which it rests; null: on none.' })
  finding?: FindingType | null;
  @Field(() => [AllowedActionType], { description: 'What the acting post may do to it now, and why not.' })
  allowedActions?: AllowedActionType[];
}

/** What a write on a card answers. */
export const CardResult = createUnionType({
  name: 'WarningCardResult',
  description: 'The card as changed, or why nothing was.',
  types: () => [WarningCardType, ProblemType] as const,
});

/** What setting a scheme answers. */
export const CardSchemeResult = createUnionType({
  name: 'CardSchemeResult',
  description: 'The scheme as it stands, or why it stands as before.',
  types: () => [CardSchemeType, ProblemType] as const,
});

@InputType({ description: 'A rule of a scheme of one’s own.' })
export class CardRuleInput {
  @Field(() => String, { description: 'Its id: small letters, digits, dots and hyphens, 1 to 40.' }) id!: string;
  @Field(() => CardColourEnum, { description: 'The colour of the card.' }) colour!: string;
  @Field(() => CardGroundEnum, { description: 'By what it proposes.' }) ground!: string;
  @Field(() => Int, { defaultValue: 0, description: 'Working days, or how many cards; 0 where it counts nothing.' })
  at!: number;
  @Field(() => CardColourEnum, { nullable: true, description: 'The colour that it follows, where it follows one.' })
  of?: string | null;
  @Field(() => TextScalar, { description: 'The clause, 1 to 500 characters.' }) clause!: string;
  @Field(() => TextScalar, { defaultValue: '', description: 'What the card brings with it, at most 200 characters.' })
  effect!: string;
}

@InputType({ description: 'A scheme to go by from now on.' })
export class SetCardSchemeInput extends WriteInput {
  @Field(() => Int, { description: 'The version you read.' }) version!: number;
  @Field(() => CardPresetEnum, { description: 'A preset to adopt, or OWN with rules.' }) preset!: string;
  @Field(() => Int, { defaultValue: 3, description: 'Working days in which a unit may reply, 1 to 30.' })
  replyDays!: number;
  @Field(() => [CardRuleInput], { nullable: true, description: 'The rules, where they are one’s own: 1 to 20.' })
  rules?: CardRuleInput[] | null;
}

@InputType({ description: 'A card that a rule proposes now.' })
export class ProposeCardInput extends WriteInput {
  @Field(() => String, { description: 'The task.' }) assignmentId!: string;
  @Field(() => String, { description: 'The rule.' }) ruleId!: string;
  @Field(() => String, { nullable: true, description: 'The finding, where the rule rests on one.' })
  findingId?: string | null;
  @Field(() => TextScalar, { description: 'What happened, 1 to 1,000 characters.' }) reason!: string;
}

@InputType({ description: 'A card that was read.' })
export class CardAim extends WriteInput {
  @Field(() => String, { description: 'The card.' }) cardId!: string;
  @Field(() => Int, { description: 'The version you read.' }) version!: number;
}

@InputType({ description: 'What a unit has to say of a card.' })
export class CardWordsInput extends CardAim {
  @Field(() => TextScalar, { description: 'Its words, 1 to 2,000 characters.' }) words!: string;
}

@InputType({ description: 'A card to issue, with its order to rectify.' })
export class IssueCardInput extends CardAim {
  @Field(() => TextScalar, { description: 'What must be rectified, 1 to 2,000 characters.' }) demand!: string;
  @Field(() => LocalDateScalar, { description: 'By when: after today, within a year.' }) dueOn!: string;
}

@InputType({ description: 'What was done of what a card asks.' })
export class ReportCardInput extends CardWordsInput {
  @Field(() => TextScalar, { description: 'What shows it, 1 to 2,000 characters.' }) evidence!: string;
}

@InputType({ description: 'Whether what a card asks was done, as verified.' })
export class RectifyCardInput extends ReportCardInput {
  @Field(() => Boolean, { defaultValue: true, description: 'False: what was reported is not so, and goes back.' })
  holds!: boolean;
}

@InputType({ description: 'The decision on an appeal.' })
export class DecideCardAppealInput extends CardWordsInput {
  @Field(() => Boolean, { description: 'True: the card stands; false: it is revoked.' }) upheld!: boolean;
}
