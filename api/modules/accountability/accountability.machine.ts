import { machine } from '../../platform/machine.ts';

/** A case of accountability: proposed by the office, with the consent of a leader referred to the body that decides, fed back to personnel; or dropped (M-54). */
export const accountabilityStates = ['PROPOSED', 'CONSENTED', 'REFERRED', 'DECIDED', 'FED_BACK', 'DROPPED'] as const;

export type AccountabilityState = (typeof accountabilityStates)[number];

/** The life of a case: nothing leads to a referral but the consent. */
export const accountabilityMachine = machine('AccountabilityCase', {
  start: 'PROPOSED',
  states: accountabilityStates,
  ends: ['FED_BACK', 'DROPPED'],
  moves: {
    consent: { from: ['PROPOSED'], to: 'CONSENTED' },
    refuse: { from: ['PROPOSED'], to: 'DROPPED' },
    refer: { from: ['CONSENTED'], to: 'REFERRED' },
    record: { from: ['REFERRED'], to: 'DECIDED' },
    feedBack: { from: ['DECIDED'], to: 'FED_BACK' },
    drop: { from: ['PROPOSED', 'CONSENTED', 'REFERRED'], to: 'DROPPED' },
  },
});
