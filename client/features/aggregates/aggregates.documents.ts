import { graphql } from '../../graphql/generated/gql.ts';

export const subordinateMattersDocument = graphql(`
  query SubordinateMatters {
    subordinateMatters {
      own
      below
      orgUnit {
        id
        shortName
        level
        kind
      }
    }
  }
`);
