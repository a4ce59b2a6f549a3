import { createUnionType, Field, InputType, Int, ObjectType } from 'type-graphql';
import { ProblemType } from '../../platform/graphql/problem.types.ts';
import { LocalDateScalar, TextScalar } from '../../platform/graphql/scalars.ts';
import { WriteInput } from '../../platform/graphql/write-input.ts';
import { ItemMoveInput, ItemType } from '../items/item.types.ts';
import { OrgLevelEnum } from '../org-units/org-unit.types.ts';
import { TargetEntryType, TargetLineInput } from '../targets/target.types.ts';
import { ChannelEnum } from './assignment.types.ts';
import { ReportCadenceEnum } from './period.types.ts';

@InputType({ description: 'Receivers by rule, such as every county of two cities, or every water bureau below.' })
export class TargetRuleInput {
  @Field(() => [String], { defaultValue: [], description: 'Under which units; empty: under yours.' }) under!: string[];
  @Field(() => OrgLevelEnum, { nullable: true, description: 'Of which level; null: of every level.' })
  level!: string | null;
  @Field(() => String, { nullable: true, description: 'Which kind of department, such as water; null: every unit.' })
  departmentKey!: string | null;
  @Field(() => [String], { defaultValue: [], description: 'But not these.' }) except!: string[];
}

/** What an order asks of the cascade: who and by when. */
export interface CascadeInput {
  readonly orgUnitIds: readonly string[];
  readonly rules: readonly TargetRuleInput[];
  readonly supportIds: readonly string[];
  readonly informIds: readonly string[];
  readonly routed: boolean;
  readonly dueOn?: string | null;
  readonly workingDays?: number | null;
  readonly targets: readonly TargetLineInput[];
  readonly planApprovalRequired: boolean;
  readonly reportCadence?: string | null;
}

@InputType({ description: 'An order without its words, to see what it would do.' })
export class CascadePreviewInput implements CascadeInput {
  @Field(() => String, { nullable: true, description: 'The item to issue; or give assignmentId.' }) itemId!:
    | string
    | null;
  @Field(() => String, { nullable: true, description: 'The assignment to relay; or give itemId.' })
  assignmentId!: string | null;
  @Field(() => [String], { defaultValue: [], description: 'Units chosen one by one.' }) orgUnitIds!: string[];
  @Field(() => [TargetRuleInput], { defaultValue: [], description: 'Units chosen by rule.' }) rules!: TargetRuleInput[];
  @Field(() => [String], { defaultValue: [], description: 'Units that support the first one chosen.' })
  supportIds!: string[];
  @Field(() => [String], { defaultValue: [], description: 'Units that are only informed.' }) informIds!: string[];
  @Field(() => Boolean, { defaultValue: false, description: 'True: through every level between.' }) routed!: boolean;
  @Field(() => LocalDateScalar, { nullable: true, description: '时限 as a day; or give workingDays.' })
  dueOn!: string | null;
  @Field(() => Int, { nullable: true, description: '时限 in working days; or give dueOn.' }) workingDays!:
    | number
    | null;
  @Field(() => [TargetLineInput], { defaultValue: [], description: 'Its targets, as far as they are written.' })
  targets!: TargetLineInput[];
  @Field(() => Boolean, {
    defaultValue: false,
    description: 'True: every lead task begins only when its plan is approved by whoever ordered (M-27).',
  })
  planApprovalRequired!: boolean;
  @Field(() => ReportCadenceEnum, {
    nullable: true,
    description:
      'How often every lead task reports; null: not at all, in a relay as often as its holder was asked and never more often.',
  })
  reportCadence!: string | null;
}

/** One level of a cascade: how many receive it, by when. */
@ObjectType('CascadeLevel', { description: 'One level of a cascade: how many receive it, and by when.' })
export class CascadeLevelType {
  @Field(() => OrgLevelEnum, { description: 'The level.' }) level!: string;
  @Field(() => Int, { description: 'How many units.' }) count!: number;
  @Field(() => LocalDateScalar, { description: 'Their limit.' }) dueOn!: string;
  @Field(() => Boolean, { description: 'True when a year not yet imported had a part in it.' }) provisional!: boolean;
  @Field(() => Int, { description: 'Working days they are left.' }) workingDays!: number;
  @Field(() => [String], { description: 'The first 12 of them by name in lists.' }) names!: string[];
}

/** What an order would do. */
@ObjectType('CascadePreview', { description: 'What an order would do, decided as the order itself would be.' })
export class CascadePreviewType {
  @Field(() => Int, { description: 'How many tasks.' }) total!: number;
  @Field(() => [CascadeLevelType], { description: 'Level by level, from the first receivers down.' })
  levels!: CascadeLevelType[];
  @Field(() => [String], { description: 'The units that support the first receiver, by name in lists.' })
  supporting!: string[];
  @Field(() => [String], { description: 'The units that are only informed, by name in lists.' }) informed!: string[];
  @Field(() => Int, { description: 'Units without a liaison; their office signs (M-14).' }) withoutLiaison!: number;
  @Field(() => [String], { description: 'The first 12 of them by name in lists.' }) withoutLiaisonNames!: string[];
  @Field(() => [ItemType], {
    description: 'Matters of your office from the same line of the same source that are running.',
  })
  alsoRunning!: ItemType[];
  @Field(() => [TargetEntryType], { description: 'Its targets line by line: gap and inflation named (B6, M-28).' })
  ledger!: TargetEntryType[];
  @Field(() => ProblemType, { nullable: true, description: 'Why its targets would be refused as they stand.' })
  refusal!: ProblemType | null;
}

/** A preview, or why the order would be refused. */
export const CascadePreviewResult = createUnionType({
  name: 'CascadePreviewResult',
  description: 'What the order would do, or why it would be refused.',
  types: () => [CascadePreviewType, ProblemType] as const,
});

@InputType({ description: 'An order in six parts: task, target, measures, limit, requirement, discipline (M-16).' })
export abstract class OrderInput extends WriteInput implements CascadeInput {
  @Field(() => [String], { defaultValue: [], description: 'Units chosen one by one, at most 400; the first leads.' })
  orgUnitIds!: string[];
  @Field(() => [TargetRuleInput], { defaultValue: [], description: 'Units chosen by rule, at most 20 rules.' })
  rules!: TargetRuleInput[];
  @Field(() => [String], {
    defaultValue: [],
    description: '配合单位: at most 10 units directly under yours that support the first one chosen.',
  })
  supportIds!: string[];
  @Field(() => [String], {
    defaultValue: [],
    description: '知会单位: at most 50 units directly under yours that only read it.',
  })
  informIds!: string[];
  @Field(() => Boolean, {
    defaultValue: false,
    description: 'True: through every level between, at any depth; false: units directly under yours.',
  })
  routed!: boolean;
  @Field(() => TextScalar, { description: '任务, 1 to 5,000 characters.' }) task!: string;
  @Field(() => TextScalar, { description: '目标, 1 to 2,000 characters.' }) target!: string;
  @Field(() => TextScalar, { description: '措施, 1 to 5,000 characters.' }) measures!: string;
  @Field(() => TextScalar, { description: '要求, 1 to 2,000 characters.' }) requirement!: string;
  @Field(() => TextScalar, { description: '纪律, 1 to 2,000 characters.' }) discipline!: string;
  @Field(() => LocalDateScalar, { nullable: true, description: '时限 as a day; or give workingDays.' })
  dueOn!: string | null;
  @Field(() => Int, { nullable: true, description: '时限 in working days from today, 1 to 750; or give dueOn.' })
  workingDays!: number | null;
  @Field(() => [TargetLineInput], {
    defaultValue: [],
    description:
      'What is counted or staged, at most 20 lines; a notice has at least one. Lines above that a relay does not name are carried on, split evenly.',
  })
  targets!: TargetLineInput[];
  @Field(() => Boolean, {
    defaultValue: false,
    description: 'True: every lead task begins only when its plan is approved by whoever ordered (M-27).',
  })
  planApprovalRequired!: boolean;
  @Field(() => ReportCadenceEnum, {
    nullable: true,
    description:
      'How often every lead task reports; null: not at all, in a relay as often as its holder was asked and never more often.',
  })
  reportCadence!: string | null;
  @Field(() => ChannelEnum, { defaultValue: 'WRITTEN', description: 'How it is handed over.' }) channel!: string;
}

@InputType({ description: 'A matter to issue, and the order.' })
export class IssueItemInput extends OrderInput {
  @Field(() => String, { description: 'The item.' }) itemId!: string;
  @Field(() => Int, { description: 'The version you read.' }) version!: number;
}

@InputType({ description: 'An issued item to recall as a whole.' })
export class RecallItemInput extends ItemMoveInput {}

@InputType({ description: 'An assignment to relay, and the order.' })
export class RelayAssignmentInput extends OrderInput {
  @Field(() => String, { description: 'The assignment.' }) assignmentId!: string;
  @Field(() => Int, { description: 'The version you read.' }) version!: number;
  @Field(() => Int, {
    defaultValue: 0,
    description:
      'The share of your own work beside that of the units below in what rolls up to you, 0 to 100 per cent.',
  })
  ownShare!: number;
}
