import { machine } from '../../platform/machine.ts';

/** A talk with the principal of a unit: proposed by the office, convened by a leader or whoever he delegated, held; or not held (M-53). */
export const talkStates = ['PROPOSED', 'CONVENED', 'HELD', 'CANCELLED'] as const;

export type TalkState = (typeof talkStates)[number];

/** The life of a talk: nothing is held that was not convened. */
export const talkMachine = machine('Talk', {
  start: 'PROPOSED',
  states: talkStates,
  ends: ['HELD', 'CANCELLED'],
  moves: {
    convene: { from: ['PROPOSED'], to: 'CONVENED' },
    record: { from: ['CONVENED'], to: 'HELD' },
    cancel: { from: ['PROPOSED', 'CONVENED'], to: 'CANCELLED' },
  },
});
