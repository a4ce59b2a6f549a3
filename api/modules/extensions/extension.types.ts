import { Field, InputType, ObjectType, registerEnumType } from 'type-graphql';
import { InstantScalar, LocalDateScalar, TextScalar } from '../../platform/graphql/scalars.ts';
import { AssignmentMoveInput } from '../assignments/assignment.types.ts';
import { OrgUnitType } from '../org-units/org-unit.types.ts';

export const ExtensionDecisionEnum = {
  GRANTED: 'GRANTED',
  REFUSED: 'REFUSED',
  LAPSED: 'LAPSED',
  OVERTAKEN: 'OVERTAKEN',
} as const;
registerEnumType(ExtensionDecisionEnum, {
  name: 'ExtensionDecision',
  description: 'What became of a request for a later limit.',
  valuesConfig: {
    GRANTED: { description: '同意' },
    REFUSED: { description: '不同意' },
    LAPSED: { description: '逾期未批' },
    OVERTAKEN: { description: '时限已另行调整' },
  },
});

/** A request for a later limit, and what was decided on it. */
@ObjectType('ExtensionRequest', { description: 'A request for a later limit, and what was decided on it.' })
export class ExtensionType {
  orgUnitRowId!: number;
  @Field(() => String, { description: 'Opaque id.' }) id!: string;
  @Field(() => LocalDateScalar, { description: 'The limit when it was asked for.' }) dueOn!: string;
  @Field(() => LocalDateScalar, { description: 'The limit wanted.' }) wantedOn!: string;
  @Field(() => String, { description: 'Why.' }) reason!: string;
  @Field(() => String, {
    nullable: true,
    description: 'Who asked; only for the units directly above and below (G4).',
  })
  askedByName!: string | null;
  @Field(() => InstantScalar, { description: 'When.' }) askedAt!: Date;
  @Field(() => LocalDateScalar, { description: 'Last day to decide; silence does not grant.' }) decideBy!: string;
  @Field(() => Boolean, { description: 'True while it waits for a request of the level above.' }) waitsAbove!: boolean;
  @Field(() => ExtensionDecisionEnum, { nullable: true, description: 'What became of it; null: not decided yet.' })
  decision!: string | null;
  @Field(() => String, { description: 'Why it was decided so.' }) decisionReason!: string;
  @Field(() => InstantScalar, { nullable: true, description: 'When it was decided.' }) decidedAt!: Date | null;
  @Field(() => OrgUnitType, { description: 'The unit that asked.' }) orgUnit?: OrgUnitType;
}

@InputType({ description: 'An assignment whose limit is to be later.' })
export class RequestExtensionInput extends AssignmentMoveInput {
  @Field(() => LocalDateScalar, { description: 'The limit wanted.' }) dueOn!: string;
  @Field(() => TextScalar, { description: 'Why, 1 to 1,000 characters.' }) reason!: string;
}

@InputType({ description: 'An assignment whose request for a later limit is decided.' })
export class DecideExtensionInput extends AssignmentMoveInput {
  @Field(() => Boolean, { description: 'True: the limit wanted holds from now.' }) grants!: boolean;
  @Field(() => TextScalar, { defaultValue: '', description: 'Why, at most 1,000 characters; asked for a refusal.' })
  reason!: string;
}
