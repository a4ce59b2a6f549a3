import { graphql } from '../../graphql/generated/gql.ts';

export const myMandatesDocument = graphql(`
  query MyMandates {
    myMandates {
      __typename
      ... on Mandate {
        id
        powers
        endsAt
        office {
          id
          name
        }
        item {
          id
          number
          title
        }
      }
      ... on MandateTombstone {
        id
        startsAt
        endsAt
        standing
        office {
          id
          name
        }
      }
    }
  }
`);
