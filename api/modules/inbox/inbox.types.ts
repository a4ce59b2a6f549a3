import { Field, Int, ObjectType, registerEnumType } from 'type-graphql';
import { LocalDateScalar } from '../../platform/graphql/scalars.ts';
import { SecrecyEnum } from '../items/item.types.ts';
import { OrgUnitType } from '../org-units/org-unit.types.ts';
import { inboxKinds } from './inbox.rules.ts';

const names: Readonly<Record<(typeof inboxKinds)[number], string>> = {
  SIGN: '签收',
  READ: '阅知',
  TAKE_UP: '传达或承办',
  PLAN: '制定方案',
  APPROVE_PLAN: '审定方案',
  ISSUE_PLAN: '印发方案',
  REPORT: '填报',
  REPORT_DUE: '本期报告',
  CO_SIGN: '会签',
  APPROVE: '审签上报',
  ACCEPT: '核实验收',
  ADJUDICATE: '裁定异议',
  DECIDE_EXTENSION: '审批延期',
  DECIDE_SECONDARY: '审批二次督查',
  RECTIFY: '反馈整改',
  CLOSE_RECTIFICATION: '认定整改',
  CHECK_PEER: '延伸督查',
  ORDER_FINDING: '下达整改',
  ANSWER_FINDING: '整改督查发现',
  CHECK_FINDING: '核实整改',
  LOOK_BACK_FINDING: '整改回头看',
  ANSWER_FEEDBACK: '答复政策反馈',
  REPLY_TO_CARD: '亮牌陈述申辩',
  RECTIFY_CARD: '亮牌整改',
  ISSUE_CARD: '亮牌',
  CHECK_CARD: '核实亮牌整改',
  DECIDE_CARD_APPEAL: '复核亮牌申诉',
  HEAR_ACCOUNTABILITY: '听取陈述申辩',
  CONSENT_ACCOUNTABILITY: '审定责任追究',
  CONVENE_TALK: '约谈',
  ATTEND_TALK: '参加约谈',
  RECORD_TALK: '记录约谈',
  DECIDE_AMENDMENT: '审批调整',
  ENACT_AMENDMENT: '印发调整通知',
  ANSWER_AMENDMENT: '答复时限调整',
  ANSWER_COORDINATION: '答复协调',
  CLOSE_COORDINATION: '阅办协调答复',
  ANSWER_SUPPORT: '答复支持请求',
  CLOSE_SUPPORT: '阅办支持答复',
  ANSWER_TRANSFER: '接收移送',
  DECIDE_JOINT: '审定联合督查方案',
  ANSWER_JOINT: '答复联合督查邀请',
  ATTEND_CONFERENCE: '参加联席会议',
  CLOSE_CONFERENCE: '办结联席会议',
  DECIDE_PENETRATION: '审批穿透督查',
  APPROVE_VISIT: '批准督查',
  RELEASE_VISIT: '发布督查情况',
  ANSWER_TASK_FORCE: '答复专班派员',
  ANSWER_BYPASS_NOTE: '答复越级反映',
  TELL_OBSERVATION: '反馈了解情况',
  ANSWER_OBSERVATION: '答复联系点反映',
  REGISTER_CASES: '督察件转为督办事项',
  SECOND_FEEDBACK: '二次反馈',
  ANSWER_CHASE: '答复催办',
  PROPOSE: '拟办',
  ESTABLISH: '立项',
  DECIDE_TRIAGE: '审定预案',
  ISSUE: '交办',
  START_VERIFICATION: '启动核查',
  VERIFY: '核查',
  STRIKE_OFF: '销号',
  LOOK_BACK: '回头看',
  ARCHIVE: '归档',
};

export const InboxKindEnum = Object.fromEntries(inboxKinds.map((kind) => [kind, kind])) as Record<string, string>;
registerEnumType(InboxKindEnum, {
  name: 'InboxKind',
  description: 'What is owed, named by the act that ends it.',
  valuesConfig: Object.fromEntries(Object.entries(names).map(([kind, description]) => [kind, { description }])),
});

/** One thing that the acting post owes. */
@ObjectType('InboxEntry', { description: 'One thing that the acting post owes.' })
export class InboxEntryType {
  orgUnitRowId!: number;
  @Field(() => String, { description: 'Unique among what is owed.' }) id!: string;
  @Field(() => InboxKindEnum, { description: 'What is owed.' }) kind!: string;
  @Field(() => String, { nullable: true, description: 'The item to open; null: it is of another kind.' })
  itemId!: string | null;
  @Field(() => String, { nullable: true, description: 'The assignment to open; null: it is of another kind.' })
  assignmentId!: string | null;
  @Field(() => String, { nullable: true, description: 'The request to open; null: it is of another kind.' })
  coordinationId!: string | null;
  @Field(() => String, { nullable: true, description: 'The transfer to answer; null: it is of another kind.' })
  transferId!: string | null;
  @Field(() => String, { nullable: true, description: 'The joint operation to open; null: it is of another kind.' })
  jointOperationId!: string | null;
  @Field(() => String, { nullable: true, description: 'The penetration order to open; null: it is of another kind.' })
  penetrationOrderId!: string | null;
  @Field(() => String, { nullable: true, description: 'The visit to open; null: it is of another kind.' })
  visitId!: string | null;
  @Field(() => String, { nullable: true, description: 'The contact point to open; null: it is of another kind.' })
  contactPointId!: string | null;
  @Field(() => String, { nullable: true, description: 'The conference to open; null: it is of another kind.' })
  conferenceId!: string | null;
  @Field(() => String, {
    nullable: true,
    description: 'The review of complaints to open; null: it is of another kind.',
  })
  caseReviewId!: string | null;
  @Field(() => String, { nullable: true, description: 'The task force to open; null: it is of another kind.' })
  taskForceId!: string | null;
  @Field(() => String, { description: 'Number of the matter; empty where it may not be read.' }) number!: string;
  @Field(() => String, { description: 'Title of the matter.' }) title!: string;
  @Field(() => String, { description: 'The unit at the other end, by its name in lists.' }) orgUnitName!: string;
  @Field(() => LocalDateScalar, { nullable: true, description: 'By when; null: no limit runs.' })
  dueOn!: string | null;
  @Field(() => Boolean, { description: 'True for an expedited matter, which runs on hours (M-09).' })
  expedited!: boolean;
  @Field(() => SecrecyEnum, { description: 'Its secrecy.' }) secrecy!: string;
  @Field(() => Int, { nullable: true, description: 'Working days left; negative: late.' }) daysLeft?: number | null;
  @Field(() => OrgUnitType, { description: 'The unit at the other end.' }) orgUnit?: OrgUnitType;
}

/** A page of what is owed. */
@ObjectType('InboxConnection', { description: 'What the acting post owes, most pressing first.' })
export class InboxConnectionType {
  @Field(() => [InboxEntryType], { description: 'At most 50.' }) nodes!: InboxEntryType[];
  @Field(() => String, { nullable: true, description: 'Send as after for the next page; null: this is the last.' })
  nextCursor!: string | null;
}
