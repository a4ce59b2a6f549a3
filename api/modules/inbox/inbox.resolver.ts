import { Arg, Ctx, FieldResolver, Int, Query, Resolver, Root } from 'type-graphql';
import { Context } from '../context.ts';
import { orgUnitBehind } from '../org-units/org-unit.service.ts';
import { OrgUnitType } from '../org-units/org-unit.types.ts';
import { daysLeftOf, pageOfInbox } from './inbox.service.ts';
import { InboxConnectionType, InboxEntryType } from './inbox.types.ts';

/** What the acting post owes. */
@Resolver(() => InboxEntryType)
export class InboxResolver {
  @Query(() => InboxConnectionType, { description: 'What the acting post owes, most pressing first, 50 a page.' })
  inbox(
    @Arg('after', () => String, { nullable: true, description: 'nextCursor of the page before.' }) after: string | null,
    @Ctx() context: Context,
  ): Promise<InboxConnectionType> {
    return context.asViewer<InboxConnectionType>({ nodes: [], nextCursor: null }, (reading) =>
      pageOfInbox(reading, after ?? null),
    );
  }

  @FieldResolver(() => Int, { nullable: true, description: 'Working days left; negative: late.' })
  async daysLeft(@Root() entry: InboxEntryType, @Ctx() context: Context): Promise<number | null> {
    return daysLeftOf(await context.viewing(), entry);
  }

  @FieldResolver(() => OrgUnitType, { description: 'The unit at the other end.' })
  async orgUnit(@Root() entry: InboxEntryType, @Ctx() context: Context): Promise<OrgUnitType> {
    return orgUnitBehind(await context.viewing(), entry.orgUnitRowId);
  }
}
