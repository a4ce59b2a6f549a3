import { machine } from '../../platform/machine.ts';

/** A note past the line: it waits for the office that established the matter, is answered, and may then be released. */
export const bypassNoteStates = ['WAITING', 'ANSWERED', 'RELEASED'] as const;

export type BypassNoteState = (typeof bypassNoteStates)[number];

/** The life of a bypass note (B14). */
export const bypassNoteMachine = machine('BypassNote', {
  start: 'WAITING',
  states: bypassNoteStates,
  ends: ['RELEASED'],
  moves: {
    answer: { from: ['WAITING'], to: 'ANSWERED' },
    release: { from: ['ANSWERED'], to: 'RELEASED' },
  },
});
