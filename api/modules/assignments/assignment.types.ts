import { createUnionType, Field, InputType, Int, ObjectType, registerEnumType } from 'type-graphql';
import { ProblemType } from '../../platform/graphql/problem.types.ts';
import { InstantScalar, LocalDateScalar, TextScalar } from '../../platform/graphql/scalars.ts';
import { WriteInput } from '../../platform/graphql/write-input.ts';
import { AllowedActionType } from '../actions/action.types.ts';
import { ItemSourceEnum, ItemType, SecrecyEnum } from '../items/item.types.ts';
import { OrgUnitType } from '../org-units/org-unit.types.ts';
import { OwnLineType } from '../targets/amount.types.ts';
import { TargetEntryType, TargetType } from '../targets/target.types.ts';
import { TimelineEntryType } from '../timeline/timeline.types.ts';
import { assignmentStates } from './assignment.machine.ts';
import { ReportCadenceEnum, ReportPeriodType } from './period.types.ts';

const stateNames = [
  '待签收',
  '已阅',
  '已签收',
  '异议',
  '制定方案',
  '办理中',
  '上报办结',
  '退办',
  '验收',
  '挂起',
  '撤销',
  '已承继',
];
const enumOf = (names: readonly string[]): Record<string, string> =>
  Object.fromEntries(names.map((name) => [name, name]));
const described = (texts: Readonly<Record<string, string>>) =>
  Object.fromEntries(Object.entries(texts).map(([name, description]) => [name, { description }]));

export const AssignmentStateEnum = enumOf(assignmentStates);
registerEnumType(AssignmentStateEnum, {
  name: 'AssignmentState',
  description: 'The life of an assignment (lifecycle 5.2).',
  valuesConfig: described(Object.fromEntries(assignmentStates.map((state, at) => [state, stateNames[at] ?? state]))),
});

export const AssignmentRoleEnum = enumOf(['LEAD', 'SUPPORT', 'INFORM']);
registerEnumType(AssignmentRoleEnum, {
  name: 'AssignmentRole',
  description: 'What a unit does under an order (lifecycle 5.2).',
  valuesConfig: described({ LEAD: '承办', SUPPORT: '配合', INFORM: '知会' }),
});

export const ChannelEnum = { WRITTEN: 'WRITTEN', PHONE: 'PHONE' } as const;
registerEnumType(ChannelEnum, {
  name: 'OrderChannel',
  description: 'How an order is handed over (M-03).',
  valuesConfig: described({ WRITTEN: '书面督办通知', PHONE: '电话告知' }),
});

/** What one level ordered, in six parts, with how far its receiver is (Z4: no numbers, no names). */
@ObjectType('OrderText', { description: 'What one level ordered, and how far the unit that received it is.' })
export class OrderTextType {
  issuerRowId!: number;
  holderRowId!: number | null;
  @Field(() => String, { description: 'NOTICE of the originator or RELAY of a level between.' }) kind!: string;
  @Field(() => String, { description: 'Number of the notice.' }) number!: string;
  @Field(() => ChannelEnum, { description: 'How it was handed over.' }) channel!: string;
  @Field(() => String, { description: '任务' }) task!: string;
  @Field(() => String, { description: '目标' }) target!: string;
  @Field(() => String, { description: '措施' }) measures!: string;
  @Field(() => LocalDateScalar, { description: '时限' }) dueOn!: string;
  @Field(() => String, { description: '要求' }) requirement!: string;
  @Field(() => String, { description: '纪律' }) discipline!: string;
  @Field(() => [TargetEntryType], { description: 'What it asked, kept and gave on, line by line (B6).' })
  ledger!: TargetEntryType[];
  @Field(() => InstantScalar, { description: 'When it was issued.' }) issuedAt!: Date;
  @Field(() => Boolean, { description: 'True when the text is what its hash was taken of (M-101).' }) intact!: boolean;
  @Field(() => AssignmentStateEnum, { nullable: true, description: 'State of the task of the unit that received it.' })
  holderState!: string | null;
  @Field(() => InstantScalar, { nullable: true, description: 'When that unit signed.' }) signedAt!: Date | null;
  @Field(() => InstantScalar, { nullable: true, description: 'When that unit submitted.' }) submittedAt!: Date | null;
  @Field(() => InstantScalar, { nullable: true, description: 'When it was accepted.' }) acceptedAt!: Date | null;
  @Field(() => OrgUnitType, { description: 'The unit that ordered.' }) issuer?: OrgUnitType;
  @Field(() => OrgUnitType, { nullable: true, description: 'The unit that received it.' }) holder?: OrgUnitType | null;
}

/** A post that answers for a unit, and who holds it (M-04); the post stays, its holders follow each other. */
@ObjectType('DutyHolder', { description: 'A post that answers for a unit, and who holds or held it.' })
export class DutyHolderType {
  @Field(() => String, { description: 'FIRST, DIRECT or LIAISON.' }) role!: string;
  @Field(() => String, { description: 'Name.' }) personName!: string;
  @Field(() => LocalDateScalar, { description: 'First day.' }) heldFrom!: string;
  @Field(() => LocalDateScalar, { nullable: true, description: 'First day no longer held; null: still held.' })
  heldTo!: string | null;
}

export const ResponsibilityKindEnum = {
  LEADERSHIP: 'LEADERSHIP',
  PRINCIPAL: 'PRINCIPAL',
  COORDINATION: 'COORDINATION',
} as const;
registerEnumType(ResponsibilityKindEnum, {
  name: 'ResponsibilityKind',
  description: 'The three responsibilities of a matter (M-102).',
  valuesConfig: described({ LEADERSHIP: '领导责任', PRINCIPAL: '主体责任', COORDINATION: '统筹督办责任' }),
});

/** One of the three responsibilities of a matter, the unit that bears it and the person (M-102). */
@ObjectType('Responsibility', { description: 'One of the three responsibilities of a matter: who bears it (M-102).' })
export class ResponsibilityType {
  unitRowId!: number;
  @Field(() => ResponsibilityKindEnum, { description: 'Which.' }) kind!: string;
  @Field(() => String, { nullable: true, description: 'Who; null: nobody holds the post today.' })
  personName!: string | null;
  @Field(() => OrgUnitType, { description: 'The unit that bears it.' }) unit?: OrgUnitType;
}

/** What a holder that gave a task on does of it itself, and how far that is (lifecycle 5.5.1). */
@ObjectType('OwnPart', { description: 'What a holder that gave a task on does of it itself, and how far that is.' })
export class OwnPartType {
  @Field(() => Int, { description: 'Its share of what rolls up to the task, in per cent.' }) share!: number;
  @Field(() => Int, { description: 'What its own reports claim, 0 to 100.' }) claimed!: number;
  @Field(() => Int, { description: 'What checks of it verified, 0 to 100.' }) verified!: number;
}

/** One unit's task under an order. */
@ObjectType('Assignment', { description: "One unit's task under an order." })
export class AssignmentType {
  rowId!: string;
  itemRowId!: string;
  fromRowId!: number;
  toRowId!: number;
  handlerRowId!: string | null;
  leadRowId!: string | null;
  replacesRowId!: string | null;
  @Field(() => String, { description: 'Opaque id.' }) id!: string;
  @Field(() => AssignmentRoleEnum, { description: 'What the unit does under the order.' }) role!: string;
  @Field(() => String, { description: 'Number of the matter.' }) number!: string;
  @Field(() => String, { description: 'Title of the matter.' }) title!: string;
  @Field(() => ItemSourceEnum, { description: 'Where the matter comes from.' }) source!: string;
  @Field(() => SecrecyEnum, { description: 'Its secrecy, which is that of the matter.' }) secrecy!: string;
  @Field(() => AssignmentStateEnum, { description: 'State.' }) state!: string;
  @Field(() => Int, { description: 'Grows by one with each change.' }) version!: number;
  @Field(() => Int, { description: 'Round, from 1; a failed verification begins another.' }) round!: number;
  @Field(() => InstantScalar, { description: 'When it arrived; every clock runs from here.' }) arrivedAt!: Date;
  @Field(() => LocalDateScalar, { description: 'Last day to sign.' }) receiptDueOn!: string;
  @Field(() => LocalDateScalar, { description: 'Last day to relay or to name a handler (M-16).' }) relayDueOn!: string;
  @Field(() => LocalDateScalar, { description: 'Last day to submit.' }) dueOn!: string;
  @Field(() => Boolean, { description: 'True when a year not yet imported had a part in the day.' })
  dueProvisional!: boolean;
  @Field(() => InstantScalar, { nullable: true, description: 'When it was signed for.' }) signedAt!: Date | null;
  @Field(() => Boolean, { description: 'True when nobody signed and it counts as served all the same (视同签收).' })
  deemedServed!: boolean;
  @Field(() => InstantScalar, { nullable: true, description: 'When it was relayed or taken up.' })
  relayedAt!: Date | null;
  @Field(() => InstantScalar, { nullable: true, description: 'When completion was submitted.' })
  submittedAt!: Date | null;
  @Field(() => LocalDateScalar, { nullable: true, description: 'Last day for the issuer to accept or return.' })
  acceptanceDueOn!: string | null;
  @Field(() => InstantScalar, { nullable: true, description: 'When it was accepted.' }) acceptedAt!: Date | null;
  @Field(() => String, {
    nullable: true,
    description: 'Who accepted it; only for the units directly above and below the one that did (G4).',
  })
  acceptedByName!: string | null;
  @Field(() => String, { description: 'Why it was accepted below its target; empty unless it was.' }) waiver!: string;
  @Field(() => Int, { description: 'How often it was returned.' }) returns!: number;
  @Field(() => String, { description: 'Why it was last returned.' }) returnReason!: string;
  @Field(() => Boolean, { description: 'True: it begins only when its plan is approved (M-27).' })
  planApprovalRequired!: boolean;
  @Field(() => LocalDateScalar, { nullable: true, description: 'Last day to submit its plan; null: none is asked.' })
  planDueOn!: string | null;
  @Field(() => ReportCadenceEnum, { description: 'How often it reports (lifecycle 5.2).' }) reportCadence!: string;
  @Field(() => [ReportPeriodType], { description: 'Its periods, oldest first, and those to come up to its limit.' })
  periods?: ReportPeriodType[];
  @Field(() => Int, {
    description: 'How many periods in a row were reported in time, up to the last that is over (B12).',
  })
  reportStreak?: number;
  @Field(() => OwnPartType, {
    nullable: true,
    description:
      'What its holder does itself beside the tasks given on from it; null: nothing, or nothing is given on.',
  })
  ownPart!: OwnPartType | null;
  @Field(() => [TargetType], { description: 'What it owes, line by line (M-18).' }) targets!: TargetType[];
  @Field(() => [OwnLineType], {
    description: 'The lines that it answers for itself, of which its reports and checks say amounts.',
  })
  ownLines?: OwnLineType[];
  @Field(() => OrgUnitType, { description: 'The unit that ordered.' }) from?: OrgUnitType;
  @Field(() => OrgUnitType, { description: 'The unit that holds it.' }) to?: OrgUnitType;
  @Field(() => ItemType, { nullable: true, description: 'The matter, for those who may read it.' })
  item?: ItemType | null;
  @Field(() => String, {
    nullable: true,
    description: 'Who handles it; for the unit directly above, who took it up; for nobody further (G5).',
  })
  handlerName!: string | null;
  @Field(() => [AssignmentType], { description: 'Tasks given on from it.' }) children?: AssignmentType[];
  @Field(() => [TargetEntryType], {
    description: 'How its holder gave its targets on: kept, given on, gap and inflation; empty until it did (B6).',
  })
  ledger?: TargetEntryType[];
  @Field(() => [OrderTextType], { description: 'What every level above ordered, the own order first (Z4).' })
  orderChain?: OrderTextType[];
  @Field(() => [DutyHolderType], { description: 'Who answers for it since it arrived, successors included (M-04).' })
  responsible?: DutyHolderType[];
  @Field(() => LocalDateScalar, { description: 'Last day that tasks given on from it may have.' })
  latestForChildren?: string;
  @Field(() => [TimelineEntryType], { description: 'What happened, oldest first.' }) timeline?: TimelineEntryType[];
  @Field(() => [AllowedActionType], { description: 'What the acting post may do now, and why not.' })
  allowedActions?: AllowedActionType[];
}

/** What a write on an assignment answers. */
export const AssignmentResult = createUnionType({
  name: 'AssignmentResult',
  description: 'The assignment as changed, or why nothing was.',
  types: () => [AssignmentType, ProblemType] as const,
});

@InputType({ description: 'The assignment and the version you read.' })
export abstract class AssignmentMoveInput extends WriteInput {
  @Field(() => String, { description: 'The assignment.' }) assignmentId!: string;
  @Field(() => Int, { description: 'The version you read.' }) version!: number;
}

@InputType({ description: 'An assignment to sign for.' })
export class SignAssignmentInput extends AssignmentMoveInput {}

@InputType({ description: 'An assignment that the unit handles itself.' })
export class HandleAssignmentInput extends AssignmentMoveInput {
  @Field(() => String, { description: 'The post of the handler in the same unit.' }) handlerPostId!: string;
}

@InputType({ description: 'An assignment to return.' })
export class ReturnAssignmentInput extends AssignmentMoveInput {
  @Field(() => TextScalar, { description: 'Why, 1 to 1,000 characters.' }) reason!: string;
  @Field(() => LocalDateScalar, { description: 'The new limit.' }) dueOn!: string;
}
