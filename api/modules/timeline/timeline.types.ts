import { Field, ObjectType } from 'type-graphql';
import { InstantScalar } from '../../platform/graphql/scalars.ts';
import { ChaseMethodEnum } from '../chases/chase-method.types.ts';
import { OrgUnitType } from '../org-units/org-unit.types.ts';

/** One line of a timeline. */
@ObjectType('TimelineEntry', { description: 'Something that happened to a record.' })
export class TimelineEntryType {
  orgUnitRowId!: number | null;
  aboutRowId!: number | null;
  @Field(() => String, { description: 'Opaque id.' }) id!: string;
  @Field(() => String, { description: 'What happened, such as item.registered.' }) kind!: string;
  @Field(() => InstantScalar, { description: 'When.' }) at!: Date;
  @Field(() => OrgUnitType, { nullable: true, description: 'The unit that did it.' }) orgUnit?: OrgUnitType | null;
  @Field(() => OrgUnitType, { nullable: true, description: 'The unit whose task it was, for events of assignments.' })
  about?: OrgUnitType | null;
  @Field(() => ChaseMethodEnum, { nullable: true, description: 'How, for chases by persons (M-29).' })
  method!: string | null;
}
