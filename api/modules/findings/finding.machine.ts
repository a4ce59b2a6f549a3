import { machine } from '../../platform/machine.ts';

/** A finding: recorded, ordered to be rectified or withdrawn, answered, checked on site, looked back at (M-37, M-41). */
export const findingStates = ['RECORDED', 'WITHDRAWN', 'RECTIFYING', 'ANSWERED', 'CLOSED', 'SETTLED'] as const;

export type FindingState = (typeof findingStates)[number];

/** The life of a finding; what does not hold goes back to being rectified, a failed look-back in a new round. */
export const findingMachine = machine('Finding', {
  start: 'RECORDED',
  states: findingStates,
  ends: ['WITHDRAWN', 'SETTLED'],
  moves: {
    withdraw: { from: ['RECORDED'], to: 'WITHDRAWN' },
    order: { from: ['RECORDED'], to: 'RECTIFYING' },
    answer: { from: ['RECTIFYING'], to: 'ANSWERED' },
    sendBack: { from: ['ANSWERED'], to: 'RECTIFYING' },
    close: { from: ['ANSWERED'], to: 'CLOSED' },
    settle: { from: ['CLOSED'], to: 'SETTLED' },
    reopen: { from: ['CLOSED'], to: 'RECTIFYING' },
  },
});
