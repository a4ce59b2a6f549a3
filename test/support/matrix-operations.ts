import { key } from './app.ts';
import { columns, settings } from './matrices.ts';
import { idAt, mutation, type Operation, type Staged } from './operation.ts';

/** The root fields of imports; each aims at the file that the officer of the province uploaded. */
export function matrixOperations(staged: Staged): Record<string, Operation> {
  const fileId = (): string => idAt(staged, 'uploaded');
  return {
    'Query.matrixFile': {
      query: 'query ($id: String!) { matrixFile(id: $id) { name columns { head field } } }',
      variables: () => ({ id: fileId() }),
      at: 'uploaded',
    },
    'Query.matrixCheck': {
      query: `query ($input: MatrixCheckInput!) { matrixCheck(input: $input) { __typename ... on MatrixCheck { total lines { title } }
        ... on Problem { code fields { path code } } } }`,
      variables: () => ({ input: { fileId: fileId(), columns, ...settings } }),
      at: 'uploaded',
    },
    'Mutation.importMatrix': {
      ...mutation('importMatrix', 'ImportMatrixInput', '... on MatrixFile { id registered known }', () => ({
        key: key(),
        fileId: fileId(),
        columns,
        ...settings,
      })),
      at: 'uploaded',
    },
  };
}
