import { createUnionType, Field, InputType, Int, ObjectType, registerEnumType } from 'type-graphql';
import { described, enumOf } from '../../platform/graphql/enum-values.ts';
import { ProblemType } from '../../platform/graphql/problem.types.ts';
import { InstantScalar, LocalDateScalar, TextScalar } from '../../platform/graphql/scalars.ts';
import { WriteInput } from '../../platform/graphql/write-input.ts';
import { PostType } from '../accounts/account.types.ts';
import { AllowedActionType } from '../actions/action.types.ts';
import { AssignmentType } from '../assignments/assignment.types.ts';
import { OrgUnitType } from '../org-units/org-unit.types.ts';
import { talkStates } from './talk.machine.ts';
import { talkSubjects } from './talk.rules.ts';

export const TalkStateEnum = enumOf(talkStates);
registerEnumType(TalkStateEnum, {
  name: 'TalkState',
  description: 'How far a talk is.',
  valuesConfig: described(talkStates, ['拟约谈', '已通知', '已约谈', '不予约谈']),
});

export const TalkSubjectEnum = enumOf(talkSubjects);
registerEnumType(TalkSubjectEnum, {
  name: 'TalkSubject',
  description: 'What a talk is about.',
  valuesConfig: described(talkSubjects, ['重点问题', '督查发现', '红黄牌', '负面清单']),
});

/** What a unit undertook in a talk, and the task that it became. */
@ObjectType('Undertaking', { description: 'What a unit undertook in a talk, and the task that it became (M-53).' })
export class UndertakingType {
  assignmentRowId!: string;
  @Field(() => String, { description: 'What.' }) text!: string;
  @Field(() => String, { description: 'Who answers for it.' }) responsible!: string;
  @Field(() => LocalDateScalar, { description: 'By when.' }) dueOn!: string;
  @Field(() => AssignmentType, { nullable: true, description: 'The task; null: not yours to read.' })
  assignment?: AssignmentType | null;
}

/** What rules propose a talk about, in a task. */
@ObjectType('TalkGround', { description: 'What a rule proposes a talk about, in a task.' })
export class TalkGroundType {
  @Field(() => TalkSubjectEnum, { description: 'Of which kind.' }) about!: string;
  @Field(() => String, { nullable: true, description: 'Which; null: the task as a whole.' }) subjectId!: string | null;
  @Field(() => String, { description: 'It in words; empty: the task.' }) words!: string;
  @Field(() => String, { description: 'The rule that proposes a talk about it.' }) ruleId!: string;
  @Field(() => String, { description: 'What that rule says.' }) reason!: string;
  @Field(() => String, { description: 'The clause that the rule suggests to cite.' }) clause!: string;
}

/** An entry of the negative list or a red card about which there was no talk yet (M-46, M-53). */
@ObjectType('TalkProposal', {
  description: 'An entry of the negative list or a red card about which nobody proposed a talk yet.',
})
export class TalkProposalType {
  assignmentRowId!: string;
  @Field(() => TalkGroundType, { description: 'About what, and by which rule.' }) ground!: TalkGroundType;
  @Field(() => [PostType], { description: 'The leaders in charge of the matter.' }) leaders!: PostType[];
  @Field(() => AssignmentType, { nullable: true, description: 'The task.' }) assignment?: AssignmentType | null;
}

/** A talk with the principal of the unit of a task (督查约谈, M-53). */
@ObjectType('Talk', { description: 'A talk with the principal of the unit of a task (M-53).' })
export class TalkType {
  rowId!: string;
  assignmentRowId!: string;
  orgUnitRowId!: number;
  @Field(() => String, { description: 'Opaque id.' }) id!: string;
  @Field(() => Int, { description: 'Grows by one with each change.' }) version!: number;
  @Field(() => TalkStateEnum, { description: 'How far it is.' }) state!: string;
  @Field(() => TalkSubjectEnum, { description: 'What it is about.' }) about!: string;
  @Field(() => String, { description: 'The rule that proposes it; empty: from before rules named every ground.' })
  rule!: string;
  @Field(() => String, { description: 'What that rule says; empty: there is none.' }) ruleReason?: string;
  @Field(() => String, { description: 'The clause that is cited; empty: from before one was.' }) clause!: string;
  @Field(() => String, { description: 'Why.' }) reason!: string;
  @Field(() => String, { description: 'Who proposed it.' }) proposedByName!: string;
  @Field(() => InstantScalar, { description: 'When it was proposed.' }) proposedAt!: Date;
  @Field(() => String, { description: 'The leader in charge.' }) leaderName!: string;
  @Field(() => String, { description: 'Whom the leader delegated; empty: nobody.' }) delegateName!: string;
  @Field(() => String, { description: 'What the leader said with it.' }) delegation!: string;
  @Field(() => String, { description: 'Who convened it; empty: nobody yet.' }) convenedByName!: string;
  @Field(() => LocalDateScalar, { nullable: true, description: 'On which day; null: not convened.' })
  heldOn!: string | null;
  @Field(() => String, { description: 'Where.' }) place!: string;
  @Field(() => String, { description: 'What the unit’s principal says himself; empty: nothing yet.' })
  account!: string;
  @Field(() => String, { description: 'Who said it.' }) accountByName!: string;
  @Field(() => String, { description: 'The minutes; empty before it was held.' }) minutes!: string;
  @Field(() => String, { description: 'Who kept them.' }) recordedByName!: string;
  @Field(() => String, { description: 'Why it was not held; empty: it was, or is to be.' }) cancelReason!: string;
  @Field(() => [UndertakingType], { description: 'What the unit undertook.' }) undertakings!: UndertakingType[];
  @Field(() => AssignmentType, { nullable: true, description: 'The task.' }) assignment?: AssignmentType | null;
  @Field(() => OrgUnitType, { description: 'The unit whose principal is invited.' }) orgUnit?: OrgUnitType;
  @Field(() => [AllowedActionType], { description: 'What the acting post may do to it now, and why not.' })
  allowedActions?: AllowedActionType[];
}

/** What a write on a talk answers. */
export const TalkResult = createUnionType({
  name: 'TalkResult',
  description: 'The talk as changed, or why nothing was.',
  types: () => [TalkType, ProblemType] as const,
});

@InputType({ description: 'A talk to propose to a leader.' })
export class ProposeTalkInput extends WriteInput {
  @Field(() => String, { description: 'The task.' }) assignmentId!: string;
  @Field(() => TalkSubjectEnum, { description: 'What it is about.' }) about!: string;
  @Field(() => String, {
    nullable: true,
    description: 'The finding, card or entry of the negative list; of the task none.',
  })
  subjectId?: string | null;
  @Field(() => String, { description: 'The post of the leader in charge.' }) leaderPostId!: string;
  @Field(() => TextScalar, { description: 'Why, 1 to 2,000 characters.' }) reason!: string;
  @Field(() => TextScalar, { description: 'The clause that is cited, 1 to 500 characters.' }) clause!: string;
}

@InputType({ description: 'A talk that was read.' })
export class TalkAim extends WriteInput {
  @Field(() => String, { description: 'The talk.' }) talkId!: string;
  @Field(() => Int, { description: 'The version you read.' }) version!: number;
}

@InputType({ description: 'Whom the leader lets hold the talk.' })
export class DelegateTalkInput extends TalkAim {
  @Field(() => String, { description: 'The post of a leader or head of office of the same government.' })
  postId!: string;
  @Field(() => TextScalar, { description: 'What the leader says with it, 1 to 500 characters.' }) words!: string;
}

@InputType({ description: 'When and where the principal is invited.' })
export class ConveneTalkInput extends TalkAim {
  @Field(() => LocalDateScalar, { description: 'The day: today or within 60 days.' }) heldOn!: string;
  @Field(() => TextScalar, { description: 'The place, 1 to 200 characters.' }) place!: string;
}

@InputType({ description: 'What the principal of the unit says himself.' })
export class TalkWordsInput extends TalkAim {
  @Field(() => TextScalar, { description: 'The words, 1 to 5,000 characters; why it is not held at most 1,000.' })
  words!: string;
}

@InputType({ description: 'What the unit undertook.' })
export class UndertakingInput {
  @Field(() => TextScalar, { description: 'What, 1 to 500 characters.' }) text!: string;
  @Field(() => TextScalar, { description: 'Who answers for it, 1 to 50 characters.' }) responsible!: string;
  @Field(() => LocalDateScalar, { description: 'By when: after today.' }) dueOn!: string;
}

@InputType({ description: 'The minutes of a talk; each undertaking becomes a task of the unit.' })
export class RecordTalkInput extends TalkAim {
  @Field(() => TextScalar, { description: 'The minutes, 1 to 5,000 characters.' }) minutes!: string;
  @Field(() => [UndertakingInput], { defaultValue: [], description: 'What was undertaken, at most 10.' })
  undertakings!: UndertakingInput[];
}
