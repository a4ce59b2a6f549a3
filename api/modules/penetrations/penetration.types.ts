import { createUnionType, Field, InputType, Int, ObjectType, registerEnumType } from 'type-graphql';
import { ProblemType } from '../../platform/graphql/problem.types.ts';
import { InstantScalar, TextScalar } from '../../platform/graphql/scalars.ts';
import { WriteInput } from '../../platform/graphql/write-input.ts';
import { AllowedActionType } from '../actions/action.types.ts';
import { OrgUnitType } from '../org-units/org-unit.types.ts';

const states = { PROPOSED: '待审批', APPROVED: '已批准', REFUSED: '未批准' } as const;
export const PenetrationStateEnum = Object.fromEntries(Object.keys(states).map((name) => [name, name]));
registerEnumType(PenetrationStateEnum, {
  name: 'PenetrationState',
  description: 'Whether a penetration order was approved.',
  valuesConfig: Object.fromEntries(Object.entries(states).map(([name, description]) => [name, { description }])),
});

/** A matter that an order names. */
@ObjectType('PenetrationMatter', { description: 'A matter that a penetration order names by its number.' })
export class PenetrationMatterType {
  @Field(() => String, {
    description: 'Opaque id; sent as the header x-duban-order to read the matter under the order while it is in force.',
  })
  id!: string;
  @Field(() => String, { description: 'The number by which it is named.' }) number!: string;
  @Field(() => Boolean, { description: 'Whether the unit has such a matter that may be read; false before approval.' })
  found!: boolean;
  @Field(() => String, { nullable: true, description: 'Opaque id of the matter; null: none was found.' })
  itemId!: string | null;
}

/** Who read under an order. */
@ObjectType('PenetrationReading', { description: 'That somebody read a matter under a penetration order.' })
export class PenetrationReadingType {
  @Field(() => String, { description: 'Unique among the readings.' }) id!: string;
  @Field(() => String, { description: 'The number of the matter.' }) number!: string;
  @Field(() => InstantScalar, { description: 'In which minute.' }) minute!: Date;
  @Field(() => String, { description: 'Who.' }) personName!: string;
  @Field(() => Int, { description: 'How many requests of his opened it in that minute.' }) times!: number;
}

/** An order by which an office reads own matters of a unit below (G2). */
@ObjectType('PenetrationOrder', {
  description: 'An order by which an office reads own matters of a unit below it, every reading told (穿透督查, G2).',
})
export class PenetrationOrderType {
  rowId!: string;
  officeRowId!: number;
  targetRowId!: number;
  @Field(() => String, { description: 'Opaque id.' }) id!: string;
  @Field(() => Int, { description: 'Grows by one with each change.' }) version!: number;
  @Field(() => PenetrationStateEnum, { description: 'Whether it was approved.' }) state!: string;
  @Field(() => Boolean, { description: 'Whether the auditor reads under it, and not the office (V-47).' })
  forAudit!: boolean;
  @Field(() => Boolean, { description: 'Whether it may be read under it now.' }) inForce!: boolean;
  @Field(() => String, { description: 'Why.' }) reason!: string;
  @Field(() => Int, { description: 'How many days it lasts from its approval.' }) days!: number;
  @Field(() => String, { description: 'Who proposed it.' }) proposedByName!: string;
  @Field(() => InstantScalar, { description: 'When it was proposed.' }) proposedAt!: Date;
  @Field(() => String, { nullable: true, description: 'Who decided it.' }) decidedByName!: string | null;
  @Field(() => InstantScalar, { nullable: true, description: 'When it was decided.' }) decidedAt!: Date | null;
  @Field(() => String, { description: 'The words of the decision; may be empty.' }) decisionWords!: string;
  @Field(() => InstantScalar, { nullable: true, description: 'Until when; null: it is not approved.' })
  endsAt!: Date | null;
  @Field(() => InstantScalar, { nullable: true, description: 'When it was ended before its limit.' })
  endedAt!: Date | null;
  @Field(() => OrgUnitType, { description: 'The office that reads.' }) office?: OrgUnitType;
  @Field(() => OrgUnitType, { description: 'The unit whose matters are read.' }) target?: OrgUnitType;
  @Field(() => [PenetrationMatterType], { description: 'The matters that it names.' })
  matters?: PenetrationMatterType[];
  @Field(() => [PenetrationReadingType], { description: 'Who read what under it, latest first; at most 500.' })
  readings?: PenetrationReadingType[];
  @Field(() => [AllowedActionType], { description: 'What the acting post may do to it now, and why not.' })
  allowedActions?: AllowedActionType[];
}

/** What a write on a penetration order answers. */
export const PenetrationOrderResult = createUnionType({
  name: 'PenetrationOrderResult',
  description: 'The order as changed, or why nothing was.',
  types: () => [PenetrationOrderType, ProblemType] as const,
});

@InputType({ description: 'Which matters of which unit are to be read, why and how long.' })
export class ProposePenetrationOrderInput extends WriteInput {
  @Field(() => String, { description: 'A unit below the own one.' }) targetUnitId!: string;
  @Field(() => [TextScalar], { description: 'The numbers of 1 to 10 matters that it established itself.' })
  numbers!: string[];
  @Field(() => TextScalar, { description: 'Why, 1 to 1,000 characters.' }) reason!: string;
  @Field(() => Int, { description: 'For how many days from the approval, 1 to 90.' }) days!: number;
}

@InputType({ description: 'A penetration order that was read.' })
class PenetrationAim extends WriteInput {
  @Field(() => String, { description: 'The order.' }) penetrationOrderId!: string;
  @Field(() => Int, { description: 'The version you read.' }) version!: number;
}

@InputType({ description: 'The decision on a penetration order.' })
export class DecidePenetrationOrderInput extends PenetrationAim {
  @Field(() => Boolean, { description: 'Whether it is approved.' }) approves!: boolean;
  @Field(() => TextScalar, { description: 'At most 1,000 characters; needed to refuse.' }) words!: string;
}

@InputType({ description: 'A penetration order to end before its limit.' })
export class EndPenetrationOrderInput extends PenetrationAim {}
