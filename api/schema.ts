import type { GraphQLSchema } from 'graphql';
import { buildSchema } from 'type-graphql';
import {
  AccountabilityOfTaskResolver,
  AccountabilityOutcomeResolver,
  AccountabilityResolver,
} from './modules/accountability/accountability.resolver.ts';
import { PersonResolver, PostResolver } from './modules/accounts/account.resolver.ts';
import { SessionResolver } from './modules/accounts/session.resolver.ts';
import { AggregateResolver } from './modules/aggregates/aggregate.resolver.ts';
import { ArchiveFileResolver, ArchivePieceResolver, ArchiveResolver } from './modules/archives/archive.resolver.ts';
import { AssignmentFieldsResolver, AssignmentResolver } from './modules/assignments/assignment.resolver.ts';
import { GroupResolver } from './modules/assignments/group.resolver.ts';
import {
  IssuedItemResolver,
  OrderTextResolver,
  ResponsibilityResolver,
  UnitDutyResolver,
} from './modules/assignments/issuing.resolver.ts';
import { LedgerResolver } from './modules/assignments/ledger.resolver.ts';
import { PeriodResolver } from './modules/assignments/period.resolver.ts';
import { ReopeningResolver } from './modules/assignments/reopening.resolver.ts';
import { ExplainResolver, ProgressLightsResolver, StandingResolver } from './modules/assignments/standing.resolver.ts';
import { AuditResolver } from './modules/audit/audit.resolver.ts';
import { BypassedResolver, BypassNoteResolver } from './modules/bypass-notes/bypass-note.resolver.ts';
import { CalendarResolver } from './modules/calendar/calendar.resolver.ts';
import {
  CardProposalResolver,
  CardResolver,
  CardSchemeResolver,
  CardsOfTaskResolver,
} from './modules/cards/card.resolver.ts';
import { CaseReviewResolver } from './modules/case-reviews/case-review.resolver.ts';
import { ClosedCaseResolver, ReviewedItemResolver } from './modules/case-reviews/closed-case.resolver.ts';
import { ChaseCountResolver, ChasedResolver, ChaseResolver } from './modules/chases/chase.resolver.ts';
import { ConferenceResolver } from './modules/conferences/conference.resolver.ts';
import {
  ConferenceLineResolver,
  ConferencePriorityResolver,
  ConferencesOfItemResolver,
} from './modules/conferences/conference-line.resolver.ts';
import { FourKeysResolver } from './modules/conferences/four-keys.resolver.ts';
import { ContactPointResolver } from './modules/contact-points/contact-point.resolver.ts';
import {
  ObservationResolver,
  ObservedItemResolver,
  ObservedTaskResolver,
} from './modules/contact-points/observation.resolver.ts';
import { CoordinatedResolver, CoordinationResolver } from './modules/coordinations/coordination.resolver.ts';
import { SupervisionDutyResolver } from './modules/duties/duty.resolver.ts';
import {
  ExpeditedAssignmentResolver,
  ExpeditedItemResolver,
  ExpeditingResolver,
} from './modules/expediting/expediting.resolver.ts';
import { ExtendingResolver, ExtensionResolver } from './modules/extensions/extension.resolver.ts';
import { FileResolver } from './modules/files/file.resolver.ts';
import { FeedbackRuleResolver } from './modules/findings/feedback-rule.resolver.ts';
import {
  FindingResolver,
  FindingsOfOperationResolver,
  FindingsOfTaskResolver,
  FindingsOfVisitResolver,
} from './modules/findings/finding.resolver.ts';
import {
  FindingStepResolver,
  StepsOfFindingResolver,
  StepsOfVisitResolver,
} from './modules/findings/finding-step.resolver.ts';
import { PolicyFeedbackOfItemResolver, PolicyFeedbackResolver } from './modules/findings/policy-feedback.resolver.ts';
import { HandlerResolver } from './modules/handlers/handler.resolver.ts';
import {
  MatrixFileResolver,
  MatrixLineResolver,
  SuggestedItemResolver,
  SuggestionResolver,
} from './modules/imports/matrix.resolver.ts';
import { InboxResolver } from './modules/inbox/inbox.resolver.ts';
import { AmendmentResolver, ConsentAskedResolver, ConsentResolver } from './modules/item-moves/amendment.resolver.ts';
import { HaltResolver, PauseResolver } from './modules/item-moves/pause.resolver.ts';
import { WithdrawalResolver } from './modules/item-moves/withdrawal.resolver.ts';
import { ItemResolver } from './modules/items/item.resolver.ts';
import {
  JointItemResolver,
  JointMemberResolver,
  JointNoticeResolver,
  JointOperationResolver,
  JointScopeResolver,
} from './modules/joint-operations/joint-operation.resolver.ts';
import {
  JointEvidenceResolver,
  JointOpinionResolver,
  JointReportResolver,
  JointRoomResolver,
  JointSignatureResolver,
} from './modules/joint-operations/joint-room.resolver.ts';
import { ItemLinkageResolver, JointLinkageResolver, LinkageResolver } from './modules/linkages/linkage.resolver.ts';
import {
  DelegatedItemResolver,
  MandateResolver,
  MandateTombstoneResolver,
} from './modules/mandates/mandate.resolver.ts';
import { ClassifyingResolver } from './modules/need-to-know/classifying.resolver.ts';
import {
  ItemReadingResolver,
  KnowerResolver,
  KnowersResolver,
  TaskKnowersResolver,
} from './modules/need-to-know/knower.resolver.ts';
import {
  NegativeCountResolver,
  NegativeEntriesOfTaskResolver,
  NegativeListResolver,
} from './modules/negative-list/negative-list.resolver.ts';
import { NotificationResolver } from './modules/notifications/notification.resolver.ts';
import { ObjectingResolver, ObjectionResolver } from './modules/objections/objection.resolver.ts';
import { OrgUnitResolver } from './modules/org-units/org-unit.resolver.ts';
import { BeatResolver, PatrolResolver } from './modules/patrols/beat.resolver.ts';
import { PatrolRuleResolver } from './modules/patrols/patrol-rule.resolver.ts';
import { PenetrationResolver } from './modules/penetrations/penetration.resolver.ts';
import { AssignmentPlanResolver, PlanNodeResolver, PlanResolver } from './modules/plans/plan.resolver.ts';
import { ProcessMarkResolver } from './modules/process-marks/process-mark.resolver.ts';
import { ProgressResolver } from './modules/progress/progress.resolver.ts';
import {
  RectificationResolver,
  RectifyingResolver,
  SecondarySupervisionResolver,
} from './modules/rectifications/rectification.resolver.ts';
import { AssignmentCoSignResolver, CoSignResolver, ReportCoSignsResolver } from './modules/reports/co-sign.resolver.ts';
import { ReportQuoteResolver, ReportQuotesResolver, ReportsBelowResolver } from './modules/reports/quote.resolver.ts';
import { AssignmentReportsResolver, ReportResolver } from './modules/reports/report.resolver.ts';
import { ReportFilesResolver } from './modules/reports/report-files.resolver.ts';
import {
  ReportReturnResolver,
  ReportVersionResolver,
  ReportWordsResolver,
} from './modules/reports/report-version.resolver.ts';
import { ResponsibilityMatrixResolver } from './modules/responsibilities/matrix.resolver.ts';
import { CommitmentResolver, CommittedResolver, RollingResolver } from './modules/rolling/rolling.resolver.ts';
import { SixHavesResolver } from './modules/six-haves/six-haves.resolver.ts';
import { OrgSuccessionResolver, SucceededUnitResolver } from './modules/successions/succession.resolver.ts';
import {
  TalkProposalResolver,
  TalkResolver,
  TalksOfTaskResolver,
  UndertakingResolver,
} from './modules/talks/talk.resolver.ts';
import {
  TaskForceAssignmentResolver,
  TaskForceMemberResolver,
  TaskForceNoticeResolver,
  TaskForceResolver,
} from './modules/task-forces/task-force.resolver.ts';
import { TimelineResolver } from './modules/timeline/timeline.resolver.ts';
import {
  TransferResolver,
  TransferredFindingResolver,
  TransferredItemResolver,
} from './modules/transfers/transfer.resolver.ts';
import { TriagedItemResolver, TriageResolver } from './modules/triage/triage.resolver.ts';
import {
  AcceptingResolver,
  ClosingResolver,
  VerificationResolver,
} from './modules/verifications/verification.resolver.ts';
import { ChecklistResolver } from './modules/visits/checklist.resolver.ts';
import {
  CollisionResolver,
  JointCollisionResolver,
  VisitCollisionResolver,
} from './modules/visits/collision.resolver.ts';
import { GradeScaleResolver } from './modules/visits/grade-scale.resolver.ts';
import { VisitChoiceResolver, VisitSuggestionResolver } from './modules/visits/place.resolver.ts';
import {
  VisitMemberResolver,
  VisitRecordResolver,
  VisitResolver,
  VisitsOfOperationResolver,
} from './modules/visits/visit.resolver.ts';

/** The one list of resolvers, built into the schema that the server answers and `schema/schema.graphql` prints. */
export const createSchema = (): Promise<GraphQLSchema> =>
  buildSchema({
    resolvers: [
      SessionResolver,
      PersonResolver,
      PostResolver,
      OrgUnitResolver,
      CalendarResolver,
      AuditResolver,
      OrgSuccessionResolver,
      SucceededUnitResolver,
      MatrixFileResolver,
      MatrixLineResolver,
      SuggestedItemResolver,
      SuggestionResolver,
      ItemResolver,
      IssuedItemResolver,
      TriagedItemResolver,
      TriageResolver,
      DelegatedItemResolver,
      MandateResolver,
      MandateTombstoneResolver,
      JointOperationResolver,
      TaskForceResolver,
      PenetrationResolver,
      VisitResolver,
      VisitMemberResolver,
      VisitRecordResolver,
      VisitsOfOperationResolver,
      ChecklistResolver,
      GradeScaleResolver,
      VisitSuggestionResolver,
      VisitChoiceResolver,
      BeatResolver,
      PatrolResolver,
      PatrolRuleResolver,
      CollisionResolver,
      VisitCollisionResolver,
      JointCollisionResolver,
      AccountabilityResolver,
      AccountabilityOutcomeResolver,
      AccountabilityOfTaskResolver,
      CardResolver,
      CardProposalResolver,
      CardSchemeResolver,
      CardsOfTaskResolver,
      TalkResolver,
      TalkProposalResolver,
      TalksOfTaskResolver,
      UndertakingResolver,
      NegativeListResolver,
      NegativeCountResolver,
      NegativeEntriesOfTaskResolver,
      FindingResolver,
      FindingsOfTaskResolver,
      FindingStepResolver,
      StepsOfFindingResolver,
      StepsOfVisitResolver,
      FindingsOfVisitResolver,
      FindingsOfOperationResolver,
      FeedbackRuleResolver,
      PolicyFeedbackOfItemResolver,
      PolicyFeedbackResolver,
      TaskForceNoticeResolver,
      TaskForceMemberResolver,
      TaskForceAssignmentResolver,
      JointNoticeResolver,
      JointMemberResolver,
      JointScopeResolver,
      JointRoomResolver,
      JointOpinionResolver,
      JointReportResolver,
      JointSignatureResolver,
      JointEvidenceResolver,
      JointItemResolver,
      ExpeditedItemResolver,
      ExpeditingResolver,
      ExpeditedAssignmentResolver,
      AssignmentResolver,
      AssignmentFieldsResolver,
      ReopeningResolver,
      HandlerResolver,
      GroupResolver,
      StandingResolver,
      ExplainResolver,
      ProgressLightsResolver,
      LedgerResolver,
      PeriodResolver,
      OrderTextResolver,
      ResponsibilityResolver,
      UnitDutyResolver,
      ReportResolver,
      ReportReturnResolver,
      ReportQuotesResolver,
      ReportQuoteResolver,
      ReportsBelowResolver,
      ReportVersionResolver,
      ReportWordsResolver,
      AssignmentReportsResolver,
      ReportFilesResolver,
      FileResolver,
      CoSignResolver,
      ReportCoSignsResolver,
      AssignmentCoSignResolver,
      CoordinationResolver,
      BypassNoteResolver,
      BypassedResolver,
      ContactPointResolver,
      CaseReviewResolver,
      ClosedCaseResolver,
      ReviewedItemResolver,
      ObservationResolver,
      ObservedTaskResolver,
      ObservedItemResolver,
      CoordinatedResolver,
      PlanResolver,
      AssignmentPlanResolver,
      PlanNodeResolver,
      SixHavesResolver,
      AcceptingResolver,
      ClosingResolver,
      VerificationResolver,
      PauseResolver,
      HaltResolver,
      ObjectingResolver,
      ObjectionResolver,
      AmendmentResolver,
      ConsentResolver,
      ConsentAskedResolver,
      WithdrawalResolver,
      ArchiveResolver,
      ArchiveFileResolver,
      ArchivePieceResolver,
      ChasedResolver,
      ChaseResolver,
      ChaseCountResolver,
      RollingResolver,
      CommitmentResolver,
      CommittedResolver,
      TransferResolver,
      TransferredFindingResolver,
      TransferredItemResolver,
      ExtendingResolver,
      ExtensionResolver,
      SecondarySupervisionResolver,
      RectifyingResolver,
      RectificationResolver,
      ProcessMarkResolver,
      SupervisionDutyResolver,
      InboxResolver,
      TimelineResolver,
      ClassifyingResolver,
      KnowersResolver,
      TaskKnowersResolver,
      KnowerResolver,
      ItemReadingResolver,
      NotificationResolver,
      AggregateResolver,
      FourKeysResolver,
      ConferenceResolver,
      ConferenceLineResolver,
      ConferencePriorityResolver,
      ConferencesOfItemResolver,
      LinkageResolver,
      ItemLinkageResolver,
      JointLinkageResolver,
      ProgressResolver,
      ResponsibilityMatrixResolver,
    ],
    validate: false,
    nullableByDefault: false,
  });
