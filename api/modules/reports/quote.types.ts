import { Field, InputType, ObjectType, registerEnumType } from 'type-graphql';
import { described, enumOf } from '../../platform/graphql/enum-values.ts';
import { TextScalar } from '../../platform/graphql/scalars.ts';
import { OrgUnitType } from '../org-units/org-unit.types.ts';

const parts = {
  measures: '落实措施',
  progress: '工作进度',
  effect: '落实效果',
  problems: '存在问题',
  nextStep: '下一步打算',
};
export const ReportPartEnum = enumOf(Object.keys(parts));
registerEnumType(ReportPartEnum, {
  name: 'ReportPart',
  description: 'A written part of a report (M-71).',
  valuesConfig: described(Object.keys(parts), Object.values(parts)),
});

/** A passage of a report of the level below. */
@ObjectType('ReportQuote', {
  description: 'A passage that a report quotes of a report of the level below, and what it says to it.',
})
export class ReportQuoteType {
  sourceRowId!: string;
  @Field(() => ReportPartEnum, { description: 'The part in which it stands.' }) part!: string;
  @Field(() => String, { description: 'Its words, which the level above may not change.' }) text!: string;
  @Field(() => String, { description: 'What the level above says to it.' }) annotation!: string;
  @Field(() => Boolean, { description: 'True when its words are what was quoted (M-101).' }) intact!: boolean;
  @Field(() => String, {
    nullable: true,
    description: 'The report quoted; null for whoever may not read it, to whom it is “a report of the level below”.',
  })
  reportId?: string | null;
  @Field(() => OrgUnitType, { nullable: true, description: 'Whose words they are; null where reportId is.' })
  orgUnit?: OrgUnitType | null;
}

@InputType({ description: 'A passage to quote of a report of the level below.' })
export class ReportQuoteInput {
  @Field(() => String, { description: 'The report, gone up from a task directly below.' }) reportId!: string;
  @Field(() => ReportPartEnum, { description: 'The part in which it stands.' }) part!: string;
  @Field(() => TextScalar, { description: 'Words of that part, exactly as they stand.' }) text!: string;
  @Field(() => TextScalar, { defaultValue: '', description: 'What you say to it, at most 1,000 characters.' })
  annotation!: string;
}
