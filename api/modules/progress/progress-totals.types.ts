import { Field, Int, ObjectType } from 'type-graphql';
import { InstantScalar } from '../../platform/graphql/scalars.ts';
import { LightCountsType, LightEnum } from '../assignments/standing.types.ts';
import { OrgLevelEnum } from '../org-units/org-unit.types.ts';

/** How the tasks of a place and of everything under it stand. */
@ObjectType('PlaceProgress', { description: 'How the tasks of a place and of everything under it stand.' })
export class PlaceProgressType {
  @Field(() => String, { description: 'Opaque id of the city, county or province.' }) orgUnitId!: string;
  @Field(() => String, { nullable: true, description: 'The city of a county; null: it stands by itself.' })
  aboveId!: string | null;
  @Field(() => String, { description: 'Short name.' }) name!: string;
  @Field(() => OrgLevelEnum, {
    description: 'Its level; the province stands for what belongs to no city and no county.',
  })
  level!: string;
  @Field(() => Int, { description: 'Tasks.' }) total!: number;
  @Field(() => Int, { description: 'Not signed for yet.' }) unsigned!: number;
  @Field(() => Int, { description: 'Past their limit.' }) overdue!: number;
  @Field(() => Int, { description: 'With a red light, or worse.' }) red!: number;
  @Field(() => Int, { description: 'With a yellow light.' }) yellow!: number;
  @Field(() => Int, { description: 'With a green light.' }) green!: number;
  @Field(() => Int, { description: 'Accepted in time.' }) blue!: number;
  @Field(() => Int, { description: 'Not begun, or suspended.' }) grey!: number;
  @Field(() => LightCountsType, { description: 'How many have each light.' }) lights!: LightCountsType;
  @Field(() => LightEnum, { description: 'The worst light among them; blue: nothing is left.' }) rollupStatus!: string;
}

/** How matters stand by city and county; what cannot be listed is a number of its own, and no small one (visibility.md 6.3). */
@ObjectType('ProgressTotals', {
  description: 'How matters stand by city and county. What you may not list is a number of its own, and no small one.',
})
export class ProgressTotalsType {
  @Field(() => InstantScalar, { description: 'The instant of which it tells.' }) asOf!: number;
  @Field(() => Int, {
    nullable: true,
    description: 'All tasks; null: one or two of them may not be listed, and are not counted aloud.',
  })
  total!: number | null;
  @Field(() => Int, { description: 'Tasks that you may list: the sum of the places that stand by themselves.' })
  listed!: number;
  @Field(() => Int, { nullable: true, description: 'Tasks that you may not list; null: one or two.' })
  undisclosed!: number | null;
  @Field(() => [PlaceProgressType], { description: 'Cities, each followed by its counties.' })
  places!: PlaceProgressType[];
}
