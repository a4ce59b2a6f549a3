import { Field, Float, InputType, Int, ObjectType } from 'type-graphql';
import { InstantScalar, QuantityScalar } from '../../platform/graphql/scalars.ts';
import type { Amount, WrittenAmount } from './amount.rules.ts';
import { MeasureEnum } from './target.types.ts';

@InputType({
  description: 'What is said of a line of a task: an amount in the unit of the line, or per cent of its stages.',
})
export class AmountInput {
  @Field(() => Int, { description: 'The line, one that the task answers for itself.' }) line!: number;
  @Field(() => QuantityScalar, { description: 'How much.' }) amount!: number;
  @Field(() => QuantityScalar, {
    nullable: true,
    description: 'Of how many, for a rate (WEIGHTED_MEAN), and for no other measure.',
  })
  over!: number | null;
}

/** Amounts as somebody wrote them; what was left out is null. */
export const toAmounts = (amounts: readonly AmountInput[]): WrittenAmount[] =>
  amounts.map(({ line, amount, over }) => ({ line, amount, over: over ?? null }));

/** What was said of a line, with the line as it stood then. */
@ObjectType('Amount', { description: 'What was said of a line, with the line as it stood then.' })
export class AmountType {
  @Field(() => Int, { description: 'The line.' }) line!: number;
  @Field(() => String, { description: 'What is counted, or what the stages lead to.' }) name!: string;
  @Field(() => String, { description: 'Unit.' }) unit!: string;
  @Field(() => Boolean, { description: 'True: per cent of its stages.' }) staged!: boolean;
  @Field(() => Float, { description: 'What was whole.' }) target!: number;
  @Field(() => Float, { description: 'How much.' }) amount!: number;
  @Field(() => Float, { nullable: true, description: 'Of how many, for a rate.' }) over!: number | null;
}

/** Amounts as the schema shows them. */
export const toAmountTypes = (amounts: readonly Amount[]): AmountType[] =>
  amounts.map(({ part, ...amount }) => Object.assign(new AmountType(), { ...amount, target: part }));

/** What was said last of a line, and when. */
@ObjectType('Said', { description: 'What was said last of a line, and when.' })
export class SaidType {
  @Field(() => Float, { description: 'How much.' }) amount!: number;
  @Field(() => Float, { nullable: true, description: 'Of how many, for a rate.' }) over!: number | null;
  @Field(() => InstantScalar, { description: 'When.' }) at!: string;
}

/** A line that a task answers for itself. */
@ObjectType('OwnLine', {
  description: 'A line that a task answers for itself: nobody below carries it on, or a part of it was kept.',
})
export class OwnLineType {
  @Field(() => Int, { description: 'The line.' }) line!: number;
  @Field(() => String, { description: 'What is counted, or what the stages lead to.' }) name!: string;
  @Field(() => String, { description: 'Unit.' }) unit!: string;
  @Field(() => MeasureEnum, { description: 'How values go together.' }) measure!: string;
  @Field(() => Boolean, { description: 'True: said in per cent of its stages.' }) staged!: boolean;
  @Field(() => Float, { description: 'What is whole: the value, what was kept of it, or 100.' }) target!: number;
  @Field(() => SaidType, { nullable: true, description: 'What reports claim; null: nothing yet.' })
  claimed!: SaidType | null;
  @Field(() => SaidType, { nullable: true, description: 'What checks verified; null: nothing yet.' })
  verified!: SaidType | null;
}
