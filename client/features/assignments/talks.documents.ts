import { graphql } from '../../graphql/generated/gql.ts';

export const taskTalksDocument = graphql(`
  query TaskTalks($id: String!) {
    assignment(id: $id) {
      id
      talks {
        ...TalkLine
      }
      talkGrounds {
        about
        subjectId
        words
        ruleId
      }
    }
    colleagues(roles: [LEADER]) {
      id
      personName
    }
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
