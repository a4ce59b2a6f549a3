import { graphql } from '../../graphql/generated/gql.ts';

export const formTaskForceDocument = graphql(`
  mutation FormTaskForce($input: FormTaskForceInput!) {
    answer: formTaskForce(input: $input) {
      __typename
      ... on TaskForce {
        id
        version
      }
      ...Refused
    }
  }
`);
