import { graphql } from '../graphql/generated/gql.ts';

/** An order to rectify as the pages of its matter and of its task show it (M-39). */
export const rectificationLineFragment = graphql(`
  fragment RectificationLine on RectificationOrder {
    id
    assignmentId
    round
    state
    ground
    findings
    demand
    evidenceAsked
    dueWas
    dueOn
    late
    proposedByName
    proposedAt
    opinion
    decidedByName
    decidedAt
    answer
    evidence
    answeredByName
    answeredAt
    sentBack
    closingOpinion
    closedByName
    closedAt
    orgUnit {
      id
      shortName
    }
    to {
      id
      shortName
    }
  }
`);
