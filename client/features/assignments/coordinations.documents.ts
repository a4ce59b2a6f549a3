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

/** Units of the province whose name holds a text. */
export const askableUnitsDocument = graphql(`
  query AskableUnits($text: String!) {
    orgUnits(text: $text) {
      id
      name
    }
  }
`);
