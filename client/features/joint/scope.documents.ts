import { graphql } from '../../graphql/generated/gql.ts';

export const ownMattersDocument = graphql(`
  query OwnMatters($after: String) {
    items(after: $after) {
      nodes {
        id
        number
        title
        state
        secrecy
      }
      nextCursor
    }
  }
`);

export const ownTasksDocument = graphql(`
  query OwnTasks($id: String!) {
    item(id: $id) {
      id
      assignments {
        id
        to {
          id
          shortName
        }
      }
    }
  }
`);

export const addJointScopeDocument = graphql(`
  mutation AddJointScope($input: AddJointScopeInput!) {
    answer: addJointScope(input: $input) {
      __typename
      ... on JointOperation {
        id
        version
      }
      ...Refused
    }
  }
`);
