import { cacheExchange } from '@urql/exchange-graphcache';
import { persistedExchange } from '@urql/exchange-persisted';
import { retryExchange } from '@urql/exchange-retry';
import { Client, fetchExchange, mapExchange } from 'urql';
import schema from '../../schema/introspection.json' with { type: 'json' };

/** Values without an identity of their own; a test compares the list with the schema. */
export const keyless = ['PersonConnection', 'DemoPerson', 'SignedOut', 'Clock', 'Problem', 'FieldProblem'] as const;

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
            registerPerson: (_, __, cache) => cache.invalidate('Query', 'people'),
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

const hashOf = (document: unknown): string =>
  String((document as { __meta__?: { hash?: string } }).__meta__?.hash ?? '');
