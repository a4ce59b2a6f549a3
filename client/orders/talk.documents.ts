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
