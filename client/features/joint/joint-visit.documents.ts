import { graphql } from '../../graphql/generated/gql.ts';

/** The visits of a joint operation as far as one may know them, and the units that hold what it is over. */
export const jointVisitsDocument = graphql(`
  query JointVisits($id: String!) {
    jointOperation(id: $id) {
      __typename
      ... on JointOperation {
        id
        visits {
          id
          state
          fromDay
          untilDay
          place
          target {
            id
            name
          }
        }
        scope {
          id
          item {
            id
            assignments {
              id
              to {
                id
              }
            }
          }
          assignments {
            id
            to {
              id
            }
          }
        }
      }
    }
  }
`);
