import { graphql } from '../../graphql/generated/gql.ts';

/** A chase by a person, and what the unit answered (M-29). */
export const chaseLineFragment = graphql(`
  fragment ChaseLine on Chase {
    id
    version
    method
    chasedOn
    toWhom
    content
    answerBy
    underMandate
    response
    answeredAt
    maker
    answerer
    orgUnit {
      id
      shortName
    }
  }
`);

export const chaseAssignmentDocument = graphql(`
  mutation ChaseAssignment($input: ChaseAssignmentInput!) {
    answer: chaseAssignment(input: $input) {
      __typename
      ... on Assignment {
        id
        version
      }
      ...Refused
    }
  }
`);

export const answerChaseDocument = graphql(`
  mutation AnswerChase($input: AnswerChaseInput!) {
    answer: answerChase(input: $input) {
      __typename
      ... on Assignment {
        id
        version
      }
      ...Refused
    }
  }
`);
