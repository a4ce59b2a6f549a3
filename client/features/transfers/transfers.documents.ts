import { graphql } from '../../graphql/generated/gql.ts';

export const transfersToUsDocument = graphql(`
  query TransfersToUs {
    transfersToUs {
      id
      version
      state
      title
      letter
      number
      sentAt
      answerDueOn
      answer
      orgUnit {
        id
        name
      }
      allowedActions {
        action
        allowed
        reason
      }
    }
  }
`);

export const answerTransferDocument = graphql(`
  mutation AnswerTransfer($input: AnswerTransferInput!) {
    answer: answerTransfer(input: $input) {
      __typename
      ... on Transfer {
        id
        state
        version
      }
      ...Refused
    }
  }
`);
