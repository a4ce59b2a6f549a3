import { Field, Int, ObjectType, registerEnumType } from 'type-graphql';
import { described, enumOf } from '../../platform/graphql/enum-values.ts';
import { InstantScalar, LocalDateScalar } from '../../platform/graphql/scalars.ts';
import { OrgUnitType } from '../org-units/org-unit.types.ts';
import { VisitType } from '../visits/visit.types.ts';
import { findingStepKinds } from './finding.rules.ts';

export const FindingStepKindEnum = enumOf(findingStepKinds);
registerEnumType(FindingStepKindEnum, {
  name: 'FindingStepKind',
  description: 'What a step of a finding was.',
  valuesConfig: described(findingStepKinds, [
    ...['下达整改', '挂牌督办', '报送整改', '核实未通过', '核实通过'],
    ...['回头看通过', '回头看未通过'],
  ]),
});

/** What one step of a finding said. */
@ObjectType('FindingStep', { description: 'What one step of a finding said, as it was then (M-37, M-41).' })
export class FindingStepType {
  findingRowId!: string;
  orgUnitRowId!: number;
  visitRowId!: string | null;
  makerName!: string;
  @Field(() => String, { description: 'Unique among the steps.' }) id!: string;
  @Field(() => FindingStepKindEnum, { description: 'What it was.' }) kind!: string;
  @Field(() => Int, { description: 'The round in which it was made.' }) round!: number;
  @Field(() => InstantScalar, { description: 'When it was made.' }) at!: Date;
  @Field(() => String, { description: 'What was asked, done or seen; may be empty.' }) words!: string;
  @Field(() => String, { description: 'The evidence asked or given; may be empty.' }) evidence!: string;
  @Field(() => String, { description: 'Where it was seen; empty: on no spot.' }) place!: string;
  @Field(() => LocalDateScalar, { nullable: true, description: 'The day on which it was seen.' })
  seenOn!: string | null;
  @Field(() => LocalDateScalar, { nullable: true, description: 'The limit that it set; null: none.' })
  dueOn!: string | null;
  @Field(() => OrgUnitType, { description: 'The unit for which it was made.' }) orgUnit?: OrgUnitType;
  @Field(() => String, {
    nullable: true,
    description: 'Who made it; only for the own tenant and those directly above and below (G4).',
  })
  byName?: string | null;
  @Field(() => VisitType, { nullable: true, description: 'The visit on which it was seen, for whoever reads that.' })
  visit?: VisitType | null;
}
