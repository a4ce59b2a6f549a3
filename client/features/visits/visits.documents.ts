import { graphql } from '../../graphql/generated/gql.ts';

/** A visit as its reader may see it. */
export const visitFragment = graphql(`
  fragment VisitWhole on Visit {
    id
    version
    state
    announced
    kind
    routineSpecial
    ownInitiative
    jointOperation {
      __typename
      ... on JointOperation {
        id
        title
      }
      ... on JointNotice {
        id
        title
      }
    }
    fromDay
    untilDay
    place
    rationale
    ruleWords
    plannedByName
    approverName
    cancelReason
    office {
      id
      name
    }
    target {
      id
      name
    }
    team {
      id
      personName
      orgUnit {
        id
        shortName
      }
    }
    tasks {
      id
      grade
      words
      assignment {
        id
        number
        title
      }
    }
    record {
      id
      summary
      submittedByName
      submittedAt
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
`);

export const visitDocument = graphql(`
  query Visit($id: String!) {
    visit(id: $id) {
      ...VisitWhole
    }
  }
`);

export const visitsDocument = graphql(`
  query Visits($year: Int!) {
    visits {
      id
      state
      announced
      kind
      fromDay
      untilDay
      place
      target {
        id
        name
      }
      office {
        id
        name
      }
    }
    visitGauges(year: $year) {
      year
      visits
      unannounced
      routine
      joint
      proactive
      unannouncedReached
      unannouncedMissing
      routineReached
      routineMissing
    }
    visitRule {
      version
      words
    }
  }
`);

export const visitPeopleDocument = graphql(`
  query VisitPeople {
    colleagues(roles: [SUPERVISION_OFFICER, OFFICE_HEAD, LEADER, FIRST, DIRECT, HANDLER, LIAISON]) {
      id
      role
      personName
    }
    visitRule {
      version
      words
    }
    myJointOperations {
      __typename
      ... on JointOperation {
        id
        title
        state
        office {
          id
        }
      }
    }
  }
`);

export const visitUnitsDocument = graphql(`
  query VisitUnits($text: String!) {
    orgUnits(text: $text) {
      id
      name
      succeededBy {
        id
      }
    }
  }
`);

export const inspectorsDocument = graphql(`
  query Inspectors($orgUnitId: String!) {
    inspectors(orgUnitId: $orgUnitId) {
      id
      personName
      role
    }
  }
`);

export const visitableTasksDocument = graphql(`
  query VisitableTasks($orgUnitId: String!) {
    visitableTasks(orgUnitId: $orgUnitId) {
      id
      number
      title
    }
  }
`);

export const planVisitDocument = graphql(`
  mutation PlanVisit($input: PlanVisitInput!) {
    answer: planVisit(input: $input) {
      __typename
      ... on Visit {
        id
        version
      }
      ...Refused
    }
  }
`);

export const approveVisitDocument = graphql(`
  mutation ApproveVisit($input: VisitAim!) {
    answer: approveVisit(input: $input) {
      __typename
      ... on Visit {
        id
        version
      }
      ...Refused
    }
  }
`);

export const beginVisitDocument = graphql(`
  mutation BeginVisit($input: VisitAim!) {
    answer: beginVisit(input: $input) {
      __typename
      ... on Visit {
        id
        version
      }
      ...Refused
    }
  }
`);

export const submitVisitDocument = graphql(`
  mutation SubmitVisit($input: SubmitVisitInput!) {
    answer: submitVisit(input: $input) {
      __typename
      ... on Visit {
        id
        version
      }
      ...Refused
    }
  }
`);

export const releaseVisitDocument = graphql(`
  mutation ReleaseVisit($input: VisitAim!) {
    answer: releaseVisit(input: $input) {
      __typename
      ... on Visit {
        id
        version
      }
      ...Refused
    }
  }
`);

export const rectifyVisitDocument = graphql(`
  mutation RectifyVisit($input: VisitAim!) {
    answer: rectifyVisit(input: $input) {
      __typename
      ... on Visit {
        id
        version
      }
      ...Refused
    }
  }
`);

export const closeVisitDocument = graphql(`
  mutation CloseVisit($input: VisitAim!) {
    answer: closeVisit(input: $input) {
      __typename
      ... on Visit {
        id
        version
      }
      ...Refused
    }
  }
`);

export const cancelVisitDocument = graphql(`
  mutation CancelVisit($input: CancelVisitInput!) {
    answer: cancelVisit(input: $input) {
      __typename
      ... on Visit {
        id
        version
      }
      ...Refused
    }
  }
`);

export const setVisitRuleDocument = graphql(`
  mutation SetVisitRule($input: SetVisitRuleInput!) {
    answer: setVisitRule(input: $input) {
      __typename
      ... on VisitRule {
        version
        words
      }
      ...Refused
    }
  }
`);
