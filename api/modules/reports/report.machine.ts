import { machine } from '../../platform/machine.ts';

/** A report inside its unit: drafted, handed to whoever approves, approved; only then does anything go up (G3). */
export const reportStates = ['DRAFT', 'IN_REVIEW', 'APPROVED'] as const;

export type ReportState = (typeof reportStates)[number];

/** The life of a report; an approved one is never changed. */
export const reportMachine = machine('Report', {
  start: 'DRAFT',
  states: reportStates,
  ends: ['APPROVED'],
  moves: {
    keep: { from: ['DRAFT', 'IN_REVIEW'], to: 'DRAFT' },
    handIn: { from: ['DRAFT', 'IN_REVIEW'], to: 'IN_REVIEW' },
    sendBack: { from: ['IN_REVIEW'], to: 'DRAFT' },
    approve: { from: ['IN_REVIEW'], to: 'APPROVED' },
  },
});
