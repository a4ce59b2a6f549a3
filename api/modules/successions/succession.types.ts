import { createUnionType, Field, InputType, Int, ObjectType } from 'type-graphql';
import { ProblemType } from '../../platform/graphql/problem.types.ts';
import { InstantScalar, LocalDateScalar, TextScalar } from '../../platform/graphql/scalars.ts';
import { WriteInput } from '../../platform/graphql/write-input.ts';
import { AllowedActionType } from '../actions/action.types.ts';
import { OrgUnitType } from '../org-units/org-unit.types.ts';

/** That one unit takes the place of another from a day on. */
@ObjectType('OrgSuccession', { description: 'That one unit takes the place of another, by an order (机构承继).' })
export class OrgSuccessionType {
  rowId!: string;
  fromRowId!: number;
  toRowId!: number;
  @Field(() => String, { description: 'Opaque id.' }) id!: string;
  @Field(() => String, { description: 'Number of the order.' }) document!: string;
  @Field(() => LocalDateScalar, { description: 'From which day.' }) effectiveOn!: string;
  @Field(() => InstantScalar, { nullable: true, description: 'When it took effect; null: its day is to come.' })
  effectiveAt!: Date | null;
  @Field(() => Int, { description: 'Grows when it is taken back.' }) version!: number;
  @Field(() => InstantScalar, { nullable: true, description: 'When it was taken back; null: it stands.' })
  withdrawnAt!: Date | null;
  @Field(() => String, { nullable: true, description: 'Who took it back.' }) withdrawnByName!: string | null;
  @Field(() => [AllowedActionType], { description: 'What the acting post may do to it now, and why not.' })
  allowedActions?: AllowedActionType[];
  @Field(() => Int, { description: 'How many tasks moved, without work secrets (S-5).' }) tasks!: number;
  @Field(() => String, { description: 'Who carried out the order.' }) orderedByName!: string;
  @Field(() => OrgUnitType, { description: 'The unit that was.' }) from?: OrgUnitType;
  @Field(() => OrgUnitType, { description: 'The unit in its place.' }) to?: OrgUnitType;
}

/** How much moves; numbers alone, for an administrator reads no matter (V-46). */
@ObjectType('SuccessionPreview', {
  description: 'How much is open at a unit and would move from it, in numbers, without work secrets (S-5).',
})
export class SuccessionPreviewType {
  @Field(() => Int, { description: 'Tasks that it holds.' }) tasks!: number;
  @Field(() => Int, { description: 'Tasks of others that it ordered.' }) given!: number;
  @Field(() => Int, { description: 'Matters that it established.' }) matters!: number;
  @Field(() => Int, { description: 'Mandates in force or to come.' }) mandates!: number;
  @Field(() => Int, { description: 'Posts held in it, whose rights end: their holders are appointed anew.' })
  posts!: number;
}

@InputType({ description: 'That one unit takes the place of another.' })
export class SucceedOrgUnitInput extends WriteInput {
  @Field(() => String, { description: 'The unit that is succeeded: one of your tenant, no government and no section.' })
  fromUnitId!: string;
  @Field(() => String, { description: 'The unit in its place: beside it, of its level and kind.' }) toUnitId!: string;
  @Field(() => TextScalar, { description: 'Number of the order, 1 to 60 characters.' }) document!: string;
  @Field(() => LocalDateScalar, { description: 'From which day: today or later.' }) effectiveOn!: string;
}

@InputType({ description: 'An order of succession that is taken back.' })
export class WithdrawSuccessionInput extends WriteInput {
  @Field(() => String, { description: 'The succession.' }) successionId!: string;
  @Field(() => Int, { description: 'The version you read.' }) version!: number;
}

/** What a succession answers. */
export const OrgSuccessionResult = createUnionType({
  name: 'OrgSuccessionResult',
  description: 'The succession as ordered, or why it was not.',
  types: () => [OrgSuccessionType, ProblemType] as const,
});
