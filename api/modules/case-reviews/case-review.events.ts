import type { DomainEvent } from '../../platform/db/unit-of-work.ts';

interface Subject {
  readonly id: string;
  readonly orgUnitId: number;
}

/** A step of a review, told to its office alone. */
export const caseReviewTold = (
  step: 'opened' | 'registered' | 'drawn' | 'concluded',
  { id, orgUnitId }: Subject,
): DomainEvent => ({
  ...{ kind: `caseReview.${step}`, subjectType: 'CaseReview', subjectId: id },
  ...{ readerKeys: [orgUnitId * 64], payload: {} },
});

/** A step of a case in it, told to the office alone: of a complainant it carries nothing. */
export const closedCaseTold = (
  step: 'calledBack' | 'concluded' | 'accepted' | 'registered' | 'unmasked',
  { id, orgUnitId }: Subject,
): DomainEvent => ({
  ...{ kind: `closedCase.${step}`, subjectType: 'ClosedCase', subjectId: id },
  ...{ readerKeys: [orgUnitId * 64], payload: {} },
});
