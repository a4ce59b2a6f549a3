import { graphql } from '../../graphql/generated/gql.ts';

/** How the secrecy of a matter was changed last. */
export const itemClassFragment = graphql(`
  fragment ItemClass on Item {
    id
    secrecy
    classChange {
      reason
      byName
      at
    }
    orderedLowering {
      secrecy
      fromDay
      reason
      byName
    }
  }
`);

export const raiseSecrecyDocument = graphql(`
  mutation RaiseSecrecy($input: RaiseSecrecyInput!) {
    answer: raiseSecrecy(input: $input) {
      __typename
      ... on Item {
        id
        version
        secrecy
      }
      ...Refused
    }
  }
`);

export const lowerSecrecyDocument = graphql(`
  mutation LowerSecrecy($input: LowerSecrecyInput!) {
    answer: lowerSecrecy(input: $input) {
      __typename
      ... on Item {
        id
        version
        secrecy
      }
      ...Refused
    }
  }
`);
