import { createHash } from 'node:crypto';
import type { Operation, Staged } from './operation.ts';
import { globalIdOf, storyId } from './story.ts';

const rowIdOf = (id: string): string => Buffer.from(id, 'base64url').toString().split(':')[2] ?? '';

/** The root fields of progress, aimed at an assignment that is being handled and has nothing below it. */
export function progressOperations(staged: Staged): Record<string, Operation> {
  const id = staged.working?.id ?? globalIdOf('Assignment', storyId('no assignment'));
  const version = createHash('md5').update(rowIdOf(id)).digest('hex'); // a tree of one row
  return {
    'Query.progressTree': {
      query: 'query ($id: String!) { progressTree(id: $id) { number title units parent unit state light } }',
      variables: () => ({ id }),
      at: 'working',
    },
    'Query.responsibilityMatrix': {
      query:
        'query ($id: String!) { responsibilityMatrix(id: $id) { number title nextCursor nodes { depth task { dueOn } } } }',
      variables: () => ({ id }),
      at: 'working',
    },
    'Query.progressTotals': {
      query: 'query ($id: String) { progressTotals(id: $id) { total listed undisclosed places { name total red } } }',
      variables: () => ({ id }),
      at: 'working',
    },
    'Query.progressNode': {
      query: `query ($id: String!, $version: String!) {
        progressNode(id: $id, version: $version, row: 0) { number state title } }`,
      variables: () => ({ id, version }),
      at: 'working',
    },
  };
}
