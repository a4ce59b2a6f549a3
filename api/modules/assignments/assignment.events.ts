import type { DomainEvent } from '../../platform/db/unit-of-work.ts';

/** What can happen to an assignment. */
export type AssignmentTold =
  | 'assignment.assigned'
  | 'assignment.signed'
  | 'assignment.read'
  | 'assignment.hoursHalf'
  | 'assignment.hoursNearly'
  | 'assignment.hoursSpent'
  | 'assignment.deputyChased'
  | 'assignment.headChased'
  | 'assignment.deemedServed'
  | 'assignment.relayLate'
  | 'assignment.acceptanceLate'
  | 'assignment.dueReminded'
  | 'assignment.dueChased'
  | 'assignment.circularListed'
  | 'assignment.blueCardProposed'
  | 'assignment.yellowCardProposed'
  | 'assignment.orangeCardProposed'
  | 'assignment.redCardProposed'
  | 'assignment.handled'
  | 'assignment.handlerChanged'
  | 'assignment.taskForceFormed'
  | 'assignment.relayed'
  | 'assignment.planSubmitted'
  | 'assignment.planApproved'
  | 'assignment.planReturned'
  | 'assignment.planIssued'
  | 'assignment.planOverdue'
  | 'assignment.reported'
  | 'assignment.reportMadeUp'
  | 'assignment.reportMissed'
  | 'assignment.reportDue'
  | 'assignment.reportChased'
  | 'assignment.reportOverdue'
  | 'assignment.reportBlueCardProposed'
  | 'assignment.reportYellowCardProposed'
  | 'assignment.reportOrangeCardProposed'
  | 'assignment.reportRedCardProposed'
  | 'assignment.verified'
  | 'assignment.submitted'
  | 'assignment.coSignAsked'
  | 'assignment.coSigned'
  | 'assignment.coSignDeemed'
  | 'assignment.returned'
  | 'assignment.takenUp'
  | 'assignment.accepted'
  | 'assignment.objected'
  | 'assignment.objectionUpheld'
  | 'assignment.objectionRejected'
  | 'assignment.extensionAsked'
  | 'assignment.extensionGranted'
  | 'assignment.extensionRefused'
  | 'assignment.extensionLapsed'
  | 'assignment.reopened'
  | 'assignment.supervisedAgain'
  | 'assignment.rectificationAnswered'
  | 'assignment.rectificationSentBack'
  | 'assignment.rectificationClosed'
  | 'assignment.rectificationLate'
  | 'assignment.findingOrdered'
  | 'assignment.findingListed'
  | 'assignment.findingAnswered'
  | 'assignment.findingSentBack'
  | 'assignment.findingClosed'
  | 'assignment.findingReopened'
  | 'assignment.findingSettled'
  | 'assignment.findingLate'
  | 'assignment.cardProposed'
  | 'assignment.cardWithdrawn'
  | 'assignment.cardReplied'
  | 'assignment.cardIssued'
  | 'assignment.cardReported'
  | 'assignment.cardSentBack'
  | 'assignment.cardRectified'
  | 'assignment.cardAppealed'
  | 'assignment.cardUpheld'
  | 'assignment.cardRevoked'
  | 'assignment.negativeListed'
  | 'assignment.negativeTracked'
  | 'assignment.negativeLeft'
  | 'assignment.succeeded'
  | 'assignment.recalled'
  | 'assignment.cancelled'
  | 'assignment.endedAbove'
  | 'assignment.amended'
  | 'assignment.consentAsked'
  | 'assignment.consentGiven'
  | 'assignment.consentRefused'
  | 'assignment.consentLapsed'
  | 'assignment.suspended'
  | 'assignment.resumed'
  | 'assignment.chased'
  | 'assignment.chaseAnswered'
  | 'assignment.rolledOver'
  | 'assignment.commitmentDue'
  | 'assignment.bypassWritten'
  | 'assignment.bypassAnswered'
  | 'assignment.bypassReleased'
  | 'assignment.bypassLate'
  | 'assignment.observationFiled'
  | 'assignment.observationLate'
  | 'assignment.observationReleased'
  | 'assignment.clockMoved'
  | 'assignment.clockMayMove';

/** What the events of an assignment need of it. */
interface Subject {
  readonly id: string;
  readonly itemId: string;
  readonly toOrgUnitId: number;
  readonly readerKeys: readonly number[];
  readonly secrecy: number;
}

/** Something that happened to an assignment, told to whoever may read it; texts and numbers stay in the rows. */
export const assignmentTold = (
  kind: AssignmentTold,
  assignment: Subject,
  payload: Record<string, unknown> = {},
): DomainEvent => ({
  kind,
  subjectType: 'Assignment',
  subjectId: assignment.id,
  itemId: assignment.itemId,
  readerKeys: assignment.readerKeys,
  secrecy: assignment.secrecy,
  payload: { unit: assignment.toOrgUnitId, ...payload },
});
