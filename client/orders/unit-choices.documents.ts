import { graphql } from '../graphql/generated/gql.ts';

/** Units of the province found by their name, to choose one; with leading bodies where they may be meant. */
export const unitChoicesDocument = graphql(`
  query UnitChoices($text: String!, $bodies: Boolean! = false) {
    orgUnits(text: $text, bodies: $bodies) {
      id
      name
      succeededBy {
        id
      }
    }
  }
`);
