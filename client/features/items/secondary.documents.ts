import { graphql } from '../../graphql/generated/gql.ts';

export const proposeSecondarySupervisionDocument = graphql(`
  mutation ProposeSecondarySupervision($input: ProposeSecondarySupervisionInput!) {
    answer: proposeSecondarySupervision(input: $input) {
      __typename
      ... on Item {
        id
        version
      }
      ...Refused
    }
  }
`);

export const decideSecondarySupervisionDocument = graphql(`
  mutation DecideSecondarySupervision($input: DecideSecondarySupervisionInput!) {
    answer: decideSecondarySupervision(input: $input) {
      __typename
      ... on Item {
        id
        state
        version
      }
      ...Refused
    }
  }
`);
