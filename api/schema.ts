import type { GraphQLSchema } from 'graphql';
import { buildSchema } from 'type-graphql';
import { PersonResolver, PostResolver } from './modules/accounts/account.resolver.ts';
import { SessionResolver } from './modules/accounts/session.resolver.ts';
import { CalendarResolver } from './modules/calendar/calendar.resolver.ts';
import { ItemResolver, TimelineResolver } from './modules/items/item.resolver.ts';
import { OrgUnitResolver } from './modules/org-units/org-unit.resolver.ts';

/** The one list of resolvers, built into the schema that the server answers and `schema/schema.graphql` prints. */
export const createSchema = (): Promise<GraphQLSchema> =>
  buildSchema({
    resolvers: [
      SessionResolver,
      PersonResolver,
      PostResolver,
      OrgUnitResolver,
      CalendarResolver,
      ItemResolver,
      TimelineResolver,
    ],
    validate: false,
    nullableByDefault: false,
  });
