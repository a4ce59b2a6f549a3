import { graphql } from '../graphql/generated/gql.ts';

export const beginUploadDocument = graphql(`
  mutation BeginUpload($input: BeginUploadInput!) {
    answer: beginUpload(input: $input) {
      __typename
      ... on File {
        id
        name
        size
        received
      }
      ...Refused
    }
  }
`);

/** A file as lists show it. */
export const fileLineFragment = graphql(`
  fragment FileLine on File {
    id
    name
    size
  }
`);
