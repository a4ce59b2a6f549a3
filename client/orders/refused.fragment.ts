import { graphql } from '../graphql/generated/gql.ts';

/** What a page reads of a refusal; every write of an order spreads it. */
export const refusedFragment = graphql(`
  fragment Refused on Problem {
    message
    ruleId
    fields {
      path
      message
    }
  }
`);
