import { graphql } from '../../graphql/generated/gql.ts';

export const answerRectificationDocument = graphql(`
  mutation AnswerRectification($input: AnswerRectificationInput!) {
    answer: answerRectification(input: $input) {
      __typename
      ... on Assignment {
        id
        version
      }
      ...Refused
    }
  }
`);

export const closeRectificationDocument = graphql(`
  mutation CloseRectification($input: CloseRectificationInput!) {
    answer: closeRectification(input: $input) {
      __typename
      ... on Assignment {
        id
        version
      }
      ...Refused
    }
  }
`);
