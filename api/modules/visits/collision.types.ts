import { Field, Int, ObjectType, registerEnumType } from 'type-graphql';
import { LocalDateScalar } from '../../platform/graphql/scalars.ts';
import { OrgUnitType } from '../org-units/org-unit.types.ts';

export const SupervisionKindEnum = { VISIT: 'VISIT', JOINT_OPERATION: 'JOINT_OPERATION' } as const;
registerEnumType(SupervisionKindEnum, {
  name: 'SupervisionKind',
  description: 'How a unit is inspected.',
  valuesConfig: { VISIT: { description: '督查暗访' }, JOINT_OPERATION: { description: '联合督查' } },
});

/** Other supervision of the same unit or matter within a week. */
@ObjectType('SupervisionCollision', {
  description: 'Other supervision of the same unit or matter within a week (多头督查, B5).',
})
export class SupervisionCollisionType {
  officeRowId!: number;
  @Field(() => SupervisionKindEnum, { description: 'What it is.' }) kind!: string;
  @Field(() => LocalDateScalar, { description: 'Its first day.' }) fromDay!: string;
  @Field(() => LocalDateScalar, { description: 'Its last day.' }) untilDay!: string;
  @Field(() => String, {
    nullable: true,
    description: 'Opaque id of the visit or joint operation; null: no more than this is for the reader.',
  })
  recordId!: string | null;
  @Field(() => String, { description: 'The name of the operation; empty: it has none for the reader.' })
  title!: string;
  @Field(() => String, {
    nullable: true,
    description: 'Opaque id of the joint operation of the own office into which a visit can be put; null: none.',
  })
  joinableId!: string | null;
  @Field(() => Int, {
    nullable: true,
    description:
      'The version of the earlier visit of the own office into which the one that is looked at can be merged by the reader; null: none.',
  })
  mergeVersion!: number | null;
  @Field(() => OrgUnitType, { description: 'The office that makes it.' }) office?: OrgUnitType;
}
