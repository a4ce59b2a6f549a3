import { graphql } from '../../graphql/generated/gql.ts';

export const taskAccountabilityDocument = graphql(`
  query TaskAccountability($id: String!) {
    assignment(id: $id) {
      id
      accountabilityGrounds {
        kind
        subjectId
        ruleId
        reason
        words
      }
      accountabilityCases {
        id
        state
        facts
      }
    }
    colleagues(roles: [LEADER]) {
      id
      personName
    }
  }
`);

export const proposeAccountabilityDocument = graphql(`
  mutation ProposeAccountability($input: ProposeAccountabilityInput!) {
    answer: proposeAccountability(input: $input) {
      __typename
      ... on AccountabilityCase {
        id
        version
      }
      ...Refused
    }
  }
`);
