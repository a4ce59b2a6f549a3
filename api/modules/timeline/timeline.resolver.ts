import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import { Context } from '../context.ts';
import { orgUnitOf } from '../org-units/org-unit.service.ts';
import { OrgUnitType } from '../org-units/org-unit.types.ts';
import { TimelineEntryType } from './timeline.types.ts';

/** The units of a line of a timeline. */
@Resolver(() => TimelineEntryType)
export class TimelineResolver {
  @FieldResolver(() => OrgUnitType, { nullable: true, description: 'The unit that did it.' })
  async orgUnit(@Root() line: TimelineEntryType, @Ctx() context: Context): Promise<OrgUnitType | null> {
    return orgUnitOf(await context.viewing(), line.orgUnitRowId);
  }

  @FieldResolver(() => OrgUnitType, {
    nullable: true,
    description: 'The unit whose task it was, for events of assignments.',
  })
  async about(@Root() line: TimelineEntryType, @Ctx() context: Context): Promise<OrgUnitType | null> {
    return orgUnitOf(await context.viewing(), line.aboutRowId);
  }
}
