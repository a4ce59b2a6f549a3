import { machine } from '../../platform/machine.ts';

/** An observation: asked for or told unasked, it waits for the office, is answered, and may then be released. */
export const observationStates = ['ASKED', 'WAITING', 'ANSWERED', 'RELEASED'] as const;

export type ObservationState = (typeof observationStates)[number];

/** The life of an observation (M-34). */
export const observationMachine = machine('Observation', {
  start: 'ASKED',
  states: observationStates,
  ends: ['RELEASED'],
  moves: {
    tell: { from: ['ASKED'], to: 'WAITING' },
    answer: { from: ['WAITING'], to: 'ANSWERED' },
    release: { from: ['ANSWERED'], to: 'RELEASED' },
  },
});
