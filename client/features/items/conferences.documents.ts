import { graphql } from '../../graphql/generated/gql.ts';

/** The conferences at which a matter was dispatched, that which opened it, and where it became a priority. */
export const conferencesOfItemDocument = graphql(`
  query ConferencesOfItem($id: String!) {
    item(id: $id) {
      id
      conferenceLines {
        id
        outcome
        decision
        item {
          id
        }
        conference {
          id
          number
        }
      }
      conferencePriorities {
        id
        words
        conference {
          id
          number
        }
      }
    }
  }
`);
