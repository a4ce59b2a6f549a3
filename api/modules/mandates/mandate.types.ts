import { createUnionType, Field, InputType, Int, ObjectType, registerEnumType } from 'type-graphql';
import { ProblemType } from '../../platform/graphql/problem.types.ts';
import { InstantScalar, TextScalar } from '../../platform/graphql/scalars.ts';
import { WriteInput } from '../../platform/graphql/write-input.ts';
import { AllowedActionType } from '../actions/action.types.ts';
import { AssignmentType } from '../assignments/assignment.types.ts';
import { ItemMoveInput, ItemType } from '../items/item.types.ts';
import { OrgUnitType } from '../org-units/org-unit.types.ts';

export const MandatePowerEnum = { CHASE: 'CHASE', VERIFY: 'VERIFY' } as const;
registerEnumType(MandatePowerEnum, {
  name: 'MandatePower',
  description: 'What a mandate lets a department do (M-10).',
  valuesConfig: { CHASE: { description: '催办' }, VERIFY: { description: '核查' } },
});
export const MandateStandingEnum = { UPCOMING: 'UPCOMING', IN_FORCE: 'IN_FORCE', OVER: 'OVER' } as const;
registerEnumType(MandateStandingEnum, {
  name: 'MandateStanding',
  description: 'Where a mandate stands now.',
  valuesConfig: {
    UPCOMING: { description: '未开始' },
    IN_FORCE: { description: '有效' },
    OVER: { description: '已结束' },
  },
});

/** A mandate as its office and, while it is in force, its department see it (M-10). */
@ObjectType('Mandate', {
  description: 'A department’s mandate to supervise a matter in the name of its office (委托督查).',
})
export class MandateType {
  rowId!: string;
  itemRowId!: string;
  officeRowId!: number;
  delegateRowId!: number;
  scopeRowIds!: string[];
  @Field(() => String, { description: 'Opaque id.' }) id!: string;
  @Field(() => Int, { description: 'Grows by one when it is ended.' }) version!: number;
  @Field(() => [MandatePowerEnum], { description: 'What it lets the department do.' }) powers!: string[];
  @Field(() => Boolean, { description: 'True: over the whole matter; false: over some tasks and all below them.' })
  whole!: boolean;
  @Field(() => InstantScalar, { description: 'From when.' }) startsAt!: Date;
  @Field(() => InstantScalar, { description: 'Until when.' }) endsAt!: Date;
  @Field(() => InstantScalar, { nullable: true, description: 'When it was ended before its time.' })
  endedAt!: Date | null;
  @Field(() => String, { description: 'Why it was given.' }) reason!: string;
  @Field(() => String, { description: 'Why it was ended; empty unless it was.' }) endReason!: string;
  @Field(() => MandateStandingEnum, { description: 'Where it stands now.' }) standing!: string;
  @Field(() => OrgUnitType, { description: 'The office in whose name it runs.' }) office?: OrgUnitType;
  @Field(() => OrgUnitType, { description: 'The department that supervises.' }) delegate?: OrgUnitType;
  @Field(() => ItemType, { nullable: true, description: 'The matter.' }) item?: ItemType | null;
  @Field(() => [AssignmentType], { description: 'The tasks it is over; none: the whole matter.' })
  scope?: AssignmentType[];
  @Field(() => [AllowedActionType], { description: 'What the acting post may do to it now, and why not.' })
  allowedActions?: AllowedActionType[];
}

/** What is left of a mandate outside its period, for the department: that it was, and nothing of its matter (G9). */
@ObjectType('MandateTombstone', {
  description: 'A mandate that is to come or is over: that it exists, and nothing of its matter.',
})
export class MandateTombstoneType {
  officeRowId!: number;
  @Field(() => String, { description: 'Opaque id.' }) id!: string;
  @Field(() => InstantScalar, { description: 'From when.' }) startsAt!: Date;
  @Field(() => InstantScalar, { description: 'Until when it was to run, or when it was ended before its time.' })
  endsAt!: Date;
  @Field(() => MandateStandingEnum, { description: 'To come, or over.' }) standing!: string;
  @Field(() => OrgUnitType, { description: 'The office in whose name it runs.' }) office?: OrgUnitType;
}

/** A mandate of the own unit. */
export const MyMandate = createUnionType({
  name: 'MyMandate',
  description: 'A mandate while it is in force, and its tombstone before and after.',
  types: () => [MandateType, MandateTombstoneType] as const,
});

/** What a write on a mandate answers. */
export const MandateResult = createUnionType({
  name: 'MandateResult',
  description: 'The mandate as changed, or why nothing was.',
  types: () => [MandateType, ProblemType] as const,
});

@InputType({ description: 'A mandate to give.' })
export class DelegateItemInput extends ItemMoveInput {
  @Field(() => String, { description: 'A department of your government that holds no task of the matter.' })
  delegateUnitId!: string;
  @Field(() => [MandatePowerEnum], { description: 'At least one power, each once.' }) powers!: string[];
  @Field(() => [String], {
    defaultValue: [],
    description: 'Tasks it is over, with all below; empty: the whole matter.',
  })
  assignmentIds!: string[];
  @Field(() => InstantScalar, { nullable: true, description: 'From when; empty: from now.' })
  startsAt!: number | null;
  @Field(() => InstantScalar, { description: 'Until when; within a year.' }) endsAt!: number;
  @Field(() => TextScalar, { description: 'Why, 1 to 1,000 characters.' }) reason!: string;
}

@InputType({ description: 'A mandate to end before its time.' })
export class EndMandateInput extends WriteInput {
  @Field(() => String, { description: 'The mandate.' }) mandateId!: string;
  @Field(() => Int, { description: 'The version you read.' }) version!: number;
  @Field(() => TextScalar, { description: 'Why, 1 to 1,000 characters.' }) reason!: string;
}
