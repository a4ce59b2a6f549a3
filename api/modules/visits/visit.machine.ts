import { machine } from '../../platform/machine.ts';

/** A visit: planned and approved, made, written up, released to the inspected unit, put right and closed (lifecycle.md 5.7). */
export const visitStates = [
  'PLANNED',
  'APPROVED',
  'UNDERWAY',
  'FINDINGS',
  'RELEASED',
  'RECTIFYING',
  'CLOSED',
  'CANCELLED',
] as const;

export type VisitState = (typeof visitStates)[number];

/** The life of a visit. */
export const visitMachine = machine('Visit', {
  start: 'PLANNED',
  states: visitStates,
  ends: ['CLOSED', 'CANCELLED'],
  moves: {
    approve: { from: ['PLANNED'], to: 'APPROVED' },
    begin: { from: ['APPROVED'], to: 'UNDERWAY' },
    submit: { from: ['UNDERWAY'], to: 'FINDINGS' },
    release: { from: ['FINDINGS'], to: 'RELEASED' },
    rectify: { from: ['RELEASED'], to: 'RECTIFYING' },
    close: { from: ['RELEASED', 'RECTIFYING'], to: 'CLOSED' },
    cancel: { from: ['PLANNED', 'APPROVED'], to: 'CANCELLED' },
  },
});

/** A move of a visit. */
export type VisitMove = keyof typeof visitMachine.moves;

/** The moves in the order of its life. */
export const visitMoves = Object.keys(visitMachine.moves) as VisitMove[];
