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

export const recordFindingDocument = graphql(`
  mutation RecordFinding($input: RecordFindingInput!) {
    answer: recordFinding(input: $input) {
      __typename
      ... on Finding {
        id
        version
        assignment {
          id
          findings {
            ...FindingLine
          }
        }
      }
      ...Refused
    }
  }
`);

/** The visits of the acting post and its unit, among which something was found. */
export const visitsBegunDocument = graphql(`
  query VisitsBegun {
    visits {
      id
      state
      announced
      fromDay
      place
      underwayAt
      target {
        id
      }
      tasks {
        id
        assignment {
          id
        }
      }
    }
  }
`);
