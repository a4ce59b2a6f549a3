import { createUnionType, Field, InputType, Int, ObjectType, registerEnumType } from 'type-graphql';
import { ProblemType } from '../../platform/graphql/problem.types.ts';
import { InstantScalar, TextScalar } from '../../platform/graphql/scalars.ts';
import { WriteInput } from '../../platform/graphql/write-input.ts';
import { AllowedActionType } from '../actions/action.types.ts';
import { AssignmentType } from '../assignments/assignment.types.ts';
import { FileType } from '../files/file.types.ts';
import { OrgUnitType } from '../org-units/org-unit.types.ts';
import { AmountInput, AmountType } from '../targets/amount.types.ts';
import { ReportQuoteInput, ReportQuoteType } from './quote.types.ts';

export const ReportKindEnum = { PERIODIC: 'PERIODIC', COMPLETION: 'COMPLETION' } as const;
registerEnumType(ReportKindEnum, {
  name: 'ReportKind',
  description: 'What a report is for.',
  valuesConfig: { PERIODIC: { description: '进展报告' }, COMPLETION: { description: '办结报告' } },
});
export const ReportStateEnum = { DRAFT: 'DRAFT', IN_REVIEW: 'IN_REVIEW', APPROVED: 'APPROVED' } as const;
registerEnumType(ReportStateEnum, {
  name: 'ReportState',
  description: 'How far a report is inside its unit; only an approved one is seen above (G3).',
  valuesConfig: {
    DRAFT: { description: '草稿' },
    IN_REVIEW: { description: '送审' },
    APPROVED: { description: '已上报' },
  },
});

/** What a unit reports on its assignment (M-71). */
@ObjectType('Report', { description: 'What a unit reports on its assignment.' })
export class ReportType {
  rowId!: string;
  assignmentRowId!: string;
  orgUnitRowId!: number;
  drafterRowId!: string;
  @Field(() => String, { description: 'Opaque id.' }) id!: string;
  @Field(() => ReportKindEnum, { description: 'What it is for.' }) kind!: string;
  @Field(() => ReportStateEnum, { description: 'How far it is.' }) state!: string;
  @Field(() => Int, { description: 'Grows by one with each change.' }) version!: number;
  @Field(() => String, { description: '落实措施' }) measures!: string;
  @Field(() => String, { description: '工作进度' }) progress!: string;
  @Field(() => String, { description: '落实效果' }) effect!: string;
  @Field(() => String, { description: '存在问题' }) problems!: string;
  @Field(() => String, { description: '下一步打算' }) nextStep!: string;
  @Field(() => String, { description: '文号 of a formal report; empty unless it is one (M-70).' }) docNo!: string;
  @Field(() => String, { description: '签发人 of a formal report.' }) signer!: string;
  @Field(() => Boolean, { description: 'Whether the document bears the seal of the unit (用印).' }) docSealed!: boolean;
  @Field(() => Int, { description: 'Claimed, 0 to 100.' }) claimed!: number;
  @Field(() => [AmountType], { description: 'The amounts that the claim follows from; none: it was typed.' })
  amounts!: AmountType[];
  @Field(() => Boolean, {
    nullable: true,
    description: 'True when words and files are what was approved; null: not approved yet (M-101).',
  })
  intact?: boolean | null;
  @Field(() => [FileType], { description: 'Its files, oldest first; read by whoever reads the report (附件).' })
  files?: FileType[];
  @Field(() => InstantScalar, { description: 'When it was last written.' }) draftedAt!: Date;
  @Field(() => InstantScalar, { nullable: true, description: 'When it was approved and went up.' })
  approvedAt!: Date | null;
  @Field(() => String, { nullable: true, description: 'The responsible person who approved it.' })
  approvedByName!: string | null;
  @Field(() => String, { nullable: true, description: 'Who wrote it; only inside the own tenant (G5).' })
  drafterName?: string | null;
  @Field(() => String, { description: 'The role that must approve it: FIRST or DIRECT (M-04).' }) approver?: string;
  @Field(() => [ReportQuoteType], { description: 'What it quotes of the level below, in its order.' })
  quotes?: ReportQuoteType[];
  @Field(() => OrgUnitType, { description: 'The unit that reports.' }) orgUnit?: OrgUnitType;
  @Field(() => AssignmentType, { description: 'The assignment reported on.' }) assignment?: AssignmentType;
  @Field(() => [AllowedActionType], { description: 'What the acting post may do now, and why not.' })
  allowedActions?: AllowedActionType[];
}

/** What a write on a report answers. */
export const ReportResult = createUnionType({
  name: 'ReportResult',
  description: 'The report as changed, or why nothing was.',
  types: () => [ReportType, ProblemType] as const,
});

@InputType({ description: 'A report as written; saving it again replaces the open one.' })
export class SaveReportInput extends WriteInput {
  @Field(() => String, { description: 'The assignment.' }) assignmentId!: string;
  @Field(() => Int, { description: 'Version of the open report you read; 0 when there is none.' }) version!: number;
  @Field(() => ReportKindEnum, { description: 'What it is for.' }) kind!: string;
  @Field(() => TextScalar, { defaultValue: '', description: '落实措施, at most 5,000 characters.' }) measures!: string;
  @Field(() => TextScalar, { defaultValue: '', description: '工作进度, at most 5,000 characters.' }) progress!: string;
  @Field(() => TextScalar, { defaultValue: '', description: '落实效果, at most 5,000 characters.' }) effect!: string;
  @Field(() => TextScalar, {
    defaultValue: '',
    description: '存在问题, at most 5,000 characters; 无 where there are none.',
  })
  problems!: string;
  @Field(() => TextScalar, { defaultValue: '', description: '下一步打算, at most 5,000 characters.' })
  nextStep!: string;
  @Field(() => TextScalar, { defaultValue: '', description: '文号 of a formal report (M-70), at most 60 characters.' })
  docNo!: string;
  @Field(() => TextScalar, { defaultValue: '', description: '签发人 of a formal report, at most 50 characters.' })
  signer!: string;
  @Field(() => Boolean, { defaultValue: false, description: 'Whether the formal report bears the seal (用印).' })
  docSealed!: boolean;
  @Field(() => Int, {
    nullable: true,
    description: 'Claimed, 0 to 100, where nothing is counted; null: it follows from the amounts.',
  })
  claimed!: number | null;
  @Field(() => [AmountInput], {
    defaultValue: [],
    description: 'What is claimed of each line that the task answers for; one left out stays as it was reported.',
  })
  amounts!: AmountInput[];
  @Field(() => [String], {
    nullable: true,
    description: 'All its files from now on, at most 20 and 500 MiB in all; null: those it has.',
  })
  fileIds?: string[] | null;
  @Field(() => [ReportQuoteInput], { defaultValue: [], description: 'What it quotes of the level below, at most 20.' })
  quotes!: ReportQuoteInput[];
  @Field(() => Boolean, { description: 'True: hand it in to be approved; false: keep the draft.' }) handsIn!: boolean;
}

@InputType({ description: 'A report to approve.' })
export class ApproveReportInput extends WriteInput {
  @Field(() => String, { description: 'The report.' }) reportId!: string;
  @Field(() => Int, { description: 'The version you read.' }) version!: number;
}
