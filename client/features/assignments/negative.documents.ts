import { graphql } from '../../graphql/generated/gql.ts';

export const taskNegativeDocument = graphql(`
  query TaskNegative($id: String!) {
    assignment(id: $id) {
      id
      negativeEntries {
        ...NegativeLine
      }
    }
  }
`);
