import { createUnionType, Field, InputType, Int, ObjectType, registerEnumType } from 'type-graphql';
import { described, enumOf } from '../../platform/graphql/enum-values.ts';
import { ProblemType } from '../../platform/graphql/problem.types.ts';
import { InstantScalar, LocalDateScalar, TextScalar } from '../../platform/graphql/scalars.ts';
import { WriteInput } from '../../platform/graphql/write-input.ts';
import { AllowedActionType } from '../actions/action.types.ts';
import { caseReviewStates } from './case-review.machine.ts';
import { ClosedCaseType } from './closed-case.types.ts';

export const CaseReviewStateEnum = enumOf(caseReviewStates);
registerEnumType(CaseReviewStateEnum, {
  name: 'CaseReviewState',
  description: 'How far a review is.',
  valuesConfig: described(caseReviewStates, ['登记中', '督察中', '已办结']),
});

/** How many cases there are, and what became of those that were drawn. */
@ObjectType('CaseCounts', { description: 'How many cases a review has, and what became of those drawn.' })
export class CaseCountsType {
  @Field(() => Int, { description: 'Registered.' }) registered!: number;
  @Field(() => Int, { description: 'Drawn.' }) drawn!: number;
  @Field(() => Int, { description: 'Handled as asked.' }) handled!: number;
  @Field(() => Int, { description: 'Beyond authority and passed on.' }) beyondAuthority!: number;
  @Field(() => Int, { description: 'Of those accepted.' }) accepted!: number;
  @Field(() => Int, { description: 'To be rectified.' }) rectify!: number;
  @Field(() => Int, { description: 'Not concluded yet.' }) open!: number;
  @Field(() => Int, { description: 'Beyond authority or to be rectified, and not pursued yet.' }) owed!: number;
}

/** A review of closed complaints. */
@ObjectType('CaseReview', { description: 'A review of closed complaints (结果督察、回访, M-36).' })
export class CaseReviewType {
  rowId!: string;
  @Field(() => String, { description: 'Opaque id.' }) id!: string;
  @Field(() => Int, { description: 'Grows by one with each change.' }) version!: number;
  @Field(() => String, { description: 'Its title.' }) title!: string;
  @Field(() => CaseReviewStateEnum, { description: 'How far it is.' }) state!: string;
  @Field(() => String, { description: 'By what the cases were drawn; empty before.' }) seed!: string;
  @Field(() => Int, { nullable: true, description: 'How many were to be drawn; null: all.' }) sampleSize!:
    | number
    | null;
  @Field(() => InstantScalar, { description: 'When it was opened.' }) openedAt!: Date;
  @Field(() => InstantScalar, { nullable: true, description: 'When it was concluded.' }) concludedAt!: Date | null;
  @Field(() => [ClosedCaseType], { description: 'Its cases, as they were registered.' }) cases?: ClosedCaseType[];
  @Field(() => CaseCountsType, { description: 'Its numbers.' }) counts?: CaseCountsType;
  @Field(() => String, { description: 'The briefing, generated from the numbers.' }) briefing?: string;
  @Field(() => [AllowedActionType], { description: 'What the acting post may do now, and why not.' })
  allowedActions?: AllowedActionType[];
}

/** What a write on a review answers. */
export const CaseReviewResult = createUnionType({
  name: 'CaseReviewResult',
  description: 'The review as changed, or why nothing was.',
  types: () => [CaseReviewType, ProblemType] as const,
});

@InputType({ description: 'A review to open.' })
export class OpenCaseReviewInput extends WriteInput {
  @Field(() => TextScalar, { description: 'Its title, 1 to 100 characters.' }) title!: string;
}

@InputType({ description: 'A review that was read.' })
export class CaseReviewAim extends WriteInput {
  @Field(() => String, { description: 'The review.' }) caseReviewId!: string;
  @Field(() => Int, { description: 'The version you read.' }) version!: number;
}

@InputType({ description: 'A closed complaint.' })
export class ClosedCaseInput {
  @Field(() => TextScalar, { description: 'Its number, 1 to 50 characters, once in the review.' }) number!: string;
  @Field(() => TextScalar, { description: 'What was complained of, 1 to 500 characters.' }) subject!: string;
  @Field(() => String, { description: 'The unit that handled it; not your own.' }) handlerUnitId!: string;
  @Field(() => LocalDateScalar, { description: 'When it was closed: today at the latest.' }) closedOn!: string;
  @Field(() => TextScalar, { description: 'Name of the complainant, 1 to 50 characters; encrypted.' })
  complainantName!: string;
  @Field(() => TextScalar, { defaultValue: '', description: 'Telephone, at most 30 characters; encrypted.' })
  complainantPhone!: string;
  @Field(() => TextScalar, { defaultValue: '', description: 'Address, at most 200 characters; encrypted.' })
  complainantAddress!: string;
}

@InputType({ description: 'Closed complaints to register.' })
export class RegisterClosedCasesInput extends CaseReviewAim {
  @Field(() => [ClosedCaseInput], { description: '1 to 50.' }) cases!: ClosedCaseInput[];
}

@InputType({ description: 'How many cases are drawn.' })
export class DrawCasesInput extends CaseReviewAim {
  @Field(() => Int, { nullable: true, description: 'So many; null: all.' }) sampleSize?: number | null;
}
