import { graphql } from '../../graphql/generated/gql.ts';

export const matrixFileDocument = graphql(`
  query MatrixFile($id: String!) {
    matrixFile(id: $id) {
      id
      name
      sheet
      headRow
      registered
      known
      importedAt
      columns {
        at
        letters
        head
        sample
        field
      }
    }
  }
`);

export const matrixCheckDocument = graphql(`
  query MatrixCheck($input: MatrixCheckInput!, $afterRow: Int!, $faultyOnly: Boolean!) {
    matrixCheck(input: $input, afterRow: $afterRow, faultyOnly: $faultyOnly) {
      __typename
      ... on MatrixCheck {
        total
        fresh
        known
        faultyRows
        faultyCells
        nextRow
        lines {
          row
          line
          aspect
          title
          leader
          dueOn
          workingDays
          itemId
          itemNumber
          differs
          cells {
            field
            text
          }
          faults {
            row
            cell
            field
            code
            message
            remedy
          }
          lead {
            id
            shortName
          }
          supports {
            id
            shortName
          }
        }
      }
      ...Refused
    }
  }
`);

export const importMatrixDocument = graphql(`
  mutation ImportMatrix($input: ImportMatrixInput!) {
    answer: importMatrix(input: $input) {
      __typename
      ... on MatrixFile {
        id
        registered
        known
        importedAt
      }
      ...Refused
    }
  }
`);
