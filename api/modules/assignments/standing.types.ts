import { Field, Float, Int, ObjectType, registerEnumType } from 'type-graphql';
import { InstantScalar, LocalDateScalar } from '../../platform/graphql/scalars.ts';
import { TargetProgressType } from '../rollup/quantity.types.ts';

const enumOf = (names: readonly string[]): Record<string, string> =>
  Object.fromEntries(names.map((name) => [name, name]));
const described = (texts: Readonly<Record<string, string>>) =>
  Object.fromEntries(Object.entries(texts).map(([name, description]) => [name, { description }]));

export const LightEnum = enumOf(['GREY', 'GREEN', 'BLUE', 'YELLOW', 'RED', 'BLACK']);
registerEnumType(LightEnum, {
  name: 'LightColour',
  description: 'The colour of a light (lifecycle 5.4).',
  valuesConfig: described({
    GREY: '未启动或挂起',
    GREEN: '正常',
    BLUE: '按时办结',
    YELLOW: '预警',
    RED: '逾期',
    BLACK: '严重逾期或列入负面清单',
  }),
});

/** A light and the rule that gave it (B9). */
@ObjectType('Light', { description: 'A light and the rule that gave it.' })
export class LightType {
  @Field(() => LightEnum, { description: 'The colour.' }) colour!: string;
  @Field(() => String, { description: 'The rule.' }) ruleId!: string;
  @Field(() => String, { description: 'The rule in words.' }) reason!: string;
}

/** What a check verified on a day. */
@ObjectType('CheckedOn', { description: 'What a check verified on a day; of one day the last.' })
export class CheckedOnType {
  @Field(() => LocalDateScalar, { description: 'The day.' }) on!: string;
  @Field(() => Int, { description: 'The number verified, 0 to 100.' }) verified!: number;
}

/** When a task will be done at the pace of its checks (B13). */
@ObjectType('Forecast', { description: 'When a task will be done at the pace of its own checks (B13).' })
export class ForecastType {
  @Field(() => LocalDateScalar, { nullable: true, description: 'The day; null: at this pace never.' })
  finishOn!: string | null;
  @Field(() => Int, { nullable: true, description: 'The week after arrival in which it lies.' }) week!: number | null;
  @Field(() => Boolean, { description: 'True: later than the limit.' }) late!: boolean;
  @Field(() => Float, { description: 'The pace, in percent a week.' }) perWeek!: number;
  @Field(() => Float, { description: 'What the pace gives for the first day of the series, in percent.' })
  atFirst!: number;
  @Field(() => [CheckedOnType], { description: 'The checks that it is made of, oldest first.' })
  checks!: readonly CheckedOnType[];
}

/** How many tasks have each light. */
@ObjectType('LightCounts', { description: 'How many tasks have each light.' })
export class LightCountsType {
  @Field(() => Int, { description: 'Not begun, or suspended.' }) grey!: number;
  @Field(() => Int, { description: 'Going on as it should.' }) green!: number;
  @Field(() => Int, { description: 'Accepted in time.' }) blue!: number;
  @Field(() => Int, { description: 'In danger.' }) yellow!: number;
  @Field(() => Int, { description: 'Late, or with something missing.' }) red!: number;
  @Field(() => Int, { description: 'Red for long.' }) black!: number;
}

/** What rolls up to a node: claimed and verified apart (B1), and the counts below it (5.5). */
@ObjectType('Progress', { description: 'What rolls up to a node: claimed and verified apart, and counts below it.' })
export class ProgressType {
  /** The assignment or the matter that it is of; the other is null. */
  assignmentRowId!: string | null;
  itemRowId!: string | null;
  @Field(() => Int, { description: 'Claimed by reports, 0 to 100.' }) claimed!: number;
  @Field(() => Int, { description: 'Verified, 0 to 100; at most 99 before acceptance.' }) verified!: number;
  @Field(() => Int, { description: 'Assignments below.' }) total!: number;
  @Field(() => Int, { description: 'Signed for.' }) received!: number;
  @Field(() => Int, { description: 'Relayed or taken up by a handler.' }) relayed!: number;
  @Field(() => Int, { description: 'Being handled.' }) inProgress!: number;
  @Field(() => Int, { description: 'Handed in, waiting for acceptance.' }) submitted!: number;
  @Field(() => Int, { description: 'Accepted.' }) accepted!: number;
  @Field(() => Int, { description: 'Past their limit.' }) overdue!: number;
  @Field(() => Int, { description: 'Sent back at least once.' }) returned!: number;
  @Field(() => LightCountsType, { description: 'How many tasks below have each light, now.' }) lights?: LightCountsType;
  @Field(() => LightEnum, { description: 'The worst light below it and of itself, now; blue: nothing is left.' })
  rollupStatus?: string;
  @Field(() => [TargetProgressType], { description: 'What is counted, line by line, exact now.' })
  quantities?: TargetProgressType[];
  @Field(() => Int, { description: 'Tasks at the ends of the tree below that have reported.' }) reporters!: number;
  @Field(() => Int, { description: 'Tasks at the ends of the tree below, each of which owes reports.' })
  expected!: number;
  @Field(() => InstantScalar, { description: 'Up to when changes below are in the percentages; counts are of now.' })
  asOf!: Date;
}
