import { Field, InputType, Int, ObjectType } from 'type-graphql';
import { InstantScalar, TextScalar } from '../../platform/graphql/scalars.ts';
import { WriteInput } from '../../platform/graphql/write-input.ts';
import { AllowedActionType } from '../actions/action.types.ts';
import { ObstacleEnum } from './finding.types.ts';

/** A word to whoever decided on a matter: several units name one obstacle (M-42). */
@ObjectType('PolicyFeedback', { description: 'What several units name as standing in the way of a matter (M-42).' })
export class PolicyFeedbackType {
  rowId!: string;
  itemRowId!: string;
  @Field(() => String, { description: 'Opaque id.' }) id!: string;
  @Field(() => Int, { description: 'Grows by one with each change.' }) version!: number;
  @Field(() => ObstacleEnum, { description: 'What stands in the way.' }) obstacle!: string;
  @Field(() => Int, { description: 'How many units named it when it was raised.' }) units!: number;
  @Field(() => InstantScalar, { description: 'When it was raised.' }) raisedAt!: Date;
  @Field(() => Boolean, { nullable: true, description: 'Whether the policy is adjusted; null: not answered yet.' })
  adjusts!: boolean | null;
  @Field(() => String, { description: 'How, or why not; empty until it is answered.' }) words!: string;
  @Field(() => String, { nullable: true, description: 'Who answered.' }) answeredByName!: string | null;
  @Field(() => InstantScalar, { nullable: true, description: 'When it was answered.' }) answeredAt!: Date | null;
  @Field(() => [AllowedActionType], { description: 'What the acting post may do to it now, and why not.' })
  allowedActions?: AllowedActionType[];
}

@InputType({ description: 'What follows from an obstacle that several units name.' })
export class AnswerPolicyFeedbackInput extends WriteInput {
  @Field(() => String, { description: 'What was fed back.' }) feedbackId!: string;
  @Field(() => Int, { description: 'The version you read.' }) version!: number;
  @Field(() => Boolean, { description: 'Whether the policy is adjusted.' }) adjusts!: boolean;
  @Field(() => TextScalar, { description: 'How, or why not, 1 to 2,000 characters.' }) words!: string;
}
