import { graphql } from '../../graphql/generated/gql.ts';

export const expediteItemDocument = graphql(`
  mutation ExpediteItem($input: ExpediteItemInput!) {
    answer: expediteItem(input: $input) {
      __typename
      ... on Item {
        id
        state
        version
      }
      ...Refused
    }
  }
`);

export const followersDocument = graphql(`
  query Followers {
    colleagues(roles: [SUPERVISION_OFFICER, OFFICE_HEAD]) {
      id
      personName
    }
  }
`);
