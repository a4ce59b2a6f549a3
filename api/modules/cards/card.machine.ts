import { machine } from '../../platform/machine.ts';

/** A warning card: proposed by a rule, heard, issued by a person, rectified as its unit reported or followed by the next, appealed against once (lifecycle 5.7). */
export const cardStates = [
  'PROPOSED',
  'WITHDRAWN',
  'HEARD',
  'ISSUED',
  'REPORTED',
  'RECTIFIED',
  'EXPIRED',
  'APPEALED',
  'UPHELD',
  'REVOKED',
] as const;

export type CardState = (typeof cardStates)[number];

/** The life of a card; what was reported is found so on the spot or sent back; an appeal leaves it as it stands until it is decided, and one that was upheld is still to be rectified. */
export const cardMachine = machine('WarningCard', {
  start: 'PROPOSED',
  states: cardStates,
  ends: ['WITHDRAWN', 'RECTIFIED', 'EXPIRED', 'REVOKED'],
  moves: {
    withdraw: { from: ['PROPOSED', 'HEARD'], to: 'WITHDRAWN' },
    reply: { from: ['PROPOSED'], to: 'HEARD' },
    issue: { from: ['PROPOSED', 'HEARD'], to: 'ISSUED' },
    report: { from: ['ISSUED', 'UPHELD'], to: 'REPORTED' },
    sendBack: { from: ['REPORTED'], to: 'ISSUED' },
    rectify: { from: ['ISSUED', 'REPORTED', 'UPHELD'], to: 'RECTIFIED' },
    expire: { from: ['ISSUED', 'REPORTED', 'UPHELD'], to: 'EXPIRED' },
    appeal: { from: ['ISSUED', 'REPORTED', 'RECTIFIED', 'EXPIRED'], to: 'APPEALED' },
    uphold: { from: ['APPEALED'], to: 'UPHELD' },
    revoke: { from: ['APPEALED'], to: 'REVOKED' },
  },
});
