import { machine } from '../../platform/machine.ts';

/** States of a supervised item, in the order of its life (lifecycle.md 5.1). */
export const itemStates = [
  'DRAFT',
  'PROPOSED',
  'NOT_ESTABLISHED',
  'ESTABLISHED',
  'ISSUED',
  'IN_PROGRESS',
  'ROLLING',
  'REPORTED',
  'VERIFYING',
  'STRUCK_OFF',
  'LOOK_BACK',
  'ARCHIVED',
  'SUSPENDED',
  'WITHDRAWN',
  'TRANSFERRED',
] as const;

export type ItemState = (typeof itemStates)[number];

const active: readonly ItemState[] = ['ESTABLISHED', 'ISSUED', 'IN_PROGRESS', 'ROLLING', 'REPORTED', 'VERIFYING'];
const beforeReport: readonly ItemState[] = ['DRAFT', 'PROPOSED', 'ESTABLISHED', 'ISSUED', 'IN_PROGRESS'];

/** A supervised item from registration to the archive (lifecycle.md 5.1). What stays in its state (delegate, amend) is no move. */
export const itemMachine = machine('Item', {
  start: 'DRAFT',
  states: itemStates,
  ends: ['NOT_ESTABLISHED', 'ARCHIVED', 'WITHDRAWN'],
  moves: {
    propose: { from: ['DRAFT'], to: 'PROPOSED' },
    decline: { from: ['PROPOSED'], to: 'NOT_ESTABLISHED' },
    establish: { from: ['PROPOSED'], to: 'ESTABLISHED' },
    issue: { from: ['ESTABLISHED'], to: 'ISSUED' },
    begin: { from: ['ISSUED'], to: 'IN_PROGRESS' },
    recall: { from: ['ISSUED', 'IN_PROGRESS'], to: 'ESTABLISHED' },
    suspend: { from: active, to: 'SUSPENDED' },
    resumeEstablished: { from: ['SUSPENDED'], to: 'ESTABLISHED' },
    resumeIssued: { from: ['SUSPENDED'], to: 'ISSUED' },
    resumeInProgress: { from: ['SUSPENDED'], to: 'IN_PROGRESS' },
    resumeRolling: { from: ['SUSPENDED'], to: 'ROLLING' },
    resumeReported: { from: ['SUSPENDED'], to: 'REPORTED' },
    resumeVerifying: { from: ['SUSPENDED'], to: 'VERIFYING' },
    reportDone: { from: ['IN_PROGRESS'], to: 'REPORTED' },
    startVerification: { from: ['REPORTED'], to: 'VERIFYING' },
    pass: { from: ['VERIFYING'], to: 'STRUCK_OFF' },
    fail: { from: ['VERIFYING'], to: 'IN_PROGRESS' },
    superviseAgain: { from: ['VERIFYING', 'IN_PROGRESS'], to: 'IN_PROGRESS' },
    transferOut: { from: active, to: 'TRANSFERRED' },
    returnEstablished: { from: ['TRANSFERRED'], to: 'ESTABLISHED' },
    returnIssued: { from: ['TRANSFERRED'], to: 'ISSUED' },
    returnInProgress: { from: ['TRANSFERRED'], to: 'IN_PROGRESS' },
    returnRolling: { from: ['TRANSFERRED'], to: 'ROLLING' },
    returnReported: { from: ['TRANSFERRED'], to: 'REPORTED' },
    returnVerifying: { from: ['TRANSFERRED'], to: 'VERIFYING' },
    lookBack: { from: ['STRUCK_OFF'], to: 'LOOK_BACK' },
    hold: { from: ['LOOK_BACK'], to: 'STRUCK_OFF' },
    reopen: { from: ['LOOK_BACK', 'STRUCK_OFF'], to: 'IN_PROGRESS' },
    archive: { from: ['STRUCK_OFF'], to: 'ARCHIVED' },
    rollOver: { from: ['IN_PROGRESS'], to: 'ROLLING' },
    rollBack: { from: ['ROLLING'], to: 'IN_PROGRESS' },
    withdraw: { from: beforeReport, to: 'WITHDRAWN' },
  },
});

/** The move by which a suspended item goes back to the state it was suspended in. */
export const resumeMove = {
  ESTABLISHED: 'resumeEstablished',
  ISSUED: 'resumeIssued',
  IN_PROGRESS: 'resumeInProgress',
  ROLLING: 'resumeRolling',
  REPORTED: 'resumeReported',
  VERIFYING: 'resumeVerifying',
} as const;

/** The move by which a transferred item comes back in the state from which it was sent (M-38). */
export const returnMove = {
  ESTABLISHED: 'returnEstablished',
  ISSUED: 'returnIssued',
  IN_PROGRESS: 'returnInProgress',
  ROLLING: 'returnRolling',
  REPORTED: 'returnReported',
  VERIFYING: 'returnVerifying',
} as const;
