import { machine } from '../../platform/machine.ts';

/** A plan: drafted, submitted, approved, issued with its number (M-27). */
export const planStates = ['DRAFT', 'SUBMITTED', 'APPROVED', 'ISSUED'] as const;

export type PlanState = (typeof planStates)[number];

/** The life of a plan; what is approved is not changed any more. */
export const planMachine = machine('Plan', {
  start: 'DRAFT',
  states: planStates,
  ends: ['ISSUED'],
  moves: {
    keep: { from: ['DRAFT'], to: 'DRAFT' },
    submit: { from: ['DRAFT'], to: 'SUBMITTED' },
    approve: { from: ['SUBMITTED'], to: 'APPROVED' },
    sendBack: { from: ['SUBMITTED'], to: 'DRAFT' },
    issue: { from: ['APPROVED'], to: 'ISSUED' },
  },
});
