import { Ctx, FieldResolver, Query, Resolver, Root } from 'type-graphql';
import { Context } from '../context.ts';
import { orgUnitBehind } from '../org-units/org-unit.service.ts';
import { OrgUnitType } from '../org-units/org-unit.types.ts';
import { subordinateMatters } from './aggregate.service.ts';
import { SubordinateMattersType } from './aggregate.types.ts';

/** Numbers over matters of lower levels. */
@Resolver(() => SubordinateMattersType)
export class AggregateResolver {
  @Query(() => [SubordinateMattersType], {
    description: 'What the units directly below yours supervise by themselves: numbers of 3 and more, no matter (Z7).',
  })
  subordinateMatters(@Ctx() context: Context): Promise<SubordinateMattersType[]> {
    return context.asViewer<SubordinateMattersType[]>([], async (reading) =>
      context.allowed(reading.session, 'read', 'Aggregate', {}) ? subordinateMatters(reading) : [],
    );
  }

  @FieldResolver(() => OrgUnitType, { description: 'The unit.' })
  async orgUnit(@Root() matters: SubordinateMattersType, @Ctx() context: Context): Promise<OrgUnitType> {
    return orgUnitBehind(await context.viewing(), matters.orgUnitRowId);
  }
}
