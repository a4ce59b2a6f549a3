/** A post as far as it decides who is told. */
export interface TellablePost {
  readonly id: string;
  readonly orgUnitId: number;
  readonly role: string;
  readonly sectionId: number | null;
  readonly fields: readonly number[];
}

/** An event with the units at its ends: who holds the task, who ordered it, whose matter it is. */
export interface TellableEvent {
  readonly kind: string;
  readonly postId: string | null;
  readonly readerKeys: readonly number[];
  readonly holder: number | null;
  readonly issuer: number | null;
  readonly originator: number | null;
  /** The unit that is asked for coordination; null for all else. */
  readonly asked: number | null;
  /** The unit that chased; null for all but answers to a chase. */
  readonly chaser: number | null;
  /** Posts that are told by name: those who walk a beat; none for all else. */
  readonly named?: readonly string[] | null;
}

const everyEnd = ['holder', 'issuer', 'originator', 'asked', 'chaser'] as const;

type End = (typeof everyEnd)[number];
type Addressees = Partial<Record<End, readonly string[]>>;

const office = ['SUPERVISION_OFFICER'];
const officeAndHead = ['SUPERVISION_OFFICER', 'OFFICE_HEAD'];

/** Which posts at which end are told of what; of every other kind nobody is told (lifecycle 5.2, 5.6; M-15). */
export const addressees: Readonly<Record<string, Addressees>> = {
  'assignment.handlerChanged': { holder: ['HANDLER', 'DIRECT'] },
  'assignment.assigned': { holder: ['LIAISON', 'SUPERVISION_OFFICER'] },
  'assignment.recalled': { holder: ['LIAISON', 'SUPERVISION_OFFICER'] },
  'assignment.deputyChased': { holder: ['LIAISON', 'DIRECT'] },
  'assignment.headChased': { holder: ['FIRST', 'OFFICE_HEAD'] },
  'assignment.deemedServed': { holder: ['LIAISON', 'DIRECT', 'FIRST'], issuer: office },
  'assignment.hoursHalf': { holder: ['HANDLER', 'LIAISON'] },
  'assignment.hoursNearly': { holder: ['HANDLER', 'LIAISON', 'DIRECT'], issuer: office },
  'assignment.hoursSpent': { holder: ['HANDLER', 'DIRECT', 'FIRST'], issuer: officeAndHead, originator: office },
  'assignment.relayLate': { holder: ['LIAISON', 'SUPERVISION_OFFICER', 'DIRECT'], issuer: office },
  'assignment.acceptanceLate': { issuer: officeAndHead },
  'assignment.dueReminded': { holder: ['HANDLER', 'LIAISON'] },
  'assignment.dueChased': { holder: ['HANDLER', 'DIRECT'], issuer: office },
  'assignment.circularListed': { holder: ['DIRECT', 'FIRST'], issuer: office },
  'assignment.blueCardProposed': { holder: ['DIRECT', 'FIRST'], originator: officeAndHead },
  'assignment.yellowCardProposed': { holder: ['DIRECT', 'FIRST'], originator: officeAndHead },
  'assignment.orangeCardProposed': { holder: ['DIRECT', 'FIRST'], issuer: officeAndHead, originator: officeAndHead },
  'assignment.redCardProposed': { holder: ['DIRECT', 'FIRST'], issuer: officeAndHead, originator: officeAndHead },
  'assignment.reportDue': { holder: ['HANDLER'] },
  'assignment.reportChased': { holder: ['HANDLER', 'DIRECT'] },
  'assignment.reportMissed': { holder: ['HANDLER', 'DIRECT'] },
  'assignment.reportOverdue': { holder: ['DIRECT', 'FIRST'], issuer: office },
  'assignment.reportBlueCardProposed': { holder: ['DIRECT', 'FIRST'], originator: officeAndHead },
  'assignment.reportYellowCardProposed': { holder: ['DIRECT', 'FIRST'], originator: officeAndHead },
  'assignment.reportOrangeCardProposed': {
    holder: ['DIRECT', 'FIRST'],
    issuer: officeAndHead,
    originator: officeAndHead,
  },
  'assignment.reportRedCardProposed': { holder: ['DIRECT', 'FIRST'], issuer: officeAndHead, originator: officeAndHead },
  'assignment.extensionAsked': { issuer: office },
  'assignment.extensionGranted': { holder: ['HANDLER', 'DIRECT'] },
  'assignment.extensionRefused': { holder: ['HANDLER', 'DIRECT'] },
  'assignment.extensionLapsed': { holder: ['HANDLER', 'DIRECT'], issuer: office },
  'assignment.planSubmitted': { issuer: office },
  'assignment.planApproved': { holder: ['HANDLER', 'DIRECT'] },
  'assignment.planReturned': { holder: ['HANDLER', 'DIRECT'] },
  'assignment.planIssued': { issuer: office },
  'assignment.planOverdue': { holder: ['HANDLER', 'DIRECT'], issuer: office },
  'assignment.submitted': { issuer: office },
  'assignment.coSignAsked': { holder: ['DIRECT', 'FIRST'] },
  'assignment.coSignDeemed': { holder: ['DIRECT', 'FIRST'] },
  'assignment.accepted': { holder: ['HANDLER', 'DIRECT'] },
  'assignment.returned': { holder: ['HANDLER', 'DIRECT'] },
  'assignment.reopened': { holder: ['HANDLER', 'DIRECT'] },
  'assignment.supervisedAgain': { holder: ['HANDLER', 'DIRECT', 'FIRST'] },
  'assignment.rectificationAnswered': { originator: officeAndHead },
  'assignment.rectificationSentBack': { holder: ['HANDLER', 'DIRECT', 'FIRST'] },
  'assignment.rectificationClosed': { holder: ['HANDLER', 'DIRECT', 'FIRST'] },
  'assignment.rectificationLate': { holder: ['DIRECT', 'FIRST'], originator: officeAndHead },
  'assignment.findingOrdered': { holder: ['HANDLER', 'DIRECT', 'FIRST'] },
  'assignment.findingListed': { holder: ['DIRECT', 'FIRST'] },
  'assignment.findingAnswered': { originator: officeAndHead },
  'assignment.findingSentBack': { holder: ['HANDLER', 'DIRECT', 'FIRST'] },
  'assignment.findingClosed': { holder: ['HANDLER', 'DIRECT', 'FIRST'] },
  'assignment.findingReopened': { holder: ['HANDLER', 'DIRECT', 'FIRST'] },
  'assignment.findingSettled': { holder: ['HANDLER', 'DIRECT'] },
  'assignment.findingLate': { holder: ['DIRECT', 'FIRST'], originator: officeAndHead },
  'assignment.cardProposed': { holder: ['DIRECT', 'FIRST'], originator: ['OFFICE_HEAD'] },
  'assignment.cardWithdrawn': { holder: ['DIRECT', 'FIRST'] },
  'assignment.cardReplied': { originator: officeAndHead },
  'assignment.cardIssued': { holder: ['HANDLER', 'DIRECT', 'FIRST'], originator: office },
  'assignment.cardReported': { originator: officeAndHead },
  'assignment.cardSentBack': { holder: ['HANDLER', 'DIRECT', 'FIRST'] },
  'assignment.cardRectified': { holder: ['HANDLER', 'DIRECT', 'FIRST'] },
  'assignment.cardAppealed': { originator: ['LEADER', 'OFFICE_HEAD'] },
  'assignment.cardUpheld': { holder: ['DIRECT', 'FIRST'], originator: officeAndHead },
  'assignment.cardRevoked': { holder: ['DIRECT', 'FIRST'], originator: officeAndHead },
  'assignment.negativeListed': { holder: ['HANDLER', 'DIRECT', 'FIRST'], originator: officeAndHead },
  'assignment.negativeTracked': { originator: officeAndHead },
  'assignment.negativeLeft': { holder: ['HANDLER', 'DIRECT', 'FIRST'], originator: officeAndHead },
  'assignment.objected': { issuer: office },
  'assignment.objectionUpheld': { holder: ['LIAISON', 'DIRECT'] },
  'assignment.objectionRejected': { holder: ['LIAISON', 'DIRECT'] },
  'assignment.succeeded': { holder: ['LIAISON', 'SUPERVISION_OFFICER', 'DIRECT'], issuer: office },
  'assignment.cancelled': { holder: ['LIAISON', 'HANDLER', 'DIRECT'] },
  'assignment.endedAbove': { holder: ['LIAISON', 'HANDLER', 'DIRECT'] },
  'assignment.suspended': { holder: ['HANDLER', 'DIRECT'] },
  'assignment.resumed': { holder: ['HANDLER', 'DIRECT'] },
  'assignment.chased': { holder: ['LIAISON', 'HANDLER', 'DIRECT', 'SUPERVISION_OFFICER'] },
  'assignment.chaseAnswered': { chaser: office },
  'assignment.bypassWritten': { originator: officeAndHead },
  'assignment.bypassAnswered': { holder: ['LIAISON', 'HANDLER', 'DIRECT'] },
  'assignment.bypassReleased': { holder: ['LIAISON', 'HANDLER', 'DIRECT'] },
  'assignment.bypassLate': { originator: officeAndHead },
  'assignment.observationFiled': { originator: officeAndHead },
  'assignment.observationLate': { originator: officeAndHead },
  'assignment.observationReleased': { holder: ['LIAISON', 'DIRECT'], issuer: office },
  'assignment.rolledOver': { holder: ['LIAISON', 'HANDLER', 'DIRECT'] },
  'assignment.commitmentDue': { holder: ['HANDLER', 'DIRECT'] },
  'assignment.amended': { holder: ['LIAISON', 'HANDLER', 'DIRECT'] },
  'assignment.consentAsked': { holder: ['DIRECT'] },
  'assignment.consentGiven': { originator: office },
  'assignment.consentRefused': { originator: office },
  'assignment.consentLapsed': { holder: ['DIRECT'], originator: office },
  'item.amendmentProposed': { originator: ['LEADER'] },
  'item.amendmentApproved': { originator: office },
  'item.amendmentRejected': { originator: office },
  'item.amendmentDropped': { originator: ['LEADER'] },
  'coordination.asked': { asked: [...officeAndHead, 'DIRECT'] },
  'coordination.answered': { holder: ['HANDLER', 'DIRECT'], issuer: office },
  'coordination.late': { asked: ['OFFICE_HEAD', 'DIRECT', 'FIRST'], holder: ['HANDLER', 'DIRECT'], issuer: office },
  'coordination.withdrawn': { asked: [...officeAndHead, 'DIRECT'] },
  'coordination.lapsed': { asked: [...officeAndHead, 'DIRECT'], holder: ['HANDLER', 'DIRECT'] },
  'support.asked': { asked: [...officeAndHead, 'DIRECT'] },
  'support.answered': { holder: ['HANDLER', 'DIRECT'], issuer: office },
  'support.late': { asked: ['OFFICE_HEAD', 'DIRECT', 'FIRST'], holder: ['HANDLER', 'DIRECT'], issuer: office },
  'support.withdrawn': { asked: [...officeAndHead, 'DIRECT'] },
  'support.lapsed': { asked: [...officeAndHead, 'DIRECT'], holder: ['HANDLER', 'DIRECT'] },
  'beat.gapYellow': { issuer: officeAndHead },
  'beat.gapRed': { issuer: officeAndHead },
  'item.proposed': { originator: ['OFFICE_HEAD'] },
  'item.established': { originator: office },
  'item.triageApproved': { originator: office },
  'item.triageReturned': { originator: office },
  'item.loweringEffective': { originator: officeAndHead },
  'item.loweringLapsed': { originator: officeAndHead },
  'item.withdrawn': { originator: officeAndHead },
  'item.suspended': { originator: officeAndHead },
  'item.secondFeedbackDue': { originator: officeAndHead },
  'item.rollingEnded': { originator: officeAndHead },
  'item.transferAccepted': { originator: officeAndHead },
  'item.transferReturned': { originator: officeAndHead },
  'item.transferLapsed': { originator: officeAndHead },
  'item.resumed': { originator: officeAndHead },
  'item.begun': { originator: office },
  'item.reported': { originator: office },
  'item.verificationFailed': { originator: office },
  'item.policyFeedbackRaised': { originator: ['LEADER', 'OFFICE_HEAD'] },
  'item.policyFeedbackAnswered': { originator: officeAndHead },
  'item.secondaryProposed': { originator: ['LEADER'] },
  'item.secondaryRefused': { originator: ['OFFICE_HEAD'] },
  'item.supervisedAgain': { originator: officeAndHead },
  'item.succeeded': { originator: officeAndHead },
  'item.struckOff': { originator: ['ARCHIVE_CLERK'] },
  'item.lookBackFailed': { originator: officeAndHead },
  'item.lookBackDue': { originator: officeAndHead },
};

const wholeUnit = ['OFFICE_HEAD', 'SUPERVISION_OFFICER', 'FIRST', 'LIAISON', 'ARCHIVE_CLERK'];

/** The reader keys that a post gives its holder (visibility.md, Roles): the whole unit, its fields, or its section. */
export function readerKeysOf({ orgUnitId, role, sectionId, fields }: TellablePost): number[] {
  const inFields = ['LEADER', 'DIRECT'].includes(role);
  if (wholeUnit.includes(role) || (inFields && fields.length === 0)) return [orgUnitId * 64];
  if (inFields) return fields.map((field) => orgUnitId * 64 + field);
  return role === 'HANDLER' ? [(sectionId ?? orgUnitId) * 64] : [];
}

/** The posts that are told of an event: those the table names, without whoever did it and whoever may not read it. */
export function toldOf(event: TellableEvent, posts: readonly TellablePost[]): string[] {
  const ends = addressees[event.kind];
  if (ends === undefined) return [];
  const named = posts.filter(
    (post) =>
      post.id !== event.postId &&
      (event.named?.includes(post.id) === true ||
        everyEnd.some((end) => event[end] === post.orgUnitId && (ends[end] ?? []).includes(post.role))),
  );
  return named.filter((post) => readerKeysOf(post).some((key) => event.readerKeys.includes(key))).map(({ id }) => id);
}
