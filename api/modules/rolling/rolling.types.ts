import { Field, InputType, Int, ObjectType, registerEnumType } from 'type-graphql';
import { described, enumOf } from '../../platform/graphql/enum-values.ts';
import { InstantScalar, LocalDateScalar, TextScalar } from '../../platform/graphql/scalars.ts';
import { WriteInput } from '../../platform/graphql/write-input.ts';
import { ItemMoveInput } from '../items/item.types.ts';
import { OrgUnitType } from '../org-units/org-unit.types.ts';
import { commitmentStandings, type InformedHow, informedHows } from './commitment.rules.ts';

export const CommitmentStandingEnum = enumOf(commitmentStandings);
registerEnumType(CommitmentStandingEnum, {
  name: 'CommitmentStanding',
  description: 'Where a commitment stands now.',
  valuesConfig: described(commitmentStandings, ['未到期', '待二次反馈', '已兑现', '续办']),
});
export const InformedHowEnum = enumOf(informedHows);
registerEnumType(InformedHowEnum, {
  name: 'InformedHow',
  description: 'How a proposer was told.',
  valuesConfig: described(informedHows, ['书面', '电话', '座谈', '上门']),
});

/** That somebody was told. */
@ObjectType('Informed', { description: 'That the proposer was told: who, how and on which day (M-62).' })
export class InformedType {
  @Field(() => String, { description: 'Who was told.' }) whom!: string;
  @Field(() => InformedHowEnum, { description: 'How.' }) how!: string;
  @Field(() => LocalDateScalar, { description: 'On which day.' }) on!: string;
}

/** A second feedback. */
@ObjectType('SecondFeedback', { description: 'The second feedback on a commitment (二次反馈, M-62).' })
export class SecondFeedbackType {
  @Field(() => String, { description: 'What was done.' }) done!: string;
  @Field(() => String, { description: 'What shows it.' }) evidence!: string;
  @Field(() => InformedType, { nullable: true, description: 'Who was told of it; null: the matter has no proposer.' })
  informed!: InformedType | null;
  @Field(() => String, { description: 'Who recorded it.' }) byName!: string;
  @Field(() => InstantScalar, { description: 'When it was recorded.' }) at!: Date;
}

/** A commitment. */
@ObjectType('Commitment', { description: 'What a rolling matter promises by a day (滚动办理承诺, M-62).' })
export class CommitmentType {
  assignmentRowId!: string | null;
  orgUnitRowId!: number;
  @Field(() => String, { description: 'Opaque id.' }) id!: string;
  @Field(() => Int, { description: 'Grows with its second feedback.' }) version!: number;
  @Field(() => CommitmentStandingEnum, { description: 'Where it stands now.' }) standing!: string;
  @Field(() => String, { description: 'What is promised.' }) what!: string;
  @Field(() => LocalDateScalar, { description: 'By when; on that day its second feedback is due.' }) dueOn!: string;
  @Field(() => String, { description: 'Why it takes until then.' }) reason!: string;
  @Field(() => Boolean, { description: 'Whether it carries on an earlier one with a later day.' }) follows!: boolean;
  @Field(() => InformedType, { nullable: true, description: 'Who was told of it; null: the matter has no proposer.' })
  informed!: InformedType | null;
  @Field(() => String, { description: 'Who made it.' }) madeByName!: string;
  @Field(() => InstantScalar, { description: 'When it was made.' }) madeAt!: Date;
  @Field(() => SecondFeedbackType, { nullable: true, description: 'The feedback that closed it; null: it is open.' })
  feedback!: SecondFeedbackType | null;
  @Field(() => OrgUnitType, { description: 'The unit that bears it.' }) orgUnit?: OrgUnitType;
}

@InputType({ description: 'That the proposer was told.' })
export class InformedInput {
  @Field(() => TextScalar, { description: 'Who was told, 1 to 100 characters.' }) whom!: string;
  @Field(() => InformedHowEnum, { description: 'How.' }) how!: InformedHow;
  @Field(() => LocalDateScalar, { description: 'On which day; today at the latest.' }) on!: string;
}

@InputType({ description: 'One commitment.' })
export class CommitmentInput {
  @Field(() => TextScalar, { description: 'What is promised, 1 to 500 characters.' }) what!: string;
  @Field(() => LocalDateScalar, { description: 'By when: tomorrow to five years from now.' }) dueOn!: string;
  @Field(() => String, {
    nullable: true,
    description: 'The first task whose lead unit bears it; none: the office does.',
  })
  assignmentId?: string | null;
}

@InputType({ description: 'An item that rolls over.' })
export class RollOverItemInput extends ItemMoveInput {
  @Field(() => TextScalar, { description: 'Why it cannot be done at once, 1 to 1,000 characters.' }) reason!: string;
  @Field(() => [CommitmentInput], { description: 'What is promised, 1 to 20.' }) commitments!: CommitmentInput[];
  @Field(() => InformedInput, {
    nullable: true,
    description: 'That the proposer was told; asked of suggestions and proposals.',
  })
  informed?: InformedInput | null;
}

@InputType({ description: 'The second feedback on a commitment.' })
export class RecordSecondFeedbackInput extends WriteInput {
  @Field(() => String, { description: 'The commitment.' }) commitmentId!: string;
  @Field(() => Int, { description: 'The version you read.' }) version!: number;
  @Field(() => TextScalar, { description: 'What was done, 1 to 2,000 characters.' }) done!: string;
  @Field(() => TextScalar, { description: 'What shows it, 1 to 1,000 characters.' }) evidence!: string;
  @Field(() => InformedInput, {
    nullable: true,
    description: 'That the proposer was told; asked of suggestions and proposals.',
  })
  informed?: InformedInput | null;
  @Field(() => LocalDateScalar, {
    nullable: true,
    description: 'The later day to which it rolls on, tomorrow to five years from now; none: it is fulfilled.',
  })
  renewedTo?: string | null;
}
