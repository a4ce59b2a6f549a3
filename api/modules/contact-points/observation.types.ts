import { createUnionType, Field, Float, InputType, Int, ObjectType, registerEnumType } from 'type-graphql';
import { described, enumOf } from '../../platform/graphql/enum-values.ts';
import { ProblemType } from '../../platform/graphql/problem.types.ts';
import { InstantScalar, LocalDateScalar, QuantityScalar, TextScalar } from '../../platform/graphql/scalars.ts';
import { WriteInput } from '../../platform/graphql/write-input.ts';
import { AllowedActionType } from '../actions/action.types.ts';
import { AssignmentType } from '../assignments/assignment.types.ts';
import { ContactPointType } from './contact-point.types.ts';
import { observationStates } from './observation.machine.ts';
import { verdicts } from './observation.rules.ts';

export const ObservationStateEnum = enumOf(observationStates);
registerEnumType(ObservationStateEnum, {
  name: 'ObservationState',
  description: 'The life of an observation.',
  valuesConfig: described(observationStates, ['待反映', '待答复', '已答复', '已公开']),
});

export const VerdictEnum = enumOf(verdicts);
registerEnumType(VerdictEnum, {
  name: 'ObservationVerdict',
  description: 'What the contact says of what was reported.',
  valuesConfig: described(verdicts, ['与上报一致', '与上报不符', '无法判断']),
});

/** In what an observation contradicts what was claimed. */
@ObjectType('ClaimConflict', {
  description: 'In what an observation contradicts the progress that was claimed (M-34).',
})
export class ClaimConflictType {
  @Field(() => String, { description: 'Always CLAIM_CONFLICT.' }) code!: string;
  @Field(() => String, { description: 'What contradicts what, in words.' }) explanation!: string;
  @Field(() => InstantScalar, {
    nullable: true,
    description: 'When a verification after it lifted it; null: it stands.',
  })
  liftedAt!: Date | null;
}

/** What a contact was asked and what it saw. */
@ObjectType('Observation', {
  description: 'What a contact was asked and what it saw, past every level between (M-34).',
})
export class ObservationType {
  rowId!: string;
  contactPointRowId!: string;
  assignmentRowId!: string | null;
  @Field(() => String, { description: 'Opaque id.' }) id!: string;
  @Field(() => ObservationStateEnum, { description: 'State.' }) state!: string;
  @Field(() => Int, { description: 'Grows by one with each change.' }) version!: number;
  asked!: string;
  @Field(() => String, {
    description: 'What was asked; empty: it was told unasked, or it was released to you, who do not learn its source.',
  })
  question?: string;
  @Field(() => String, { description: 'Of which line an amount was asked; empty: of none.' }) lineName!: string;
  @Field(() => String, { description: 'Its unit.' }) lineUnit!: string;
  @Field(() => LocalDateScalar, { nullable: true, description: 'By when it was asked; null: it was told unasked.' })
  wantedBy!: string | null;
  @Field(() => VerdictEnum, { nullable: true, description: 'What the contact says; null: nothing yet.' })
  verdict!: string | null;
  @Field(() => Float, {
    nullable: true,
    description: 'How much of the line the contact saw done; null: it did not say.',
  })
  amount!: number | null;
  @Field(() => String, { description: 'What was seen; empty before.' }) words!: string;
  @Field(() => LocalDateScalar, { nullable: true, description: 'When it was seen.' }) seenOn!: string | null;
  @Field(() => InstantScalar, { nullable: true, description: 'When it was told.' }) filedAt!: Date | null;
  @Field(() => LocalDateScalar, { nullable: true, description: 'Last day to answer it.' }) answerBy!: string | null;
  @Field(() => String, { description: 'The answer of the office; empty before.' }) answer!: string;
  @Field(() => InstantScalar, { nullable: true, description: 'When it was answered.' }) answeredAt!: Date | null;
  @Field(() => InstantScalar, { nullable: true, description: 'When it was opened to the line; null: not.' })
  releasedAt!: Date | null;
  @Field(() => ContactPointType, {
    nullable: true,
    description: 'Who told it; null for those to whom it was released, who do not learn it.',
  })
  contactPoint?: ContactPointType | null;
  @Field(() => AssignmentType, {
    nullable: true,
    description: 'The task; null: of none, or of one that you may not read.',
  })
  assignment?: AssignmentType | null;
  @Field(() => ClaimConflictType, {
    nullable: true,
    description: 'In what it contradicts what was claimed; null: in nothing, or in nothing that you may read.',
  })
  conflict?: ClaimConflictType | null;
  @Field(() => [AllowedActionType], { description: 'What the acting post may do now, and why not.' })
  allowedActions?: AllowedActionType[];
}

/** What a write on an observation answers. */
export const ObservationResult = createUnionType({
  name: 'ObservationResult',
  description: 'The observation as changed, or why nothing was.',
  types: () => [ObservationType, ProblemType] as const,
});

@InputType({ description: 'A question to a contact.' })
export class AskContactPointInput extends WriteInput {
  @Field(() => String, { description: 'Whom.' }) contactPointId!: string;
  @Field(() => String, { description: 'Of which task of your matter.' }) assignmentId!: string;
  @Field(() => TextScalar, { description: 'What to look at, 1 to 1,000 characters; the contact reads this alone.' })
  question!: string;
  @Field(() => Int, { nullable: true, description: 'A line of the task, from 0, of which an amount is asked.' })
  line?: number | null;
  @Field(() => LocalDateScalar, { description: 'By when: today at the earliest, within 90 days.' }) wantedBy!: string;
}

@InputType({ description: 'What was seen.' })
export class ObservedInput extends WriteInput {
  @Field(() => VerdictEnum, { description: 'What you say of what was reported.' }) verdict!: string;
  @Field(() => TextScalar, { description: 'What you saw, 1 to 2,000 characters.' }) words!: string;
  @Field(() => LocalDateScalar, { description: 'When: today at the latest.' }) seenOn!: string;
  @Field(() => QuantityScalar, { nullable: true, description: 'How much of the line was done, where that was asked.' })
  amount?: number | null;
}

@InputType({ description: 'What a contact saw without being asked.' })
export class FileObservationInput extends ObservedInput {
  @Field(() => String, { description: 'Your contact point.' }) contactPointId!: string;
}

@InputType({ description: 'What a contact saw of what it was asked.' })
export class AnswerContactQuestionInput extends ObservedInput {
  @Field(() => String, { description: 'The question.' }) observationId!: string;
  @Field(() => Int, { description: 'The version you read.' }) version!: number;
}

@InputType({ description: 'An observation that was read.' })
export class ObservationAim extends WriteInput {
  @Field(() => String, { description: 'The observation.' }) observationId!: string;
  @Field(() => Int, { description: 'The version you read.' }) version!: number;
}

@InputType({ description: 'Of which task an observation is.' })
export class AttachObservationInput extends ObservationAim {
  @Field(() => String, { description: 'The task, of your own matter.' }) assignmentId!: string;
}

@InputType({ description: 'The answer to an observation.' })
export class AnswerObservationInput extends ObservationAim {
  @Field(() => TextScalar, { description: 'The answer, 1 to 2,000 characters.' }) answer!: string;
}
