import { grants } from '../../access/vocabulary.ts';

const ours = { orgUnitId: 'orgUnitId' } as const;

/** The office reviews; its leader reads what came of it, masked as everybody does (M-36, G6). */
const review = { open: ours, read: ours, register: ours, draw: ours, conclude: ours } as const;
const cases = { callBack: ours, conclude: ours, recordAcceptance: ours, register: ours, unmask: ours } as const;

export const caseReviewPolicy = [
  ...grants('CaseReview', { SUPERVISION_OFFICER: review, OFFICE_HEAD: review, LEADER: { read: ours } }),
  ...grants('ClosedCase', { SUPERVISION_OFFICER: cases, OFFICE_HEAD: cases }),
];
