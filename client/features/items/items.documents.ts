import { graphql } from '../../graphql/generated/gql.ts';

export const itemsDocument = graphql(`
  query Items($after: String) {
    items(after: $after) {
      nodes {
        id
        number
        title
        state
        source
        secrecy
        registeredAt
        dueOn
        progress {
          claimed
          verified
        }
      }
      nextCursor
    }
  }
`);

export const registerItemDocument = graphql(`
  mutation RegisterItem($input: RegisterItemInput!) {
    answer: registerItem(input: $input) {
      __typename
      ... on Item {
        id
      }
      ...Refused
    }
  }
`);

export const proposeItemDocument = graphql(`
  mutation ProposeItem($input: ProposeItemInput!) {
    answer: proposeItem(input: $input) {
      __typename
      ... on Item {
        id
        state
        version
      }
      ...Refused
    }
  }
`);

export const establishItemDocument = graphql(`
  mutation EstablishItem($input: EstablishItemInput!) {
    answer: establishItem(input: $input) {
      __typename
      ... on Item {
        id
        state
        version
      }
      ...Refused
    }
  }
`);

export const declineItemDocument = graphql(`
  mutation DeclineItem($input: DeclineItemInput!) {
    answer: declineItem(input: $input) {
      __typename
      ... on Item {
        id
        state
        version
      }
      ...Refused
    }
  }
`);

export const issueItemDocument = graphql(`
  mutation IssueItem($input: IssueItemInput!) {
    answer: issueItem(input: $input) {
      __typename
      ... on Item {
        id
        state
        version
      }
      ...Refused
    }
  }
`);

export const recallItemDocument = graphql(`
  mutation RecallItem($input: RecallItemInput!) {
    answer: recallItem(input: $input) {
      __typename
      ... on Item {
        id
        state
        version
      }
      ...Refused
    }
  }
`);

export const startVerificationDocument = graphql(`
  mutation StartVerification($input: StartVerificationInput!) {
    answer: startVerification(input: $input) {
      __typename
      ... on Item {
        id
        state
        version
      }
      ...Refused
    }
  }
`);

export const concludeVerificationDocument = graphql(`
  mutation ConcludeVerification($input: ConcludeVerificationInput!) {
    answer: concludeVerification(input: $input) {
      __typename
      ... on Item {
        id
        state
        version
      }
      ...Refused
    }
  }
`);

export const strikeOffItemDocument = graphql(`
  mutation StrikeOffItem($input: StrikeOffItemInput!) {
    answer: strikeOffItem(input: $input) {
      __typename
      ... on Item {
        id
        state
        version
      }
      ...Refused
    }
  }
`);

export const recordLookBackDocument = graphql(`
  mutation RecordLookBack($input: RecordLookBackInput!) {
    answer: recordLookBack(input: $input) {
      __typename
      ... on Item {
        id
        state
        version
      }
      ...Refused
    }
  }
`);

export const archiveItemDocument = graphql(`
  mutation ArchiveItem($input: ArchiveItemInput!) {
    answer: archiveItem(input: $input) {
      __typename
      ... on Item {
        id
        state
        version
      }
      ...Refused
    }
  }
`);

export const leadChoicesDocument = graphql(`
  query LeadChoices($text: String!) {
    orgUnits(text: $text) {
      id
      name
      succeededBy {
        id
      }
    }
  }
`);

export const leadersDocument = graphql(`
  query Leaders {
    colleagues(roles: [LEADER]) {
      id
      personName
    }
  }
`);
