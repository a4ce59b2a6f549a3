import { createUnionType, Field, InputType, Int, ObjectType, registerEnumType } from 'type-graphql';
import { described, enumOf } from '../../platform/graphql/enum-values.ts';
import { ProblemType } from '../../platform/graphql/problem.types.ts';
import { InstantScalar, TextScalar } from '../../platform/graphql/scalars.ts';
import { WriteInput } from '../../platform/graphql/write-input.ts';
import { checkResults } from './checklist.rules.ts';

export const CheckResultEnum = enumOf(checkResults);
registerEnumType(CheckResultEnum, {
  name: 'CheckResult',
  description: 'What was found at a line of a checklist (M-116).',
  valuesConfig: described(checkResults, ['符合', '不符合', '不适用']),
});

/** A line of a list. */
@ObjectType('ChecklistLine', { description: 'A line of a checklist.' })
export class ChecklistLineType {
  @Field(() => String, { description: 'The heading under which it stands; may be empty.' }) section!: string;
  @Field(() => String, { description: 'What is to be seen.' }) words!: string;
}

/** A list of the office. */
@ObjectType('Checklist', { description: 'A checklist of the own office for visits (督查检查表, M-116).' })
export class ChecklistType {
  @Field(() => String, { description: 'Opaque id; the same for every version.' }) id!: string;
  @Field(() => Int, { description: 'Grows by one with each wording.' }) version!: number;
  @Field(() => String, { description: 'Its title.' }) title!: string;
  @Field(() => [ChecklistLineType], { description: 'Its lines.' }) lines!: ChecklistLineType[];
  @Field(() => Boolean, { description: 'Whether it is out of use: no visit is planned with it any more.' })
  retired!: boolean;
  @Field(() => String, { description: 'Who worded it last.' }) setByName!: string;
  @Field(() => InstantScalar, { description: 'When it was worded last.' }) setAt!: Date;
}

/** A line of the list of a visit. */
@ObjectType('VisitCheck', { description: 'A line of the checklist of a visit, as it stood when that was planned.' })
export class VisitCheckType {
  @Field(() => String, { description: 'Unique among the lines of visits.' }) id!: string;
  @Field(() => String, { description: 'The heading under which it stands; may be empty.' }) section!: string;
  @Field(() => String, { description: 'What is to be seen.' }) words!: string;
  @Field(() => CheckResultEnum, { nullable: true, description: 'What was found; null until it is handed in.' })
  result!: string | null;
  @Field(() => String, { description: 'What stands beside it; may be empty.' }) note!: string;
}

/** What wording a list answers. */
export const ChecklistResult = createUnionType({
  name: 'ChecklistResult',
  description: 'The list as it stands, or why it stands as before.',
  types: () => [ChecklistType, ProblemType] as const,
});

@InputType({ description: 'A line of a checklist.' })
export class ChecklistLineInput {
  @Field(() => TextScalar, { description: 'The heading, at most 50 characters.' }) section!: string;
  @Field(() => TextScalar, { description: 'What is to be seen, 1 to 200 characters.' }) words!: string;
}

@InputType({ description: 'A wording of a checklist; visits keep the one with which they were planned.' })
export class SetChecklistInput extends WriteInput {
  @Field(() => String, { nullable: true, description: 'The list; empty: a new one.' }) checklistId?: string | null;
  @Field(() => Int, { description: 'The version you read; 0: a new list.' }) version!: number;
  @Field(() => TextScalar, { description: 'Its title, 1 to 100 characters.' }) title!: string;
  @Field(() => [ChecklistLineInput], { description: 'Its lines, 1 to 60.' }) lines!: ChecklistLineInput[];
  @Field(() => Boolean, { description: 'Whether it is out of use from now on.' }) retired!: boolean;
}

@InputType({ description: 'What was found at a line of the checklist of a visit.' })
export class VisitCheckInput {
  @Field(() => String, { description: 'The line.' }) visitCheckId!: string;
  @Field(() => CheckResultEnum, { description: 'What was found.' }) result!: string;
  @Field(() => TextScalar, { description: 'At most 500 characters; needed where it fails.' }) note!: string;
}
