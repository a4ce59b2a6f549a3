import { machine } from '../../platform/machine.ts';

/** A conference: planned, convened by its notice, closed with its three outputs; or called off (M-23). */
export const conferenceStates = ['PLANNED', 'CONVENED', 'CLOSED', 'CALLED_OFF'] as const;

export type ConferenceState = (typeof conferenceStates)[number];

/** The life of a conference. */
export const conferenceMachine = machine('Conference', {
  start: 'PLANNED',
  states: conferenceStates,
  ends: ['CLOSED', 'CALLED_OFF'],
  moves: {
    convene: { from: ['PLANNED'], to: 'CONVENED' },
    close: { from: ['CONVENED'], to: 'CLOSED' },
    callOff: { from: ['PLANNED', 'CONVENED'], to: 'CALLED_OFF' },
  },
});

/** A line of the agenda: open until the conference decides on it or the office drops it; one that was dropped may be put back. */
export const lineStates = ['OPEN', 'DECIDED', 'DROPPED'] as const;

export type LineState = (typeof lineStates)[number];

/** The life of a line. */
export const lineMachine = machine('ConferenceLine', {
  start: 'OPEN',
  states: lineStates,
  ends: ['DECIDED'],
  moves: {
    decideLine: { from: ['OPEN'], to: 'DECIDED' },
    dropLine: { from: ['OPEN'], to: 'DROPPED' },
    putBack: { from: ['DROPPED'], to: 'OPEN' },
  },
});
