import { graphql } from '../../graphql/generated/gql.ts';

export const jointCollisionsDocument = graphql(`
  query JointCollisions($id: String!) {
    jointOperation(id: $id) {
      __typename
      ... on JointOperation {
        id
        collisions {
          ...CollisionLine
        }
      }
    }
  }
`);
