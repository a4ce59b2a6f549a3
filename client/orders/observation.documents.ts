import { graphql } from '../graphql/generated/gql.ts';

/** What a contact was asked and what it saw (M-34). */
export const observationLineFragment = graphql(`
  fragment ObservationLine on Observation {
    id
    state
    version
    question
    lineName
    lineUnit
    wantedBy
    verdict
    amount
    words
    seenOn
    filedAt
    answerBy
    answer
    answeredAt
    contactPoint {
      id
      name
    }
    assignment {
      id
      title
      to {
        id
        shortName
      }
    }
    conflict {
      code
      explanation
      liftedAt
    }
    allowedActions {
      action
      allowed
      ruleId
      reason
    }
  }
`);

export const answerObservationDocument = graphql(`
  mutation AnswerObservation($input: AnswerObservationInput!) {
    answer: answerObservation(input: $input) {
      __typename
      ... on Observation {
        ...ObservationLine
      }
      ...Refused
    }
  }
`);

export const releaseObservationDocument = graphql(`
  mutation ReleaseObservation($input: ObservationAim!) {
    answer: releaseObservation(input: $input) {
      __typename
      ... on Observation {
        ...ObservationLine
      }
      ...Refused
    }
  }
`);
