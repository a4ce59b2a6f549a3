import { graphql } from '../graphql/generated/gql.ts';

/** A warning card as a line of its task or of the list (M-46). */
export const cardLineFragment = graphql(`
  fragment CardLine on WarningCard {
    id
    state
    colour
    rule
    ground
    reason
    replyBy
    dueOn
    late
  }
`);
