import DataLoader from 'dataloader';
import { groupBy } from '../../platform/collections.ts';
import type { UnitOfWork } from '../../platform/db/unit-of-work.ts';
import type { CaseReviewRow, ClosedCaseRow, UnmaskingRow } from './case-review.entity.ts';
import { caseReviews, closedCases, unmaskings } from './case-review.repository.ts';

/** Loaders of reviews and of what is in them, made for one unit of work and gone with it. */
export const caseReviewLoaders = (uow: UnitOfWork) => ({
  caseReview: new DataLoader<string, CaseReviewRow | null>(async (ids) => {
    const found = new Map((await caseReviews(uow).byIds(ids)).map((row) => [row.id, row]));
    return ids.map((id) => found.get(id) ?? null);
  }),
  closedCase: new DataLoader<string, ClosedCaseRow | null>(async (ids) => {
    const found = new Map((await closedCases(uow).byIds(ids)).map((row) => [row.id, row]));
    return ids.map((id) => found.get(id) ?? null);
  }),
  caseOfItem: new DataLoader<string, ClosedCaseRow | null>(async (ids) => {
    const found = new Map((await closedCases(uow).asItems(ids)).map((row) => [row.itemId, row]));
    return ids.map((id) => found.get(id) ?? null);
  }),
  casesOf: new DataLoader<string, ClosedCaseRow[]>(async (ids) => {
    const groups = groupBy(await closedCases(uow).ofReviews(ids), (row) => row.reviewId);
    return ids.map((id) => groups.get(id) ?? []);
  }),
  unmaskingsOf: new DataLoader<string, UnmaskingRow[]>(async (ids) => {
    const groups = groupBy(await unmaskings(uow).ofCases(ids), (row) => row.caseId);
    return ids.map((id) => groups.get(id) ?? []);
  }),
});
