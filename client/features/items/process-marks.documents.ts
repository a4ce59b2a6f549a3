import { graphql } from '../../graphql/generated/gql.ts';

/** The marks of whole-process supervision on a matter (M-127). */
export const processMarksFragment = graphql(`
  fragment ProcessMarks on Item {
    id
    source
    openMarks
    owedMarks
    processMarks {
      id
      kind
      heldOn
      words
      markedByName
    }
  }
`);

export const markProcessDocument = graphql(`
  mutation MarkProcess($input: MarkProcessInput!) {
    answer: markProcess(input: $input) {
      __typename
      ... on Item {
        id
        version
      }
      ...Refused
    }
  }
`);
