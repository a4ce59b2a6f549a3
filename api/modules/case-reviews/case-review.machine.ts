import { machine } from '../../platform/machine.ts';

/** A review of closed complaints: cases are collected, some or all are drawn and reviewed, and it is concluded. */
export const caseReviewStates = ['COLLECTING', 'REVIEWING', 'CONCLUDED'] as const;

export type CaseReviewState = (typeof caseReviewStates)[number];

/** The life of a review (M-36). */
export const caseReviewMachine = machine('CaseReview', {
  start: 'COLLECTING',
  states: caseReviewStates,
  ends: ['CONCLUDED'],
  moves: {
    draw: { from: ['COLLECTING'], to: 'REVIEWING' },
    conclude: { from: ['REVIEWING'], to: 'CONCLUDED' },
  },
});
