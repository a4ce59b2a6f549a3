import { createUnionType, Field, InputType, Int, ObjectType, registerEnumType } from 'type-graphql';
import { described, enumOf } from '../../platform/graphql/enum-values.ts';
import { ProblemType } from '../../platform/graphql/problem.types.ts';
import { InstantScalar, LocalDateScalar, TextScalar } from '../../platform/graphql/scalars.ts';
import { WriteInput } from '../../platform/graphql/write-input.ts';
import { PostType } from '../accounts/account.types.ts';
import { AllowedActionType } from '../actions/action.types.ts';
import { LinkageEnum } from '../linkages/linkage-enum.types.ts';
import { OrgUnitType } from '../org-units/org-unit.types.ts';
import { TimelineEntryType } from '../timeline/timeline.types.ts';
import { itemStates } from './item.machine.ts';
import { type Suggestion, secrecies, sourceNeeds } from './item.rules.ts';

const sourceNames: Readonly<Record<keyof typeof sourceNeeds, string>> = {
  MAJOR_DECISION: '重大决策部署',
  WORK_REPORT: '政府工作报告任务',
  PEOPLES_LIVELIHOOD_PLEDGE: '民生实事',
  LEADER_INSTRUCTION: '领导批示',
  SUPERIOR_LEADER_INSTRUCTION: '上级领导批示',
  MEETING_RESOLUTION: '会议确定事项',
  SUPERIOR_MEETING: '上级重要会议落实',
  ISSUED_DOCUMENT: '下发文件落实',
  DEPUTY_SUGGESTION: '人大代表建议',
  CPPCC_PROPOSAL: '政协提案',
  CONGRESS_KEY_ITEM: '人大重点落实事项',
  CPPCC_OPINION_DAY: '社情民意日建议',
  MAILBOX_LETTER: '领导信箱信件',
  HOTLINE_CASE: '热线来电',
  MEDIA_LEAD: '媒体报道',
  PETITION_ISSUE: '信访问题',
  SPECIAL_SUPERVISION: '专项督查',
};
const stateNames = [
  '登记',
  '拟办',
  '不立项',
  '立项',
  '交办',
  '办理',
  '滚动办理',
  '报结',
  '核查',
  '销号',
  '回头看',
  '归档',
  '挂起',
  '撤销',
  '移送',
];
const secrecyNames = ['公开', '内部', '工作秘密', '秘密', '机密', '绝密'];

export const ItemSourceEnum = enumOf(Object.keys(sourceNeeds));
export const ItemStateEnum = enumOf(itemStates);
export const SecrecyEnum = enumOf(secrecies);
registerEnumType(ItemSourceEnum, {
  name: 'ItemSource',
  description: 'Where a matter comes from (M-01).',
  valuesConfig: described(Object.keys(sourceNames), Object.values(sourceNames)),
});
registerEnumType(ItemStateEnum, {
  name: 'ItemState',
  description: 'The life of a supervised item.',
  valuesConfig: described(itemStates, stateNames),
});
registerEnumType(SecrecyEnum, {
  name: 'Secrecy',
  description: 'Secrecy of a matter; state secrets are not registrable here.',
  valuesConfig: described(secrecies, secrecyNames),
});

/** One supervised item as its originator sees it (Z1). */
@ObjectType('Item', { description: 'A supervised item as its originator sees it.' })
export class ItemType {
  rowId!: string;
  orgUnitRowId!: number;
  leadUnitRowId!: number | null;
  leaderRowId!: string | null;
  dutyLeadRowId!: string | null;
  dutyDirectRowId!: string | null;
  suggestion!: Suggestion | null;
  classChangedAt!: Date | null;
  classChangedByName!: string;
  classReason!: string;
  loweringTo!: number | null;
  loweringOn!: string | null;
  loweringByName!: string | null;
  loweringReason!: string | null;
  fourKey!: string | null;
  @Field(() => String, { description: 'Opaque id.' }) id!: string;
  @Field(() => String, { description: 'Number such as 〔2026〕12号.' }) number!: string;
  @Field(() => ItemStateEnum, { description: 'State.' }) state!: string;
  @Field(() => Int, { description: 'Grows by one with each move.' }) version!: number;
  @Field(() => String, { description: 'Title.' }) title!: string;
  @Field(() => String, { description: 'The matter in full.' }) body!: string;
  @Field(() => ItemSourceEnum, { description: 'Where it comes from.' }) source!: string;
  @Field(() => String, {
    description:
      'Document, line or letter number of the source; empty where it leads to a person and you are of another office.',
  })
  sourceRef!: string;
  @Field(() => String, { description: 'Who gave it.' }) originator!: string;
  @Field(() => LocalDateScalar, { description: 'When it was given.' }) originatedOn!: string;
  @Field(() => SecrecyEnum, { description: 'Secrecy.' }) secrecy!: string;
  @Field(() => Boolean, { description: 'True for risk HIGH.' }) highRisk!: boolean;
  @Field(() => String, { description: 'How it is proposed to be handled; empty before.' }) opinion!: string;
  @Field(() => String, { description: 'Why it was declined; empty unless it was.' }) declineReason!: string;
  @Field(() => InstantScalar, { description: 'When it was registered.' }) registeredAt!: Date;
  @Field(() => Int, { description: 'Round, from 1; a failed verification begins another.' }) round!: number;
  @Field(() => InstantScalar, { nullable: true, description: 'When it was issued.' }) issuedAt!: Date | null;
  @Field(() => LocalDateScalar, { nullable: true, description: 'The limit of its order.' }) dueOn!: string | null;
  @Field(() => String, { description: 'How it is being verified; empty before.' }) verificationMethod!: string;
  @Field(() => LocalDateScalar, { nullable: true, description: 'Last day to conclude the verification.' })
  verificationDueOn!: string | null;
  @Field(() => Boolean, { description: 'True when this round passed its verification.' }) verified!: boolean;
  @Field(() => String, { description: 'Measures taken, at striking off.' }) measures!: string;
  @Field(() => String, { description: 'Progress made, at striking off.' }) progressText!: string;
  @Field(() => String, { description: 'Effect, at striking off.' }) effect!: string;
  @Field(() => String, { description: 'Summary (情况汇总, M-02).' }) summary!: string;
  @Field(() => String, { description: 'Recommendation (工作建议, M-02).' }) recommendation!: string;
  @Field(() => InstantScalar, { nullable: true, description: 'When it was struck off.' }) struckOffAt!: Date | null;
  @Field(() => [LocalDateScalar], { description: 'Days on which it must be looked back at.' }) lookBackOn!: string[];
  @Field(() => String, { description: 'YEARS_10, YEARS_30 or PERMANENT; empty before the archive.' })
  retention!: string;
  @Field(() => InstantScalar, { nullable: true, description: 'When it was archived.' }) archivedAt!: Date | null;
  @Field(() => PostType, {
    nullable: true,
    description: 'The leader who gave it, where one of the own government did.',
  })
  leader?: PostType | null;
  @Field(() => PostType, { nullable: true, description: 'The first responsible supervisor (督查第一责任人, M-05).' })
  dutyLead?: PostType | null;
  @Field(() => PostType, { nullable: true, description: 'The direct supervisor (直接督查责任人, M-05).' })
  dutyDirect?: PostType | null;
  @Field(() => OrgUnitType, { description: 'The office that registered it.' }) orgUnit?: OrgUnitType;
  @Field(() => OrgUnitType, { nullable: true, description: 'The unit proposed to lead.' })
  leadUnit?: OrgUnitType | null;
  @Field(() => [TimelineEntryType], { description: 'What happened, oldest first.' }) timeline?: TimelineEntryType[];
  @Field(() => [AllowedActionType], { description: 'What the acting post may do now, and why not.' })
  allowedActions?: AllowedActionType[];
}

/** What a write on an item answers. */
export const ItemResult = createUnionType({
  name: 'ItemResult',
  description: 'The item as changed, or why nothing was.',
  types: () => [ItemType, ProblemType] as const,
});

/** How far the instructions of an office have their notice and their summary (M-02). */
@ObjectType('InstructionCoverage', {
  description: 'How far the instructions of your office have their notice and, when closed, their summary (M-02).',
})
export class InstructionCoverageType {
  @Field(() => Int, { description: 'Instructions neither declined nor withdrawn.' }) instructions!: number;
  @Field(() => Int, { description: 'Of these, with a notice.' }) withNotice!: number;
  @Field(() => Int, { description: 'Of these, closed.' }) closed!: number;
  @Field(() => Int, { description: 'Of these, with a summary and a recommendation.' }) withSummary!: number;
  @Field(() => [ItemType], { description: 'Those without a notice, oldest first, at most 50.' })
  withoutNotice!: ItemType[];
}

/** A page of items. */
@ObjectType('ItemConnection', { description: 'A page of items, newest first.' })
export class ItemConnectionType {
  @Field(() => [ItemType], { description: 'At most 50 items.' }) nodes!: ItemType[];
  @Field(() => String, { nullable: true, description: 'Send as after for the next page; null: this is the last.' })
  nextCursor!: string | null;
}

@InputType({ description: 'A matter to register.' })
export class RegisterItemInput extends WriteInput {
  @Field(() => TextScalar, { description: 'Title, 1 to 200 characters.' }) title!: string;
  @Field(() => TextScalar, { description: 'The matter in full, 1 to 20,000 characters.' }) body!: string;
  @Field(() => ItemSourceEnum, { description: 'Where it comes from.' }) source!: string;
  @Field(() => TextScalar, { defaultValue: '', description: 'Document, line or letter number; asked by most sources.' })
  sourceRef!: string;
  @Field(() => TextScalar, {
    defaultValue: '',
    description: 'Who gave it; asked by instructions, suggestions and proposals.',
  })
  originator!: string;
  @Field(() => LocalDateScalar, { description: 'When it was given; today or earlier.' }) originatedOn!: string;
  @Field(() => SecrecyEnum, { description: 'Secrecy.' }) secrecy!: string;
  @Field(() => String, {
    nullable: true,
    description: 'Post of the leader of your government who gave it; settles who supervises it (M-05).',
  })
  leaderPostId!: string | null;
  @Field(() => [LinkageEnum], {
    defaultValue: [],
    description: 'The linkages that take part beside what the source tells (M-100), each once.',
  })
  linkages!: string[];
  @Field(() => [String], {
    nullable: true,
    description: 'Of a work secret: posts of those who may know beside yourself (知悉范围), at most 100.',
  })
  knowerPostIds?: string[] | null;
}

@InputType({ description: 'The item and the version you read.' })
export abstract class ItemMoveInput extends WriteInput {
  @Field(() => String, { description: 'The item.' }) itemId!: string;
  @Field(() => Int, { description: 'The version you read.' }) version!: number;
}

@InputType({ description: 'How a matter should be handled.' })
export class ProposeItemInput extends ItemMoveInput {
  @Field(() => TextScalar, { description: 'Handling opinion, 1 to 2,000 characters.' }) opinion!: string;
  @Field(() => String, { description: 'The unit that should lead.' }) leadUnitId!: string;
}

@InputType({ description: 'A matter to establish.' })
export class EstablishItemInput extends ItemMoveInput {
  @Field(() => Boolean, { defaultValue: false, description: 'True for risk HIGH.' }) highRisk!: boolean;
}

@InputType({ description: 'A matter to decline.' })
export class DeclineItemInput extends ItemMoveInput {
  @Field(() => TextScalar, { description: 'Why, 1 to 1,000 characters.' }) reason!: string;
}
