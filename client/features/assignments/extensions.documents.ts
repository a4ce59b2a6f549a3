import { graphql } from '../../graphql/generated/gql.ts';

/** A request for a later limit as the page of its assignment shows it. */
export const extensionLineFragment = graphql(`
  fragment ExtensionLine on ExtensionRequest {
    id
    dueOn
    wantedOn
    reason
    askedByName
    askedAt
    decideBy
    waitsAbove
    decision
    decisionReason
    decidedAt
    orgUnit {
      id
      shortName
    }
  }
`);

export const requestExtensionDocument = graphql(`
  mutation RequestExtension($input: RequestExtensionInput!) {
    answer: requestExtension(input: $input) {
      __typename
      ... on Assignment {
        id
        version
      }
      ...Refused
    }
  }
`);

export const decideExtensionDocument = graphql(`
  mutation DecideExtension($input: DecideExtensionInput!) {
    answer: decideExtension(input: $input) {
      __typename
      ... on Assignment {
        id
        version
      }
      ...Refused
    }
  }
`);
