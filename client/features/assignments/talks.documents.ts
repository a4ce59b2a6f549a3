import { graphql } from '../../graphql/generated/gql.ts';

export const taskTalksDocument = graphql(`
  query TaskTalks($id: String!) {
    assignment(id: $id) {
      id
      talks {
        ...TalkLine
      }
      talkGrounds {
        ...TalkGroundWords
      }
    }
    colleagues(roles: [LEADER]) {
      id
      personName
    }
  }
`);
