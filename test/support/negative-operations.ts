import type { Operation } from './operation.ts';

/** The root fields of the negative list, where a task of the city is on that of the province. */
export const negativeOperations = (): Record<string, Operation> => ({
  'Query.negativeList': { query: '{ negativeList { ruleId } }', variables: () => ({}), at: 'negativeListed' },
  'Query.negativeCounts': { query: '{ negativeCounts { tasks } }', variables: () => ({}), at: 'negativeListed' },
});
