import { graphql } from '../graphql/generated/gql.ts';

/** What the acting post was told, a page of it, and how much of all is unread. */
export const notificationsDocument = graphql(`
  query Notifications($after: String) {
    notifications(after: $after) {
      unread
      nextCursor
      nodes {
        id
        kind
        at
        read
        itemId
        assignmentId
        coordinationId
        beatId
        number
        title
        orgUnitName
      }
    }
  }
`);

export const markNotificationsReadDocument = graphql(`
  mutation MarkNotificationsRead($input: MarkNotificationsReadInput!) {
    answer: markNotificationsRead(input: $input) {
      __typename
      ... on NotificationsRead {
        unread
      }
      ...Refused
    }
  }
`);
