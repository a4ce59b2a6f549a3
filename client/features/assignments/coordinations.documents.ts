import { graphql } from '../../graphql/generated/gql.ts';

export const requestCoordinationDocument = graphql(`
  mutation RequestCoordination($input: RequestCoordinationInput!) {
    answer: requestCoordination(input: $input) {
      __typename
      ... on Coordination {
        id
        version
      }
      ...Refused
    }
  }
`);

export const seekSupportDocument = graphql(`
  mutation SeekSupport($input: SeekSupportInput!) {
    answer: seekSupport(input: $input) {
      __typename
      ... on Coordination {
        id
        version
      }
      ...Refused
    }
  }
`);

/** Units of which support may be sought for a task. */
export const superiorsDocument = graphql(`
  query Superiors($id: String!, $text: String!) {
    assignment(id: $id) {
      id
      superiors(text: $text) {
        id
        name
      }
    }
  }
`);

/** Units of the province whose name holds a text. */
export const askableUnitsDocument = graphql(`
  query AskableUnits($text: String!) {
    orgUnits(text: $text) {
      id
      name
    }
  }
`);
