import { Field, Int, ObjectType } from 'type-graphql';
import { OrgUnitType } from '../org-units/org-unit.types.ts';

/** Numbers over the matters that a unit below established for itself (visibility.md Z7). */
@ObjectType('SubordinateMatters', { description: 'Numbers over what a unit directly below supervises by itself.' })
export class SubordinateMattersType {
  orgUnitRowId!: number;
  @Field(() => Int, { nullable: true, description: 'Matters of the unit itself; null: fewer than 3.' })
  own!: number | null;
  @Field(() => Int, {
    nullable: true,
    description: 'Matters of the units further below it; null: fewer than 3, or of fewer than 3 units.',
  })
  below!: number | null;
  @Field(() => OrgUnitType, { description: 'The unit.' }) orgUnit?: OrgUnitType;
}
