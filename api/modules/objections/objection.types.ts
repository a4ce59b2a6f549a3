import { Field, InputType, Int, ObjectType, registerEnumType } from 'type-graphql';
import { InstantScalar, LocalDateScalar, TextScalar } from '../../platform/graphql/scalars.ts';
import { AssignmentMoveInput } from '../assignments/assignment.types.ts';
import { OrgUnitType } from '../org-units/org-unit.types.ts';

export const GroundEnum = { LAW: 'LAW', DUTY: 'DUTY' } as const;
registerEnumType(GroundEnum, {
  name: 'ObjectionGround',
  description: 'What an objection cites.',
  valuesConfig: { LAW: { description: '法律法规依据' }, DUTY: { description: '职责分工依据' } },
});
export const DecisionEnum = { UPHELD: 'UPHELD', REJECTED: 'REJECTED' } as const;
registerEnumType(DecisionEnum, {
  name: 'ObjectionDecision',
  description: 'What was decided on an objection.',
  valuesConfig: { UPHELD: { description: '采纳' }, REJECTED: { description: '驳回' } },
});

/** Why a unit holds that an assignment is not its own, and what was decided. */
@ObjectType('Objection', { description: 'Why a unit holds that an assignment is not its own, and what was decided.' })
export class ObjectionType {
  orgUnitRowId!: number;
  decidedByRowId!: number | null;
  @Field(() => String, { description: 'Opaque id.' }) id!: string;
  @Field(() => Int, { description: '1 for the first, 2 for the second and last.' }) place!: number;
  @Field(() => GroundEnum, { description: 'What it cites.' }) ground!: string;
  @Field(() => String, { description: 'The provision cited.' }) basis!: string;
  @Field(() => String, { description: 'Why.' }) reason!: string;
  @Field(() => String, {
    nullable: true,
    description: 'Who objected; only for the units directly above and below (G4).',
  })
  raisedByName!: string | null;
  @Field(() => InstantScalar, { description: 'When.' }) raisedAt!: Date;
  @Field(() => DecisionEnum, { nullable: true, description: 'What was decided; null: not decided yet.' })
  decision!: string | null;
  @Field(() => String, { description: 'Why it was decided so.' }) decisionReason!: string;
  @Field(() => Boolean, { description: 'True when the decision binds: the second rejection.' }) binding!: boolean;
  @Field(() => String, {
    nullable: true,
    description: 'Who decided; only for the units directly above and below the one that did (G4).',
  })
  decidedByName!: string | null;
  @Field(() => InstantScalar, { nullable: true, description: 'When it was decided.' }) decidedAt!: Date | null;
  @Field(() => OrgUnitType, { description: 'The unit that objected.' }) orgUnit?: OrgUnitType;
  @Field(() => OrgUnitType, { nullable: true, description: 'The unit that decided.' }) decidedBy?: OrgUnitType | null;
}

@InputType({ description: 'An objection of the unit that holds an assignment.' })
export class ObjectToAssignmentInput extends AssignmentMoveInput {
  @Field(() => GroundEnum, { description: 'What it cites.' }) ground!: string;
  @Field(() => TextScalar, { description: 'The provision cited, 1 to 500 characters.' }) basis!: string;
  @Field(() => TextScalar, { description: 'Why, 1 to 2,000 characters.' }) reason!: string;
}

@InputType({ description: 'An objection to uphold, and the unit that is given the assignment instead.' })
export class UpholdObjectionInput extends AssignmentMoveInput {
  @Field(() => String, { description: 'The new holder, directly under the unit that ordered.' }) orgUnitId!: string;
  @Field(() => LocalDateScalar, { nullable: true, description: 'Its limit; null: the limit as it was.' })
  dueOn!: string | null;
  @Field(() => TextScalar, { description: 'Why, 1 to 2,000 characters.' }) reason!: string;
}

@InputType({ description: 'An objection to reject.' })
export class RejectObjectionInput extends AssignmentMoveInput {
  @Field(() => TextScalar, { description: 'Why, 1 to 2,000 characters.' }) reason!: string;
}
