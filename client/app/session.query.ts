import { graphql } from '../graphql/generated/gql.ts';

/** Who is signed in, and what the frame of every page needs of him. */
export const sessionDocument = graphql(`
  query Session {
    session {
      id
      personName
      login
      mustChangePassword
      now
      actingPostId
      packedRules
      posts {
        id
        role
        orgUnit {
          id
          name
          shortName
          level
        }
      }
    }
  }
`);

export const signOutDocument = graphql(`
  mutation SignOut($input: SignOutInput!) {
    signOut(input: $input) {
      __typename
      ... on SignedOut {
        everywhere
      }
    }
  }
`);
