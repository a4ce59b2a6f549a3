import { graphql } from '../../graphql/generated/gql.ts';

export const progressTreeDocument = graphql(`
  query ProgressTree($id: String!) {
    progressTree(id: $id) {
      itemId
      number
      title
      version
      asOf
      focus
      undisclosed
      units
      levels
      states
      lights {
        colour
        ruleId
        reason
      }
      days
      parent
      unit
      state
      light
      claimed
      verified
      planned
      due
      daysLeft
      total
      received
      quantities {
        ...Quantity
      }
    }
  }
`);

export const progressNodeDocument = graphql(`
  query ProgressNode($id: String!, $version: String!, $row: Int!) {
    progressNode(id: $id, version: $version, row: $row) {
      id
    }
  }
`);
