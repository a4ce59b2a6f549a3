import { createUnionType, Field, InputType, Int, ObjectType, registerEnumType } from 'type-graphql';
import { described, enumOf } from '../../platform/graphql/enum-values.ts';
import { ProblemType } from '../../platform/graphql/problem.types.ts';
import { InstantScalar, LocalDateScalar, TextScalar } from '../../platform/graphql/scalars.ts';
import { WriteInput } from '../../platform/graphql/write-input.ts';
import { AllowedActionType } from '../actions/action.types.ts';
import { ItemType } from '../items/item.types.ts';
import { OrgUnitType } from '../org-units/org-unit.types.ts';
import { conferenceStates, lineStates } from './conference.machine.ts';
import { conferenceKinds, lineOutcomes } from './conference.rules.ts';

export const ConferenceKindEnum = enumOf(conferenceKinds);
registerEnumType(ConferenceKindEnum, {
  name: 'ConferenceKind',
  description: 'Which joint conference it is (M-22, M-23).',
  valuesConfig: described(conferenceKinds, ['政务督查联席会议', '“四重”联席会议']),
});

export const ConferenceStateEnum = enumOf(conferenceStates);
registerEnumType(ConferenceStateEnum, {
  name: 'ConferenceState',
  description: 'How far a conference is.',
  valuesConfig: described(conferenceStates, ['筹备', '已通知', '已办结', '已取消']),
});

export const ConferenceLineStateEnum = enumOf(lineStates);
registerEnumType(ConferenceLineStateEnum, {
  name: 'ConferenceLineState',
  description: 'How far a line of an agenda is.',
  valuesConfig: described(lineStates, ['待议', '已议定', '已撤下']),
});

export const LineOutcomeEnum = enumOf(lineOutcomes);
registerEnumType(LineOutcomeEnum, {
  name: 'ConferenceOutcome',
  description: 'What a conference decided on a line.',
  valuesConfig: described(lineOutcomes, ['明确解决措施', '立项督办', '留待下次研究', '不再调度']),
});

/** A rule that put a matter on an agenda. */
@ObjectType('AgendaReason', { description: 'A rule that put a matter on an agenda, in words.' })
export class AgendaReasonType {
  @Field(() => String, { description: 'Id of the rule.' }) ruleId!: string;
  @Field(() => String, { description: 'The rule in words.' }) sentence!: string;
}

/** A line of an agenda, for the office of the conference and its chair. */
@ObjectType('ConferenceLine', { description: 'A line of an agenda, for the office of the conference and its chair.' })
export class ConferenceLineType {
  rowId!: string;
  conferenceRowId!: string;
  itemRowId!: string;
  newItemRowId!: string | null;
  rules!: readonly string[];
  secrecy!: number;
  @Field(() => String, { description: 'Opaque id.' }) id!: string;
  @Field(() => Int, { description: 'Grows by one with each change.' }) version!: number;
  @Field(() => String, { description: 'Number of the matter.' }) number!: string;
  @Field(() => String, { description: 'Title of the matter.' }) title!: string;
  @Field(() => String, { description: 'Why the office put it there; empty where a rule alone did.' }) reason!: string;
  @Field(() => ConferenceLineStateEnum, { description: 'How far it is.' }) state!: string;
  @Field(() => String, { description: 'Why it was dropped; empty: it was not.' }) dropReason!: string;
  @Field(() => LineOutcomeEnum, { nullable: true, description: 'What was decided; null: nothing yet.' })
  outcome!: string | null;
  @Field(() => String, { description: 'The decision in words; empty before.' }) decision!: string;
  @Field(() => String, { description: 'Who recorded the decision; empty before.' }) decidedByName!: string;
  @Field(() => InstantScalar, { nullable: true, description: 'When it was recorded.' }) decidedAt!: Date | null;
  @Field(() => [AgendaReasonType], { description: 'The rules that put it there.' }) reasons?: AgendaReasonType[];
  @Field(() => ConferenceType, { description: 'The conference.' }) conference?: ConferenceType;
  @Field(() => ItemType, { nullable: true, description: 'The matter.' }) item?: ItemType | null;
  @Field(() => ItemType, { nullable: true, description: 'The matter that the decision opened; null: none.' })
  newItem?: ItemType | null;
  @Field(() => [AllowedActionType], { description: 'What the acting post may do to it now, and why not.' })
  allowedActions?: AllowedActionType[];
}

/** A matter on an agenda as somebody invited reads of it. */
@ObjectType('ConferenceMatter', { description: 'A matter on an agenda, of those that you may read anyway.' })
export class ConferenceMatterType {
  @Field(() => String, { description: 'Unique on its agenda.' }) id!: string;
  @Field(() => String, { description: 'Number of the matter.' }) number!: string;
  @Field(() => String, { description: 'Title of the matter.' }) title!: string;
}

/** A priority that a conference set. */
@ObjectType('ConferencePriority', { description: 'A priority of the next period that a conference set (M-23).' })
export class ConferencePriorityType {
  conferenceRowId!: string;
  itemRowId!: string;
  @Field(() => String, { description: 'Opaque id.' }) id!: string;
  @Field(() => String, { description: 'The priority in the words of the conference.' }) words!: string;
  @Field(() => Boolean, { description: 'Whether the conference opened the matter.' }) opened!: boolean;
  @Field(() => ItemType, { nullable: true, description: 'The matter; null where you may not read it.' })
  item?: ItemType | null;
  @Field(() => ConferenceType, { description: 'The conference.' }) conference?: ConferenceType;
}

/** A joint conference (政务督查联席会议、“四重”联席会议). */
@ObjectType('Conference', { description: 'A joint conference (M-22, M-23).' })
export class ConferenceType {
  rowId!: string;
  orgUnitRowId!: number;
  attendeeUnitIds!: readonly number[];
  @Field(() => String, { description: 'Opaque id.' }) id!: string;
  @Field(() => Int, { description: 'Grows by one with each change.' }) version!: number;
  @Field(() => String, { description: 'Its number.' }) number!: string;
  @Field(() => ConferenceKindEnum, { description: 'Which conference it is.' }) kind!: string;
  @Field(() => LocalDateScalar, { description: 'First day of the period that it is about.' }) periodFrom!: string;
  @Field(() => LocalDateScalar, { description: 'Last day of that period; its priorities are of the next.' })
  periodUntil!: string;
  @Field(() => LocalDateScalar, { description: 'The day on which it is held.' }) heldOn!: string;
  @Field(() => ConferenceStateEnum, { description: 'How far it is.' }) state!: string;
  @Field(() => String, { description: 'The leader who chairs it.' }) chairName!: string;
  @Field(() => String, { description: 'The post of that leader.' }) chairPostId!: string;
  @Field(() => InstantScalar, { nullable: true, description: 'When its notice was sent.' }) convenedAt!: Date | null;
  @Field(() => InstantScalar, { nullable: true, description: 'When it was closed or called off.' })
  endedAt!: Date | null;
  @Field(() => String, { description: 'The circular of the situation (通报); empty before it is closed.' })
  circular!: string;
  @Field(() => String, { description: 'The deployments (部署); empty before it is closed.' }) deployments!: string;
  @Field(() => InstantScalar, { nullable: true, description: 'When its notice was last amended; null: it stands.' })
  amendedAt!: Date | null;
  @Field(() => String, { description: 'Why its notice was amended; empty: it was not.' }) amendReason!: string;
  @Field(() => String, { description: 'Why it was called off; empty: it was not.' }) endReason!: string;
  @Field(() => Boolean, { description: 'Whether you are of its office or its chair; else you are invited.' })
  inside!: boolean;
  @Field(() => OrgUnitType, { description: 'The government that convenes it.' }) orgUnit?: OrgUnitType;
  @Field(() => [OrgUnitType], { description: 'Who is invited.' }) attendees?: OrgUnitType[];
  @Field(() => [ConferenceMatterType], { description: 'The matters on its agenda that you may read.' })
  agenda?: ConferenceMatterType[];
  @Field(() => [ConferenceLineType], { description: 'Its agenda for its office and its chair; else empty.' })
  lines?: ConferenceLineType[];
  @Field(() => [ConferencePriorityType], { description: 'The priorities of the next period, once it is closed.' })
  priorities?: ConferencePriorityType[];
  @Field(() => [AllowedActionType], { description: 'What the acting post may do to it now, and why not.' })
  allowedActions?: AllowedActionType[];
}

/** What a write on a conference answers. */
export const ConferenceResult = createUnionType({
  name: 'ConferenceResult',
  description: 'The conference as changed, or why nothing was.',
  types: () => [ConferenceType, ProblemType] as const,
});

@InputType({ description: 'When a conference is held, and with whom.' })
export abstract class ConferencePlanInput extends WriteInput {
  @Field(() => LocalDateScalar, { description: 'First day of the period, which meets no other open conference.' })
  periodFrom!: string;
  @Field(() => LocalDateScalar, { description: 'Last day of the period.' }) periodUntil!: string;
  @Field(() => LocalDateScalar, { description: 'The day on which it is held, not before the period.' })
  heldOn!: string;
  @Field(() => String, { description: 'The post of the leader of your government who chairs it.' })
  chairPostId!: string;
  @Field(() => [String], { description: 'Units of your government, or of the level directly below; 1 to 100.' })
  attendeeUnitIds!: string[];
}

@InputType({ description: 'A conference to plan.' })
export class PlanConferenceInput extends ConferencePlanInput {
  @Field(() => ConferenceKindEnum, { description: 'Which conference.' }) kind!: string;
}

@InputType({ description: 'A plan that changes; once its notice went out nobody is uninvited.' })
export class AmendConferenceInput extends ConferencePlanInput {
  @Field(() => String, { description: 'The conference.' }) conferenceId!: string;
  @Field(() => Int, { description: 'The version you read.' }) version!: number;
  @Field(() => TextScalar, { nullable: true, description: 'Once its notice went out: why, 1 to 500 characters.' })
  reason?: string | null;
}

@InputType({ description: 'A conference that was read.' })
export class ConferenceAim extends WriteInput {
  @Field(() => String, { description: 'The conference.' }) conferenceId!: string;
  @Field(() => Int, { description: 'The version you read.' }) version!: number;
}

@InputType({ description: 'A conference to call off.' })
export class CallOffConferenceInput extends ConferenceAim {
  @Field(() => TextScalar, { description: 'Why, 1 to 1,000 characters.' }) reason!: string;
}

@InputType({ description: 'A matter to put on an agenda.' })
export class AddConferenceLineInput extends ConferenceAim {
  @Field(() => String, { description: 'The matter, of your own office.' }) itemId!: string;
  @Field(() => TextScalar, { description: 'Why, 1 to 500 characters.' }) reason!: string;
}

@InputType({ description: 'A line of an agenda that was read.' })
abstract class ConferenceLineAim extends WriteInput {
  @Field(() => String, { description: 'The conference.' }) conferenceId!: string;
  @Field(() => String, { description: 'The line.' }) lineId!: string;
  @Field(() => Int, { description: 'The version of the line you read.' }) version!: number;
}

@InputType({ description: 'A line to drop from an agenda.' })
export class DropConferenceLineInput extends ConferenceLineAim {
  @Field(() => TextScalar, { description: 'Why, 1 to 500 characters.' }) reason!: string;
}

@InputType({ description: 'What a conference decided on a line.' })
export class DecideConferenceLineInput extends ConferenceLineAim {
  @Field(() => LineOutcomeEnum, { description: 'What was decided.' }) outcome!: string;
  @Field(() => TextScalar, { description: 'The decision in words, 1 to 2,000 characters.' }) decision!: string;
  @Field(() => TextScalar, { nullable: true, description: 'Of a new matter: its title, 1 to 200 characters.' })
  title?: string | null;
  @Field(() => TextScalar, { nullable: true, description: 'Of a new matter: in full, 1 to 20,000 characters.' })
  body?: string | null;
}

@InputType({ description: 'A priority of the next period: a matter of the office, or a new one.' })
export class ConferencePriorityInput {
  @Field(() => String, { nullable: true, description: 'The matter; null: a new one is opened.' })
  itemId?: string | null;
  @Field(() => TextScalar, { nullable: true, description: 'Of a new matter: its title, 1 to 200 characters.' })
  title?: string | null;
  @Field(() => TextScalar, { nullable: true, description: 'Of a new matter: in full, 1 to 20,000 characters.' })
  body?: string | null;
  @Field(() => TextScalar, { description: 'What is to be reached, for all who attend, 1 to 500 characters.' })
  words!: string;
}

@InputType({ description: 'The three outputs of a conference.' })
export class CloseConferenceInput extends ConferenceAim {
  @Field(() => TextScalar, { description: 'The circular of the situation, 1 to 10,000 characters.' }) circular!: string;
  @Field(() => [ConferencePriorityInput], { description: 'The priorities of the next period, 1 to 30.' })
  priorities!: ConferencePriorityInput[];
  @Field(() => TextScalar, { description: 'The deployments, 1 to 10,000 characters.' }) deployments!: string;
}
