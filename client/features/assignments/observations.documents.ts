import { graphql } from '../../graphql/generated/gql.ts';

/** What contacts saw of a task: asked apart, for the page of a task asks as much as one request may. */
export const taskObservationsDocument = graphql(`
  query TaskObservations($id: String!) {
    assignment(id: $id) {
      id
      observations {
        ...ObservationLine
      }
    }
  }
`);

export const askableContactsDocument = graphql(`
  query AskableContacts($id: String!) {
    contactPoints {
      id
      name
      contactName
      active
      allowedActions {
        action
        allowed
        ruleId
        reason
      }
    }
    assignment(id: $id) {
      id
      ownLines {
        line
        name
        unit
      }
    }
  }
`);

export const askContactPointDocument = graphql(`
  mutation AskContactPoint($input: AskContactPointInput!) {
    answer: askContactPoint(input: $input) {
      __typename
      ... on Observation {
        ...ObservationLine
      }
      ...Refused
    }
  }
`);
