import { Field, Int, ObjectType, registerEnumType } from 'type-graphql';
import { described, enumOf } from '../../platform/graphql/enum-values.ts';
import { InstantScalar, LocalDateScalar } from '../../platform/graphql/scalars.ts';
import { AssignmentType } from '../assignments/assignment.types.ts';
import { FindingType } from '../findings/finding.types.ts';
import { OrgUnitType } from '../org-units/org-unit.types.ts';

const ways = ['VERIFICATION', 'ACCEPTANCE', 'FINDING'] as const;

export const NegativeExitEnum = enumOf(ways);
registerEnumType(NegativeExitEnum, {
  name: 'NegativeExit',
  description: 'What was verified when a task left the negative list.',
  valuesConfig: described(ways, ['事项核查通过', '核实到位并通过验收', '督查发现整改核实']),
});

/** A task on the negative list by one rule (负面清单, M-48). */
@ObjectType('NegativeEntry', { description: 'A task on the negative list by one rule (M-48).' })
export class NegativeEntryType {
  rowId!: string;
  assignmentRowId!: string;
  findingRowId!: string | null;
  @Field(() => String, { description: 'Opaque id.' }) id!: string;
  @Field(() => String, { description: 'The id of the rule.' }) ruleId!: string;
  @Field(() => String, { description: 'The rule in words.' }) reason!: string;
  @Field(() => Int, { description: 'The round of the task in which it came on the list.' }) round!: number;
  @Field(() => LocalDateScalar, { nullable: true, description: 'The day that passed; null: the rule asks for none.' })
  dueOn!: string | null;
  @Field(() => InstantScalar, { description: 'When it came on the list.' }) enteredAt!: Date;
  @Field(() => InstantScalar, { nullable: true, description: 'When it left it; null: it is on it.' })
  leftAt!: Date | null;
  @Field(() => NegativeExitEnum, { nullable: true, description: 'By what was verified; null: it is on it.' })
  leftBy!: string | null;
  @Field(() => AssignmentType, { nullable: true, description: 'The task.' }) assignment?: AssignmentType | null;
  @Field(() => FindingType, { nullable: true, description: 'The finding on which it rests; null: on none.' })
  finding?: FindingType | null;
}

/** How many tasks of a unit are on the negative list. */
@ObjectType('NegativeCount', {
  description: 'How many tasks of a unit are on the negative list, of those that you may read.',
})
export class NegativeCountType {
  orgUnitRowId!: number;
  @Field(() => OrgUnitType, { description: 'The unit.' }) orgUnit?: OrgUnitType;
  @Field(() => Int, { description: 'Its tasks on the list.' }) tasks!: number;
}
