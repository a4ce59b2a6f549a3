import { graphql } from '../../graphql/generated/gql.ts';

/** What a matter promises by which days (M-62). */
export const itemCommitmentsFragment = graphql(`
  fragment ItemCommitments on Item {
    id
    source
    commitments {
      ...CommitmentLine
    }
  }
`);

export const rollOverItemDocument = graphql(`
  mutation RollOverItem($input: RollOverItemInput!) {
    answer: rollOverItem(input: $input) {
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

export const recordSecondFeedbackDocument = graphql(`
  mutation RecordSecondFeedback($input: RecordSecondFeedbackInput!) {
    answer: recordSecondFeedback(input: $input) {
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
