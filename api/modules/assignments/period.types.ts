import { Field, Int, ObjectType, registerEnumType } from 'type-graphql';
import { LocalDateScalar } from '../../platform/graphql/scalars.ts';

const described = <T extends string>(texts: Readonly<Record<T, string>>) => ({
  values: Object.fromEntries(Object.keys(texts).map((name) => [name, name])) as { readonly [K in T]: K },
  config: Object.fromEntries(Object.entries(texts).map(([name, description]) => [name, { description }])) as Record<
    T,
    { description: string }
  >,
});

const cadences = described({
  NONE: '不要求定期报告',
  WEEKLY: '每周报告',
  HALF_MONTHLY: '每半月报告',
  MONTHLY: '每月报告',
  QUARTERLY: '每季度报告',
});
export const ReportCadenceEnum = cadences.values;
registerEnumType(ReportCadenceEnum, {
  name: 'ReportCadence',
  description: 'How often a task reports (lifecycle 5.2).',
  valuesConfig: cadences.config,
});

const states = described({
  UPCOMING: '未到期',
  OPEN: '本期',
  REPORTED: '按期报告',
  MISSED: '缺报',
  MADE_UP: '补报',
  EXCUSED: '免报',
});
export const PeriodStateEnum = states.values;
registerEnumType(PeriodStateEnum, {
  name: 'PeriodState',
  description: 'What became of a period; one that was missed and made up stays so for ever (B12).',
  valuesConfig: states.config,
});

/** One period of a task for which a report is owed. */
@ObjectType('ReportPeriod', { description: 'One period of a task for which a report is owed.' })
export class ReportPeriodType {
  @Field(() => Int, { description: 'Its number, from 1.' }) number!: number;
  @Field(() => LocalDateScalar, { description: 'Its first day.' }) opensOn!: string;
  @Field(() => LocalDateScalar, { description: 'Its last working day, by which the report is due.' }) dueOn!: string;
  @Field(() => LocalDateScalar, { description: 'From which day the report is missing past its grace.' })
  lateFrom!: string;
  @Field(() => PeriodStateEnum, { description: 'What became of it.' }) state!: string;
  @Field(() => LocalDateScalar, { nullable: true, description: 'When it was reported.' }) reportedOn!: string | null;
}
