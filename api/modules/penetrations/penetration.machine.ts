import { machine } from '../../platform/machine.ts';

/** An order: proposed with its reason, approved or refused by somebody else; its limit then ends it. */
export const penetrationStates = ['PROPOSED', 'APPROVED', 'REFUSED'] as const;

export type PenetrationState = (typeof penetrationStates)[number];

/** The life of an order. */
export const penetrationMachine = machine('PenetrationOrder', {
  start: 'PROPOSED',
  states: penetrationStates,
  ends: ['APPROVED', 'REFUSED'],
  moves: {
    approve: { from: ['PROPOSED'], to: 'APPROVED' },
    refuse: { from: ['PROPOSED'], to: 'REFUSED' },
  },
});
