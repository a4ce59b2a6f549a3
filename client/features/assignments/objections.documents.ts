import { graphql } from '../../graphql/generated/gql.ts';

/** An objection as the page of its assignment shows it. */
export const objectionLineFragment = graphql(`
  fragment ObjectionLine on Objection {
    id
    place
    ground
    basis
    reason
    raisedByName
    raisedAt
    decision
    decisionReason
    binding
    decidedByName
    decidedAt
    orgUnit {
      id
      shortName
    }
    decidedBy {
      id
      shortName
    }
  }
`);

export const objectToAssignmentDocument = graphql(`
  mutation ObjectToAssignment($input: ObjectToAssignmentInput!) {
    answer: objectToAssignment(input: $input) {
      __typename
      ... on Assignment {
        id
        state
        version
      }
      ...Refused
    }
  }
`);

export const upholdObjectionDocument = graphql(`
  mutation UpholdObjection($input: UpholdObjectionInput!) {
    answer: upholdObjection(input: $input) {
      __typename
      ... on Assignment {
        id
        state
        version
      }
      ...Refused
    }
  }
`);

export const rejectObjectionDocument = graphql(`
  mutation RejectObjection($input: RejectObjectionInput!) {
    answer: rejectObjection(input: $input) {
      __typename
      ... on Assignment {
        id
        state
        version
      }
      ...Refused
    }
  }
`);
