import { Field, Float, InputType, Int, ObjectType, registerEnumType } from 'type-graphql';
import { LocalDateScalar, QuantityScalar, TextScalar } from '../../platform/graphql/scalars.ts';
import type { Measure, Split, WrittenLine } from './target.rules.ts';

export const MeasureEnum = { SUM: 'SUM', WEIGHTED_MEAN: 'WEIGHTED_MEAN', MAX: 'MAX', LAST: 'LAST' } as const;
registerEnumType(MeasureEnum, {
  name: 'TargetMeasure',
  description: 'How values of a target go together (lifecycle 5.5.7).',
  valuesConfig: {
    SUM: { description: '合计' },
    WEIGHTED_MEAN: { description: '加权平均' },
    MAX: { description: '取最大' },
    LAST: { description: '取最新' },
  },
});

export const SplitEnum = { EVEN: 'EVEN', EACH: 'EACH', LISTED: 'LISTED' } as const;
registerEnumType(SplitEnum, {
  name: 'TargetSplit',
  description: 'How a target is divided among the receivers.',
  valuesConfig: {
    EVEN: { description: '平均分配' },
    EACH: { description: '各单位相同' },
    LISTED: { description: '逐个填写' },
  },
});

@InputType({ description: 'A stage to be reached by a day.' })
export class TargetStageInput {
  @Field(() => TextScalar, { description: 'What, 1 to 100 characters.' }) name!: string;
  @Field(() => LocalDateScalar, { description: 'By when.' }) dueOn!: string;
}

@InputType({ description: 'What one receiver is given of a target.' })
export class TargetShareInput {
  @Field(() => String, { description: 'The unit, one of the receivers chosen.' }) orgUnitId!: string;
  @Field(() => QuantityScalar, { description: 'How much.' }) value!: number;
}

@InputType({
  description: 'A target: a quantity divided among the receivers, or stages that each of them reaches (M-18).',
})
export class TargetLineInput implements WrittenLine {
  @Field(() => Int, {
    nullable: true,
    description: 'The line of the order above that it carries on, which gives name, unit, measure and value.',
  })
  above!: number | null;
  @Field(() => TextScalar, { defaultValue: '', description: 'What is counted, or what the stages lead to.' })
  name!: string;
  @Field(() => TextScalar, { defaultValue: '', description: 'Unit, at most 20 characters.' }) unit!: string;
  @Field(() => MeasureEnum, { defaultValue: 'SUM', description: 'How values go together.' }) measure!: Measure;
  @Field(() => QuantityScalar, { nullable: true, description: 'Where it stands today.' }) baseline!: number | null;
  @Field(() => QuantityScalar, { nullable: true, description: 'Asked in all; null: what is given in all.' })
  value!: number | null;
  @Field(() => QuantityScalar, { defaultValue: 0, description: 'Kept by the issuer itself.' }) own!: number;
  @Field(() => SplitEnum, { defaultValue: 'EVEN', description: 'How it is divided.' }) split!: Split;
  @Field(() => QuantityScalar, { nullable: true, description: 'For each receiver, when divided by EACH.' })
  each!: number | null;
  @Field(() => [TargetShareInput], { defaultValue: [], description: 'For each receiver, when divided by LISTED.' })
  shares!: TargetShareInput[];
  @Field(() => [TargetStageInput], {
    defaultValue: [],
    description: 'Stages instead of a value, at most 20; of a line above: none, to carry its stages on.',
  })
  stages!: TargetStageInput[];
  @Field(() => TextScalar, { defaultValue: '', description: 'Why more than was asked is given on.' }) reason!: string;
}

/** A line as an issuer wrote it; what was left out is null. */
export const toWritten = (line: TargetLineInput): WrittenLine => ({
  ...line,
  above: line.above ?? null,
  baseline: line.baseline ?? null,
  value: line.value ?? null,
  each: line.each ?? null,
});

/** A stage to be reached by a day. */
@ObjectType('TargetStage', { description: 'A stage to be reached by a day.' })
export class TargetStageType {
  @Field(() => String, { description: 'What.' }) name!: string;
  @Field(() => LocalDateScalar, { description: 'By when.' }) dueOn!: string;
}

/** What a task owes on one line of its order (M-18). */
@ObjectType('Target', { description: 'What a task owes on one line of its order: a value, or stages (M-18).' })
export class TargetType {
  @Field(() => Int, { description: 'The line of the order.' }) line!: number;
  @Field(() => String, { description: 'What is counted, or what the stages lead to.' }) name!: string;
  @Field(() => String, { description: 'Unit.' }) unit!: string;
  @Field(() => MeasureEnum, { description: 'How values go together.' }) measure!: string;
  @Field(() => Float, { nullable: true, description: 'Where it stood.' }) baseline!: number | null;
  @Field(() => Float, { nullable: true, description: 'How much; null: staged.' }) value!: number | null;
  @Field(() => [TargetStageType], { description: 'Stages; empty: counted.' }) stages!: TargetStageType[];
}

/** The balance of one line of an order at the level that gave it (B6, M-28). */
@ObjectType('TargetEntry', { description: 'Asked + inflation = own + below + gap, on one line of an order (B6).' })
export class TargetEntryType {
  @Field(() => Int, { description: 'The line of the order.' }) line!: number;
  @Field(() => Int, { nullable: true, description: 'The line of the order above that it carries on.' })
  above!: number | null;
  @Field(() => String, { description: 'What is counted, or what the stages lead to.' }) name!: string;
  @Field(() => String, { description: 'Unit.' }) unit!: string;
  @Field(() => MeasureEnum, { description: 'How values go together.' }) measure!: string;
  @Field(() => Float, { nullable: true, description: 'Asked in all; null: staged.' }) asked!: number | null;
  @Field(() => Float, { description: 'Kept by the level itself.' }) own!: number;
  @Field(() => Float, { description: 'Given on.' }) below!: number;
  @Field(() => Float, { description: 'Missing: a discount (打折扣).' }) gap!: number;
  @Field(() => Float, { description: 'More than was asked (层层加码).' }) inflation!: number;
  @Field(() => Float, { nullable: true, description: 'Inflation in per cent of what was asked; null: nothing was.' })
  percent!: number | null;
  @Field(() => String, { description: 'Why it grew; empty: not said.' }) reason!: string;
  @Field(() => [TargetStageType], { description: 'Stages; empty: counted.' }) stages!: TargetStageType[];
}
