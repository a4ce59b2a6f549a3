import { graphql } from '../../graphql/generated/gql.ts';

export const peopleDocument = graphql(`
  query People($after: String) {
    people(after: $after) {
      nodes {
        id
        name
        login
        version
        clearance
        posts {
          id
          role
          heldFrom
          heldTo
          version
          orgUnit {
            id
            name
          }
        }
      }
      nextCursor
    }
  }
`);

export const registerPersonDocument = graphql(`
  mutation RegisterPerson($input: RegisterPersonInput!) {
    answer: registerPerson(input: $input) {
      __typename
      ... on Person {
        id
      }
      ... on Problem {
        message
        ruleId
        fields {
          path
          message
        }
      }
    }
  }
`);

export const updatePersonDocument = graphql(`
  mutation UpdatePerson($input: UpdatePersonInput!) {
    answer: updatePerson(input: $input) {
      __typename
      ... on Person {
        id
        version
        clearance
      }
      ... on Problem {
        message
        ruleId
        fields {
          path
          message
        }
      }
    }
  }
`);

export const enrolPersonDocument = graphql(`
  mutation EnrolPerson($input: EnrolPersonInput!) {
    answer: enrolPerson(input: $input) {
      __typename
      ... on Person {
        id
        login
      }
      ... on Problem {
        message
        ruleId
        fields {
          path
          message
        }
      }
    }
  }
`);

export const appointPostDocument = graphql(`
  mutation AppointPost($input: AppointPostInput!) {
    answer: appointPost(input: $input) {
      __typename
      ... on Person {
        id
        posts {
          id
          role
          heldFrom
          heldTo
          version
          orgUnit {
            id
            name
          }
        }
      }
      ... on Problem {
        message
        ruleId
        fields {
          path
          message
        }
      }
    }
  }
`);

export const releasePostDocument = graphql(`
  mutation ReleasePost($input: ReleasePostInput!) {
    answer: releasePost(input: $input) {
      __typename
      ... on Person {
        id
        posts {
          id
          role
          heldFrom
          heldTo
          version
          orgUnit {
            id
            name
          }
        }
      }
      ... on Problem {
        message
        ruleId
        fields {
          path
          message
        }
      }
    }
  }
`);

export const unitChoicesDocument = graphql(`
  query PostUnitChoices($text: String!) {
    orgUnits(text: $text, bodies: true) {
      id
      name
      succeededBy {
        id
      }
    }
  }
`);
