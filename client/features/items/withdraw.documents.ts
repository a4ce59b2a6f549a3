import { graphql } from '../../graphql/generated/gql.ts';

/** Why a matter ended before its time. */
export const itemHaltFragment = graphql(`
  fragment ItemHalt on Item {
    id
    halt {
      reason
      at
    }
  }
`);

export const withdrawItemDocument = graphql(`
  mutation WithdrawItem($input: WithdrawItemInput!) {
    answer: withdrawItem(input: $input) {
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
