import { graphql } from '../../graphql/generated/gql.ts';

/** A slow task of a visit that a leader led (M-33). */
export const slowTaskFragment = graphql(`
  fragment SlowTask on VisitTask {
    id
    grade
    words
    assignment {
      id
      number
      title
      light {
        colour
        ruleId
      }
    }
  }
`);

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
    scale
    choice {
      ruleId
      ruleVersion
      score
      reasons {
        reason
        count
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
        item {
          id
          title
          orgUnit {
            id
          }
        }
      }
    }
    slowTasks {
      ...SlowTask
    }
    checklistTitle
    checklistVersion
    checks {
      id
      section
      words
      result
      note
    }
    record {
      id
      summary
      submittedByName
      submittedAt
      files {
        ...FileLine
        uploadedAt
      }
    }
    collisions {
      ...CollisionLine
    }
    findings {
      ...FindingLine
    }
    findingSteps {
      id
      kind
      words
      place
      seenOn
      finding {
        id
        problem
      }
    }
    awaitingLookBack {
      id
      problem
      lookBackOn
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
      slowTasks {
        ...SlowTask
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
    chaseMethodCounts(year: $year) {
      method
      chases
      unanswered
    }
    visitRule {
      version
      words
      settable
    }
    gradeScale {
      version
      grades
      settable
    }
    checklists {
      ...ChecklistWhole
    }
  }
`);

/** A checklist of the own office. */
export const checklistFragment = graphql(`
  fragment ChecklistWhole on Checklist {
    id
    version
    title
    retired
    setByName
    lines {
      section
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
    checklists {
      id
      title
      version
      retired
    }
    myJointOperations {
      __typename
      ... on JointOperation {
        id
        title
        state
        standing
        office {
          id
        }
        members {
          id
          state
          orgUnit {
            id
            name
          }
        }
      }
    }
  }
`);

/** The unit to which a visit is to go, where the way to the plan names it. */
export const visitUnitDocument = graphql(`
  query VisitUnit($id: String!) {
    orgUnit(id: $id) {
      id
      name
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
  query Inspectors($orgUnitId: String!, $jointOperationId: String) {
    inspectors(orgUnitId: $orgUnitId, jointOperationId: $jointOperationId) {
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
      item {
        id
      }
    }
  }
`);

/** What waits for a look-back in the matters of the own office, those due first. */
export const closedFindingsDocument = graphql(`
  query ClosedFindings {
    findings(states: [CLOSED]) {
      id
      problem
      lookBackOn
      assignment {
        id
        to {
          id
        }
      }
    }
  }
`);

export const recordableTaskFragment = graphql(`
  fragment RecordableTask on Assignment {
    id
    number
    title
    allowedActions {
      action
      allowed
    }
  }
`);

/** Tasks of the inspected unit and those at which a visit looks, and whether what is found in them can be recorded. */
export const recordableTasksDocument = graphql(`
  query RecordableTasks($orgUnitId: String!, $visitId: String!) {
    visitableTasks(orgUnitId: $orgUnitId) {
      ...RecordableTask
    }
    visit(id: $visitId) {
      id
      tasks {
        id
        assignment {
          ...RecordableTask
        }
      }
    }
  }
`);

export const supervisionCollisionsDocument = graphql(`
  query SupervisionCollisions($targetUnitId: String!, $itemIds: [String!]!, $fromDay: LocalDate!, $untilDay: LocalDate!) {
    supervisionCollisions(targetUnitId: $targetUnitId, itemIds: $itemIds, fromDay: $fromDay, untilDay: $untilDay) {
      ...CollisionLine
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

export const nameVisitApproverDocument = graphql(`
  mutation NameVisitApprover($input: NameVisitApproverInput!) {
    answer: nameVisitApprover(input: $input) {
      __typename
      ... on Visit {
        id
        version
      }
      ...Refused
    }
  }
`);

export const mergeVisitDocument = graphql(`
  mutation MergeVisit($input: MergeVisitInput!) {
    answer: mergeVisit(input: $input) {
      __typename
      ... on Visit {
        id
        version
      }
      ...Refused
    }
  }
`);

export const joinVisitDocument = graphql(`
  mutation JoinVisit($input: JoinVisitInput!) {
    answer: joinVisit(input: $input) {
      __typename
      ... on Visit {
        id
        version
      }
      ...Refused
    }
  }
`);

export const setChecklistDocument = graphql(`
  mutation SetChecklist($input: SetChecklistInput!) {
    answer: setChecklist(input: $input) {
      __typename
      ... on Checklist {
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

export const setGradeScaleDocument = graphql(`
  mutation SetGradeScale($input: SetGradeScaleInput!) {
    answer: setGradeScale(input: $input) {
      __typename
      ... on GradeScale {
        version
        grades
      }
      ...Refused
    }
  }
`);

export const visitSuggestionsDocument = graphql(`
  query VisitSuggestions {
    visitSuggestions {
      ruleId
      ruleVersion
      score
      orgUnit {
        id
        name
      }
      reasons {
        reason
        count
        records {
          id
          title
        }
      }
    }
  }
`);
