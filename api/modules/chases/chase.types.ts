import { Field, InputType, Int, ObjectType } from 'type-graphql';
import { InstantScalar, LocalDateScalar, TextScalar } from '../../platform/graphql/scalars.ts';
import { WriteInput } from '../../platform/graphql/write-input.ts';
import { AssignmentMoveInput } from '../assignments/assignment.types.ts';
import { OrgUnitType } from '../org-units/org-unit.types.ts';
import { ChaseMethodEnum } from './chase-method.types.ts';

/** A chase by a person. */
@ObjectType('Chase', { description: 'A chase of a task by a person (催办, M-29), and what its unit answered.' })
export class ChaseType {
  orgUnitRowId!: number;
  madeByName!: string;
  answeredByName!: string;
  unitRowId!: number;
  @Field(() => String, { description: 'Opaque id.' }) id!: string;
  @Field(() => Int, { description: 'Grows with the answer.' }) version!: number;
  @Field(() => ChaseMethodEnum, { description: 'How.' }) method!: string;
  @Field(() => LocalDateScalar, { description: 'On which day.' }) chasedOn!: string;
  @Field(() => String, { description: 'Who was chased.' }) toWhom!: string;
  @Field(() => String, { description: 'What was said.' }) content!: string;
  @Field(() => LocalDateScalar, { description: 'By when the unit is to answer.' }) answerBy!: string;
  @Field(() => Boolean, { description: 'Whether it was made under a mandate, in the name of the originator (M-10).' })
  underMandate!: boolean;
  @Field(() => InstantScalar, { description: 'When it was recorded.' }) madeAt!: Date;
  @Field(() => String, { description: 'What the unit answered; empty before.' }) response!: string;
  @Field(() => InstantScalar, { nullable: true, description: 'When it answered.' }) answeredAt!: Date | null;
  @Field(() => OrgUnitType, { description: 'The unit that chased.' }) orgUnit?: OrgUnitType;
  @Field(() => String, {
    nullable: true,
    description: 'Who chased; only for the own tenant and those directly above and below (G4).',
  })
  maker?: string | null;
  @Field(() => String, {
    nullable: true,
    description: 'Who answered; only for the own tenant and those directly above and below (G4, G5).',
  })
  answerer?: string | null;
}

/** How often a unit was chased. */
@ObjectType('ChaseCount', { description: 'How often a unit was chased by persons in a year, of what you may read.' })
export class ChaseCountType {
  unitRowId!: number;
  @Field(() => OrgUnitType, { description: 'The unit.' }) orgUnit?: OrgUnitType;
  @Field(() => Int, { description: 'On how many of its tasks.' }) tasks!: number;
  @Field(() => Int, { description: 'How often.' }) chases!: number;
  @Field(() => Int, { description: 'How many of these wait for its answer.' }) unanswered!: number;
}

/** How often units were chased by one method. */
@ObjectType('ChaseMethodCount', {
  description: 'How often units were chased by one method in a year, of what you may read (M-29).',
})
export class ChaseMethodCountType {
  @Field(() => ChaseMethodEnum, { description: 'How.' }) method!: string;
  @Field(() => Int, { description: 'How often.' }) chases!: number;
  @Field(() => Int, { description: 'How many of these wait for an answer.' }) unanswered!: number;
}

@InputType({ description: 'A chase that was made.' })
export class ChaseAssignmentInput extends AssignmentMoveInput {
  @Field(() => ChaseMethodEnum, { description: 'How.' }) method!: string;
  @Field(() => LocalDateScalar, { description: 'On which day: since the task arrived, today at the latest.' })
  chasedOn!: string;
  @Field(() => TextScalar, { description: 'Who was chased, 1 to 100 characters.' }) toWhom!: string;
  @Field(() => TextScalar, { description: 'What was said, 1 to 2,000 characters.' }) content!: string;
  @Field(() => LocalDateScalar, { description: 'By when the unit is to answer: today to 60 days from now.' })
  answerBy!: string;
}

@InputType({ description: 'The answer to a chase.' })
export class AnswerChaseInput extends WriteInput {
  @Field(() => String, { description: 'The task.' }) assignmentId!: string;
  @Field(() => String, { description: 'The chase.' }) chaseId!: string;
  @Field(() => Int, { description: 'The version of the chase that you read.' }) version!: number;
  @Field(() => TextScalar, { description: 'The answer, 1 to 2,000 characters.' }) response!: string;
}
