import { graphql } from '../../graphql/generated/gql.ts';

export const itemDocument = graphql(`
  query Item($id: String!) {
    item(id: $id) {
      ...ItemFacts
      ...ItemClosing
      ...ItemPauses
      ...ProcessMarks
      ...ItemHalt
      ...ItemAmendments
      ...ItemTransfers
      ...ItemCommitments
      ...ItemDossier
      ...NeedToKnow
      ...ItemClass
      id
      number
      title
      body
      state
      version
      round
      verified
      dueOn
      orgUnit {
        id
        name
        shortName
      }
      leadUnit {
        id
        name
        shortName
      }
      suggestion {
        document
        line
        dueOn
        workingDays
        leadUnit {
          id
          name
        }
        supportUnits {
          id
        }
        targets {
          name
          unit
          value
          stages {
            name
            dueOn
          }
        }
      }
      progress {
        claimed
        verified
        total
        received
        accepted
        overdue
      }
      expediting {
        until
        reason
        named {
          id
          personName
        }
      }
      jointOperations {
        id
        title
        state
        standing
        startsAt
        endsAt
      }
      mandates {
        ...MandateLine
      }
      myMandate {
        id
        endsAt
        office {
          id
          name
        }
      }
      triage {
        ...TriageFacts
      }
      rectifications {
        ...RectificationLine
      }
      rectifiable {
        id
        dueOn
        to {
          id
          shortName
        }
      }
      notices {
        ...OrderWords
      }
      assignments {
        ...TaskLine
      }
      verifications {
        ...CheckLine
      }
      timeline {
        ...MomentLine
      }
      allowedActions {
        action
        allowed
        ruleId
        reason
      }
    }
  }
`);

/** Where a matter comes from, and who answers for it (M-01, M-05, M-102). */
export const itemFactsFragment = graphql(`
  fragment ItemFacts on Item {
    id
    body
    source
    sourceRef
    originator
    originatedOn
    secrecy
    highRisk
    fourKey
    opinion
    declineReason
    registeredAt
    dueOn
    linkages {
      linkage
      bases
    }
    orgUnit {
      id
      name
    }
    leadUnit {
      id
      name
    }
    caseReview {
      id
      title
    }
    responsibilities {
      kind
      personName
      unit {
        id
        shortName
      }
    }
    dutyDirect {
      id
      personName
    }
  }
`);

/** How a matter ended (M-02). */
export const itemClosingFragment = graphql(`
  fragment ItemClosing on Item {
    id
    verificationMethod
    verificationDueOn
    measures
    progressText
    effect
    summary
    recommendation
    struckOffAt
    lookBackOn
    retention
    archivedAt
  }
`);
