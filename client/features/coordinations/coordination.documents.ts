import { graphql } from '../../graphql/generated/gql.ts';

/** A request for coordination, and the way to its task for whoever may read that. */
export const coordinationDocument = graphql(`
  query Coordination($id: String!) {
    coordination(id: $id) {
      ...CoordinationLine
      assignment {
        id
        title
        number
      }
    }
  }
`);
