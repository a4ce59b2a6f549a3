import { graphql } from '../../graphql/generated/gql.ts';

export const taskFindingsDocument = graphql(`
  query TaskFindings($id: String!) {
    assignment(id: $id) {
      id
      findings {
        ...FindingLine
      }
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
