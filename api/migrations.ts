import type { MigrationInterface } from 'typeorm';
import { Wall20261124090000 } from '../migrations/20261124090000-wall.ts';
import { People20261124100000 } from '../migrations/20261124100000-people.ts';
import { Record20261124110000 } from '../migrations/20261124110000-record.ts';
import { Calendar20261124120000 } from '../migrations/20261124120000-calendar.ts';
import { Items20261124130000 } from '../migrations/20261124130000-items.ts';
import { Assignments20261124140000 } from '../migrations/20261124140000-assignments.ts';
import { Aggregates20261126100000 } from '../migrations/20261126100000-aggregates.ts';
import { Clock20261126101000 } from '../migrations/20261126101000-clock.ts';
import { ClockDays20261126101100 } from '../migrations/20261126101100-clock-days.ts';
import { Notifications20261126101200 } from '../migrations/20261126101200-notifications.ts';
import { Pauses20261126102000 } from '../migrations/20261126102000-pauses.ts';
import { EarlyEnds20261126102100 } from '../migrations/20261126102100-early-ends.ts';
import { PauseClock20261126102200 } from '../migrations/20261126102200-pause-clock.ts';
import { LookBacks20261126102400 } from '../migrations/20261126102400-look-backs.ts';
import { Triage20261126103000 } from '../migrations/20261126103000-triage.ts';
import { Expediting20261126103100 } from '../migrations/20261126103100-expediting.ts';
import { Mandates20261126103200 } from '../migrations/20261126103200-mandates.ts';
import { Targets20261126105000 } from '../migrations/20261126105000-targets.ts';
import { CoUnits20261126110000 } from '../migrations/20261126110000-co-units.ts';
import { CoSigns20261126110100 } from '../migrations/20261126110100-co-signs.ts';
import { Seals20261126110200 } from '../migrations/20261126110200-seals.ts';
import { Objections20261126114000 } from '../migrations/20261126114000-objections.ts';
import { Extensions20261126114100 } from '../migrations/20261126114100-extensions.ts';
import { Rollup20261126120000 } from '../migrations/20261126120000-rollup.ts';
import { RollupPercent20261126120100 } from '../migrations/20261126120100-rollup-percent.ts';
import { HandlerName20261126140000 } from '../migrations/20261126140000-handler-name.ts';
import { Plans20261127100000 } from '../migrations/20261127100000-plans.ts';
import { Coordinations20261127100100 } from '../migrations/20261127100100-coordinations.ts';
import { Amendments20261127110000 } from '../migrations/20261127110000-amendments.ts';
import { Transfers20261127111000 } from '../migrations/20261127111000-transfers.ts';
import { Lights20261127120000 } from '../migrations/20261127120000-lights.ts';
import { DueBelow20261127120100 } from '../migrations/20261127120100-due-below.ts';
import { Rectifications20261127130000 } from '../migrations/20261127130000-rectifications.ts';
import { Reopenings20261127130100 } from '../migrations/20261127130100-reopenings.ts';
import { ProcessMarks20261127130200 } from '../migrations/20261127130200-process-marks.ts';
import { LateChildren20261127140000 } from '../migrations/20261127140000-late-children.ts';
import { Cadence20261129000000 } from '../migrations/20261129000000-cadence.ts';
import { MissingReports20261129000100 } from '../migrations/20261129000100-missing-reports.ts';
import { Successions20261130000000 } from '../migrations/20261130000000-successions.ts';
import { PlaceTotals20261201000000 } from '../migrations/20261201000000-place-totals.ts';
import { StatesBelow20261201000100 } from '../migrations/20261201000100-states-below.ts';
import { UpwardSupport20261202000000 } from '../migrations/20261202000000-upward-support.ts';
import { FailedVerifications20261203000000 } from '../migrations/20261203000000-failed-verifications.ts';
import { Forecasts20261203100000 } from '../migrations/20261203100000-forecasts.ts';
import { Commitments20261205000000 } from '../migrations/20261205000000-commitments.ts';
import { Chases20261205000100 } from '../migrations/20261205000100-chases.ts';
import { FormalReports20261208000000 } from '../migrations/20261208000000-formal-reports.ts';
import { Imports20261210000000 } from '../migrations/20261210000000-imports.ts';
import { TakenOver20261211000000 } from '../migrations/20261211000000-taken-over.ts';
import { Files20261213000000 } from '../migrations/20261213000000-files.ts';
import { ReportVersions20261214000000 } from '../migrations/20261214000000-report-versions.ts';
import { TakenBack20261215000000 } from '../migrations/20261215000000-taken-back.ts';
import { PlanClocks20261215000100 } from '../migrations/20261215000100-plan-clocks.ts';
import { Quantities20261215100000 } from '../migrations/20261215100000-quantities.ts';
import { Archives20261216000000 } from '../migrations/20261216000000-archives.ts';
import { ReportQuotes20261217000000 } from '../migrations/20261217000000-report-quotes.ts';
import { AuditState20261218000000 } from '../migrations/20261218000000-audit-state.ts';
import { AuditPage20261218000100 } from '../migrations/20261218000100-audit-page.ts';
import { SixHaves20261219000000 } from '../migrations/20261219000000-six-haves.ts';
import { NeedToKnow20261220000000 } from '../migrations/20261220000000-need-to-know.ts';
import { SteadyPlans20261221000000 } from '../migrations/20261221000000-steady-plans.ts';
import { ListReaders20261223000000 } from '../migrations/20261223000000-list-readers.ts';
import { KnowableUnit20261223000100 } from '../migrations/20261223000100-knowable-unit.ts';
import { OwnShares20261223100000 } from '../migrations/20261223100000-own-shares.ts';
import { CheckFiles20261224000000 } from '../migrations/20261224000000-check-files.ts';
import { Classes20261224000100 } from '../migrations/20261224000100-classes.ts';
import { CountsWithoutSecrets20261224100000 } from '../migrations/20261224100000-counts-without-secrets.ts';
import { JointOperations20261225000000 } from '../migrations/20261225000000-joint-operations.ts';
import { JointRooms20261225000100 } from '../migrations/20261225000100-joint-rooms.ts';
import { DerivedClasses20261226000100 } from '../migrations/20261226000100-derived-classes.ts';
import { LaterLowering20261226000200 } from '../migrations/20261226000200-later-lowering.ts';
import { JointEvidence20261226010000 } from '../migrations/20261226010000-joint-evidence.ts';
import { HandInFiles20261226019000 } from '../migrations/20261226019000-hand-in-files.ts';
import { JointSuccessions20261226019100 } from '../migrations/20261226019100-joint-successions.ts';
import { TaskForces20261226020000 } from '../migrations/20261226020000-task-forces.ts';
import { Penetrations20261226200000 } from '../migrations/20261226200000-penetrations.ts';
import { Linkages20261227000000 } from '../migrations/20261227000000-linkages.ts';
import { JointOffices20261227010000 } from '../migrations/20261227010000-joint-offices.ts';
import { AuditPenetrations20261227020000 } from '../migrations/20261227020000-audit-penetrations.ts';
import { Visits20261227100000 } from '../migrations/20261227100000-visits.ts';
import { VisitGrades20261227110000 } from '../migrations/20261227110000-visit-grades.ts';
import { BypassNotes20261227200000 } from '../migrations/20261227200000-bypass-notes.ts';
import { Findings20261228000000 } from '../migrations/20261228000000-findings.ts';
import { FindingLessons20261228200000 } from '../migrations/20261228200000-finding-lessons.ts';
import { NoteEnds20261228300000 } from '../migrations/20261228300000-note-ends.ts';
import { Recusals20261228400000 } from '../migrations/20261228400000-recusals.ts';
import { OfficeDossiers20261228410000 } from '../migrations/20261228410000-office-dossiers.ts';
import { RecusedOffices20261228420000 } from '../migrations/20261228420000-recused-offices.ts';
import { VisitTaskClasses20261228500000 } from '../migrations/20261228500000-visit-task-classes.ts';
import { Collisions20261229000000 } from '../migrations/20261229000000-collisions.ts';
import { VisitApprovers20261229000001 } from '../migrations/20261229000001-visit-approvers.ts';
import { ContactPoints20261230000000 } from '../migrations/20261230000000-contact-points.ts';
import { Checklists20261230000010 } from '../migrations/20261230000010-checklists.ts';
import { CaseReviews20261230000020 } from '../migrations/20261230000020-case-reviews.ts';
import { WarningCards20261231000000 } from '../migrations/20261231000000-warning-cards.ts';
import { VisitPhotos20261231000010 } from '../migrations/20261231000010-visit-photos.ts';
import { PastTheLine20261231000020 } from '../migrations/20261231000020-past-the-line.ts';
import { Accountability20261231000030 } from '../migrations/20261231000030-accountability.ts';
import { FourKeys20270101000000 } from '../migrations/20270101000000-four-keys.ts';
import { GradeScales20270103000000 } from '../migrations/20270103000000-grade-scales.ts';
import { NegativeList20270104000000 } from '../migrations/20270104000000-negative-list.ts';
import { Patrols20270105000000 } from '../migrations/20270105000000-patrols.ts';
import { VisitChoices20270105000010 } from '../migrations/20270105000010-visit-choices.ts';
import { Conferences20270106000000 } from '../migrations/20270106000000-conferences.ts';
import { Talks20270107000000 } from '../migrations/20270107000000-talks.ts';
import { FindingFiles20270108000000 } from '../migrations/20270108000000-finding-files.ts';
import { FindingTransfers20270108000010 } from '../migrations/20270108000010-finding-transfers.ts';
import { OwnSchemes20270108000020 } from '../migrations/20270108000020-own-schemes.ts';
import { PatrolRules20270108100000 } from '../migrations/20270108100000-patrol-rules.ts';
import { CardGrounds20270108200000 } from '../migrations/20270108200000-card-grounds.ts';
import { CardRows20270108210000 } from '../migrations/20270108210000-card-rows.ts';
import { HiddenFindings20270109000000 } from '../migrations/20270109000000-hidden-findings.ts';
import { CardReports20270109100000 } from '../migrations/20270109100000-card-reports.ts';
import { FailedFindings20270109110000 } from '../migrations/20270109110000-failed-findings.ts';
import { SucceededPlaces20270109990000 } from '../migrations/20270109990000-succeeded-places.ts';
import { AmendedConferences20270110500000 } from '../migrations/20270110500000-amended-conferences.ts';
import { LeadingBodies20270110600000 } from '../migrations/20270110600000-leading-bodies.ts';
import { CheckedVisits20270110700000 } from '../migrations/20270110700000-checked-visits.ts';
import { PersonalMark20270110800000 } from '../migrations/20270110800000-personal-mark.ts';
import { AccountabilityGrounds20270111000000 } from '../migrations/20270111000000-accountability-grounds.ts';
import { CaseMatters20270112000000 } from '../migrations/20270112000000-case-matters.ts';
import { FeedbackRules20270112000010 } from '../migrations/20270112000010-feedback-rules.ts';
import { OwedCases20270112000020 } from '../migrations/20270112000020-owed-cases.ts';
import { FindingSteps20270114000000 } from '../migrations/20270114000000-finding-steps.ts';
import { StepsOnVisits20270115000000 } from '../migrations/20270115000000-steps-on-visits.ts';
import { TalkClauses20270116000000 } from '../migrations/20270116000000-talk-clauses.ts';
import { JointInspectors20270117000000 } from '../migrations/20270117000000-joint-inspectors.ts';
import { InspectorsPosts20270118000000 } from '../migrations/20270118000000-inspectors-posts.ts';

/** Every migration, oldest first. */
export const migrations: (new () => MigrationInterface)[] = [
  Wall20261124090000,
  People20261124100000,
  Record20261124110000,
  Calendar20261124120000,
  Items20261124130000,
  Assignments20261124140000,
  Aggregates20261126100000,
  Clock20261126101000,
  ClockDays20261126101100,
  Notifications20261126101200,
  Pauses20261126102000,
  EarlyEnds20261126102100,
  PauseClock20261126102200,
  LookBacks20261126102400,
  Triage20261126103000,
  Expediting20261126103100,
  Mandates20261126103200,
  Targets20261126105000,
  CoUnits20261126110000,
  CoSigns20261126110100,
  Seals20261126110200,
  Objections20261126114000,
  Extensions20261126114100,
  Rollup20261126120000,
  RollupPercent20261126120100,
  HandlerName20261126140000,
  Plans20261127100000,
  Coordinations20261127100100,
  Amendments20261127110000,
  Transfers20261127111000,
  Lights20261127120000,
  DueBelow20261127120100,
  Rectifications20261127130000,
  Reopenings20261127130100,
  ProcessMarks20261127130200,
  LateChildren20261127140000,
  Cadence20261129000000,
  MissingReports20261129000100,
  Successions20261130000000,
  PlaceTotals20261201000000,
  StatesBelow20261201000100,
  UpwardSupport20261202000000,
  FailedVerifications20261203000000,
  Forecasts20261203100000,
  Commitments20261205000000,
  Chases20261205000100,
  FormalReports20261208000000,
  Imports20261210000000,
  TakenOver20261211000000,
  Files20261213000000,
  ReportVersions20261214000000,
  TakenBack20261215000000,
  PlanClocks20261215000100,
  Quantities20261215100000,
  Archives20261216000000,
  ReportQuotes20261217000000,
  AuditState20261218000000,
  AuditPage20261218000100,
  SixHaves20261219000000,
  NeedToKnow20261220000000,
  SteadyPlans20261221000000,
  ListReaders20261223000000,
  KnowableUnit20261223000100,
  OwnShares20261223100000,
  CheckFiles20261224000000,
  Classes20261224000100,
  CountsWithoutSecrets20261224100000,
  JointOperations20261225000000,
  JointRooms20261225000100,
  DerivedClasses20261226000100,
  LaterLowering20261226000200,
  JointEvidence20261226010000,
  HandInFiles20261226019000,
  JointSuccessions20261226019100,
  TaskForces20261226020000,
  Penetrations20261226200000,
  Linkages20261227000000,
  JointOffices20261227010000,
  AuditPenetrations20261227020000,
  Visits20261227100000,
  VisitGrades20261227110000,
  BypassNotes20261227200000,
  Findings20261228000000,
  FindingLessons20261228200000,
  NoteEnds20261228300000,
  Recusals20261228400000,
  OfficeDossiers20261228410000,
  RecusedOffices20261228420000,
  VisitTaskClasses20261228500000,
  Collisions20261229000000,
  VisitApprovers20261229000001,
  ContactPoints20261230000000,
  Checklists20261230000010,
  CaseReviews20261230000020,
  WarningCards20261231000000,
  VisitPhotos20261231000010,
  PastTheLine20261231000020,
  Accountability20261231000030,
  FourKeys20270101000000,
  GradeScales20270103000000,
  NegativeList20270104000000,
  Patrols20270105000000,
  VisitChoices20270105000010,
  Conferences20270106000000,
  Talks20270107000000,
  FindingFiles20270108000000,
  FindingTransfers20270108000010,
  OwnSchemes20270108000020,
  PatrolRules20270108100000,
  CardGrounds20270108200000,
  CardRows20270108210000,
  HiddenFindings20270109000000,
  CardReports20270109100000,
  FailedFindings20270109110000,
  SucceededPlaces20270109990000,
  AmendedConferences20270110500000,
  LeadingBodies20270110600000,
  CheckedVisits20270110700000,
  PersonalMark20270110800000,
  AccountabilityGrounds20270111000000,
  CaseMatters20270112000000,
  FeedbackRules20270112000010,
  OwedCases20270112000020,
  FindingSteps20270114000000,
  StepsOnVisits20270115000000,
  TalkClauses20270116000000,
  JointInspectors20270117000000,
  InspectorsPosts20270118000000,
];
