import { graphql } from '../../graphql/generated/gql.ts';

export const assignmentDocument = graphql(`
  query Assignment($id: String!) {
    assignment(id: $id) {
      ...TaskLine
      ...AssignmentTime
      ...AssignmentConsent
      ...AssignmentPeriods
      ...AssignmentForecast
      ...AssignmentSixHaves
      id
      number
      title
      secrecy
      knowers {
        ...KnowerLine
      }
      criticalChild {
        id
        to {
          id
          shortName
        }
      }
      source
      version
      round
      arrivedAt
      receiptDueOn
      relayDueOn
      signedAt
      relayedAt
      submittedAt
      acceptanceDueOn
      acceptedAt
      acceptedByName
      waiver
      returns
      returnReason
      reopenReason
      ownPart {
        share
        claimed
        verified
      }
      targets {
        line
        name
        unit
        value
        stages {
          name
          dueOn
        }
      }
      ledger {
        ...TargetEntryParts
      }
      ownLines {
        ...OwnLine
      }
      progress {
        quantities {
          ...Quantity
        }
      }
      handlerName
      latestForChildren
      hourClocks {
        receipt
        relay
        done
      }
      rectifications {
        ...RectificationLine
      }
      extensionRequests {
        ...ExtensionLine
      }
      coordinations {
        ...CoordinationLine
      }
      commitments {
        ...CommitmentLine
      }
      taskForces {
        id
        title
        state
        formedAt
        dissolvedAt
        members {
          id
          state
        }
      }
      chases {
        ...ChaseLine
      }
      objectionDueOn
      objections {
        ...ObjectionLine
      }
      replacedBy {
        id
        to {
          id
          shortName
        }
      }
      replaces {
        id
        to {
          id
          shortName
        }
      }
      formalReport
      reportsBelow {
        id
        kind
        measures
        progress
        effect
        problems
        nextStep
        approvedAt
        orgUnit {
          id
          shortName
        }
      }
      planApprovalRequired
      planDueOn
      plan {
        ...PlanParts
      }
      item {
        id
      }
      from {
        id
        name
        shortName
      }
      to {
        id
        name
        shortName
        level
      }
      children {
        ...TaskLine
      }
      lead {
        id
        to {
          id
          shortName
        }
      }
      supports {
        ...TaskLine
      }
      coSign {
        id
        state
        dueOn
        agrees
        opinion
        signedAt
        signedByName
        report {
          id
          measures
          progress
          effect
          problems
          nextStep
          claimed
          amounts {
            ...SaidAmount
          }
        }
      }
      orderChain {
        ...OrderWords
      }
      responsible {
        role
        personName
        heldFrom
        heldTo
      }
      reports {
        ...ReportLine
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

/** Whose time it took, and why it stands still if it does (B3, T8). */
export const assignmentTimeFragment = graphql(`
  fragment AssignmentTime on Assignment {
    id
    halt {
      reason
      at
      reviewOn
    }
    timeLedger {
      holder
      from
      to
    }
  }
`);

/** A report as the page of its assignment shows it. */
export const reportLineFragment = graphql(`
  fragment ReportLine on Report {
    id
    kind
    state
    version
    measures
    progress
    effect
    problems
    nextStep
    docNo
    signer
    docSealed
    claimed
    amounts {
      ...SaidAmount
    }
    draftedAt
    drafterName
    approvedAt
    approvedByName
    approver
    intact
    quotes {
      ...QuoteLine
    }
    ...ReportPast
    files {
      ...FileLine
    }
    coSigns {
      id
      state
      dueOn
      agrees
      opinion
      signedAt
      signedByName
      orgUnit {
        id
        shortName
      }
    }
    allowedActions {
      action
      allowed
      ruleId
      reason
    }
  }
`);

export const signAssignmentDocument = graphql(`
  mutation SignAssignment($input: SignAssignmentInput!) {
    answer: signAssignment(input: $input) {
      __typename
      ... on Assignment {
        id
        state
        version
      }
      ...Refused
    }
  }
`);

export const handleAssignmentDocument = graphql(`
  mutation HandleAssignment($input: HandleAssignmentInput!) {
    answer: handleAssignment(input: $input) {
      __typename
      ... on Assignment {
        id
        state
        version
      }
      ...Refused
    }
  }
`);

export const changeHandlerDocument = graphql(`
  mutation ChangeHandler($input: ChangeHandlerInput!) {
    answer: changeHandler(input: $input) {
      __typename
      ... on Assignment {
        id
        state
        version
      }
      ...Refused
    }
  }
`);

export const relayAssignmentDocument = graphql(`
  mutation RelayAssignment($input: RelayAssignmentInput!) {
    answer: relayAssignment(input: $input) {
      __typename
      ... on Assignment {
        id
        state
        version
      }
      ...Refused
    }
  }
`);

export const returnAssignmentDocument = graphql(`
  mutation ReturnAssignment($input: ReturnAssignmentInput!) {
    answer: returnAssignment(input: $input) {
      __typename
      ... on Assignment {
        id
        state
        version
      }
      ...Refused
    }
  }
`);

export const verifyAssignmentDocument = graphql(`
  mutation VerifyAssignment($input: VerifyAssignmentInput!) {
    answer: verifyAssignment(input: $input) {
      __typename
      ... on Assignment {
        id
        state
        version
      }
      ...Refused
    }
  }
`);

export const acceptAssignmentDocument = graphql(`
  mutation AcceptAssignment($input: AcceptAssignmentInput!) {
    answer: acceptAssignment(input: $input) {
      __typename
      ... on Assignment {
        id
        state
        version
      }
      ...Refused
    }
  }
`);

/** A shorter limit that waits for the answer of the unit. */
export const assignmentConsentFragment = graphql(`
  fragment AssignmentConsent on Assignment {
    id
    consentAsked {
      id
      reason
      dueFrom
      dueOn
      answerDueOn
    }
  }
`);

export const answerAmendmentDocument = graphql(`
  mutation AnswerAmendment($input: AnswerAmendmentInput!) {
    answer: answerAmendment(input: $input) {
      __typename
      ... on Assignment {
        id
        state
        version
      }
      ...Refused
    }
  }
`);

export const cancelAssignmentDocument = graphql(`
  mutation CancelAssignment($input: CancelAssignmentInput!) {
    answer: cancelAssignment(input: $input) {
      __typename
      ... on Assignment {
        id
        state
        version
      }
      ...Refused
    }
  }
`);

export const askCoSignsDocument = graphql(`
  mutation AskCoSigns($input: AskCoSignsInput!) {
    answer: askCoSigns(input: $input) {
      __typename
      ... on Report {
        id
        state
        version
      }
      ...Refused
    }
  }
`);

export const coSignDocument = graphql(`
  mutation CoSign($input: CoSignInput!) {
    answer: coSign(input: $input) {
      __typename
      ... on Assignment {
        id
        state
        version
      }
      ...Refused
    }
  }
`);

export const saveReportDocument = graphql(`
  mutation SaveReport($input: SaveReportInput!) {
    answer: saveReport(input: $input) {
      __typename
      ... on Report {
        ...ReportAsWritten
      }
      ...Refused
    }
  }
`);

export const approveReportDocument = graphql(`
  mutation ApproveReport($input: ApproveReportInput!) {
    answer: approveReport(input: $input) {
      __typename
      ... on Report {
        id
        state
        version
      }
      ...Refused
    }
  }
`);

export const handlersDocument = graphql(`
  query Handlers {
    colleagues(roles: [HANDLER]) {
      id
      personName
      section {
        id
        name
      }
    }
  }
`);
