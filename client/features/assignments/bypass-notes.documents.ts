import { graphql } from '../../graphql/generated/gql.ts';

/** A note of a unit to the office that established the matter, and the answer (B14). */
export const bypassNoteLineFragment = graphql(`
  fragment BypassNoteLine on BypassNote {
    id
    kind
    state
    version
    words
    writtenAt
    answerBy
    answer
    answeredAt
    orgUnit {
      id
      shortName
    }
    originator {
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

/** The notes on a task that one may read: asked apart, for the page of a task asks as much as one request may. */
export const bypassNotesDocument = graphql(`
  query BypassNotes($id: String!) {
    assignment(id: $id) {
      id
      bypassNotes {
        ...BypassNoteLine
      }
    }
  }
`);

export const writeBypassNoteDocument = graphql(`
  mutation WriteBypassNote($input: WriteBypassNoteInput!) {
    answer: writeBypassNote(input: $input) {
      __typename
      ... on BypassNote {
        ...BypassNoteLine
      }
      ...Refused
    }
  }
`);

export const answerBypassNoteDocument = graphql(`
  mutation AnswerBypassNote($input: AnswerBypassNoteInput!) {
    answer: answerBypassNote(input: $input) {
      __typename
      ... on BypassNote {
        ...BypassNoteLine
      }
      ...Refused
    }
  }
`);

export const releaseBypassNoteDocument = graphql(`
  mutation ReleaseBypassNote($input: ReleaseBypassNoteInput!) {
    answer: releaseBypassNote(input: $input) {
      __typename
      ... on BypassNote {
        ...BypassNoteLine
      }
      ...Refused
    }
  }
`);
