import { graphql } from '../graphql/generated/gql.ts';

/** A letter by which something was sent to another body, and what that body answered (M-38). */
export const letterLineFragment = graphql(`
  fragment LetterLine on Transfer {
    id
    state
    title
    letter
    sentAt
    answerDueOn
    answer
    answeredAt
    registeredAt
    to {
      id
      name
    }
  }
`);
