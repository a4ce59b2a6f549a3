import { graphql } from '../../graphql/generated/gql.ts';

/** When a matter stood still, and why (T8). */
export const itemPausesFragment = graphql(`
  fragment ItemPauses on Item {
    id
    pauses {
      id
      ground
      reason
      beganAt
      reviewOn
      endedAt
    }
  }
`);

export const suspendItemDocument = graphql(`
  mutation SuspendItem($input: SuspendItemInput!) {
    answer: suspendItem(input: $input) {
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

export const resumeItemDocument = graphql(`
  mutation ResumeItem($input: ResumeItemInput!) {
    answer: resumeItem(input: $input) {
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
