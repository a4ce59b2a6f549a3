import { graphql } from '../../graphql/generated/gql.ts';

export const progressTotalsDocument = graphql(`
  query ProgressTotals($id: String) {
    progressTotals(id: $id) {
      asOf
      total
      listed
      undisclosed
      places {
        orgUnitId
        aboveId
        name
        level
        total
        unsigned
        overdue
        red
        yellow
        green
        blue
        grey
      }
    }
  }
`);
