import { machine } from '../../platform/machine.ts';

/** A finding: checked by analogy with another or recorded at once, ordered to be rectified, withdrawn, or sent to the body that has the authority, answered, checked on site, looked back at (M-37, M-41). */
export const findingStates = [
  'TO_CHECK',
  'CLEARED',
  'RECORDED',
  'WITHDRAWN',
  'TRANSFERRED',
  'PASSED_ON',
  'RECTIFYING',
  'ANSWERED',
  'CLOSED',
  'SETTLED',
] as const;

export type FindingState = (typeof findingStates)[number];

/** States of which nobody of the line knows. */
export const silentStates: readonly FindingState[] = [
  'TO_CHECK',
  'CLEARED',
  'RECORDED',
  'WITHDRAWN',
  'TRANSFERRED',
  'PASSED_ON',
];

/** The life of a finding, which begins as a check on a peer or as recorded; what does not hold goes back to being rectified, a failed look-back in a new round. */
export const findingMachine = machine('Finding', {
  start: 'TO_CHECK',
  states: findingStates,
  ends: ['CLEARED', 'WITHDRAWN', 'PASSED_ON', 'SETTLED'],
  moves: {
    find: { from: ['TO_CHECK'], to: 'RECORDED' },
    clear: { from: ['TO_CHECK'], to: 'CLEARED' },
    withdraw: { from: ['RECORDED'], to: 'WITHDRAWN' },
    transfer: { from: ['RECORDED'], to: 'TRANSFERRED' },
    passOn: { from: ['TRANSFERRED'], to: 'PASSED_ON' },
    takeBack: { from: ['TRANSFERRED'], to: 'RECORDED' },
    order: { from: ['RECORDED'], to: 'RECTIFYING' },
    answer: { from: ['RECTIFYING'], to: 'ANSWERED' },
    sendBack: { from: ['ANSWERED'], to: 'RECTIFYING' },
    close: { from: ['ANSWERED'], to: 'CLOSED' },
    settle: { from: ['CLOSED'], to: 'SETTLED' },
    reopen: { from: ['CLOSED'], to: 'RECTIFYING' },
  },
});
