import { key } from './app.ts';
import { callback, caseMatter, closedCase, handled, reviewWrites } from './case-reviews.ts';
import { idAt, mutation, type Operation, type Stage, type Staged } from './operation.ts';

/** The root fields of reviews of closed complaints, aimed at those of the province in the state that each asks. */
export function caseReviewOperations(staged: Staged): Record<string, Operation> {
  const at = (
    field: keyof typeof reviewWrites,
    stage: Stage,
    aim: 'caseReviewId' | 'caseId',
    rest: object,
  ): Record<string, Operation> => {
    const [input, shown] = reviewWrites[field];
    const version = field === 'unmaskComplainant' ? {} : { version: staged[stage]?.version ?? 1 };
    return {
      [`Mutation.${field}`]: {
        ...mutation(field, input, shown, () => ({ key: key(), [aim]: idAt(staged, stage), ...version, ...rest })),
        at: stage,
      },
    };
  };
  const [opening, shown] = reviewWrites.openCaseReview;
  return {
    'Query.caseReviews': { query: '{ caseReviews { id title } }', variables: () => ({}) },
    'Query.caseReview': {
      query: 'query ($id: String!) { caseReview(id: $id) { title cases { complainantName } } }',
      variables: () => ({ id: idAt(staged, 'reviewDrawn') }),
      at: 'reviewDrawn',
    },
    'Mutation.openCaseReview': mutation('openCaseReview', opening, shown, () => ({
      key: key(),
      title: '2026年已结案举报件结果督察',
    })),
    ...at('registerClosedCases', 'reviewCollecting', 'caseReviewId', { cases: [closedCase(7)] }),
    ...at('drawCases', 'reviewCollecting', 'caseReviewId', {}),
    ...at('recordCallback', 'caseDrawn', 'caseId', callback()),
    ...at('concludeCase', 'caseCalled', 'caseId', handled),
    ...at('recordAcceptance', 'casePassed', 'caseId', { accepted: true }),
    ...at('registerCaseMatter', 'casePassed', 'caseId', caseMatter),
    ...at('unmaskComplainant', 'caseDrawn', 'caseId', { reason: '回访核实。' }),
    ...at('concludeCaseReview', 'reviewConcludable', 'caseReviewId', {}),
  };
}
