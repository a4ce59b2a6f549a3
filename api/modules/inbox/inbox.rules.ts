import type { AssignmentState } from '../assignments/assignment.machine.ts';
import type { ItemState } from '../items/item.machine.ts';

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
}

const nothing: Owed = {
  held: [],
  issued: [],
  items: [],
  reports: false,
  plans: false,
  secondObjections: false,
  extensions: false,
};
const arriving: readonly AssignmentState[] = ['PENDING_RECEIPT', 'SIGNED'];

const owedBy: Readonly<Record<string, Owed>> = {
  LIAISON: { ...nothing, held: arriving },
  HANDLER: { ...nothing, held: ['IN_PROGRESS', 'RETURNED'] },
  DIRECT: { ...nothing, held: ['SIGNED'], reports: true },
  FIRST: { ...nothing, reports: true },
  SUPERVISION_OFFICER: {
    ...nothing,
    held: arriving,
    issued: ['SUBMITTED', 'DISPUTED'],
    extensions: true,
    items: ['DRAFT', 'ESTABLISHED', 'REPORTED', 'VERIFYING'],
  },
  OFFICE_HEAD: {
    ...nothing,
    held: arriving,
    issued: ['SUBMITTED', 'DISPUTED'],
    extensions: true,
    items: ['PROPOSED', 'VERIFYING'],
  },
  LEADER: { ...nothing, plans: true, secondObjections: true },
  ARCHIVE_CLERK: { ...nothing, items: ['STRUCK_OFF'] },
};

/** What a role owes, by the Who column of lifecycle.md; nothing for administrators. */
export const owedByRole = (role: string): Owed => owedBy[role] ?? nothing;

/** The kinds of what is owed, named by the act that ends it. */
export const inboxKinds = [
  'SIGN',
  'TAKE_UP',
  'REPORT',
  'CO_SIGN',
  'APPROVE',
  'ACCEPT',
  'ADJUDICATE',
  'DECIDE_EXTENSION',
  'PROPOSE',
  'ESTABLISH',
  'DECIDE_TRIAGE',
  'ISSUE',
  'START_VERIFICATION',
  'VERIFY',
  'STRIKE_OFF',
  'ARCHIVE',
] as const;
