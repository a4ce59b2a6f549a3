import { graphql } from '../../graphql/generated/gql.ts';

export const itemLineFragment = graphql(`
  fragment ItemLine on Item {
    id
    number
    title
    state
    source
    secrecy
    registeredAt
    dueOn
    keyMatter {
      id
    }
    progress {
      claimed
      verified
    }
  }
`);

export const itemsDocument = graphql(`
  query Items($after: String) {
    items(after: $after) {
      nodes {
        ...ItemLine
      }
      nextCursor
    }
  }
`);

/** What is supervised first in the period that runs, as the list shows it. */
export const keyItemsDocument = graphql(`
  query KeyItems {
    keyMatters {
      id
      item {
        ...ItemLine
      }
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

export const leadersDocument = graphql(`
  query Leaders {
    colleagues(roles: [LEADER]) {
      id
      personName
    }
  }
`);
