import { Field, InputType, Int, ObjectType, registerEnumType } from 'type-graphql';
import { described, enumOf } from '../../platform/graphql/enum-values.ts';
import { InstantScalar, LocalDateScalar, TextScalar } from '../../platform/graphql/scalars.ts';
import { WriteInput } from '../../platform/graphql/write-input.ts';
import { AllowedActionType } from '../actions/action.types.ts';
import { AssignmentMoveInput } from '../assignments/assignment.types.ts';
import { OrgUnitType } from '../org-units/org-unit.types.ts';
import { bypassNoteStates } from './bypass-note.machine.ts';
import { bypassNoteKinds } from './bypass-note.rules.ts';

export const BypassNoteStateEnum = enumOf(bypassNoteStates);
registerEnumType(BypassNoteStateEnum, {
  name: 'BypassNoteState',
  description: 'The life of a bypass note.',
  valuesConfig: described(bypassNoteStates, ['待答复', '已答复', '已公开']),
});

export const BypassNoteKindEnum = enumOf(bypassNoteKinds);
registerEnumType(BypassNoteKindEnum, {
  name: 'BypassNoteKind',
  description: 'What a bypass note tells.',
  valuesConfig: described(bypassNoteKinds, ['困难', '意见']),
});

/** What a unit tells the office that established the matter, past every level between. */
@ObjectType('BypassNote', {
  description: 'What a unit tells the office that established the matter, past every level between (越级反映).',
})
export class BypassNoteType {
  rowId!: string;
  orgUnitRowId!: number;
  originatorRowId!: number;
  @Field(() => String, { description: 'Opaque id.' }) id!: string;
  @Field(() => BypassNoteKindEnum, { description: 'A difficulty or an opinion.' }) kind!: string;
  @Field(() => BypassNoteStateEnum, { description: 'State.' }) state!: string;
  @Field(() => Int, { description: 'Grows by one with each change.' }) version!: number;
  @Field(() => String, { description: 'What is told.' }) words!: string;
  @Field(() => InstantScalar, { description: 'When it was written.' }) writtenAt!: Date;
  @Field(() => LocalDateScalar, { description: 'Last day to answer.' }) answerBy!: string;
  @Field(() => String, { description: 'The answer; empty before.' }) answer!: string;
  @Field(() => InstantScalar, { nullable: true, description: 'When it was answered.' }) answeredAt!: Date | null;
  @Field(() => InstantScalar, { nullable: true, description: 'When it was opened to the levels between; null: not.' })
  releasedAt!: Date | null;
  @Field(() => OrgUnitType, { description: 'The unit that wrote it.' }) orgUnit?: OrgUnitType;
  @Field(() => OrgUnitType, { description: 'The office that established the matter.' }) originator?: OrgUnitType;
  @Field(() => [AllowedActionType], { description: 'What the acting post may do now, and why not.' })
  allowedActions?: AllowedActionType[];
}

@InputType({ description: 'A note to the office that established the matter.' })
export class WriteBypassNoteInput extends AssignmentMoveInput {
  @Field(() => BypassNoteKindEnum, { description: 'A difficulty or an opinion.' }) kind!: string;
  @Field(() => TextScalar, { description: 'What is told, 1 to 2,000 characters.' }) words!: string;
}

@InputType({ description: 'A bypass note.' })
class BypassNoteAim extends WriteInput {
  @Field(() => String, { description: 'The note.' }) bypassNoteId!: string;
  @Field(() => Int, { description: 'The version you read.' }) version!: number;
}

@InputType({ description: 'The answer to a bypass note.' })
export class AnswerBypassNoteInput extends BypassNoteAim {
  @Field(() => TextScalar, { description: 'The answer, 1 to 2,000 characters.' }) answer!: string;
}

@InputType({ description: 'An answered bypass note that is opened to the levels between.' })
export class ReleaseBypassNoteInput extends BypassNoteAim {}
