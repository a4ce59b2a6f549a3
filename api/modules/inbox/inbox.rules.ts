import type { AssignmentState } from '../assignments/assignment.machine.ts';
import type { FindingState } from '../findings/finding.machine.ts';
import type { ItemState } from '../items/item.machine.ts';
import type { RectificationState } from '../rectifications/rectification.rules.ts';

/** What a post owes: states of what its unit holds, has issued, has registered, and whether its unit's reports wait for it. */
export interface Owed {
  readonly held: readonly AssignmentState[];
  readonly issued: readonly AssignmentState[];
  readonly items: readonly ItemState[];
  readonly reports: boolean;
  /** Plans submitted to this post as the leader in charge (M-08). */
  readonly plans: boolean;
  /** Objections raised for the second time, which a leader of the originator settles. */
  readonly secondObjections: boolean;
  /** Requests for a later limit of what the unit ordered. */
  readonly extensions: boolean;
  /** Requests for coordination that its unit is asked to answer. */
  readonly coordinations: boolean;
  /** Plans of tasks submitted to it: of those its unit issued, of its own unit, or none (M-27). */
  readonly workPlans: 'ISSUED' | 'OWN' | '';
  /** Approved plans of its unit, which wait to be issued under a number (M-27). */
  readonly approvedPlans: boolean;
  /** Orders to rectify: proposals for a leader, those its unit must answer, answers that its office must close (M-39). */
  readonly rectifications: readonly RectificationState[];
  /** Proposals to amend an order: in which state of theirs they wait for the role. */
  readonly amendments: readonly ('PROPOSED' | 'APPROVED')[];
  /** A shorter limit that waits for the answer of the unit. */
  readonly consents: boolean;
  /** Matters that another office sent to the unit (M-38). */
  readonly transfers: boolean;
  /** Chases of its tasks that wait for its answer (M-29). */
  readonly chases: boolean;
  /** Plans of joint operations and penetration orders that wait for the head of the office (M-11, G2). */
  readonly jointPlans: boolean;
  /** Invitations to joint operations and requests for people of task forces that wait for the answer of its unit (M-11, M-20). */
  readonly invitations: boolean;
  /** What was told past the line that its office has to answer: notes of units and observations of contacts (B14, M-34). */
  readonly bypassNotes: boolean;
  /** Commitments of its rolling matters whose day has come (M-62). */
  readonly commitments: boolean;
  /** States of findings in its unit's tasks, or in its office's matters, that wait for it (M-37, M-41). */
  readonly findings: readonly FindingState[];
  /** What several units name as standing in the way of its office's matters (M-42). */
  readonly feedbacks: boolean;
  /** Warning cards that wait for its unit's reply or rectification, to be issued, for what was reported to be verified, or for a decision on an appeal (M-46). */
  readonly cards: readonly ('REPLY' | 'ISSUE' | 'CHECK' | 'APPEAL')[];
  /** Reviews of its office with complaints that must be pursued and are not yet (M-36). */
  readonly cases: boolean;
  /** Conferences to which its unit is invited or that it chairs, and those of its office to close (M-23). */
  readonly conferences: readonly ('ATTEND' | 'CLOSE')[];
}

const nothing: Owed = {
  held: [],
  issued: [],
  items: [],
  reports: false,
  plans: false,
  secondObjections: false,
  extensions: false,
  coordinations: false,
  workPlans: '',
  approvedPlans: false,
  rectifications: [],
  amendments: [],
  consents: false,
  transfers: false,
  commitments: false,
  chases: false,
  jointPlans: false,
  invitations: false,
  bypassNotes: false,
  findings: [],
  feedbacks: false,
  cards: [],
  cases: false,
  conferences: [],
};
const arriving: readonly AssignmentState[] = ['PENDING_RECEIPT', 'SIGNED'];
const office: readonly AssignmentState[] = [...arriving, 'PLANNING'];

const owedBy: Readonly<Record<string, Owed>> = {
  LIAISON: { ...nothing, held: arriving, chases: true, conferences: ['ATTEND'] },
  HANDLER: { ...nothing, held: ['PLANNING', 'IN_PROGRESS', 'RETURNED'], chases: true },
  DIRECT: {
    ...nothing,
    conferences: ['ATTEND'],
    held: ['SIGNED'],
    reports: true,
    rectifications: ['OPEN'],
    findings: ['RECTIFYING'],
    cards: ['REPLY'],
    consents: true,
    coordinations: true,
    approvedPlans: true,
    chases: true,
  },
  FIRST: {
    ...nothing,
    conferences: ['ATTEND'],
    reports: true,
    workPlans: 'OWN',
    rectifications: ['OPEN'],
    findings: ['RECTIFYING'],
    cards: ['REPLY'],
    coordinations: true,
    invitations: true,
  },
  SUPERVISION_OFFICER: {
    ...nothing,
    conferences: ['ATTEND', 'CLOSE'],
    held: office,
    issued: ['SUBMITTED', 'DISPUTED'],
    extensions: true,
    coordinations: true,
    bypassNotes: true,
    workPlans: 'ISSUED',
    rectifications: ['ANSWERED'],
    findings: ['TO_CHECK', 'ANSWERED', 'CLOSED'],
    cards: ['CHECK'],
    amendments: ['APPROVED'],
    transfers: true,
    cases: true,
    commitments: true,
    chases: true,
    invitations: true,
    items: ['DRAFT', 'ESTABLISHED', 'REPORTED', 'VERIFYING', 'LOOK_BACK'],
    approvedPlans: true,
  },
  OFFICE_HEAD: {
    ...nothing,
    conferences: ['ATTEND', 'CLOSE'],
    held: office,
    issued: ['SUBMITTED', 'DISPUTED'],
    extensions: true,
    rectifications: ['ANSWERED'],
    findings: ['RECORDED'],
    cards: ['ISSUE'],
    feedbacks: true,
    amendments: ['APPROVED'],
    coordinations: true,
    bypassNotes: true,
    transfers: true,
    cases: true,
    commitments: true,
    items: ['PROPOSED', 'VERIFYING', 'LOOK_BACK'],
    approvedPlans: true,
    workPlans: 'ISSUED',
    jointPlans: true,
    invitations: true,
  },
  LEADER: {
    ...nothing,
    conferences: ['ATTEND'],
    plans: true,
    feedbacks: true,
    cards: ['APPEAL'],
    secondObjections: true,
    rectifications: ['PROPOSED'],
    amendments: ['PROPOSED'],
  },
  ARCHIVE_CLERK: { ...nothing, items: ['STRUCK_OFF'] },
};

/** What a role owes, by the Who column of lifecycle.md; nothing for administrators. */
export const owedByRole = (role: string): Owed => owedBy[role] ?? nothing;

/** The kinds of what is owed, named by the act that ends it. */
export const inboxKinds = [
  'SIGN',
  'READ',
  'TAKE_UP',
  'PLAN',
  'APPROVE_PLAN',
  'ISSUE_PLAN',
  'REPORT',
  'REPORT_DUE',
  'CO_SIGN',
  'APPROVE',
  'ACCEPT',
  'ADJUDICATE',
  'DECIDE_EXTENSION',
  'DECIDE_SECONDARY',
  'RECTIFY',
  'CLOSE_RECTIFICATION',
  'CHECK_PEER',
  'ORDER_FINDING',
  'ANSWER_FINDING',
  'CHECK_FINDING',
  'LOOK_BACK_FINDING',
  'ANSWER_FEEDBACK',
  'REPLY_TO_CARD',
  'RECTIFY_CARD',
  'ISSUE_CARD',
  'CHECK_CARD',
  'DECIDE_CARD_APPEAL',
  'HEAR_ACCOUNTABILITY',
  'CONSENT_ACCOUNTABILITY',
  'CONVENE_TALK',
  'ATTEND_TALK',
  'RECORD_TALK',
  'DECIDE_AMENDMENT',
  'ENACT_AMENDMENT',
  'ANSWER_AMENDMENT',
  'ANSWER_COORDINATION',
  'CLOSE_COORDINATION',
  'ANSWER_SUPPORT',
  'CLOSE_SUPPORT',
  'ANSWER_TRANSFER',
  'DECIDE_JOINT',
  'ANSWER_JOINT',
  'ATTEND_CONFERENCE',
  'CLOSE_CONFERENCE',
  'DECIDE_PENETRATION',
  'APPROVE_VISIT',
  'RELEASE_VISIT',
  'ANSWER_TASK_FORCE',
  'ANSWER_BYPASS_NOTE',
  'TELL_OBSERVATION',
  'ANSWER_OBSERVATION',
  'REGISTER_CASES',
  'SECOND_FEEDBACK',
  'ANSWER_CHASE',
  'PROPOSE',
  'ESTABLISH',
  'DECIDE_TRIAGE',
  'ISSUE',
  'START_VERIFICATION',
  'VERIFY',
  'STRIKE_OFF',
  'LOOK_BACK',
  'ARCHIVE',
] as const;
