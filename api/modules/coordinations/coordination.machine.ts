import { machine } from '../../platform/machine.ts';

/**
 * A request: asked, answered by the unit that was asked, closed by who asked (lifecycle 5.2); withdrawn by who asked while it
 * waits, lapsed when its task ends first.
 */
export const coordinationStates = ['ASKED', 'ANSWERED', 'CLOSED', 'WITHDRAWN', 'LAPSED'] as const;

export type CoordinationState = (typeof coordinationStates)[number];

/** The life of a request for coordination. */
export const coordinationMachine = machine('Coordination', {
  start: 'ASKED',
  states: coordinationStates,
  ends: ['CLOSED', 'WITHDRAWN', 'LAPSED'],
  moves: {
    answer: { from: ['ASKED'], to: 'ANSWERED' },
    close: { from: ['ANSWERED'], to: 'CLOSED' },
    withdraw: { from: ['ASKED'], to: 'WITHDRAWN' },
    lapse: { from: ['ASKED'], to: 'LAPSED' },
  },
});
