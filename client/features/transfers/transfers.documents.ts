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
      registered {
        id
        number
      }
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

export const registerTransferredDocument = graphql(`
  mutation RegisterTransferred($input: RegisterTransferredInput!) {
    answer: registerTransferred(input: $input) {
      __typename
      ... on Item {
        id
        number
      }
      ...Refused
    }
  }
`);
