import { machine } from '../../platform/machine.ts';

/** A case of accountability: proposed by the office, the unit heard, with the consent of a leader referred to the body that decides, fed back to personnel; or dropped (M-54). */
export const accountabilityStates = [
  'PROPOSED',
  'HEARD',
  'CONSENTED',
  'REFERRED',
  'DECIDED',
  'FED_BACK',
  'DROPPED',
] as const;

export type AccountabilityState = (typeof accountabilityStates)[number];

/** The life of a case: nothing leads to the consent but the hearing, and nothing to a referral but the consent. */
export const accountabilityMachine = machine('AccountabilityCase', {
  start: 'PROPOSED',
  states: accountabilityStates,
  ends: ['FED_BACK', 'DROPPED'],
  moves: {
    hear: { from: ['PROPOSED'], to: 'HEARD' },
    consent: { from: ['HEARD'], to: 'CONSENTED' },
    refuse: { from: ['HEARD'], to: 'DROPPED' },
    refer: { from: ['CONSENTED'], to: 'REFERRED' },
    record: { from: ['REFERRED'], to: 'DECIDED' },
    feedBack: { from: ['DECIDED'], to: 'FED_BACK' },
    drop: { from: ['PROPOSED', 'HEARD', 'CONSENTED', 'REFERRED'], to: 'DROPPED' },
  },
});
