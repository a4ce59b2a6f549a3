import { graphql } from '../graphql/generated/gql.ts';

/** Other supervision of the same unit or matter within a week (多头督查, B5). */
export const collisionLineFragment = graphql(`
  fragment CollisionLine on SupervisionCollision {
    kind
    fromDay
    untilDay
    recordId
    title
    joinableId
    mergeVersion
    office {
      id
      name
    }
  }
`);
