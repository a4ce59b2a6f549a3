import { graphql } from '../../graphql/generated/gql.ts';

export const auditChainDocument = graphql(`
  query AuditChain {
    auditRecord {
      links
      unsealed
      checkpointLine
      covered
      checkpointAt
      held
      verifiedAt
      verifiedLinks
      verifiedFaults
    }
  }
`);

export const auditEventsDocument = graphql(`
  query AuditEvents($filter: AuditFilterInput, $after: String) {
    auditRecord(filter: $filter, after: $after) {
      events {
        id
        kind
        subjectType
        at
        personName
        position
        hash
      }
      nextCursor
    }
  }
`);
