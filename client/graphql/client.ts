import { type Cache, cacheExchange } from '@urql/exchange-graphcache';
import { persistedExchange } from '@urql/exchange-persisted';
import { retryExchange } from '@urql/exchange-retry';
import { Client, fetchExchange, mapExchange } from 'urql';
import schema from '../../schema/introspection.json' with { type: 'json' };

/** Values without an identity of their own; a test compares the list with the schema. */
export const keyless = [
  'AllowedAction',
  'ClockChange',
  'DutyHolder',
  'InboxConnection',
  'InstructionCoverage',
  'Light',
  'OrderText',
  'Progress',
  'Responsibility',
  'ItemConnection',
  'PersonConnection',
  'DemoPerson',
  'SignedOut',
  'Clock',
  'DueDay',
  'Problem',
  'FieldProblem',
] as const;

/** A client for one actor in one post; sign-in, sign-out and change of post make a new one, so no cache crosses actors. */
export function createClient(postId: string | null, language: string, onSessionOver: () => void): Client {
  return new Client({
    url: '/graphql',
    preferGetMethod: false,
    fetchOptions: () => ({
      credentials: 'same-origin',
      headers: { 'accept-language': language, ...(postId === null ? {} : { 'x-duban-post': postId }) },
    }),
    exchanges: [
      mapExchange({
        onResult: ({ data }) => {
          for (const value of Object.values((data ?? {}) as Record<string, unknown>))
            if ((value as { code?: string; ruleId?: string } | null)?.ruleId === 'session.live') onSessionOver();
        },
      }),
      cacheExchange({
        schema: schema as never,
        keys: Object.fromEntries(keyless.map((name) => [name, () => null])),
        updates: {
          Mutation: {
            importHolidayYear: (_, __, cache) => forget(cache, ['holidayYears', 'dueDay']),
            registerItem: (_, __, cache) => forget(cache, ['items']),
            registerPerson: (_, __, cache) => forget(cache, ['people']),
          },
        },
      }),
      retryExchange({ retryIf: (error, operation) => operation.kind === 'query' && error.networkError !== undefined }),
      persistedExchange({
        preferGetForPersistedQueries: false,
        enforcePersistedQueries: true,
        enableForMutation: true,
        generateHash: async (_, document) => hashOf(document),
      }),
      fetchExchange,
    ],
  });
}

/** Drops what root fields answered, whatever their arguments, so that the page asks again. */
function forget(cache: Cache, fields: readonly string[]): void {
  for (const { fieldName, arguments: given } of cache.inspectFields('Query'))
    if (fields.includes(fieldName)) cache.invalidate('Query', fieldName, given ?? undefined);
}

const hashOf = (document: unknown): string =>
  String((document as { __meta__?: { hash?: string } }).__meta__?.hash ?? '');
