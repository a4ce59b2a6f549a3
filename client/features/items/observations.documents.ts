import { graphql } from '../../graphql/generated/gql.ts';

/** What contacts saw in a matter, asked apart from its page. */
export const itemObservationsDocument = graphql(`
  query ItemObservations($id: String!) {
    item(id: $id) {
      id
      observations {
        ...ObservationLine
      }
    }
  }
`);
