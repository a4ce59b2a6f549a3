import { Field, InputType, Int, ObjectType, registerEnumType } from 'type-graphql';
import { InstantScalar, TextScalar } from '../../platform/graphql/scalars.ts';
import { WriteInput } from '../../platform/graphql/write-input.ts';
import { FileType } from '../files/file.types.ts';
import { AmountType } from '../targets/amount.types.ts';
import { ReportQuoteType } from './quote.types.ts';
import { ReportKindEnum } from './report.types.ts';
import type { returnCodes } from './report-version.rules.ts';

const codes: Readonly<Record<(typeof returnCodes)[number], string>> = {
  MEASURES_VAGUE: '措施不具体',
  PROGRESS_UNCLEAR: '进度不清楚',
  EFFECT_UNPROVEN: '成效缺乏依据',
  FIGURES_DOUBTFUL: '数据存疑',
  PROBLEMS_AVOIDED: '回避问题',
  NEXT_STEP_MISSING: '下一步打算不明确',
  FORM: '格式文字不规范',
  OTHER: '其他',
};
export const ReportReturnCodeEnum = Object.fromEntries(Object.keys(codes).map((code) => [code, code]));
registerEnumType(ReportReturnCodeEnum, {
  name: 'ReportReturnCode',
  description: 'Why a report is returned inside its unit.',
  valuesConfig: Object.fromEntries(Object.entries(codes).map(([code, description]) => [code, { description }])),
});

/** The written parts of a report at some time. */
@ObjectType('ReportWords', { description: 'What a report said at an earlier time, with which it is compared.' })
export class ReportWordsType {
  fileRowIds!: readonly string[] | null;
  @Field(() => InstantScalar, { description: 'When it was handed in, or went up.' }) at!: Date;
  @Field(() => String, { description: '落实措施' }) measures!: string;
  @Field(() => String, { description: '工作进度' }) progress!: string;
  @Field(() => String, { description: '落实效果' }) effect!: string;
  @Field(() => String, { description: '存在问题' }) problems!: string;
  @Field(() => String, { description: '下一步打算' }) nextStep!: string;
  @Field(() => Int, { description: 'Claimed, 0 to 100.' }) claimed!: number;
  @Field(() => [AmountType], { description: 'The amounts that the claim follows from; none: it was typed.' })
  amounts!: AmountType[];
  @Field(() => [FileType], {
    nullable: true,
    description: 'Its files then, oldest first; null: not kept at that time.',
  })
  files?: FileType[] | null;
  @Field(() => [ReportQuoteType], { nullable: true, description: 'What it quoted then; null: not kept at that time.' })
  quotes!: ReportQuoteType[] | null;
}

/** A report as it was handed in. */
@ObjectType('ReportVersion', {
  description: 'A report as it was handed in, and why it was returned; the unit alone reads it.',
})
export class ReportVersionType {
  handedInByRowId!: string;
  @Field(() => String, { description: 'Opaque id.' }) id!: string;
  @Field(() => Int, { description: 'Numbered from one.' }) number!: number;
  @Field(() => ReportKindEnum, { description: 'What it was for.' }) kind!: string;
  @Field(() => InstantScalar, { description: 'When it was handed in.' }) handedInAt!: Date;
  @Field(() => String, { nullable: true, description: 'Who handed it in.' }) handedInByName?: string | null;
  @Field(() => ReportWordsType, { description: 'What it said.' }) words!: ReportWordsType;
  @Field(() => [ReportReturnCodeEnum], { description: 'Why it was returned; empty unless it was.' })
  returnCodes!: string[];
  @Field(() => String, { description: 'What to mend, in a sentence; empty unless it was returned.' })
  returnReason!: string;
  @Field(() => String, { nullable: true, description: 'Who returned it.' }) returnedByName!: string | null;
  @Field(() => InstantScalar, { nullable: true, description: 'When it was returned.' }) returnedAt!: Date | null;
}

@InputType({ description: 'A report to return to who wrote it.' })
export class ReturnReportInput extends WriteInput {
  @Field(() => String, { description: 'The report.' }) reportId!: string;
  @Field(() => Int, { description: 'The version you read.' }) version!: number;
  @Field(() => [ReportReturnCodeEnum], { description: 'Why, by code; at least one.' }) codes!: string[];
  @Field(() => TextScalar, { description: 'What to mend, at most 1,000 characters.' }) reason!: string;
}
