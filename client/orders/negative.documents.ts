import { graphql } from '../graphql/generated/gql.ts';

/** An entry of the negative list as a line (M-48). */
export const negativeLineFragment = graphql(`
  fragment NegativeLine on NegativeEntry {
    id
    ruleId
    reason
    dueOn
    enteredAt
    leftAt
    leftBy
    finding {
      id
      problem
    }
  }
`);
