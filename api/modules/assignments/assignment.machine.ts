import { machine } from '../../platform/machine.ts';

/** States of an assignment, in the order of its life (lifecycle.md 5.2); overdue is no state, it follows from the clock. */
export const assignmentStates = [
  'PENDING_RECEIPT',
  'READ',
  'SIGNED',
  'DISPUTED',
  'PLANNING',
  'IN_PROGRESS',
  'SUBMITTED',
  'RETURNED',
  'ACCEPTED',
  'SUSPENDED',
  'CANCELLED',
  'SUPERSEDED',
] as const;

export type AssignmentState = (typeof assignmentStates)[number];

/** States in which a task is somebody's to do. */
export const activeStates: readonly AssignmentState[] = [
  'PENDING_RECEIPT',
  'SIGNED',
  'DISPUTED',
  'PLANNING',
  'IN_PROGRESS',
  'SUBMITTED',
  'RETURNED',
];

/** An assignment from its arrival to acceptance (lifecycle.md 5.2); `plan` takes the place of `relay` and `handle` where the order asks to approve a plan; `deemServed` and `read` belong to overdue and INFORM nodes, `coSign` and what follows it to SUPPORT nodes. */
export const assignmentMachine = machine('Assignment', {
  start: 'PENDING_RECEIPT',
  states: assignmentStates,
  ends: ['READ', 'CANCELLED', 'SUPERSEDED'],
  moves: {
    sign: { from: ['PENDING_RECEIPT'], to: 'SIGNED' },
    deemServed: { from: ['PENDING_RECEIPT'], to: 'SIGNED' },
    read: { from: ['PENDING_RECEIPT'], to: 'READ' },
    object: { from: ['SIGNED'], to: 'DISPUTED' },
    upholdObjection: { from: ['DISPUTED'], to: 'SUPERSEDED' },
    rejectObjection: { from: ['DISPUTED'], to: 'SIGNED' },
    relay: { from: ['SIGNED'], to: 'IN_PROGRESS' },
    handle: { from: ['SIGNED'], to: 'IN_PROGRESS' },
    plan: { from: ['SIGNED'], to: 'PLANNING' },
    approvePlan: { from: ['PLANNING'], to: 'IN_PROGRESS' },
    submit: { from: ['IN_PROGRESS'], to: 'SUBMITTED' },
    coSign: { from: ['SIGNED', 'PLANNING', 'IN_PROGRESS', 'RETURNED'], to: 'SUBMITTED' },
    coSignAgain: { from: ['SUBMITTED'], to: 'IN_PROGRESS' },
    deemCoSigned: {
      from: ['PENDING_RECEIPT', 'SIGNED', 'DISPUTED', 'PLANNING', 'IN_PROGRESS', 'RETURNED'],
      to: 'SUBMITTED',
    },
    accept: { from: ['SUBMITTED'], to: 'ACCEPTED' },
    sendBack: { from: ['SUBMITTED'], to: 'RETURNED' },
    takeUpAgain: { from: ['RETURNED'], to: 'IN_PROGRESS' },
    reopen: { from: ['ACCEPTED'], to: 'IN_PROGRESS' },
    superviseAgain: { from: ['IN_PROGRESS', 'SUBMITTED', 'RETURNED', 'ACCEPTED'], to: 'IN_PROGRESS' },
    suspend: { from: activeStates, to: 'SUSPENDED' },
    resumePending: { from: ['SUSPENDED'], to: 'PENDING_RECEIPT' },
    resumeSigned: { from: ['SUSPENDED'], to: 'SIGNED' },
    resumeDisputed: { from: ['SUSPENDED'], to: 'DISPUTED' },
    resumePlanning: { from: ['SUSPENDED'], to: 'PLANNING' },
    resumeInProgress: { from: ['SUSPENDED'], to: 'IN_PROGRESS' },
    resumeSubmitted: { from: ['SUSPENDED'], to: 'SUBMITTED' },
    resumeReturned: { from: ['SUSPENDED'], to: 'RETURNED' },
    cancel: { from: [...activeStates, 'SUSPENDED'], to: 'CANCELLED' },
    succeed: { from: [...activeStates, 'SUSPENDED'], to: 'SUPERSEDED' },
  },
});

/** States in which the plan of an assignment is written (M-27). */
export const planWritable: readonly AssignmentState[] = ['PLANNING', 'IN_PROGRESS', 'RETURNED'];

/** The move by which a suspended assignment goes back to the state it was suspended in. */
export const resumeMove = {
  PENDING_RECEIPT: 'resumePending',
  SIGNED: 'resumeSigned',
  DISPUTED: 'resumeDisputed',
  PLANNING: 'resumePlanning',
  IN_PROGRESS: 'resumeInProgress',
  SUBMITTED: 'resumeSubmitted',
  RETURNED: 'resumeReturned',
} as const;
