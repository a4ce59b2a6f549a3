import { graphql } from '../../graphql/generated/gql.ts';

/** A page of who does what by when in a matter. */
export const responsibilityMatrixDocument = graphql(`
  query ResponsibilityMatrix($id: String!, $after: String) {
    responsibilityMatrix(id: $id, after: $after) {
      number
      title
      nextCursor
      nodes {
        depth
        task {
          id
          role
          state
          dueOn
          dueProvisional
          handlerName
          targets {
            name
          }
          to {
            id
            shortName
            level
          }
          supports {
            id
            to {
              id
              shortName
            }
          }
          responsible {
            role
            personName
            heldTo
          }
        }
      }
    }
  }
`);
