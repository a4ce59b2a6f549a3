import { AccountabilityCaseRow, AccountabilityOutcomeRow } from './modules/accountability/accountability.entity.ts';
import { PersonRow, PostRow } from './modules/accounts/account.entity.ts';
import { ArchiveFileRow } from './modules/archives/archive.entity.ts';
import { AssignmentRow } from './modules/assignments/assignment.entity.ts';
import { OrderTextRow } from './modules/assignments/order-text.entity.ts';
import { BypassNoteRow } from './modules/bypass-notes/bypass-note.entity.ts';
import { HolidayYearRow } from './modules/calendar/calendar.entity.ts';
import { CardSchemeRow, WarningCardRow } from './modules/cards/card.entity.ts';
import { CaseReviewRow, ClosedCaseRow, UnmaskingRow } from './modules/case-reviews/case-review.entity.ts';
import { ChaseRow } from './modules/chases/chase.entity.ts';
import { ConferenceLineRow, ConferencePriorityRow, ConferenceRow } from './modules/conferences/conference.entity.ts';
import { ContactPointRow } from './modules/contact-points/contact-point.entity.ts';
import { ObservationRow } from './modules/contact-points/observation.entity.ts';
import { CoordinationRow } from './modules/coordinations/coordination.entity.ts';
import { SupervisionDutyRow } from './modules/duties/duty.entity.ts';
import { ExtensionRow } from './modules/extensions/extension.entity.ts';
import { FileRow } from './modules/files/file.entity.ts';
import { FeedbackRuleRow } from './modules/findings/feedback-rule.entity.ts';
import { FindingRow } from './modules/findings/finding.entity.ts';
import { FindingStepRow } from './modules/findings/finding-step.entity.ts';
import { PolicyFeedbackRow } from './modules/findings/policy-feedback.entity.ts';
import { MatrixFileRow } from './modules/imports/matrix-file.entity.ts';
import { AmendmentRow, ConsentRow } from './modules/item-moves/amendment.entity.ts';
import { PauseRow } from './modules/item-moves/pause.entity.ts';
import { ItemRow } from './modules/items/item.entity.ts';
import { JointMemberRow, JointOperationRow, JointScopeRow } from './modules/joint-operations/joint-operation.entity.ts';
import {
  JointEvidenceRow,
  JointOpinionRow,
  JointReportRow,
  JointSignatureRow,
} from './modules/joint-operations/joint-room.entity.ts';
import { MandateRow } from './modules/mandates/mandate.entity.ts';
import { KnowerRow } from './modules/need-to-know/knower.entity.ts';
import { NegativeEntryRow } from './modules/negative-list/negative-entry.entity.ts';
import { ObjectionRow } from './modules/objections/objection.entity.ts';
import { OrgUnitRow } from './modules/org-units/org-unit.entity.ts';
import { BeatRow, PatrolRow } from './modules/patrols/beat.entity.ts';
import { PatrolRuleRow } from './modules/patrols/patrol-rule.entity.ts';
import {
  PenetrationMatterRow,
  PenetrationOrderRow,
  PenetrationReadingRow,
} from './modules/penetrations/penetration.entity.ts';
import { PlanRow } from './modules/plans/plan.entity.ts';
import { ProcessMarkRow } from './modules/process-marks/process-mark.entity.ts';
import { RectificationRow } from './modules/rectifications/rectification.entity.ts';
import { CoSignRow } from './modules/reports/co-sign.entity.ts';
import { ReportRow } from './modules/reports/report.entity.ts';
import { ReportVersionRow } from './modules/reports/report-version.entity.ts';
import { CommitmentRow } from './modules/rolling/commitment.entity.ts';
import { OrgSuccessionRow } from './modules/successions/succession.entity.ts';
import { TalkRow } from './modules/talks/talk.entity.ts';
import { TaskForceMemberRow, TaskForceRow } from './modules/task-forces/task-force.entity.ts';
import { TransferRow } from './modules/transfers/transfer.entity.ts';
import { TriageRow } from './modules/triage/triage.entity.ts';
import { VerificationRow } from './modules/verifications/verification.entity.ts';
import { ChecklistRow, VisitCheckRow } from './modules/visits/checklist.entity.ts';
import { GradeScaleRow } from './modules/visits/grade-scale.entity.ts';
import { VisitChoiceRow } from './modules/visits/place.entity.ts';
import {
  VisitGradeRow,
  VisitMemberRow,
  VisitRecordRow,
  VisitRow,
  VisitRuleRow,
  VisitTaskRow,
} from './modules/visits/visit.entity.ts';

/** Every entity that TypeORM maps. */
export const entities = [
  OrgUnitRow,
  PersonRow,
  PostRow,
  HolidayYearRow,
  OrgSuccessionRow,
  ItemRow,
  SupervisionDutyRow,
  OrderTextRow,
  AssignmentRow,
  ReportRow,
  ReportVersionRow,
  CoSignRow,
  FileRow,
  VerificationRow,
  TriageRow,
  MandateRow,
  JointOperationRow,
  TaskForceRow,
  FeedbackRuleRow,
  FindingRow,
  FindingStepRow,
  WarningCardRow,
  NegativeEntryRow,
  TalkRow,
  CardSchemeRow,
  AccountabilityCaseRow,
  AccountabilityOutcomeRow,
  ConferenceRow,
  ConferenceLineRow,
  ConferencePriorityRow,
  PolicyFeedbackRow,
  PenetrationOrderRow,
  PenetrationMatterRow,
  PenetrationReadingRow,
  VisitRow,
  VisitMemberRow,
  VisitTaskRow,
  VisitRecordRow,
  VisitGradeRow,
  VisitRuleRow,
  GradeScaleRow,
  VisitChoiceRow,
  BeatRow,
  PatrolRuleRow,
  PatrolRow,
  ChecklistRow,
  VisitCheckRow,
  TaskForceMemberRow,
  JointMemberRow,
  JointScopeRow,
  JointOpinionRow,
  JointReportRow,
  JointSignatureRow,
  JointEvidenceRow,
  PauseRow,
  KnowerRow,
  ObjectionRow,
  ExtensionRow,
  CoordinationRow,
  BypassNoteRow,
  CaseReviewRow,
  ClosedCaseRow,
  UnmaskingRow,
  ContactPointRow,
  ObservationRow,
  PlanRow,
  RectificationRow,
  ProcessMarkRow,
  TransferRow,
  CommitmentRow,
  ArchiveFileRow,
  ChaseRow,
  AmendmentRow,
  ConsentRow,
  MatrixFileRow,
];
