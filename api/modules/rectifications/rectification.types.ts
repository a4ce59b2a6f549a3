import { Field, InputType, Int, ObjectType, registerEnumType } from 'type-graphql';
import { InstantScalar, LocalDateScalar, TextScalar } from '../../platform/graphql/scalars.ts';
import { AssignmentMoveInput } from '../assignments/assignment.types.ts';
import { ItemMoveInput } from '../items/item.types.ts';
import { OrgUnitType } from '../org-units/org-unit.types.ts';

export const SecondaryGroundEnum = {
  SHIRKING: 'SHIRKING',
  PERFUNCTORY: 'PERFUNCTORY',
  INEFFECTIVE: 'INEFFECTIVE',
} as const;
registerEnumType(SecondaryGroundEnum, {
  name: 'SecondaryGround',
  description: 'Why a matter is supervised a second time (M-39).',
  valuesConfig: {
    SHIRKING: { description: '推诿扯皮' },
    PERFUNCTORY: { description: '敷衍塞责' },
    INEFFECTIVE: { description: '办理不力' },
  },
});

export const RectificationStateEnum = {
  PROPOSED: 'PROPOSED',
  REFUSED: 'REFUSED',
  OPEN: 'OPEN',
  ANSWERED: 'ANSWERED',
  CLOSED: 'CLOSED',
} as const;
registerEnumType(RectificationStateEnum, {
  name: 'RectificationState',
  description: 'How far an order to rectify is.',
  valuesConfig: {
    PROPOSED: { description: '待审批' },
    REFUSED: { description: '未批准' },
    OPEN: { description: '整改中' },
    ANSWERED: { description: '已反馈' },
    CLOSED: { description: '已销号' },
  },
});

/** An order to rectify within a limit: why, what, what came of it. */
@ObjectType('RectificationOrder', { description: 'An order to rectify within a limit (限期整改, M-39).' })
export class RectificationType {
  orgUnitRowId!: number;
  toRowId!: number;
  @Field(() => String, { description: 'Opaque id.' }) id!: string;
  @Field(() => String, { description: 'The assignment that must be rectified.' }) assignmentId!: string;
  @Field(() => Int, { description: 'The round that it begins.' }) round!: number;
  @Field(() => RectificationStateEnum, { description: 'How far it is.' }) state!: string;
  @Field(() => SecondaryGroundEnum, { description: 'On what ground.' }) ground!: string;
  @Field(() => String, { description: 'What was found.' }) findings!: string;
  @Field(() => String, { description: 'What must be rectified.' }) demand!: string;
  @Field(() => String, { description: 'What evidence is asked.' }) evidenceAsked!: string;
  @Field(() => LocalDateScalar, { description: 'The limit of the assignment before.' }) dueWas!: string;
  @Field(() => LocalDateScalar, { description: 'The limit of the order.' }) dueOn!: string;
  @Field(() => Boolean, { description: 'True: answered after its limit, or past it.' }) late!: boolean;
  @Field(() => String, { nullable: true, description: 'Who proposed it (G4).' }) proposedByName!: string | null;
  @Field(() => InstantScalar, { description: 'When it was proposed.' }) proposedAt!: Date;
  @Field(() => String, { description: 'What the leader said.' }) opinion!: string;
  @Field(() => String, { nullable: true, description: 'Who decided on it (G4).' }) decidedByName!: string | null;
  @Field(() => InstantScalar, { nullable: true, description: 'When it was decided.' }) decidedAt!: Date | null;
  @Field(() => String, { description: 'What was done.' }) answer!: string;
  @Field(() => String, { description: 'Its evidence.' }) evidence!: string;
  @Field(() => String, { nullable: true, description: 'Who answered (G4).' }) answeredByName!: string | null;
  @Field(() => InstantScalar, { nullable: true, description: 'When it was answered last.' }) answeredAt!: Date | null;
  @Field(() => Int, { description: 'How often an answer was sent back.' }) sentBack!: number;
  @Field(() => String, { description: 'What was said when it was closed, or sent back last.' }) closingOpinion!: string;
  @Field(() => String, { nullable: true, description: 'Who closed it (G4).' }) closedByName!: string | null;
  @Field(() => InstantScalar, { nullable: true, description: 'When it was closed.' }) closedAt!: Date | null;
  @Field(() => OrgUnitType, { description: 'The unit that ordered it.' }) orgUnit?: OrgUnitType;
  @Field(() => OrgUnitType, { description: 'The unit that must rectify.' }) to?: OrgUnitType;
}

@InputType({ description: 'An item to be supervised a second time.' })
export class ProposeSecondarySupervisionInput extends ItemMoveInput {
  @Field(() => String, { description: 'The root assignment of the unit that must rectify.' }) assignmentId!: string;
  @Field(() => SecondaryGroundEnum, { description: 'On what ground.' }) ground!: string;
  @Field(() => TextScalar, { description: 'What was found, 1 to 5,000 characters.' }) findings!: string;
  @Field(() => TextScalar, { description: 'What must be rectified, 1 to 2,000 characters.' }) demand!: string;
  @Field(() => TextScalar, { description: 'What evidence is asked, 1 to 1,000 characters.' }) evidenceAsked!: string;
  @Field(() => LocalDateScalar, { description: 'The new limit.' }) dueOn!: string;
}

@InputType({ description: 'An item whose proposed second supervision is decided.' })
export class DecideSecondarySupervisionInput extends ItemMoveInput {
  @Field(() => Boolean, { description: 'True: it is supervised again from now.' }) approves!: boolean;
  @Field(() => TextScalar, { defaultValue: '', description: 'Why, at most 1,000 characters; asked for a refusal.' })
  opinion!: string;
}

@InputType({ description: 'An assignment whose order to rectify is answered.' })
export class AnswerRectificationInput extends AssignmentMoveInput {
  @Field(() => TextScalar, { description: 'What was done, 1 to 5,000 characters.' }) answer!: string;
  @Field(() => TextScalar, { description: 'Its evidence, 1 to 2,000 characters.' }) evidence!: string;
}

@InputType({ description: 'An assignment whose answered order to rectify is closed or sent back.' })
export class CloseRectificationInput extends AssignmentMoveInput {
  @Field(() => Boolean, { description: 'True: it is closed; false: it goes back with what is amiss.' })
  closes!: boolean;
  @Field(() => TextScalar, {
    defaultValue: '',
    description: 'What is said of it, at most 1,000 characters; asked when it goes back.',
  })
  opinion!: string;
}
