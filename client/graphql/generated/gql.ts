/* eslint-disable */
import * as types from './graphql';
import type { TypedDocumentNode as DocumentNode } from '@graphql-typed-document-node/core';

/**
 * Map of all GraphQL operations in the project.
 *
 * This map has several performance disadvantages:
 * 1. It is not tree-shakeable, so it will include all operations in the project.
 * 2. It is not minifiable, so the string of a GraphQL query will be multiple times inside the bundle.
 * 3. It does not support dead code elimination, so it will add unused operations.
 *
 * Therefore it is highly recommended to use the babel or swc plugin for production.
 * Learn more about it here: https://the-guild.dev/graphql/codegen/plugins/presets/preset-client#reducing-bundle-size
 */
type Documents = {
    "\n  query Session {\n    session {\n      id\n      personName\n      login\n      mustChangePassword\n      now\n      actingPostId\n      packedRules\n      posts {\n        id\n        role\n        orgUnit {\n          id\n          name\n          shortName\n          level\n        }\n      }\n    }\n  }\n": typeof types.SessionDocument,
    "\n  mutation SignOut($input: SignOutInput!) {\n    signOut(input: $input) {\n      __typename\n      ... on SignedOut {\n        everywhere\n      }\n    }\n  }\n": typeof types.SignOutDocument,
    "\n  mutation ChangePassword($input: ChangePasswordInput!) {\n    changePassword(input: $input) {\n      __typename\n      ... on Session {\n        id\n        mustChangePassword\n      }\n      ... on Problem {\n        message\n        fields {\n          path\n          message\n        }\n      }\n    }\n  }\n": typeof types.ChangePasswordDocument,
    "\n  mutation SignOutEverywhere($input: SignOutInput!) {\n    signOut(input: $input) {\n      __typename\n      ... on SignedOut {\n        everywhere\n      }\n    }\n  }\n": typeof types.SignOutEverywhereDocument,
    "\n  query People($after: String) {\n    people(after: $after) {\n      nodes {\n        id\n        name\n        login\n        version\n        clearance\n        posts {\n          id\n          role\n          heldFrom\n          heldTo\n          version\n          orgUnit {\n            id\n            name\n          }\n        }\n      }\n      nextCursor\n    }\n  }\n": typeof types.PeopleDocument,
    "\n  mutation RegisterPerson($input: RegisterPersonInput!) {\n    answer: registerPerson(input: $input) {\n      __typename\n      ... on Person {\n        id\n      }\n      ... on Problem {\n        message\n        ruleId\n        fields {\n          path\n          message\n        }\n      }\n    }\n  }\n": typeof types.RegisterPersonDocument,
    "\n  mutation EnrolPerson($input: EnrolPersonInput!) {\n    answer: enrolPerson(input: $input) {\n      __typename\n      ... on Person {\n        id\n        login\n      }\n      ... on Problem {\n        message\n        ruleId\n        fields {\n          path\n          message\n        }\n      }\n    }\n  }\n": typeof types.EnrolPersonDocument,
    "\n  mutation AppointPost($input: AppointPostInput!) {\n    answer: appointPost(input: $input) {\n      __typename\n      ... on Person {\n        id\n        posts {\n          id\n          role\n          heldFrom\n          heldTo\n          version\n          orgUnit {\n            id\n            name\n          }\n        }\n      }\n      ... on Problem {\n        message\n        ruleId\n        fields {\n          path\n          message\n        }\n      }\n    }\n  }\n": typeof types.AppointPostDocument,
    "\n  mutation ReleasePost($input: ReleasePostInput!) {\n    answer: releasePost(input: $input) {\n      __typename\n      ... on Person {\n        id\n        posts {\n          id\n          role\n          heldFrom\n          heldTo\n          version\n          orgUnit {\n            id\n            name\n          }\n        }\n      }\n      ... on Problem {\n        message\n        ruleId\n        fields {\n          path\n          message\n        }\n      }\n    }\n  }\n": typeof types.ReleasePostDocument,
    "\n  query UnitChoices($text: String!) {\n    orgUnits(text: $text) {\n      id\n      name\n    }\n  }\n": typeof types.UnitChoicesDocument,
    "\n  mutation SignIn($input: SignInInput!) {\n    signIn(input: $input) {\n      __typename\n      ... on Session {\n        id\n      }\n      ... on Problem {\n        message\n        fields {\n          path\n          message\n        }\n      }\n    }\n  }\n": typeof types.SignInDocument,
    "\n  query DemoPeople {\n    demoPeople {\n      login\n      name\n      title\n      password\n    }\n  }\n": typeof types.DemoPeopleDocument,
    "\n  query SubordinateMatters {\n    subordinateMatters {\n      own\n      below\n      orgUnit {\n        id\n        shortName\n        level\n        kind\n      }\n    }\n  }\n": typeof types.SubordinateMattersDocument,
    "\n  query Assignment($id: String!) {\n    assignment(id: $id) {\n      ...TaskLine\n      ...AssignmentTime\n      id\n      number\n      title\n      source\n      version\n      round\n      arrivedAt\n      receiptDueOn\n      relayDueOn\n      signedAt\n      relayedAt\n      submittedAt\n      acceptanceDueOn\n      acceptedAt\n      acceptedByName\n      waiver\n      returns\n      returnReason\n      handlerName\n      latestForChildren\n      item {\n        id\n      }\n      from {\n        id\n        name\n        shortName\n      }\n      to {\n        id\n        name\n        shortName\n        level\n      }\n      children {\n        ...TaskLine\n      }\n      orderChain {\n        ...OrderWords\n      }\n      responsible {\n        role\n        personName\n        heldFrom\n        heldTo\n      }\n      reports {\n        ...ReportLine\n      }\n      verifications {\n        ...CheckLine\n      }\n      timeline {\n        ...MomentLine\n      }\n      allowedActions {\n        action\n        allowed\n        ruleId\n        reason\n      }\n    }\n  }\n": typeof types.AssignmentDocument,
    "\n  fragment AssignmentTime on Assignment {\n    id\n    halt {\n      reason\n      at\n      reviewOn\n    }\n    timeLedger {\n      holder\n      from\n      to\n    }\n  }\n": typeof types.AssignmentTimeFragmentDoc,
    "\n  fragment ReportLine on Report {\n    id\n    kind\n    state\n    version\n    measures\n    progress\n    effect\n    problems\n    nextStep\n    claimed\n    draftedAt\n    drafterName\n    approvedAt\n    approvedByName\n    approver\n    allowedActions {\n      action\n      allowed\n      ruleId\n      reason\n    }\n  }\n": typeof types.ReportLineFragmentDoc,
    "\n  mutation SignAssignment($input: SignAssignmentInput!) {\n    answer: signAssignment(input: $input) {\n      __typename\n      ... on Assignment {\n        id\n        state\n        version\n      }\n      ...Refused\n    }\n  }\n": typeof types.SignAssignmentDocument,
    "\n  mutation HandleAssignment($input: HandleAssignmentInput!) {\n    answer: handleAssignment(input: $input) {\n      __typename\n      ... on Assignment {\n        id\n        state\n        version\n      }\n      ...Refused\n    }\n  }\n": typeof types.HandleAssignmentDocument,
    "\n  mutation RelayAssignment($input: RelayAssignmentInput!) {\n    answer: relayAssignment(input: $input) {\n      __typename\n      ... on Assignment {\n        id\n        state\n        version\n      }\n      ...Refused\n    }\n  }\n": typeof types.RelayAssignmentDocument,
    "\n  mutation ReturnAssignment($input: ReturnAssignmentInput!) {\n    answer: returnAssignment(input: $input) {\n      __typename\n      ... on Assignment {\n        id\n        state\n        version\n      }\n      ...Refused\n    }\n  }\n": typeof types.ReturnAssignmentDocument,
    "\n  mutation VerifyAssignment($input: VerifyAssignmentInput!) {\n    answer: verifyAssignment(input: $input) {\n      __typename\n      ... on Assignment {\n        id\n        state\n        version\n      }\n      ...Refused\n    }\n  }\n": typeof types.VerifyAssignmentDocument,
    "\n  mutation AcceptAssignment($input: AcceptAssignmentInput!) {\n    answer: acceptAssignment(input: $input) {\n      __typename\n      ... on Assignment {\n        id\n        state\n        version\n      }\n      ...Refused\n    }\n  }\n": typeof types.AcceptAssignmentDocument,
    "\n  mutation SaveReport($input: SaveReportInput!) {\n    answer: saveReport(input: $input) {\n      __typename\n      ... on Report {\n        id\n        state\n        version\n      }\n      ...Refused\n    }\n  }\n": typeof types.SaveReportDocument,
    "\n  mutation ApproveReport($input: ApproveReportInput!) {\n    answer: approveReport(input: $input) {\n      __typename\n      ... on Report {\n        id\n        state\n        version\n      }\n      ...Refused\n    }\n  }\n": typeof types.ApproveReportDocument,
    "\n  query Handlers {\n    colleagues(roles: [HANDLER]) {\n      id\n      personName\n      section {\n        id\n        name\n      }\n    }\n  }\n": typeof types.HandlersDocument,
    "\n  mutation ImportHolidayYear($input: ImportHolidayYearInput!) {\n    answer: importHolidayYear(input: $input) {\n      __typename\n      ... on HolidayYear {\n        id\n        year\n        source\n        holidays\n        makeups\n        workingDays\n        version\n      }\n      ... on Problem {\n        message\n        ruleId\n        fields {\n          path\n          message\n        }\n      }\n    }\n  }\n": typeof types.ImportHolidayYearDocument,
    "\n  mutation AdvanceClock($input: AdvanceClockInput!) {\n    answer: advanceClock(input: $input) {\n      __typename\n      ... on Clock {\n        now\n      }\n      ... on Problem {\n        message\n        ruleId\n        fields {\n          path\n          message\n        }\n      }\n    }\n  }\n": typeof types.AdvanceClockDocument,
    "\n  query HolidayYears {\n    holidayYears {\n      id\n      year\n      source\n      holidays\n      makeups\n      workingDays\n      version\n    }\n  }\n": typeof types.HolidayYearsDocument,
    "\n  query DueDay($from: LocalDate!, $workingDays: Int!) {\n    dueDay(from: $from, workingDays: $workingDays) {\n      date\n      provisional\n    }\n  }\n": typeof types.DueDayDocument,
    "\n  query SupervisionDuties {\n    supervisionDuties {\n      id\n      heldFrom\n      leader {\n        id\n        personName\n      }\n      lead {\n        id\n        personName\n      }\n      direct {\n        id\n        personName\n      }\n    }\n  }\n": typeof types.SupervisionDutiesDocument,
    "\n  query DutyChoices {\n    colleagues(roles: [LEADER, OFFICE_HEAD, SUPERVISION_OFFICER]) {\n      id\n      role\n      personName\n    }\n  }\n": typeof types.DutyChoicesDocument,
    "\n  mutation AppointDuty($input: AppointDutyInput!) {\n    answer: appointDuty(input: $input) {\n      __typename\n      ... on SupervisionDuty {\n        id\n      }\n      ...Refused\n    }\n  }\n": typeof types.AppointDutyDocument,
    "\n  query Inbox($after: String) {\n    inbox(after: $after) {\n      nodes {\n        id\n        kind\n        itemId\n        assignmentId\n        number\n        title\n        orgUnitName\n        dueOn\n        daysLeft\n      }\n      nextCursor\n    }\n  }\n": typeof types.InboxDocument,
    "\n  query OfficeItems {\n    items {\n      nodes {\n        id\n        number\n        title\n        state\n        dueOn\n        progress {\n          claimed\n          verified\n        }\n      }\n    }\n  }\n": typeof types.OfficeItemsDocument,
    "\n  query Coverage {\n    instructionCoverage {\n      instructions\n      withNotice\n      closed\n      withSummary\n      withoutNotice {\n        id\n        title\n      }\n    }\n  }\n": typeof types.CoverageDocument,
    "\n  query Item($id: String!) {\n    item(id: $id) {\n      ...ItemFacts\n      ...ItemClosing\n      ...ItemPauses\n      id\n      number\n      title\n      body\n      state\n      version\n      round\n      verified\n      dueOn\n      orgUnit {\n        id\n        name\n        shortName\n      }\n      leadUnit {\n        id\n        name\n        shortName\n      }\n      progress {\n        claimed\n        verified\n        total\n        received\n        accepted\n        overdue\n      }\n      triage {\n        ...TriageFacts\n      }\n      notices {\n        ...OrderWords\n      }\n      assignments {\n        ...TaskLine\n      }\n      verifications {\n        ...CheckLine\n      }\n      timeline {\n        ...MomentLine\n      }\n      allowedActions {\n        action\n        allowed\n        ruleId\n        reason\n      }\n    }\n  }\n": typeof types.ItemDocument,
    "\n  fragment ItemFacts on Item {\n    id\n    body\n    source\n    sourceRef\n    originator\n    originatedOn\n    secrecy\n    highRisk\n    opinion\n    declineReason\n    registeredAt\n    dueOn\n    orgUnit {\n      id\n      name\n    }\n    leadUnit {\n      id\n      name\n    }\n    responsibilities {\n      kind\n      personName\n      unit {\n        id\n        shortName\n      }\n    }\n    dutyDirect {\n      id\n      personName\n    }\n  }\n": typeof types.ItemFactsFragmentDoc,
    "\n  fragment ItemClosing on Item {\n    id\n    verificationMethod\n    verificationDueOn\n    measures\n    progressText\n    effect\n    summary\n    recommendation\n    struckOffAt\n    lookBackOn\n    retention\n    archivedAt\n  }\n": typeof types.ItemClosingFragmentDoc,
    "\n  query Items($after: String) {\n    items(after: $after) {\n      nodes {\n        id\n        number\n        title\n        state\n        source\n        registeredAt\n        dueOn\n        progress {\n          claimed\n          verified\n        }\n      }\n      nextCursor\n    }\n  }\n": typeof types.ItemsDocument,
    "\n  mutation RegisterItem($input: RegisterItemInput!) {\n    answer: registerItem(input: $input) {\n      __typename\n      ... on Item {\n        id\n      }\n      ...Refused\n    }\n  }\n": typeof types.RegisterItemDocument,
    "\n  mutation ProposeItem($input: ProposeItemInput!) {\n    answer: proposeItem(input: $input) {\n      __typename\n      ... on Item {\n        id\n        state\n        version\n      }\n      ...Refused\n    }\n  }\n": typeof types.ProposeItemDocument,
    "\n  mutation EstablishItem($input: EstablishItemInput!) {\n    answer: establishItem(input: $input) {\n      __typename\n      ... on Item {\n        id\n        state\n        version\n      }\n      ...Refused\n    }\n  }\n": typeof types.EstablishItemDocument,
    "\n  mutation DeclineItem($input: DeclineItemInput!) {\n    answer: declineItem(input: $input) {\n      __typename\n      ... on Item {\n        id\n        state\n        version\n      }\n      ...Refused\n    }\n  }\n": typeof types.DeclineItemDocument,
    "\n  mutation IssueItem($input: IssueItemInput!) {\n    answer: issueItem(input: $input) {\n      __typename\n      ... on Item {\n        id\n        state\n        version\n      }\n      ...Refused\n    }\n  }\n": typeof types.IssueItemDocument,
    "\n  mutation RecallItem($input: RecallItemInput!) {\n    answer: recallItem(input: $input) {\n      __typename\n      ... on Item {\n        id\n        state\n        version\n      }\n      ...Refused\n    }\n  }\n": typeof types.RecallItemDocument,
    "\n  mutation StartVerification($input: StartVerificationInput!) {\n    answer: startVerification(input: $input) {\n      __typename\n      ... on Item {\n        id\n        state\n        version\n      }\n      ...Refused\n    }\n  }\n": typeof types.StartVerificationDocument,
    "\n  mutation ConcludeVerification($input: ConcludeVerificationInput!) {\n    answer: concludeVerification(input: $input) {\n      __typename\n      ... on Item {\n        id\n        state\n        version\n      }\n      ...Refused\n    }\n  }\n": typeof types.ConcludeVerificationDocument,
    "\n  mutation StrikeOffItem($input: StrikeOffItemInput!) {\n    answer: strikeOffItem(input: $input) {\n      __typename\n      ... on Item {\n        id\n        state\n        version\n      }\n      ...Refused\n    }\n  }\n": typeof types.StrikeOffItemDocument,
    "\n  mutation ArchiveItem($input: ArchiveItemInput!) {\n    answer: archiveItem(input: $input) {\n      __typename\n      ... on Item {\n        id\n        state\n        version\n      }\n      ...Refused\n    }\n  }\n": typeof types.ArchiveItemDocument,
    "\n  query LeadChoices($text: String!) {\n    orgUnits(text: $text) {\n      id\n      name\n    }\n  }\n": typeof types.LeadChoicesDocument,
    "\n  query Leaders {\n    colleagues(roles: [LEADER]) {\n      id\n      personName\n    }\n  }\n": typeof types.LeadersDocument,
    "\n  fragment ItemPauses on Item {\n    id\n    pauses {\n      id\n      ground\n      reason\n      beganAt\n      reviewOn\n      endedAt\n    }\n  }\n": typeof types.ItemPausesFragmentDoc,
    "\n  mutation SuspendItem($input: SuspendItemInput!) {\n    answer: suspendItem(input: $input) {\n      __typename\n      ... on Item {\n        id\n        state\n        version\n      }\n      ...Refused\n    }\n  }\n": typeof types.SuspendItemDocument,
    "\n  mutation ResumeItem($input: ResumeItemInput!) {\n    answer: resumeItem(input: $input) {\n      __typename\n      ... on Item {\n        id\n        state\n        version\n      }\n      ...Refused\n    }\n  }\n": typeof types.ResumeItemDocument,
    "\n  fragment TriageFacts on Triage {\n    id\n    classes\n    analysis\n    prePlan\n    decision\n    opinion\n    decidedAt\n    leader {\n      id\n      personName\n    }\n  }\n": typeof types.TriageFactsFragmentDoc,
    "\n  mutation TriageItem($input: TriageItemInput!) {\n    answer: triageItem(input: $input) {\n      __typename\n      ... on Item {\n        id\n        state\n        version\n      }\n      ...Refused\n    }\n  }\n": typeof types.TriageItemDocument,
    "\n  mutation DecideTriage($input: DecideTriageInput!) {\n    answer: decideTriage(input: $input) {\n      __typename\n      ... on Item {\n        id\n        state\n        version\n      }\n      ...Refused\n    }\n  }\n": typeof types.DecideTriageDocument,
    "\n  query OrgUnitBranch($id: String) {\n    orgUnit(id: $id) {\n      id\n      name\n      level\n      childCount\n      children {\n        id\n        name\n        shortName\n        level\n        childCount\n      }\n    }\n  }\n": typeof types.OrgUnitBranchDocument,
    "\n  query OrgUnitSearch($text: String!) {\n    orgUnits(text: $text) {\n      id\n      name\n      level\n      parent {\n        id\n        name\n      }\n    }\n  }\n": typeof types.OrgUnitSearchDocument,
    "\n  query CascadePreview($input: CascadePreviewInput!) {\n    cascadePreview(input: $input) {\n      __typename\n      ... on CascadePreview {\n        total\n        levels {\n          level\n          count\n          dueOn\n          provisional\n          workingDays\n          names\n        }\n        withoutLiaison\n        withoutLiaisonNames\n        alsoRunning {\n          id\n          number\n          title\n        }\n      }\n      ... on Problem {\n        message\n        fields {\n          message\n        }\n      }\n    }\n  }\n": typeof types.CascadePreviewDocument,
    "\n  fragment OrderWords on OrderText {\n    kind\n    number\n    channel\n    task\n    target\n    measures\n    dueOn\n    requirement\n    discipline\n    issuedAt\n    intact\n    holderState\n    signedAt\n    submittedAt\n    acceptedAt\n    issuer {\n      id\n      shortName\n    }\n    holder {\n      id\n      shortName\n    }\n  }\n": typeof types.OrderWordsFragmentDoc,
    "\n  fragment TaskLine on Assignment {\n    id\n    state\n    dueOn\n    daysLeft\n    dueProvisional\n    deemedServed\n    to {\n      id\n      shortName\n      level\n    }\n    light {\n      colour\n      reason\n    }\n    progress {\n      claimed\n      verified\n      total\n      received\n      accepted\n    }\n  }\n": typeof types.TaskLineFragmentDoc,
    "\n  fragment CheckLine on Verification {\n    id\n    round\n    method\n    outcome\n    verified\n    checked\n    evidence\n    findings\n    byName\n    at\n    orgUnit {\n      id\n      shortName\n    }\n  }\n": typeof types.CheckLineFragmentDoc,
    "\n  fragment MomentLine on TimelineEntry {\n    id\n    kind\n    at\n    orgUnit {\n      id\n      shortName\n    }\n    about {\n      id\n      shortName\n    }\n  }\n": typeof types.MomentLineFragmentDoc,
    "\n  query TasksBelow($id: String!) {\n    assignment(id: $id) {\n      id\n      children {\n        ...TaskLine\n      }\n    }\n  }\n": typeof types.TasksBelowDocument,
    "\n  query Receivers($id: String!) {\n    orgUnit(id: $id) {\n      id\n      children {\n        id\n        name\n        shortName\n        level\n        departmentKey\n        dutyHolders {\n          role\n          personName\n          heldTo\n        }\n      }\n    }\n  }\n": typeof types.ReceiversDocument,
    "\n  query LimitDay($from: LocalDate!, $workingDays: Int!) {\n    dueDay(from: $from, workingDays: $workingDays) {\n      date\n      provisional\n    }\n  }\n": typeof types.LimitDayDocument,
    "\n  fragment Refused on Problem {\n    message\n    ruleId\n    fields {\n      path\n      message\n    }\n  }\n": typeof types.RefusedFragmentDoc,
    "\n  query UnitsFound($text: String!) {\n    orgUnits(text: $text) {\n      id\n      name\n    }\n  }\n": typeof types.UnitsFoundDocument,
};
const documents: Documents = {
    "\n  query Session {\n    session {\n      id\n      personName\n      login\n      mustChangePassword\n      now\n      actingPostId\n      packedRules\n      posts {\n        id\n        role\n        orgUnit {\n          id\n          name\n          shortName\n          level\n        }\n      }\n    }\n  }\n": types.SessionDocument,
    "\n  mutation SignOut($input: SignOutInput!) {\n    signOut(input: $input) {\n      __typename\n      ... on SignedOut {\n        everywhere\n      }\n    }\n  }\n": types.SignOutDocument,
    "\n  mutation ChangePassword($input: ChangePasswordInput!) {\n    changePassword(input: $input) {\n      __typename\n      ... on Session {\n        id\n        mustChangePassword\n      }\n      ... on Problem {\n        message\n        fields {\n          path\n          message\n        }\n      }\n    }\n  }\n": types.ChangePasswordDocument,
    "\n  mutation SignOutEverywhere($input: SignOutInput!) {\n    signOut(input: $input) {\n      __typename\n      ... on SignedOut {\n        everywhere\n      }\n    }\n  }\n": types.SignOutEverywhereDocument,
    "\n  query People($after: String) {\n    people(after: $after) {\n      nodes {\n        id\n        name\n        login\n        version\n        clearance\n        posts {\n          id\n          role\n          heldFrom\n          heldTo\n          version\n          orgUnit {\n            id\n            name\n          }\n        }\n      }\n      nextCursor\n    }\n  }\n": types.PeopleDocument,
    "\n  mutation RegisterPerson($input: RegisterPersonInput!) {\n    answer: registerPerson(input: $input) {\n      __typename\n      ... on Person {\n        id\n      }\n      ... on Problem {\n        message\n        ruleId\n        fields {\n          path\n          message\n        }\n      }\n    }\n  }\n": types.RegisterPersonDocument,
    "\n  mutation EnrolPerson($input: EnrolPersonInput!) {\n    answer: enrolPerson(input: $input) {\n      __typename\n      ... on Person {\n        id\n        login\n      }\n      ... on Problem {\n        message\n        ruleId\n        fields {\n          path\n          message\n        }\n      }\n    }\n  }\n": types.EnrolPersonDocument,
    "\n  mutation AppointPost($input: AppointPostInput!) {\n    answer: appointPost(input: $input) {\n      __typename\n      ... on Person {\n        id\n        posts {\n          id\n          role\n          heldFrom\n          heldTo\n          version\n          orgUnit {\n            id\n            name\n          }\n        }\n      }\n      ... on Problem {\n        message\n        ruleId\n        fields {\n          path\n          message\n        }\n      }\n    }\n  }\n": types.AppointPostDocument,
    "\n  mutation ReleasePost($input: ReleasePostInput!) {\n    answer: releasePost(input: $input) {\n      __typename\n      ... on Person {\n        id\n        posts {\n          id\n          role\n          heldFrom\n          heldTo\n          version\n          orgUnit {\n            id\n            name\n          }\n        }\n      }\n      ... on Problem {\n        message\n        ruleId\n        fields {\n          path\n          message\n        }\n      }\n    }\n  }\n": types.ReleasePostDocument,
    "\n  query UnitChoices($text: String!) {\n    orgUnits(text: $text) {\n      id\n      name\n    }\n  }\n": types.UnitChoicesDocument,
    "\n  mutation SignIn($input: SignInInput!) {\n    signIn(input: $input) {\n      __typename\n      ... on Session {\n        id\n      }\n      ... on Problem {\n        message\n        fields {\n          path\n          message\n        }\n      }\n    }\n  }\n": types.SignInDocument,
    "\n  query DemoPeople {\n    demoPeople {\n      login\n      name\n      title\n      password\n    }\n  }\n": types.DemoPeopleDocument,
    "\n  query SubordinateMatters {\n    subordinateMatters {\n      own\n      below\n      orgUnit {\n        id\n        shortName\n        level\n        kind\n      }\n    }\n  }\n": types.SubordinateMattersDocument,
    "\n  query Assignment($id: String!) {\n    assignment(id: $id) {\n      ...TaskLine\n      ...AssignmentTime\n      id\n      number\n      title\n      source\n      version\n      round\n      arrivedAt\n      receiptDueOn\n      relayDueOn\n      signedAt\n      relayedAt\n      submittedAt\n      acceptanceDueOn\n      acceptedAt\n      acceptedByName\n      waiver\n      returns\n      returnReason\n      handlerName\n      latestForChildren\n      item {\n        id\n      }\n      from {\n        id\n        name\n        shortName\n      }\n      to {\n        id\n        name\n        shortName\n        level\n      }\n      children {\n        ...TaskLine\n      }\n      orderChain {\n        ...OrderWords\n      }\n      responsible {\n        role\n        personName\n        heldFrom\n        heldTo\n      }\n      reports {\n        ...ReportLine\n      }\n      verifications {\n        ...CheckLine\n      }\n      timeline {\n        ...MomentLine\n      }\n      allowedActions {\n        action\n        allowed\n        ruleId\n        reason\n      }\n    }\n  }\n": types.AssignmentDocument,
    "\n  fragment AssignmentTime on Assignment {\n    id\n    halt {\n      reason\n      at\n      reviewOn\n    }\n    timeLedger {\n      holder\n      from\n      to\n    }\n  }\n": types.AssignmentTimeFragmentDoc,
    "\n  fragment ReportLine on Report {\n    id\n    kind\n    state\n    version\n    measures\n    progress\n    effect\n    problems\n    nextStep\n    claimed\n    draftedAt\n    drafterName\n    approvedAt\n    approvedByName\n    approver\n    allowedActions {\n      action\n      allowed\n      ruleId\n      reason\n    }\n  }\n": types.ReportLineFragmentDoc,
    "\n  mutation SignAssignment($input: SignAssignmentInput!) {\n    answer: signAssignment(input: $input) {\n      __typename\n      ... on Assignment {\n        id\n        state\n        version\n      }\n      ...Refused\n    }\n  }\n": types.SignAssignmentDocument,
    "\n  mutation HandleAssignment($input: HandleAssignmentInput!) {\n    answer: handleAssignment(input: $input) {\n      __typename\n      ... on Assignment {\n        id\n        state\n        version\n      }\n      ...Refused\n    }\n  }\n": types.HandleAssignmentDocument,
    "\n  mutation RelayAssignment($input: RelayAssignmentInput!) {\n    answer: relayAssignment(input: $input) {\n      __typename\n      ... on Assignment {\n        id\n        state\n        version\n      }\n      ...Refused\n    }\n  }\n": types.RelayAssignmentDocument,
    "\n  mutation ReturnAssignment($input: ReturnAssignmentInput!) {\n    answer: returnAssignment(input: $input) {\n      __typename\n      ... on Assignment {\n        id\n        state\n        version\n      }\n      ...Refused\n    }\n  }\n": types.ReturnAssignmentDocument,
    "\n  mutation VerifyAssignment($input: VerifyAssignmentInput!) {\n    answer: verifyAssignment(input: $input) {\n      __typename\n      ... on Assignment {\n        id\n        state\n        version\n      }\n      ...Refused\n    }\n  }\n": types.VerifyAssignmentDocument,
    "\n  mutation AcceptAssignment($input: AcceptAssignmentInput!) {\n    answer: acceptAssignment(input: $input) {\n      __typename\n      ... on Assignment {\n        id\n        state\n        version\n      }\n      ...Refused\n    }\n  }\n": types.AcceptAssignmentDocument,
    "\n  mutation SaveReport($input: SaveReportInput!) {\n    answer: saveReport(input: $input) {\n      __typename\n      ... on Report {\n        id\n        state\n        version\n      }\n      ...Refused\n    }\n  }\n": types.SaveReportDocument,
    "\n  mutation ApproveReport($input: ApproveReportInput!) {\n    answer: approveReport(input: $input) {\n      __typename\n      ... on Report {\n        id\n        state\n        version\n      }\n      ...Refused\n    }\n  }\n": types.ApproveReportDocument,
    "\n  query Handlers {\n    colleagues(roles: [HANDLER]) {\n      id\n      personName\n      section {\n        id\n        name\n      }\n    }\n  }\n": types.HandlersDocument,
    "\n  mutation ImportHolidayYear($input: ImportHolidayYearInput!) {\n    answer: importHolidayYear(input: $input) {\n      __typename\n      ... on HolidayYear {\n        id\n        year\n        source\n        holidays\n        makeups\n        workingDays\n        version\n      }\n      ... on Problem {\n        message\n        ruleId\n        fields {\n          path\n          message\n        }\n      }\n    }\n  }\n": types.ImportHolidayYearDocument,
    "\n  mutation AdvanceClock($input: AdvanceClockInput!) {\n    answer: advanceClock(input: $input) {\n      __typename\n      ... on Clock {\n        now\n      }\n      ... on Problem {\n        message\n        ruleId\n        fields {\n          path\n          message\n        }\n      }\n    }\n  }\n": types.AdvanceClockDocument,
    "\n  query HolidayYears {\n    holidayYears {\n      id\n      year\n      source\n      holidays\n      makeups\n      workingDays\n      version\n    }\n  }\n": types.HolidayYearsDocument,
    "\n  query DueDay($from: LocalDate!, $workingDays: Int!) {\n    dueDay(from: $from, workingDays: $workingDays) {\n      date\n      provisional\n    }\n  }\n": types.DueDayDocument,
    "\n  query SupervisionDuties {\n    supervisionDuties {\n      id\n      heldFrom\n      leader {\n        id\n        personName\n      }\n      lead {\n        id\n        personName\n      }\n      direct {\n        id\n        personName\n      }\n    }\n  }\n": types.SupervisionDutiesDocument,
    "\n  query DutyChoices {\n    colleagues(roles: [LEADER, OFFICE_HEAD, SUPERVISION_OFFICER]) {\n      id\n      role\n      personName\n    }\n  }\n": types.DutyChoicesDocument,
    "\n  mutation AppointDuty($input: AppointDutyInput!) {\n    answer: appointDuty(input: $input) {\n      __typename\n      ... on SupervisionDuty {\n        id\n      }\n      ...Refused\n    }\n  }\n": types.AppointDutyDocument,
    "\n  query Inbox($after: String) {\n    inbox(after: $after) {\n      nodes {\n        id\n        kind\n        itemId\n        assignmentId\n        number\n        title\n        orgUnitName\n        dueOn\n        daysLeft\n      }\n      nextCursor\n    }\n  }\n": types.InboxDocument,
    "\n  query OfficeItems {\n    items {\n      nodes {\n        id\n        number\n        title\n        state\n        dueOn\n        progress {\n          claimed\n          verified\n        }\n      }\n    }\n  }\n": types.OfficeItemsDocument,
    "\n  query Coverage {\n    instructionCoverage {\n      instructions\n      withNotice\n      closed\n      withSummary\n      withoutNotice {\n        id\n        title\n      }\n    }\n  }\n": types.CoverageDocument,
    "\n  query Item($id: String!) {\n    item(id: $id) {\n      ...ItemFacts\n      ...ItemClosing\n      ...ItemPauses\n      id\n      number\n      title\n      body\n      state\n      version\n      round\n      verified\n      dueOn\n      orgUnit {\n        id\n        name\n        shortName\n      }\n      leadUnit {\n        id\n        name\n        shortName\n      }\n      progress {\n        claimed\n        verified\n        total\n        received\n        accepted\n        overdue\n      }\n      triage {\n        ...TriageFacts\n      }\n      notices {\n        ...OrderWords\n      }\n      assignments {\n        ...TaskLine\n      }\n      verifications {\n        ...CheckLine\n      }\n      timeline {\n        ...MomentLine\n      }\n      allowedActions {\n        action\n        allowed\n        ruleId\n        reason\n      }\n    }\n  }\n": types.ItemDocument,
    "\n  fragment ItemFacts on Item {\n    id\n    body\n    source\n    sourceRef\n    originator\n    originatedOn\n    secrecy\n    highRisk\n    opinion\n    declineReason\n    registeredAt\n    dueOn\n    orgUnit {\n      id\n      name\n    }\n    leadUnit {\n      id\n      name\n    }\n    responsibilities {\n      kind\n      personName\n      unit {\n        id\n        shortName\n      }\n    }\n    dutyDirect {\n      id\n      personName\n    }\n  }\n": types.ItemFactsFragmentDoc,
    "\n  fragment ItemClosing on Item {\n    id\n    verificationMethod\n    verificationDueOn\n    measures\n    progressText\n    effect\n    summary\n    recommendation\n    struckOffAt\n    lookBackOn\n    retention\n    archivedAt\n  }\n": types.ItemClosingFragmentDoc,
    "\n  query Items($after: String) {\n    items(after: $after) {\n      nodes {\n        id\n        number\n        title\n        state\n        source\n        registeredAt\n        dueOn\n        progress {\n          claimed\n          verified\n        }\n      }\n      nextCursor\n    }\n  }\n": types.ItemsDocument,
    "\n  mutation RegisterItem($input: RegisterItemInput!) {\n    answer: registerItem(input: $input) {\n      __typename\n      ... on Item {\n        id\n      }\n      ...Refused\n    }\n  }\n": types.RegisterItemDocument,
    "\n  mutation ProposeItem($input: ProposeItemInput!) {\n    answer: proposeItem(input: $input) {\n      __typename\n      ... on Item {\n        id\n        state\n        version\n      }\n      ...Refused\n    }\n  }\n": types.ProposeItemDocument,
    "\n  mutation EstablishItem($input: EstablishItemInput!) {\n    answer: establishItem(input: $input) {\n      __typename\n      ... on Item {\n        id\n        state\n        version\n      }\n      ...Refused\n    }\n  }\n": types.EstablishItemDocument,
    "\n  mutation DeclineItem($input: DeclineItemInput!) {\n    answer: declineItem(input: $input) {\n      __typename\n      ... on Item {\n        id\n        state\n        version\n      }\n      ...Refused\n    }\n  }\n": types.DeclineItemDocument,
    "\n  mutation IssueItem($input: IssueItemInput!) {\n    answer: issueItem(input: $input) {\n      __typename\n      ... on Item {\n        id\n        state\n        version\n      }\n      ...Refused\n    }\n  }\n": types.IssueItemDocument,
    "\n  mutation RecallItem($input: RecallItemInput!) {\n    answer: recallItem(input: $input) {\n      __typename\n      ... on Item {\n        id\n        state\n        version\n      }\n      ...Refused\n    }\n  }\n": types.RecallItemDocument,
    "\n  mutation StartVerification($input: StartVerificationInput!) {\n    answer: startVerification(input: $input) {\n      __typename\n      ... on Item {\n        id\n        state\n        version\n      }\n      ...Refused\n    }\n  }\n": types.StartVerificationDocument,
    "\n  mutation ConcludeVerification($input: ConcludeVerificationInput!) {\n    answer: concludeVerification(input: $input) {\n      __typename\n      ... on Item {\n        id\n        state\n        version\n      }\n      ...Refused\n    }\n  }\n": types.ConcludeVerificationDocument,
    "\n  mutation StrikeOffItem($input: StrikeOffItemInput!) {\n    answer: strikeOffItem(input: $input) {\n      __typename\n      ... on Item {\n        id\n        state\n        version\n      }\n      ...Refused\n    }\n  }\n": types.StrikeOffItemDocument,
    "\n  mutation ArchiveItem($input: ArchiveItemInput!) {\n    answer: archiveItem(input: $input) {\n      __typename\n      ... on Item {\n        id\n        state\n        version\n      }\n      ...Refused\n    }\n  }\n": types.ArchiveItemDocument,
    "\n  query LeadChoices($text: String!) {\n    orgUnits(text: $text) {\n      id\n      name\n    }\n  }\n": types.LeadChoicesDocument,
    "\n  query Leaders {\n    colleagues(roles: [LEADER]) {\n      id\n      personName\n    }\n  }\n": types.LeadersDocument,
    "\n  fragment ItemPauses on Item {\n    id\n    pauses {\n      id\n      ground\n      reason\n      beganAt\n      reviewOn\n      endedAt\n    }\n  }\n": types.ItemPausesFragmentDoc,
    "\n  mutation SuspendItem($input: SuspendItemInput!) {\n    answer: suspendItem(input: $input) {\n      __typename\n      ... on Item {\n        id\n        state\n        version\n      }\n      ...Refused\n    }\n  }\n": types.SuspendItemDocument,
    "\n  mutation ResumeItem($input: ResumeItemInput!) {\n    answer: resumeItem(input: $input) {\n      __typename\n      ... on Item {\n        id\n        state\n        version\n      }\n      ...Refused\n    }\n  }\n": types.ResumeItemDocument,
    "\n  fragment TriageFacts on Triage {\n    id\n    classes\n    analysis\n    prePlan\n    decision\n    opinion\n    decidedAt\n    leader {\n      id\n      personName\n    }\n  }\n": types.TriageFactsFragmentDoc,
    "\n  mutation TriageItem($input: TriageItemInput!) {\n    answer: triageItem(input: $input) {\n      __typename\n      ... on Item {\n        id\n        state\n        version\n      }\n      ...Refused\n    }\n  }\n": types.TriageItemDocument,
    "\n  mutation DecideTriage($input: DecideTriageInput!) {\n    answer: decideTriage(input: $input) {\n      __typename\n      ... on Item {\n        id\n        state\n        version\n      }\n      ...Refused\n    }\n  }\n": types.DecideTriageDocument,
    "\n  query OrgUnitBranch($id: String) {\n    orgUnit(id: $id) {\n      id\n      name\n      level\n      childCount\n      children {\n        id\n        name\n        shortName\n        level\n        childCount\n      }\n    }\n  }\n": types.OrgUnitBranchDocument,
    "\n  query OrgUnitSearch($text: String!) {\n    orgUnits(text: $text) {\n      id\n      name\n      level\n      parent {\n        id\n        name\n      }\n    }\n  }\n": types.OrgUnitSearchDocument,
    "\n  query CascadePreview($input: CascadePreviewInput!) {\n    cascadePreview(input: $input) {\n      __typename\n      ... on CascadePreview {\n        total\n        levels {\n          level\n          count\n          dueOn\n          provisional\n          workingDays\n          names\n        }\n        withoutLiaison\n        withoutLiaisonNames\n        alsoRunning {\n          id\n          number\n          title\n        }\n      }\n      ... on Problem {\n        message\n        fields {\n          message\n        }\n      }\n    }\n  }\n": types.CascadePreviewDocument,
    "\n  fragment OrderWords on OrderText {\n    kind\n    number\n    channel\n    task\n    target\n    measures\n    dueOn\n    requirement\n    discipline\n    issuedAt\n    intact\n    holderState\n    signedAt\n    submittedAt\n    acceptedAt\n    issuer {\n      id\n      shortName\n    }\n    holder {\n      id\n      shortName\n    }\n  }\n": types.OrderWordsFragmentDoc,
    "\n  fragment TaskLine on Assignment {\n    id\n    state\n    dueOn\n    daysLeft\n    dueProvisional\n    deemedServed\n    to {\n      id\n      shortName\n      level\n    }\n    light {\n      colour\n      reason\n    }\n    progress {\n      claimed\n      verified\n      total\n      received\n      accepted\n    }\n  }\n": types.TaskLineFragmentDoc,
    "\n  fragment CheckLine on Verification {\n    id\n    round\n    method\n    outcome\n    verified\n    checked\n    evidence\n    findings\n    byName\n    at\n    orgUnit {\n      id\n      shortName\n    }\n  }\n": types.CheckLineFragmentDoc,
    "\n  fragment MomentLine on TimelineEntry {\n    id\n    kind\n    at\n    orgUnit {\n      id\n      shortName\n    }\n    about {\n      id\n      shortName\n    }\n  }\n": types.MomentLineFragmentDoc,
    "\n  query TasksBelow($id: String!) {\n    assignment(id: $id) {\n      id\n      children {\n        ...TaskLine\n      }\n    }\n  }\n": types.TasksBelowDocument,
    "\n  query Receivers($id: String!) {\n    orgUnit(id: $id) {\n      id\n      children {\n        id\n        name\n        shortName\n        level\n        departmentKey\n        dutyHolders {\n          role\n          personName\n          heldTo\n        }\n      }\n    }\n  }\n": types.ReceiversDocument,
    "\n  query LimitDay($from: LocalDate!, $workingDays: Int!) {\n    dueDay(from: $from, workingDays: $workingDays) {\n      date\n      provisional\n    }\n  }\n": types.LimitDayDocument,
    "\n  fragment Refused on Problem {\n    message\n    ruleId\n    fields {\n      path\n      message\n    }\n  }\n": types.RefusedFragmentDoc,
    "\n  query UnitsFound($text: String!) {\n    orgUnits(text: $text) {\n      id\n      name\n    }\n  }\n": types.UnitsFoundDocument,
};

/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 *
 *
 * @example
 * ```ts
 * const query = graphql(`query GetUser($id: ID!) { user(id: $id) { name } }`);
 * ```
 *
 * The query argument is unknown!
 * Please regenerate the types.
 */
export function graphql(source: string): unknown;

/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Session {\n    session {\n      id\n      personName\n      login\n      mustChangePassword\n      now\n      actingPostId\n      packedRules\n      posts {\n        id\n        role\n        orgUnit {\n          id\n          name\n          shortName\n          level\n        }\n      }\n    }\n  }\n"): (typeof documents)["\n  query Session {\n    session {\n      id\n      personName\n      login\n      mustChangePassword\n      now\n      actingPostId\n      packedRules\n      posts {\n        id\n        role\n        orgUnit {\n          id\n          name\n          shortName\n          level\n        }\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation SignOut($input: SignOutInput!) {\n    signOut(input: $input) {\n      __typename\n      ... on SignedOut {\n        everywhere\n      }\n    }\n  }\n"): (typeof documents)["\n  mutation SignOut($input: SignOutInput!) {\n    signOut(input: $input) {\n      __typename\n      ... on SignedOut {\n        everywhere\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ChangePassword($input: ChangePasswordInput!) {\n    changePassword(input: $input) {\n      __typename\n      ... on Session {\n        id\n        mustChangePassword\n      }\n      ... on Problem {\n        message\n        fields {\n          path\n          message\n        }\n      }\n    }\n  }\n"): (typeof documents)["\n  mutation ChangePassword($input: ChangePasswordInput!) {\n    changePassword(input: $input) {\n      __typename\n      ... on Session {\n        id\n        mustChangePassword\n      }\n      ... on Problem {\n        message\n        fields {\n          path\n          message\n        }\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation SignOutEverywhere($input: SignOutInput!) {\n    signOut(input: $input) {\n      __typename\n      ... on SignedOut {\n        everywhere\n      }\n    }\n  }\n"): (typeof documents)["\n  mutation SignOutEverywhere($input: SignOutInput!) {\n    signOut(input: $input) {\n      __typename\n      ... on SignedOut {\n        everywhere\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query People($after: String) {\n    people(after: $after) {\n      nodes {\n        id\n        name\n        login\n        version\n        clearance\n        posts {\n          id\n          role\n          heldFrom\n          heldTo\n          version\n          orgUnit {\n            id\n            name\n          }\n        }\n      }\n      nextCursor\n    }\n  }\n"): (typeof documents)["\n  query People($after: String) {\n    people(after: $after) {\n      nodes {\n        id\n        name\n        login\n        version\n        clearance\n        posts {\n          id\n          role\n          heldFrom\n          heldTo\n          version\n          orgUnit {\n            id\n            name\n          }\n        }\n      }\n      nextCursor\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation RegisterPerson($input: RegisterPersonInput!) {\n    answer: registerPerson(input: $input) {\n      __typename\n      ... on Person {\n        id\n      }\n      ... on Problem {\n        message\n        ruleId\n        fields {\n          path\n          message\n        }\n      }\n    }\n  }\n"): (typeof documents)["\n  mutation RegisterPerson($input: RegisterPersonInput!) {\n    answer: registerPerson(input: $input) {\n      __typename\n      ... on Person {\n        id\n      }\n      ... on Problem {\n        message\n        ruleId\n        fields {\n          path\n          message\n        }\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation EnrolPerson($input: EnrolPersonInput!) {\n    answer: enrolPerson(input: $input) {\n      __typename\n      ... on Person {\n        id\n        login\n      }\n      ... on Problem {\n        message\n        ruleId\n        fields {\n          path\n          message\n        }\n      }\n    }\n  }\n"): (typeof documents)["\n  mutation EnrolPerson($input: EnrolPersonInput!) {\n    answer: enrolPerson(input: $input) {\n      __typename\n      ... on Person {\n        id\n        login\n      }\n      ... on Problem {\n        message\n        ruleId\n        fields {\n          path\n          message\n        }\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation AppointPost($input: AppointPostInput!) {\n    answer: appointPost(input: $input) {\n      __typename\n      ... on Person {\n        id\n        posts {\n          id\n          role\n          heldFrom\n          heldTo\n          version\n          orgUnit {\n            id\n            name\n          }\n        }\n      }\n      ... on Problem {\n        message\n        ruleId\n        fields {\n          path\n          message\n        }\n      }\n    }\n  }\n"): (typeof documents)["\n  mutation AppointPost($input: AppointPostInput!) {\n    answer: appointPost(input: $input) {\n      __typename\n      ... on Person {\n        id\n        posts {\n          id\n          role\n          heldFrom\n          heldTo\n          version\n          orgUnit {\n            id\n            name\n          }\n        }\n      }\n      ... on Problem {\n        message\n        ruleId\n        fields {\n          path\n          message\n        }\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ReleasePost($input: ReleasePostInput!) {\n    answer: releasePost(input: $input) {\n      __typename\n      ... on Person {\n        id\n        posts {\n          id\n          role\n          heldFrom\n          heldTo\n          version\n          orgUnit {\n            id\n            name\n          }\n        }\n      }\n      ... on Problem {\n        message\n        ruleId\n        fields {\n          path\n          message\n        }\n      }\n    }\n  }\n"): (typeof documents)["\n  mutation ReleasePost($input: ReleasePostInput!) {\n    answer: releasePost(input: $input) {\n      __typename\n      ... on Person {\n        id\n        posts {\n          id\n          role\n          heldFrom\n          heldTo\n          version\n          orgUnit {\n            id\n            name\n          }\n        }\n      }\n      ... on Problem {\n        message\n        ruleId\n        fields {\n          path\n          message\n        }\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query UnitChoices($text: String!) {\n    orgUnits(text: $text) {\n      id\n      name\n    }\n  }\n"): (typeof documents)["\n  query UnitChoices($text: String!) {\n    orgUnits(text: $text) {\n      id\n      name\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation SignIn($input: SignInInput!) {\n    signIn(input: $input) {\n      __typename\n      ... on Session {\n        id\n      }\n      ... on Problem {\n        message\n        fields {\n          path\n          message\n        }\n      }\n    }\n  }\n"): (typeof documents)["\n  mutation SignIn($input: SignInInput!) {\n    signIn(input: $input) {\n      __typename\n      ... on Session {\n        id\n      }\n      ... on Problem {\n        message\n        fields {\n          path\n          message\n        }\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query DemoPeople {\n    demoPeople {\n      login\n      name\n      title\n      password\n    }\n  }\n"): (typeof documents)["\n  query DemoPeople {\n    demoPeople {\n      login\n      name\n      title\n      password\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query SubordinateMatters {\n    subordinateMatters {\n      own\n      below\n      orgUnit {\n        id\n        shortName\n        level\n        kind\n      }\n    }\n  }\n"): (typeof documents)["\n  query SubordinateMatters {\n    subordinateMatters {\n      own\n      below\n      orgUnit {\n        id\n        shortName\n        level\n        kind\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Assignment($id: String!) {\n    assignment(id: $id) {\n      ...TaskLine\n      ...AssignmentTime\n      id\n      number\n      title\n      source\n      version\n      round\n      arrivedAt\n      receiptDueOn\n      relayDueOn\n      signedAt\n      relayedAt\n      submittedAt\n      acceptanceDueOn\n      acceptedAt\n      acceptedByName\n      waiver\n      returns\n      returnReason\n      handlerName\n      latestForChildren\n      item {\n        id\n      }\n      from {\n        id\n        name\n        shortName\n      }\n      to {\n        id\n        name\n        shortName\n        level\n      }\n      children {\n        ...TaskLine\n      }\n      orderChain {\n        ...OrderWords\n      }\n      responsible {\n        role\n        personName\n        heldFrom\n        heldTo\n      }\n      reports {\n        ...ReportLine\n      }\n      verifications {\n        ...CheckLine\n      }\n      timeline {\n        ...MomentLine\n      }\n      allowedActions {\n        action\n        allowed\n        ruleId\n        reason\n      }\n    }\n  }\n"): (typeof documents)["\n  query Assignment($id: String!) {\n    assignment(id: $id) {\n      ...TaskLine\n      ...AssignmentTime\n      id\n      number\n      title\n      source\n      version\n      round\n      arrivedAt\n      receiptDueOn\n      relayDueOn\n      signedAt\n      relayedAt\n      submittedAt\n      acceptanceDueOn\n      acceptedAt\n      acceptedByName\n      waiver\n      returns\n      returnReason\n      handlerName\n      latestForChildren\n      item {\n        id\n      }\n      from {\n        id\n        name\n        shortName\n      }\n      to {\n        id\n        name\n        shortName\n        level\n      }\n      children {\n        ...TaskLine\n      }\n      orderChain {\n        ...OrderWords\n      }\n      responsible {\n        role\n        personName\n        heldFrom\n        heldTo\n      }\n      reports {\n        ...ReportLine\n      }\n      verifications {\n        ...CheckLine\n      }\n      timeline {\n        ...MomentLine\n      }\n      allowedActions {\n        action\n        allowed\n        ruleId\n        reason\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment AssignmentTime on Assignment {\n    id\n    halt {\n      reason\n      at\n      reviewOn\n    }\n    timeLedger {\n      holder\n      from\n      to\n    }\n  }\n"): (typeof documents)["\n  fragment AssignmentTime on Assignment {\n    id\n    halt {\n      reason\n      at\n      reviewOn\n    }\n    timeLedger {\n      holder\n      from\n      to\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment ReportLine on Report {\n    id\n    kind\n    state\n    version\n    measures\n    progress\n    effect\n    problems\n    nextStep\n    claimed\n    draftedAt\n    drafterName\n    approvedAt\n    approvedByName\n    approver\n    allowedActions {\n      action\n      allowed\n      ruleId\n      reason\n    }\n  }\n"): (typeof documents)["\n  fragment ReportLine on Report {\n    id\n    kind\n    state\n    version\n    measures\n    progress\n    effect\n    problems\n    nextStep\n    claimed\n    draftedAt\n    drafterName\n    approvedAt\n    approvedByName\n    approver\n    allowedActions {\n      action\n      allowed\n      ruleId\n      reason\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation SignAssignment($input: SignAssignmentInput!) {\n    answer: signAssignment(input: $input) {\n      __typename\n      ... on Assignment {\n        id\n        state\n        version\n      }\n      ...Refused\n    }\n  }\n"): (typeof documents)["\n  mutation SignAssignment($input: SignAssignmentInput!) {\n    answer: signAssignment(input: $input) {\n      __typename\n      ... on Assignment {\n        id\n        state\n        version\n      }\n      ...Refused\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation HandleAssignment($input: HandleAssignmentInput!) {\n    answer: handleAssignment(input: $input) {\n      __typename\n      ... on Assignment {\n        id\n        state\n        version\n      }\n      ...Refused\n    }\n  }\n"): (typeof documents)["\n  mutation HandleAssignment($input: HandleAssignmentInput!) {\n    answer: handleAssignment(input: $input) {\n      __typename\n      ... on Assignment {\n        id\n        state\n        version\n      }\n      ...Refused\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation RelayAssignment($input: RelayAssignmentInput!) {\n    answer: relayAssignment(input: $input) {\n      __typename\n      ... on Assignment {\n        id\n        state\n        version\n      }\n      ...Refused\n    }\n  }\n"): (typeof documents)["\n  mutation RelayAssignment($input: RelayAssignmentInput!) {\n    answer: relayAssignment(input: $input) {\n      __typename\n      ... on Assignment {\n        id\n        state\n        version\n      }\n      ...Refused\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ReturnAssignment($input: ReturnAssignmentInput!) {\n    answer: returnAssignment(input: $input) {\n      __typename\n      ... on Assignment {\n        id\n        state\n        version\n      }\n      ...Refused\n    }\n  }\n"): (typeof documents)["\n  mutation ReturnAssignment($input: ReturnAssignmentInput!) {\n    answer: returnAssignment(input: $input) {\n      __typename\n      ... on Assignment {\n        id\n        state\n        version\n      }\n      ...Refused\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation VerifyAssignment($input: VerifyAssignmentInput!) {\n    answer: verifyAssignment(input: $input) {\n      __typename\n      ... on Assignment {\n        id\n        state\n        version\n      }\n      ...Refused\n    }\n  }\n"): (typeof documents)["\n  mutation VerifyAssignment($input: VerifyAssignmentInput!) {\n    answer: verifyAssignment(input: $input) {\n      __typename\n      ... on Assignment {\n        id\n        state\n        version\n      }\n      ...Refused\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation AcceptAssignment($input: AcceptAssignmentInput!) {\n    answer: acceptAssignment(input: $input) {\n      __typename\n      ... on Assignment {\n        id\n        state\n        version\n      }\n      ...Refused\n    }\n  }\n"): (typeof documents)["\n  mutation AcceptAssignment($input: AcceptAssignmentInput!) {\n    answer: acceptAssignment(input: $input) {\n      __typename\n      ... on Assignment {\n        id\n        state\n        version\n      }\n      ...Refused\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation SaveReport($input: SaveReportInput!) {\n    answer: saveReport(input: $input) {\n      __typename\n      ... on Report {\n        id\n        state\n        version\n      }\n      ...Refused\n    }\n  }\n"): (typeof documents)["\n  mutation SaveReport($input: SaveReportInput!) {\n    answer: saveReport(input: $input) {\n      __typename\n      ... on Report {\n        id\n        state\n        version\n      }\n      ...Refused\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ApproveReport($input: ApproveReportInput!) {\n    answer: approveReport(input: $input) {\n      __typename\n      ... on Report {\n        id\n        state\n        version\n      }\n      ...Refused\n    }\n  }\n"): (typeof documents)["\n  mutation ApproveReport($input: ApproveReportInput!) {\n    answer: approveReport(input: $input) {\n      __typename\n      ... on Report {\n        id\n        state\n        version\n      }\n      ...Refused\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Handlers {\n    colleagues(roles: [HANDLER]) {\n      id\n      personName\n      section {\n        id\n        name\n      }\n    }\n  }\n"): (typeof documents)["\n  query Handlers {\n    colleagues(roles: [HANDLER]) {\n      id\n      personName\n      section {\n        id\n        name\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ImportHolidayYear($input: ImportHolidayYearInput!) {\n    answer: importHolidayYear(input: $input) {\n      __typename\n      ... on HolidayYear {\n        id\n        year\n        source\n        holidays\n        makeups\n        workingDays\n        version\n      }\n      ... on Problem {\n        message\n        ruleId\n        fields {\n          path\n          message\n        }\n      }\n    }\n  }\n"): (typeof documents)["\n  mutation ImportHolidayYear($input: ImportHolidayYearInput!) {\n    answer: importHolidayYear(input: $input) {\n      __typename\n      ... on HolidayYear {\n        id\n        year\n        source\n        holidays\n        makeups\n        workingDays\n        version\n      }\n      ... on Problem {\n        message\n        ruleId\n        fields {\n          path\n          message\n        }\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation AdvanceClock($input: AdvanceClockInput!) {\n    answer: advanceClock(input: $input) {\n      __typename\n      ... on Clock {\n        now\n      }\n      ... on Problem {\n        message\n        ruleId\n        fields {\n          path\n          message\n        }\n      }\n    }\n  }\n"): (typeof documents)["\n  mutation AdvanceClock($input: AdvanceClockInput!) {\n    answer: advanceClock(input: $input) {\n      __typename\n      ... on Clock {\n        now\n      }\n      ... on Problem {\n        message\n        ruleId\n        fields {\n          path\n          message\n        }\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query HolidayYears {\n    holidayYears {\n      id\n      year\n      source\n      holidays\n      makeups\n      workingDays\n      version\n    }\n  }\n"): (typeof documents)["\n  query HolidayYears {\n    holidayYears {\n      id\n      year\n      source\n      holidays\n      makeups\n      workingDays\n      version\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query DueDay($from: LocalDate!, $workingDays: Int!) {\n    dueDay(from: $from, workingDays: $workingDays) {\n      date\n      provisional\n    }\n  }\n"): (typeof documents)["\n  query DueDay($from: LocalDate!, $workingDays: Int!) {\n    dueDay(from: $from, workingDays: $workingDays) {\n      date\n      provisional\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query SupervisionDuties {\n    supervisionDuties {\n      id\n      heldFrom\n      leader {\n        id\n        personName\n      }\n      lead {\n        id\n        personName\n      }\n      direct {\n        id\n        personName\n      }\n    }\n  }\n"): (typeof documents)["\n  query SupervisionDuties {\n    supervisionDuties {\n      id\n      heldFrom\n      leader {\n        id\n        personName\n      }\n      lead {\n        id\n        personName\n      }\n      direct {\n        id\n        personName\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query DutyChoices {\n    colleagues(roles: [LEADER, OFFICE_HEAD, SUPERVISION_OFFICER]) {\n      id\n      role\n      personName\n    }\n  }\n"): (typeof documents)["\n  query DutyChoices {\n    colleagues(roles: [LEADER, OFFICE_HEAD, SUPERVISION_OFFICER]) {\n      id\n      role\n      personName\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation AppointDuty($input: AppointDutyInput!) {\n    answer: appointDuty(input: $input) {\n      __typename\n      ... on SupervisionDuty {\n        id\n      }\n      ...Refused\n    }\n  }\n"): (typeof documents)["\n  mutation AppointDuty($input: AppointDutyInput!) {\n    answer: appointDuty(input: $input) {\n      __typename\n      ... on SupervisionDuty {\n        id\n      }\n      ...Refused\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Inbox($after: String) {\n    inbox(after: $after) {\n      nodes {\n        id\n        kind\n        itemId\n        assignmentId\n        number\n        title\n        orgUnitName\n        dueOn\n        daysLeft\n      }\n      nextCursor\n    }\n  }\n"): (typeof documents)["\n  query Inbox($after: String) {\n    inbox(after: $after) {\n      nodes {\n        id\n        kind\n        itemId\n        assignmentId\n        number\n        title\n        orgUnitName\n        dueOn\n        daysLeft\n      }\n      nextCursor\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query OfficeItems {\n    items {\n      nodes {\n        id\n        number\n        title\n        state\n        dueOn\n        progress {\n          claimed\n          verified\n        }\n      }\n    }\n  }\n"): (typeof documents)["\n  query OfficeItems {\n    items {\n      nodes {\n        id\n        number\n        title\n        state\n        dueOn\n        progress {\n          claimed\n          verified\n        }\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Coverage {\n    instructionCoverage {\n      instructions\n      withNotice\n      closed\n      withSummary\n      withoutNotice {\n        id\n        title\n      }\n    }\n  }\n"): (typeof documents)["\n  query Coverage {\n    instructionCoverage {\n      instructions\n      withNotice\n      closed\n      withSummary\n      withoutNotice {\n        id\n        title\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Item($id: String!) {\n    item(id: $id) {\n      ...ItemFacts\n      ...ItemClosing\n      ...ItemPauses\n      id\n      number\n      title\n      body\n      state\n      version\n      round\n      verified\n      dueOn\n      orgUnit {\n        id\n        name\n        shortName\n      }\n      leadUnit {\n        id\n        name\n        shortName\n      }\n      progress {\n        claimed\n        verified\n        total\n        received\n        accepted\n        overdue\n      }\n      triage {\n        ...TriageFacts\n      }\n      notices {\n        ...OrderWords\n      }\n      assignments {\n        ...TaskLine\n      }\n      verifications {\n        ...CheckLine\n      }\n      timeline {\n        ...MomentLine\n      }\n      allowedActions {\n        action\n        allowed\n        ruleId\n        reason\n      }\n    }\n  }\n"): (typeof documents)["\n  query Item($id: String!) {\n    item(id: $id) {\n      ...ItemFacts\n      ...ItemClosing\n      ...ItemPauses\n      id\n      number\n      title\n      body\n      state\n      version\n      round\n      verified\n      dueOn\n      orgUnit {\n        id\n        name\n        shortName\n      }\n      leadUnit {\n        id\n        name\n        shortName\n      }\n      progress {\n        claimed\n        verified\n        total\n        received\n        accepted\n        overdue\n      }\n      triage {\n        ...TriageFacts\n      }\n      notices {\n        ...OrderWords\n      }\n      assignments {\n        ...TaskLine\n      }\n      verifications {\n        ...CheckLine\n      }\n      timeline {\n        ...MomentLine\n      }\n      allowedActions {\n        action\n        allowed\n        ruleId\n        reason\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment ItemFacts on Item {\n    id\n    body\n    source\n    sourceRef\n    originator\n    originatedOn\n    secrecy\n    highRisk\n    opinion\n    declineReason\n    registeredAt\n    dueOn\n    orgUnit {\n      id\n      name\n    }\n    leadUnit {\n      id\n      name\n    }\n    responsibilities {\n      kind\n      personName\n      unit {\n        id\n        shortName\n      }\n    }\n    dutyDirect {\n      id\n      personName\n    }\n  }\n"): (typeof documents)["\n  fragment ItemFacts on Item {\n    id\n    body\n    source\n    sourceRef\n    originator\n    originatedOn\n    secrecy\n    highRisk\n    opinion\n    declineReason\n    registeredAt\n    dueOn\n    orgUnit {\n      id\n      name\n    }\n    leadUnit {\n      id\n      name\n    }\n    responsibilities {\n      kind\n      personName\n      unit {\n        id\n        shortName\n      }\n    }\n    dutyDirect {\n      id\n      personName\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment ItemClosing on Item {\n    id\n    verificationMethod\n    verificationDueOn\n    measures\n    progressText\n    effect\n    summary\n    recommendation\n    struckOffAt\n    lookBackOn\n    retention\n    archivedAt\n  }\n"): (typeof documents)["\n  fragment ItemClosing on Item {\n    id\n    verificationMethod\n    verificationDueOn\n    measures\n    progressText\n    effect\n    summary\n    recommendation\n    struckOffAt\n    lookBackOn\n    retention\n    archivedAt\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Items($after: String) {\n    items(after: $after) {\n      nodes {\n        id\n        number\n        title\n        state\n        source\n        registeredAt\n        dueOn\n        progress {\n          claimed\n          verified\n        }\n      }\n      nextCursor\n    }\n  }\n"): (typeof documents)["\n  query Items($after: String) {\n    items(after: $after) {\n      nodes {\n        id\n        number\n        title\n        state\n        source\n        registeredAt\n        dueOn\n        progress {\n          claimed\n          verified\n        }\n      }\n      nextCursor\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation RegisterItem($input: RegisterItemInput!) {\n    answer: registerItem(input: $input) {\n      __typename\n      ... on Item {\n        id\n      }\n      ...Refused\n    }\n  }\n"): (typeof documents)["\n  mutation RegisterItem($input: RegisterItemInput!) {\n    answer: registerItem(input: $input) {\n      __typename\n      ... on Item {\n        id\n      }\n      ...Refused\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ProposeItem($input: ProposeItemInput!) {\n    answer: proposeItem(input: $input) {\n      __typename\n      ... on Item {\n        id\n        state\n        version\n      }\n      ...Refused\n    }\n  }\n"): (typeof documents)["\n  mutation ProposeItem($input: ProposeItemInput!) {\n    answer: proposeItem(input: $input) {\n      __typename\n      ... on Item {\n        id\n        state\n        version\n      }\n      ...Refused\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation EstablishItem($input: EstablishItemInput!) {\n    answer: establishItem(input: $input) {\n      __typename\n      ... on Item {\n        id\n        state\n        version\n      }\n      ...Refused\n    }\n  }\n"): (typeof documents)["\n  mutation EstablishItem($input: EstablishItemInput!) {\n    answer: establishItem(input: $input) {\n      __typename\n      ... on Item {\n        id\n        state\n        version\n      }\n      ...Refused\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation DeclineItem($input: DeclineItemInput!) {\n    answer: declineItem(input: $input) {\n      __typename\n      ... on Item {\n        id\n        state\n        version\n      }\n      ...Refused\n    }\n  }\n"): (typeof documents)["\n  mutation DeclineItem($input: DeclineItemInput!) {\n    answer: declineItem(input: $input) {\n      __typename\n      ... on Item {\n        id\n        state\n        version\n      }\n      ...Refused\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation IssueItem($input: IssueItemInput!) {\n    answer: issueItem(input: $input) {\n      __typename\n      ... on Item {\n        id\n        state\n        version\n      }\n      ...Refused\n    }\n  }\n"): (typeof documents)["\n  mutation IssueItem($input: IssueItemInput!) {\n    answer: issueItem(input: $input) {\n      __typename\n      ... on Item {\n        id\n        state\n        version\n      }\n      ...Refused\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation RecallItem($input: RecallItemInput!) {\n    answer: recallItem(input: $input) {\n      __typename\n      ... on Item {\n        id\n        state\n        version\n      }\n      ...Refused\n    }\n  }\n"): (typeof documents)["\n  mutation RecallItem($input: RecallItemInput!) {\n    answer: recallItem(input: $input) {\n      __typename\n      ... on Item {\n        id\n        state\n        version\n      }\n      ...Refused\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation StartVerification($input: StartVerificationInput!) {\n    answer: startVerification(input: $input) {\n      __typename\n      ... on Item {\n        id\n        state\n        version\n      }\n      ...Refused\n    }\n  }\n"): (typeof documents)["\n  mutation StartVerification($input: StartVerificationInput!) {\n    answer: startVerification(input: $input) {\n      __typename\n      ... on Item {\n        id\n        state\n        version\n      }\n      ...Refused\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ConcludeVerification($input: ConcludeVerificationInput!) {\n    answer: concludeVerification(input: $input) {\n      __typename\n      ... on Item {\n        id\n        state\n        version\n      }\n      ...Refused\n    }\n  }\n"): (typeof documents)["\n  mutation ConcludeVerification($input: ConcludeVerificationInput!) {\n    answer: concludeVerification(input: $input) {\n      __typename\n      ... on Item {\n        id\n        state\n        version\n      }\n      ...Refused\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation StrikeOffItem($input: StrikeOffItemInput!) {\n    answer: strikeOffItem(input: $input) {\n      __typename\n      ... on Item {\n        id\n        state\n        version\n      }\n      ...Refused\n    }\n  }\n"): (typeof documents)["\n  mutation StrikeOffItem($input: StrikeOffItemInput!) {\n    answer: strikeOffItem(input: $input) {\n      __typename\n      ... on Item {\n        id\n        state\n        version\n      }\n      ...Refused\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ArchiveItem($input: ArchiveItemInput!) {\n    answer: archiveItem(input: $input) {\n      __typename\n      ... on Item {\n        id\n        state\n        version\n      }\n      ...Refused\n    }\n  }\n"): (typeof documents)["\n  mutation ArchiveItem($input: ArchiveItemInput!) {\n    answer: archiveItem(input: $input) {\n      __typename\n      ... on Item {\n        id\n        state\n        version\n      }\n      ...Refused\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query LeadChoices($text: String!) {\n    orgUnits(text: $text) {\n      id\n      name\n    }\n  }\n"): (typeof documents)["\n  query LeadChoices($text: String!) {\n    orgUnits(text: $text) {\n      id\n      name\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Leaders {\n    colleagues(roles: [LEADER]) {\n      id\n      personName\n    }\n  }\n"): (typeof documents)["\n  query Leaders {\n    colleagues(roles: [LEADER]) {\n      id\n      personName\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment ItemPauses on Item {\n    id\n    pauses {\n      id\n      ground\n      reason\n      beganAt\n      reviewOn\n      endedAt\n    }\n  }\n"): (typeof documents)["\n  fragment ItemPauses on Item {\n    id\n    pauses {\n      id\n      ground\n      reason\n      beganAt\n      reviewOn\n      endedAt\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation SuspendItem($input: SuspendItemInput!) {\n    answer: suspendItem(input: $input) {\n      __typename\n      ... on Item {\n        id\n        state\n        version\n      }\n      ...Refused\n    }\n  }\n"): (typeof documents)["\n  mutation SuspendItem($input: SuspendItemInput!) {\n    answer: suspendItem(input: $input) {\n      __typename\n      ... on Item {\n        id\n        state\n        version\n      }\n      ...Refused\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ResumeItem($input: ResumeItemInput!) {\n    answer: resumeItem(input: $input) {\n      __typename\n      ... on Item {\n        id\n        state\n        version\n      }\n      ...Refused\n    }\n  }\n"): (typeof documents)["\n  mutation ResumeItem($input: ResumeItemInput!) {\n    answer: resumeItem(input: $input) {\n      __typename\n      ... on Item {\n        id\n        state\n        version\n      }\n      ...Refused\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment TriageFacts on Triage {\n    id\n    classes\n    analysis\n    prePlan\n    decision\n    opinion\n    decidedAt\n    leader {\n      id\n      personName\n    }\n  }\n"): (typeof documents)["\n  fragment TriageFacts on Triage {\n    id\n    classes\n    analysis\n    prePlan\n    decision\n    opinion\n    decidedAt\n    leader {\n      id\n      personName\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation TriageItem($input: TriageItemInput!) {\n    answer: triageItem(input: $input) {\n      __typename\n      ... on Item {\n        id\n        state\n        version\n      }\n      ...Refused\n    }\n  }\n"): (typeof documents)["\n  mutation TriageItem($input: TriageItemInput!) {\n    answer: triageItem(input: $input) {\n      __typename\n      ... on Item {\n        id\n        state\n        version\n      }\n      ...Refused\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation DecideTriage($input: DecideTriageInput!) {\n    answer: decideTriage(input: $input) {\n      __typename\n      ... on Item {\n        id\n        state\n        version\n      }\n      ...Refused\n    }\n  }\n"): (typeof documents)["\n  mutation DecideTriage($input: DecideTriageInput!) {\n    answer: decideTriage(input: $input) {\n      __typename\n      ... on Item {\n        id\n        state\n        version\n      }\n      ...Refused\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query OrgUnitBranch($id: String) {\n    orgUnit(id: $id) {\n      id\n      name\n      level\n      childCount\n      children {\n        id\n        name\n        shortName\n        level\n        childCount\n      }\n    }\n  }\n"): (typeof documents)["\n  query OrgUnitBranch($id: String) {\n    orgUnit(id: $id) {\n      id\n      name\n      level\n      childCount\n      children {\n        id\n        name\n        shortName\n        level\n        childCount\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query OrgUnitSearch($text: String!) {\n    orgUnits(text: $text) {\n      id\n      name\n      level\n      parent {\n        id\n        name\n      }\n    }\n  }\n"): (typeof documents)["\n  query OrgUnitSearch($text: String!) {\n    orgUnits(text: $text) {\n      id\n      name\n      level\n      parent {\n        id\n        name\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query CascadePreview($input: CascadePreviewInput!) {\n    cascadePreview(input: $input) {\n      __typename\n      ... on CascadePreview {\n        total\n        levels {\n          level\n          count\n          dueOn\n          provisional\n          workingDays\n          names\n        }\n        withoutLiaison\n        withoutLiaisonNames\n        alsoRunning {\n          id\n          number\n          title\n        }\n      }\n      ... on Problem {\n        message\n        fields {\n          message\n        }\n      }\n    }\n  }\n"): (typeof documents)["\n  query CascadePreview($input: CascadePreviewInput!) {\n    cascadePreview(input: $input) {\n      __typename\n      ... on CascadePreview {\n        total\n        levels {\n          level\n          count\n          dueOn\n          provisional\n          workingDays\n          names\n        }\n        withoutLiaison\n        withoutLiaisonNames\n        alsoRunning {\n          id\n          number\n          title\n        }\n      }\n      ... on Problem {\n        message\n        fields {\n          message\n        }\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment OrderWords on OrderText {\n    kind\n    number\n    channel\n    task\n    target\n    measures\n    dueOn\n    requirement\n    discipline\n    issuedAt\n    intact\n    holderState\n    signedAt\n    submittedAt\n    acceptedAt\n    issuer {\n      id\n      shortName\n    }\n    holder {\n      id\n      shortName\n    }\n  }\n"): (typeof documents)["\n  fragment OrderWords on OrderText {\n    kind\n    number\n    channel\n    task\n    target\n    measures\n    dueOn\n    requirement\n    discipline\n    issuedAt\n    intact\n    holderState\n    signedAt\n    submittedAt\n    acceptedAt\n    issuer {\n      id\n      shortName\n    }\n    holder {\n      id\n      shortName\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment TaskLine on Assignment {\n    id\n    state\n    dueOn\n    daysLeft\n    dueProvisional\n    deemedServed\n    to {\n      id\n      shortName\n      level\n    }\n    light {\n      colour\n      reason\n    }\n    progress {\n      claimed\n      verified\n      total\n      received\n      accepted\n    }\n  }\n"): (typeof documents)["\n  fragment TaskLine on Assignment {\n    id\n    state\n    dueOn\n    daysLeft\n    dueProvisional\n    deemedServed\n    to {\n      id\n      shortName\n      level\n    }\n    light {\n      colour\n      reason\n    }\n    progress {\n      claimed\n      verified\n      total\n      received\n      accepted\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment CheckLine on Verification {\n    id\n    round\n    method\n    outcome\n    verified\n    checked\n    evidence\n    findings\n    byName\n    at\n    orgUnit {\n      id\n      shortName\n    }\n  }\n"): (typeof documents)["\n  fragment CheckLine on Verification {\n    id\n    round\n    method\n    outcome\n    verified\n    checked\n    evidence\n    findings\n    byName\n    at\n    orgUnit {\n      id\n      shortName\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment MomentLine on TimelineEntry {\n    id\n    kind\n    at\n    orgUnit {\n      id\n      shortName\n    }\n    about {\n      id\n      shortName\n    }\n  }\n"): (typeof documents)["\n  fragment MomentLine on TimelineEntry {\n    id\n    kind\n    at\n    orgUnit {\n      id\n      shortName\n    }\n    about {\n      id\n      shortName\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query TasksBelow($id: String!) {\n    assignment(id: $id) {\n      id\n      children {\n        ...TaskLine\n      }\n    }\n  }\n"): (typeof documents)["\n  query TasksBelow($id: String!) {\n    assignment(id: $id) {\n      id\n      children {\n        ...TaskLine\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Receivers($id: String!) {\n    orgUnit(id: $id) {\n      id\n      children {\n        id\n        name\n        shortName\n        level\n        departmentKey\n        dutyHolders {\n          role\n          personName\n          heldTo\n        }\n      }\n    }\n  }\n"): (typeof documents)["\n  query Receivers($id: String!) {\n    orgUnit(id: $id) {\n      id\n      children {\n        id\n        name\n        shortName\n        level\n        departmentKey\n        dutyHolders {\n          role\n          personName\n          heldTo\n        }\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query LimitDay($from: LocalDate!, $workingDays: Int!) {\n    dueDay(from: $from, workingDays: $workingDays) {\n      date\n      provisional\n    }\n  }\n"): (typeof documents)["\n  query LimitDay($from: LocalDate!, $workingDays: Int!) {\n    dueDay(from: $from, workingDays: $workingDays) {\n      date\n      provisional\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment Refused on Problem {\n    message\n    ruleId\n    fields {\n      path\n      message\n    }\n  }\n"): (typeof documents)["\n  fragment Refused on Problem {\n    message\n    ruleId\n    fields {\n      path\n      message\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query UnitsFound($text: String!) {\n    orgUnits(text: $text) {\n      id\n      name\n    }\n  }\n"): (typeof documents)["\n  query UnitsFound($text: String!) {\n    orgUnits(text: $text) {\n      id\n      name\n    }\n  }\n"];

export function graphql(source: string) {
  return (documents as any)[source] ?? {};
}

export type DocumentType<TDocumentNode extends DocumentNode<any, any>> = TDocumentNode extends DocumentNode<  infer TType,  any>  ? TType  : never;