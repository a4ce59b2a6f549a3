import { graphql } from '../graphql/generated/gql.ts';

/** A finding as a line of its task or of its joint operation (M-37). */
export const findingLineFragment = graphql(`
  fragment FindingLine on Finding {
    id
    state
    round
    findingClass
    problem
    dueOn
    late
    listed
    lookBackOn
    orgUnit {
      id
      shortName
    }
  }
`);
