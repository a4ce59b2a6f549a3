import { graphql } from '../graphql/generated/gql.ts';

/** An order in six parts, and how far the unit that received it is. */
export const orderWordsFragment = graphql(`
  fragment OrderWords on OrderText {
    kind
    number
    channel
    task
    target
    measures
    dueOn
    requirement
    discipline
    issuedAt
    intact
    ledger {
      ...TargetEntryParts
    }
    holderState
    signedAt
    submittedAt
    acceptedAt
    issuer {
      id
      shortName
    }
    holder {
      id
      shortName
    }
  }
`);

/** One task as lists show it. */
export const taskLineFragment = graphql(`
  fragment TaskLine on Assignment {
    id
    role
    coSign {
      id
      state
    }
    state
    dueOn
    daysLeft
    dueProvisional
    deemedServed
    to {
      id
      shortName
      level
    }
    light {
      colour
      ruleId
      reason
    }
    progress {
      claimed
      verified
      total
      received
      accepted
    }
  }
`);

/** A check as lists show it. */
export const checkLineFragment = graphql(`
  fragment CheckLine on Verification {
    id
    round
    method
    outcome
    verified
    amounts {
      ...SaidAmount
    }
    checked
    evidence
    findings
    files {
      ...FileLine
    }
    intact
    byName
    at
    orgUnit {
      id
      shortName
    }
  }
`);

/** Something that happened. */
export const momentLineFragment = graphql(`
  fragment MomentLine on TimelineEntry {
    id
    kind
    at
    method
    orgUnit {
      id
      shortName
    }
    about {
      id
      shortName
    }
  }
`);

/** The tasks given on from one. */
export const tasksBelowDocument = graphql(`
  query TasksBelow($id: String!) {
    assignment(id: $id) {
      id
      children {
        ...TaskLine
      }
    }
  }
`);

/** Units directly under one, and who answers for them. */
export const receiversDocument = graphql(`
  query Receivers($id: String!) {
    orgUnit(id: $id) {
      id
      children {
        id
        name
        shortName
        level
        departmentKey
        succeededBy {
          id
        }
        dutyHolders {
          role
          personName
          heldTo
        }
      }
    }
  }
`);

/** The day on which a limit in working days falls. */
export const limitDayDocument = graphql(`
  query LimitDay($from: LocalDate!, $workingDays: Int!) {
    dueDay(from: $from, workingDays: $workingDays) {
      date
      provisional
    }
  }
`);
