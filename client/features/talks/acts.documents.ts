import { graphql } from '../../graphql/generated/gql.ts';

export const conveneTalkDocument = graphql(`
  mutation ConveneTalk($input: ConveneTalkInput!) {
    answer: conveneTalk(input: $input) {
      __typename
      ... on Talk {
        id
        version
      }
      ...Refused
    }
  }
`);

export const delegateTalkDocument = graphql(`
  mutation DelegateTalk($input: DelegateTalkInput!) {
    answer: delegateTalk(input: $input) {
      __typename
      ... on Talk {
        id
        version
      }
      ...Refused
    }
  }
`);

export const accountForTalkDocument = graphql(`
  mutation AccountForTalk($input: TalkWordsInput!) {
    answer: accountForTalk(input: $input) {
      __typename
      ... on Talk {
        id
        version
      }
      ...Refused
    }
  }
`);

export const recordTalkDocument = graphql(`
  mutation RecordTalk($input: RecordTalkInput!) {
    answer: recordTalk(input: $input) {
      __typename
      ... on Talk {
        id
        version
      }
      ...Refused
    }
  }
`);

export const cancelTalkDocument = graphql(`
  mutation CancelTalk($input: TalkWordsInput!) {
    answer: cancelTalk(input: $input) {
      __typename
      ... on Talk {
        id
        version
      }
      ...Refused
    }
  }
`);
