import { Field, InputType, Int, ObjectType, registerEnumType } from 'type-graphql';
import { InstantScalar, LocalDateScalar, TextScalar } from '../../platform/graphql/scalars.ts';
import { WriteInput } from '../../platform/graphql/write-input.ts';
import { AllowedActionType } from '../actions/action.types.ts';
import { AssignmentMoveInput, AssignmentType } from '../assignments/assignment.types.ts';
import { OrgUnitType } from '../org-units/org-unit.types.ts';
import { coordinationStates } from './coordination.machine.ts';
import { problemCodes } from './coordination.rules.ts';

const states = {
  ASKED: '待答复',
  ANSWERED: '已答复',
  CLOSED: '已办结',
  WITHDRAWN: '已撤回',
  LAPSED: '已失效',
} as const;
const directions = { LATERAL: '请求协调', UPWARD: '寻求上级支持' } as const;
const codes: Readonly<Record<(typeof problemCodes)[number], string>> = {
  POLICY: '政策支持',
  FUNDS: '资金保障',
  LAND: '用地要素',
  APPROVAL: '审批手续',
  DUTY: '职责分工',
  TECHNIQUE: '技术支持',
  ACROSS_REGIONS: '跨区域协同',
  OTHER: '其他问题',
};
const described = (names: Readonly<Record<string, string>>) =>
  Object.fromEntries(Object.entries(names).map(([name, description]) => [name, { description }]));
const enumOf = (names: readonly string[]) => Object.fromEntries(names.map((name) => [name, name]));

export const CoordinationStateEnum = enumOf(coordinationStates);
registerEnumType(CoordinationStateEnum, {
  name: 'CoordinationState',
  description: 'The life of a request for coordination.',
  valuesConfig: described(states),
});

export const DirectionEnum = enumOf(Object.keys(directions));
registerEnumType(DirectionEnum, {
  name: 'CoordinationDirection',
  description: 'Whether a request asks for help in coordinating, or seeks support of a level above (M-26).',
  valuesConfig: described(directions),
});

export const ProblemKindEnum = enumOf(problemCodes);
registerEnumType(ProblemKindEnum, {
  name: 'CoordinationProblem',
  description: 'What stands in the way, by its code (lifecycle 5.2).',
  valuesConfig: described(codes),
});

/** A request for coordination. */
@ObjectType('Coordination', { description: 'A request of a unit for help of another with its task (协调).' })
export class CoordinationType {
  rowId!: string;
  assignmentRowId!: string;
  orgUnitRowId!: number;
  askedUnitRowId!: number;
  askedByName!: string;
  answeredByName!: string | null;
  @Field(() => String, { description: 'Opaque id.' }) id!: string;
  @Field(() => DirectionEnum, { description: 'Coordination, or support of a level above (M-26).' }) direction!: string;
  @Field(() => CoordinationStateEnum, { description: 'State.' }) state!: string;
  @Field(() => Int, { description: 'Grows by one with each change.' }) version!: number;
  @Field(() => ProblemKindEnum, { description: 'What stands in the way, by its code.' }) code!: string;
  @Field(() => String, { description: 'The matter, in the words of who asks.' }) subject!: string;
  @Field(() => String, { description: 'What is asked for, and why.' }) problem!: string;
  @Field(() => String, { description: 'Of support: how it is measured that it was obtained; else empty.' })
  measure!: string;
  @Field(() => LocalDateScalar, { nullable: true, description: 'Of support: the day by which it is needed.' })
  neededBy!: string | null;
  @Field(() => InstantScalar, { description: 'When it was asked.' }) askedAt!: Date;
  @Field(() => LocalDateScalar, { description: 'Last day to answer.' }) answerBy!: string;
  @Field(() => Boolean, { nullable: true, description: 'Whether the unit asked helps; null: not answered yet.' })
  helps!: boolean | null;
  @Field(() => String, { description: 'The answer; empty before.' }) answer!: string;
  @Field(() => InstantScalar, { nullable: true, description: 'When it was answered.' }) answeredAt!: Date | null;
  @Field(() => String, {
    description: 'What came of it, or why it was withdrawn, in words of who asked; may be empty.',
  })
  closingWords!: string;
  @Field(() => InstantScalar, { nullable: true, description: 'When it ended: noted, withdrawn, or with its task.' })
  closedAt!: Date | null;
  @Field(() => OrgUnitType, { description: 'The unit that asks.' }) orgUnit?: OrgUnitType;
  @Field(() => OrgUnitType, { description: 'The unit that is asked.' }) askedUnit?: OrgUnitType;
  @Field(() => String, {
    nullable: true,
    description: 'Who asked; only for the own tenant and those directly above and below (G4).',
  })
  asker?: string | null;
  @Field(() => String, {
    nullable: true,
    description: 'Who answered; only for the own tenant and those directly above and below (G4).',
  })
  answerer?: string | null;
  @Field(() => AssignmentType, { nullable: true, description: 'The task behind it; null for whoever may not read it.' })
  assignment?: AssignmentType | null;
  @Field(() => [AllowedActionType], { description: 'What the acting post may do now, and why not.' })
  allowedActions?: AllowedActionType[];
}

@InputType({ description: 'A request for coordination.' })
export class RequestCoordinationInput extends AssignmentMoveInput {
  @Field(() => String, { description: 'The unit that is asked: another one of the province.' }) orgUnitId!: string;
  @Field(() => ProblemKindEnum, { description: 'What stands in the way, by its code.' }) code!: string;
  @Field(() => TextScalar, { description: 'The matter in words that the unit asked may read, 1 to 100 characters.' })
  subject!: string;
  @Field(() => TextScalar, { description: 'What is asked for, and why, 1 to 2,000 characters.' }) problem!: string;
}

@InputType({ description: 'Support that is sought of who ordered, or of a level above (M-26).' })
export class SeekSupportInput extends RequestCoordinationInput {
  @Field(() => TextScalar, { description: 'How it is measured that the support was obtained, 1 to 200 characters.' })
  measure!: string;
  @Field(() => LocalDateScalar, { description: 'By when it is needed: from today until the limit of the task.' })
  neededBy!: string;
}

@InputType({ description: 'A request for coordination or support.' })
class CoordinationAim extends WriteInput {
  @Field(() => String, { description: 'The request.' }) coordinationId!: string;
  @Field(() => Int, { description: 'The version you read.' }) version!: number;
}

@InputType({ description: 'A request that was answered.' })
export class CloseCoordinationInput extends CoordinationAim {
  @Field(() => TextScalar, {
    nullable: true,
    description: 'What came of it, at most 2,000 characters; needed for support that was promised.',
  })
  closing?: string | null;
}

@InputType({ description: 'A request that is withdrawn before it was answered.' })
export class WithdrawCoordinationInput extends CoordinationAim {
  @Field(() => TextScalar, { description: 'Why, 1 to 2,000 characters.' }) reason!: string;
}

@InputType({ description: 'The answer to a request for coordination.' })
export class AnswerCoordinationInput extends CoordinationAim {
  @Field(() => Boolean, { description: 'Whether the own unit helps.' }) helps!: boolean;
  @Field(() => TextScalar, { description: 'How, or why not, 1 to 2,000 characters.' }) answer!: string;
}
