import { graphql } from '../../graphql/generated/gql.ts';

/** Who may know of a work secret, and who read it. */
export const needToKnowFragment = graphql(`
  fragment NeedToKnow on Item {
    id
    version
    secrecy
    knowers {
      ...KnowerLine
    }
    readings {
      id
      personName
      at
      orgUnit {
        id
        shortName
      }
    }
  }
`);

export const knowableDocument = graphql(`
  query Knowable($id: String!, $orgUnitId: String!) {
    item(id: $id) {
      id
      knowable(orgUnitId: $orgUnitId) {
        postId
        role
        personName
        cleared
        listed
      }
    }
  }
`);

export const nameKnowersDocument = graphql(`
  mutation NameKnowers($input: NameKnowersInput!) {
    answer: nameKnowers(input: $input) {
      __typename
      ... on Item {
        id
        version
      }
      ...Refused
    }
  }
`);

export const removeKnowerDocument = graphql(`
  mutation RemoveKnower($input: RemoveKnowerInput!) {
    answer: removeKnower(input: $input) {
      __typename
      ... on Item {
        id
        version
      }
      ...Refused
    }
  }
`);
