import { graphql } from '../../graphql/generated/gql.ts';

export const taskCardsDocument = graphql(`
  query TaskCards($id: String!) {
    assignment(id: $id) {
      id
      cards {
        ...CardLine
      }
    }
  }
`);
