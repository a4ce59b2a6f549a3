import { graphql } from '../../graphql/generated/gql.ts';

/** A finding as a row of the three lists (M-40). */
export const findingRowFragment = graphql(`
  fragment FindingRow on Finding {
    ...FindingLine
    measures
    leadLeader
    demand
    assignment {
      id
      number
      title
      to {
        id
        shortName
      }
    }
  }
`);

export const findingsDocument = graphql(`
  query Findings($states: [FindingState!]) {
    findings(states: $states) {
      ...FindingRow
    }
  }
`);

/** A finding whole: the problem, its measures, its responsibility, and what came of it. */
export const findingFragment = graphql(`
  fragment FindingWhole on Finding {
    ...FindingRow
    version
    extendsId
    peerChecks {
      ...FindingLine
      assignment {
        id
        title
        to {
          id
          shortName
        }
      }
    }
    matter: assignment {
      id
      secrecy
      item {
        id
        orgUnit {
          id
        }
      }
    }
    obstacle
    risk
    evidence
    foundOn
    recordedAt
    recordedByName
    evidenceAsked
    orderedAt
    answer
    answerEvidence
    answeredAt
    checkWords
    checkPlace
    checkedOn
    files {
      part
      file {
        ...FileLine
        uploadedAt
      }
    }
    transfers {
      ...LetterLine
    }
    steps {
      id
      kind
      round
      at
      words
      evidence
      place
      seenOn
      dueOn
      byName
      orgUnit {
        id
        shortName
      }
    }
    checkVisit {
      id
      fromDay
      place
    }
    visit {
      id
      fromDay
      target {
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

export const findingDocument = graphql(`
  query Finding($id: String!) {
    finding(id: $id) {
      ...FindingWhole
    }
  }
`);

export const withdrawFindingDocument = graphql(`
  mutation WithdrawFinding($input: FindingAim!) {
    answer: withdrawFinding(input: $input) {
      __typename
      ... on Finding {
        id
        version
      }
      ...Refused
    }
  }
`);

export const orderFindingDocument = graphql(`
  mutation OrderFinding($input: OrderFindingInput!) {
    answer: orderFinding(input: $input) {
      __typename
      ... on Finding {
        id
        version
      }
      ...Refused
    }
  }
`);

export const listFindingDocument = graphql(`
  mutation ListFinding($input: ListFindingInput!) {
    answer: listFinding(input: $input) {
      __typename
      ... on Finding {
        id
        version
      }
      ...Refused
    }
  }
`);

export const answerFindingDocument = graphql(`
  mutation AnswerFinding($input: AnswerFindingInput!) {
    answer: answerFinding(input: $input) {
      __typename
      ... on Finding {
        id
        version
      }
      ...Refused
    }
  }
`);

export const checkFindingDocument = graphql(`
  mutation CheckFinding($input: CheckFindingInput!) {
    answer: checkFinding(input: $input) {
      __typename
      ... on Finding {
        id
        version
      }
      ...Refused
    }
  }
`);

export const lookBackFindingDocument = graphql(`
  mutation LookBackFinding($input: CheckFindingInput!) {
    answer: lookBackFinding(input: $input) {
      __typename
      ... on Finding {
        id
        version
      }
      ...Refused
    }
  }
`);

/** The first tasks of a matter, among which a finding is extended. */
export const peersDocument = graphql(`
  query FindingPeers($id: String!) {
    item(id: $id) {
      id
      assignments {
        id
        state
        to {
          id
          shortName
        }
      }
    }
  }
`);

/** Tasks of a unit, among which a finding is extended to other matters of the office. */
export const peersElsewhereDocument = graphql(`
  query PeersElsewhere($orgUnitId: String!) {
    visitableTasks(orgUnitId: $orgUnitId) {
      id
      number
      title
      state
      to {
        id
        shortName
      }
      item {
        id
        orgUnit {
          id
        }
      }
    }
  }
`);

export const extendFindingDocument = graphql(`
  mutation ExtendFinding($input: ExtendFindingInput!) {
    answer: extendFinding(input: $input) {
      __typename
      ... on Finding {
        id
        version
      }
      ...Refused
    }
  }
`);

export const checkPeerDocument = graphql(`
  mutation CheckPeer($input: CheckPeerInput!) {
    answer: checkPeer(input: $input) {
      __typename
      ... on Finding {
        id
        version
      }
      ...Refused
    }
  }
`);

export const transferFindingDocument = graphql(`
  mutation TransferFinding($input: TransferFindingInput!) {
    answer: transferFinding(input: $input) {
      __typename
      ... on Finding {
        id
        version
      }
      ...Refused
    }
  }
`);

/** The second supervision of the lead task above a finding: whether it can be proposed, and what there is of it. */
export const findingSecondaryDocument = graphql(`
  query FindingSecondary($id: String!) {
    finding(id: $id) {
      id
      assignment {
        id
        orderChain {
          holder {
            id
          }
        }
        item {
          id
          allowedActions {
            action
            allowed
          }
          rectifiable {
            id
            to {
              id
            }
          }
          rectifications {
            ...RectificationLine
          }
        }
      }
    }
  }
`);
