import { createUnionType, Field, InputType, Int, ObjectType, registerEnumType } from 'type-graphql';
import { described, enumOf } from '../../platform/graphql/enum-values.ts';
import { ProblemType } from '../../platform/graphql/problem.types.ts';
import { InstantScalar, LocalDateScalar, TextScalar } from '../../platform/graphql/scalars.ts';
import { WriteInput } from '../../platform/graphql/write-input.ts';
import { AllowedActionType } from '../actions/action.types.ts';
import { AssignmentType } from '../assignments/assignment.types.ts';
import { OrgUnitType } from '../org-units/org-unit.types.ts';
import { accountabilityStates } from './accountability.machine.ts';
import { groundKinds } from './accountability.rules.ts';

export const AccountabilityStateEnum = enumOf(accountabilityStates);
registerEnumType(AccountabilityStateEnum, {
  name: 'AccountabilityState',
  description: 'How far a case of accountability is.',
  valuesConfig: described(accountabilityStates, [
    '拟提请',
    '已听取陈述申辩',
    '领导已同意',
    '已提请',
    '已作出决定',
    '已反馈',
    '不予提请',
  ]),
});

export const AccountabilityGroundKindEnum = enumOf(groundKinds);
registerEnumType(AccountabilityGroundKindEnum, {
  name: 'AccountabilityGroundKind',
  description: 'On what a case of accountability rests.',
  valuesConfig: described(groundKinds, ['督查发现', '红牌', '负面清单']),
});

/** On what a case rests, and the rule that proposes it (M-54). */
@ObjectType('AccountabilityGround', {
  description: 'On what a case of accountability rests, and the rule that proposes it.',
})
export class AccountabilityGroundType {
  @Field(() => AccountabilityGroundKindEnum, { description: 'Of which kind.' }) kind!: string;
  @Field(() => String, { description: 'The finding, card or entry of the negative list.' }) subjectId!: string;
  @Field(() => String, { description: 'The rule that proposes a case about it.' }) ruleId!: string;
  @Field(() => String, { description: 'What that rule says.' }) reason!: string;
  @Field(() => String, { description: 'It in words; empty: not yours to read any more.' }) words!: string;
}

/** A case of accountability (责任追究, M-54). */
@ObjectType('AccountabilityCase', {
  description: 'A case of accountability, for who convened it and the leader asked (M-54).',
})
export class AccountabilityCaseType {
  rowId!: string;
  assignmentRowId!: string;
  orgUnitRowId!: number;
  @Field(() => String, { description: 'Opaque id.' }) id!: string;
  @Field(() => Int, { description: 'Grows by one with each change.' }) version!: number;
  @Field(() => AccountabilityStateEnum, { description: 'How far it is.' }) state!: string;
  @Field(() => AccountabilityGroundType, {
    nullable: true,
    description: 'On what it rests; null: it is from before rules proposed cases.',
  })
  ground?: AccountabilityGroundType | null;
  @Field(() => String, { description: 'What happened.' }) facts!: string;
  @Field(() => String, { description: 'The clause that is cited.' }) clause!: string;
  @Field(() => String, { description: 'Who proposed it.' }) proposedByName!: string;
  @Field(() => InstantScalar, { description: 'When it was proposed.' }) proposedAt!: Date;
  @Field(() => String, { description: 'The leader whose consent is asked.' }) leaderName!: string;
  @Field(() => LocalDateScalar, { nullable: true, description: 'When the unit was heard or waived; null: not yet.' })
  heardOn!: string | null;
  @Field(() => String, { description: 'What the unit said; empty: it waived, or is not heard yet.' }) hearing!: string;
  @Field(() => Boolean, { description: 'Whether the unit waived its hearing.' }) hearingWaived!: boolean;
  @Field(() => String, { description: 'What the leader said; empty: nothing yet.' }) opinion!: string;
  @Field(() => InstantScalar, { nullable: true, description: 'When the leader consented.' }) consentedAt!: Date | null;
  @Field(() => String, { description: 'The body that decides; empty before it was referred.' }) body!: string;
  @Field(() => String, { description: 'The document by which it was referred.' }) documentNo!: string;
  @Field(() => LocalDateScalar, { nullable: true, description: 'When it was referred.' }) referredOn!: string | null;
  @Field(() => String, { description: 'What the body decided, in its words.' }) decision!: string;
  @Field(() => LocalDateScalar, { nullable: true, description: 'When it decided.' }) decidedOn!: string | null;
  @Field(() => String, { description: 'Why it was dropped; empty: it was not.' }) dropReason!: string;
  @Field(() => AssignmentType, { nullable: true, description: 'The task.' }) assignment?: AssignmentType | null;
  @Field(() => OrgUnitType, { description: 'The unit whose responsibility is asked.' }) orgUnit?: OrgUnitType;
  @Field(() => [AllowedActionType], { description: 'What the acting post may do to it now, and why not.' })
  allowedActions?: AllowedActionType[];
}

/** What a body decided, for a personnel department; nothing of a case that is under way (M-54, M-58). */
@ObjectType('AccountabilityOutcome', {
  description: 'What a body decided, as fed back to a personnel department (M-54).',
})
export class AccountabilityOutcomeType {
  orgUnitRowId!: number;
  @Field(() => String, { description: 'Unique among outcomes.' }) id!: string;
  @Field(() => OrgUnitType, { description: 'The unit.' }) orgUnit?: OrgUnitType;
  @Field(() => String, { description: 'The body that decided.' }) body!: string;
  @Field(() => String, { description: 'What it decided, in its words.' }) decision!: string;
  @Field(() => LocalDateScalar, { description: 'When it decided.' }) decidedOn!: string;
  @Field(() => InstantScalar, { description: 'When it was fed back.' }) fedBackAt!: Date;
}

/** What a write on a case answers. */
export const AccountabilityResult = createUnionType({
  name: 'AccountabilityResult',
  description: 'The case as changed, or why nothing was.',
  types: () => [AccountabilityCaseType, ProblemType] as const,
});

@InputType({ description: 'A case to propose to a leader.' })
export class ProposeAccountabilityInput extends WriteInput {
  @Field(() => String, { description: 'The task.' }) assignmentId!: string;
  @Field(() => String, { description: 'On what it rests, one of what rules propose.' }) groundId!: string;
  @Field(() => String, { description: 'The post of the leader whose consent is asked.' }) leaderPostId!: string;
  @Field(() => TextScalar, { description: 'What happened, 1 to 5,000 characters.' }) facts!: string;
  @Field(() => TextScalar, { description: 'The clause, 1 to 500 characters.' }) clause!: string;
}

@InputType({ description: 'A case that was read.' })
export class AccountabilityAim extends WriteInput {
  @Field(() => String, { description: 'The case.' }) caseId!: string;
  @Field(() => Int, { description: 'The version you read.' }) version!: number;
}

@InputType({ description: 'That the unit was heard, or waived its hearing.' })
export class HearAccountabilityInput extends AccountabilityAim {
  @Field(() => LocalDateScalar, { description: 'When: since the proposal, today at the latest.' }) heardOn!: string;
  @Field(() => Boolean, { description: 'True: the unit waived its hearing.' }) waives!: boolean;
  @Field(() => TextScalar, { description: 'What the unit said, 1 to 5,000 characters; empty where it waived.' })
  words!: string;
}

@InputType({ description: 'The answer of the leader.' })
export class ConsentToAccountabilityInput extends AccountabilityAim {
  @Field(() => Boolean, { description: 'True: it may be referred; false: it is dropped.' }) consents!: boolean;
  @Field(() => TextScalar, { description: 'The opinion, 1 to 1,000 characters.' }) opinion!: string;
}

@InputType({ description: 'To which body a case was referred.' })
export class ReferAccountabilityInput extends AccountabilityAim {
  @Field(() => TextScalar, { description: 'The body, 1 to 100 characters.' }) body!: string;
  @Field(() => TextScalar, { description: 'The number of the document, 1 to 100 characters.' }) documentNo!: string;
  @Field(() => LocalDateScalar, { description: 'When: since the consent, today at the latest.' }) referredOn!: string;
}

@InputType({ description: 'What the body decided.' })
export class RecordAccountabilityInput extends AccountabilityAim {
  @Field(() => TextScalar, { description: 'Its decision in its words, 1 to 2,000 characters.' }) decision!: string;
  @Field(() => LocalDateScalar, { description: 'When: since it was referred, today at the latest.' })
  decidedOn!: string;
}

@InputType({ description: 'To whom a decision is fed back.' })
export class FeedBackAccountabilityInput extends AccountabilityAim {
  @Field(() => String, { description: 'The personnel department.' }) orgUnitId!: string;
}

@InputType({ description: 'A case to drop.' })
export class DropAccountabilityInput extends AccountabilityAim {
  @Field(() => TextScalar, { description: 'Why, 1 to 1,000 characters.' }) reason!: string;
}
