import { graphql } from '../../graphql/generated/gql.ts';

/** A mandate on a matter, as its office reads it (M-10). */
export const mandateLineFragment = graphql(`
  fragment MandateLine on Mandate {
    id
    version
    powers
    whole
    startsAt
    endsAt
    endedAt
    standing
    reason
    endReason
    delegate {
      id
      shortName
    }
    scope {
      id
      to {
        id
        shortName
      }
    }
    allowedActions {
      action
      allowed
      ruleId
      reason
    }
  }
`);

export const delegateItemDocument = graphql(`
  mutation DelegateItem($input: DelegateItemInput!) {
    answer: delegateItem(input: $input) {
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

export const endMandateDocument = graphql(`
  mutation EndMandate($input: EndMandateInput!) {
    answer: endMandate(input: $input) {
      __typename
      ... on Mandate {
        id
        version
      }
      ...Refused
    }
  }
`);
