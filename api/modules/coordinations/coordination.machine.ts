import { machine } from '../../platform/machine.ts';

/** A request for coordination: asked, answered by the unit that was asked, closed by who asked (lifecycle 5.2). */
export const coordinationStates = ['ASKED', 'ANSWERED', 'CLOSED'] as const;

export type CoordinationState = (typeof coordinationStates)[number];

/** The life of a request for coordination. */
export const coordinationMachine = machine('Coordination', {
  start: 'ASKED',
  states: coordinationStates,
  ends: ['CLOSED'],
  moves: {
    answer: { from: ['ASKED'], to: 'ANSWERED' },
    close: { from: ['ANSWERED'], to: 'CLOSED' },
  },
});
