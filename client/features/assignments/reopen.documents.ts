import { graphql } from '../../graphql/generated/gql.ts';

export const reopenAssignmentDocument = graphql(`
  mutation ReopenAssignment($input: ReopenAssignmentInput!) {
    answer: reopenAssignment(input: $input) {
      __typename
      ... on Assignment {
        id
        state
        version
      }
      ...Refused
    }
  }
`);

export const readAssignmentDocument = graphql(`
  mutation ReadAssignment($input: ReadAssignmentInput!) {
    answer: readAssignment(input: $input) {
      __typename
      ... on Assignment {
        id
        state
        version
        signedAt
      }
      ...Refused
    }
  }
`);
