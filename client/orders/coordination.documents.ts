import { graphql } from '../graphql/generated/gql.ts';

/** A request for coordination as pages show it. */
export const coordinationLineFragment = graphql(`
  fragment CoordinationLine on Coordination {
    id
    direction
    state
    version
    code
    subject
    problem
    measure
    neededBy
    askedAt
    answerBy
    helps
    answer
    answeredAt
    closedAt
    closingWords
    asker
    answerer
    orgUnit {
      id
      shortName
    }
    askedUnit {
      id
      shortName
    }
    allowedActions {
      action
      allowed
      ruleId
      reason
    }
  }
`);

export const answerCoordinationDocument = graphql(`
  mutation AnswerCoordination($input: AnswerCoordinationInput!) {
    answer: answerCoordination(input: $input) {
      __typename
      ... on Coordination {
        ...CoordinationLine
      }
      ...Refused
    }
  }
`);

export const closeCoordinationDocument = graphql(`
  mutation CloseCoordination($input: CloseCoordinationInput!) {
    answer: closeCoordination(input: $input) {
      __typename
      ... on Coordination {
        ...CoordinationLine
      }
      ...Refused
    }
  }
`);

export const withdrawCoordinationDocument = graphql(`
  mutation WithdrawCoordination($input: WithdrawCoordinationInput!) {
    answer: withdrawCoordination(input: $input) {
      __typename
      ... on Coordination {
        ...CoordinationLine
      }
      ...Refused
    }
  }
`);
