import { graphql } from '../../graphql/generated/gql.ts';

/** How a matter was classed, and what the leader decided (M-08). */
export const triageFactsFragment = graphql(`
  fragment TriageFacts on Triage {
    id
    classes
    analysis
    prePlan
    decision
    opinion
    decidedAt
    leader {
      id
      personName
    }
  }
`);

export const triageItemDocument = graphql(`
  mutation TriageItem($input: TriageItemInput!) {
    answer: triageItem(input: $input) {
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

export const decideTriageDocument = graphql(`
  mutation DecideTriage($input: DecideTriageInput!) {
    answer: decideTriage(input: $input) {
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
