import type { ApolloServerPlugin, BaseContext } from '@apollo/server';
import { GraphQLError } from 'graphql';
import type { FieldProblem } from '../result.ts';
import { argumentFaults } from './argument-faults.ts';
import { variableFaults } from './variable-faults.ts';

/** Wrong fields in the words of a request's language. */
export interface Explained {
  readonly message: string;
  readonly fields: readonly { readonly path: string; readonly code: string; readonly message: string }[];
}

/**
 * Refuses an operation whose variables or arguments cannot be read before any part of it runs: a fault INVALID_INPUT
 * whose `fields` name each place, the reason and the remedy, and never the value.
 */
export const inputGuard = <C extends BaseContext>(
  explain: (context: C, fields: readonly FieldProblem[]) => Explained,
): ApolloServerPlugin<C> => ({
  requestDidStart: async () => ({
    didResolveOperation: async ({ schema, document, operation, request, contextValue }) => {
      if (operation === undefined) return; // no operation of that name: Apollo Server says so
      const variables = request.variables ?? {};
      const wrong = variableFaults(schema, operation, variables);
      const faults = wrong.length > 0 ? wrong : argumentFaults(schema, document, operation, variables);
      if (faults.length === 0) return;
      const { message, fields } = explain(contextValue, faults);
      throw new GraphQLError(message, { extensions: { code: 'INVALID_INPUT', fields, http: { status: 400 } } });
    },
  }),
});
