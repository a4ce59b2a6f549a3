import { graphql } from '../../graphql/generated/gql.ts';

export const proposeJointOperationDocument = graphql(`
  mutation ProposeJointOperation($input: ProposeJointOperationInput!) {
    answer: proposeJointOperation(input: $input) {
      __typename
      ... on JointOperation {
        id
        state
        version
      }
      ...Refused
    }
  }
`);
