import { graphql } from '../../graphql/generated/gql.ts';

export const inboxDocument = graphql(`
  query Inbox($after: String) {
    inbox(after: $after) {
      nodes {
        id
        kind
        itemId
        assignmentId
        coordinationId
        jointOperationId
        taskForceId
        penetrationOrderId
        visitId
        contactPointId
        conferenceId
        caseReviewId
        transferId
        number
        title
        orgUnitName
        dueOn
        expedited
        secrecy
        daysLeft
      }
      nextCursor
    }
  }
`);

export const officeItemsDocument = graphql(`
  query OfficeItems {
    items {
      nodes {
        id
        number
        title
        state
        secrecy
        dueOn
        progress {
          claimed
          verified
        }
      }
    }
  }
`);

export const keyMattersDocument = graphql(`
  query KeyMatters {
    keyMatters {
      id
      words
      item {
        id
        title
        state
      }
    }
  }
`);

export const lackingMarksDocument = graphql(`
  query LackingMarks {
    itemsLackingMarks {
      id
      title
      owedMarks
    }
  }
`);

export const coverageDocument = graphql(`
  query Coverage {
    instructionCoverage {
      instructions
      withNotice
      closed
      withSummary
      withoutNotice {
        id
        title
      }
    }
  }
`);

export const chaseCountsDocument = graphql(`
  query ChaseCounts {
    chaseCounts {
      chases
      unanswered
      orgUnit {
        id
        shortName
      }
    }
  }
`);
