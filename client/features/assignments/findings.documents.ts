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
