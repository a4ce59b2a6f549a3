import { graphql } from '../../graphql/generated/gql.ts';

/** When a matter was sent to another body, and what that body answered (M-38). */
export const itemTransfersFragment = graphql(`
  fragment ItemTransfers on Item {
    id
    receivedAs {
      id
      number
      sentAt
      orgUnit {
        id
        name
      }
    }
    transfers {
      ...LetterLine
    }
  }
`);

export const transferItemDocument = graphql(`
  mutation TransferItem($input: TransferItemInput!) {
    answer: transferItem(input: $input) {
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
