import { graphql } from '../graphql/generated/gql.ts';

/** A talk as a line of its task or of the list (M-53). */
export const talkLineFragment = graphql(`
  fragment TalkLine on Talk {
    id
    state
    about
    heldOn
    place
    orgUnit {
      id
      shortName
    }
    assignment {
      id
      title
    }
  }
`);

/** What a rule proposes a talk about, and the clause that it suggests. */
export const talkGroundFragment = graphql(`
  fragment TalkGroundWords on TalkGround {
    about
    subjectId
    words
    ruleId
    reason
    clause
  }
`);

export const proposeTalkDocument = graphql(`
  mutation ProposeTalk($input: ProposeTalkInput!) {
    answer: proposeTalk(input: $input) {
      __typename
      ... on Talk {
        id
        version
      }
      ...Refused
    }
  }
`);
