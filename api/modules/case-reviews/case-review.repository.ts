import { In } from 'typeorm';
import type { UnitOfWork } from '../../platform/db/unit-of-work.ts';
import type { Id } from '../../platform/ids.ts';
import { CaseReviewRow, ClosedCaseRow, UnmaskingRow } from './case-review.entity.ts';

const most = 200;

/** Reviews of closed complaints that the session may read; row security decides which. */
export const caseReviews = (uow: UnitOfWork) => {
  const rows = uow.manager.getRepository(CaseReviewRow);
  const { rootId } = uow.session;
  return {
    byIds: (ids: readonly Id[]) => rows.findBy({ rootId, id: In([...ids]) }),
    lock: (id: Id) => rows.findOne({ where: { rootId, id }, lock: { mode: 'pessimistic_write' } }),
    of: (orgUnitId: number) =>
      rows.find({ where: { rootId, orgUnitId }, order: { openedAt: 'DESC', id: 'ASC' }, take: most }),
    insert: (row: Omit<CaseReviewRow, 'rootId' | 'concludedAt'>) => rows.insert({ rootId, ...row }),
    save: (
      id: Id,
      changes: Partial<Pick<CaseReviewRow, 'state' | 'version' | 'seed' | 'sampleSize' | 'concludedAt'>>,
    ) => rows.update({ rootId, id }, changes),
  };
};

/** Closed complaints that the session may read. */
export const closedCases = (uow: UnitOfWork) => {
  const rows = uow.manager.getRepository(ClosedCaseRow);
  const { rootId } = uow.session;
  return {
    byIds: (ids: readonly Id[]) => rows.findBy({ rootId, id: In([...ids]) }),
    lock: (id: Id) => rows.findOne({ where: { rootId, id }, lock: { mode: 'pessimistic_write' } }),
    ofReviews: (ids: readonly Id[]) => rows.find({ where: { rootId, reviewId: In([...ids]) }, order: { id: 'ASC' } }),
    /** The cases that go on as matters. */
    asItems: (itemIds: readonly Id[]) => rows.findBy({ rootId, itemId: In([...itemIds]) }),
    insert: (row: Partial<ClosedCaseRow>) => rows.insert({ rootId, ...row }),
    draw: (reviewId: Id, numbers: readonly string[]) =>
      rows.update({ rootId, reviewId, number: In([...numbers]) }, { drawn: true }),
    save: (id: Id, changes: Partial<Omit<ClosedCaseRow, 'rootId' | 'id'>>) => rows.update({ rootId, id }, changes),
  };
};

/** Who opened what tells of a complainant. */
export const unmaskings = (uow: UnitOfWork) => {
  const rows = uow.manager.getRepository(UnmaskingRow);
  const { rootId } = uow.session;
  return {
    byIds: (ids: readonly Id[]) => rows.findBy({ rootId, id: In([...ids]) }),
    ofCases: (ids: readonly Id[]) => rows.find({ where: { rootId, caseId: In([...ids]) }, order: { id: 'ASC' } }),
    /** How many the acting person made since an instant, by whatever post; one person's are counted one after another. */
    since: async (personId: Id, openedAt: Date): Promise<number> => {
      await uow.query('select pg_advisory_xact_lock(hashtextextended($1, 871104))', [personId]);
      const [found] = await uow.query<{ count: number }>('select app.unmasked_since($1) as count', [openedAt]);
      return found?.count ?? 0;
    },
    insert: (row: Omit<UnmaskingRow, 'rootId'>) => rows.insert({ rootId, ...row }),
  };
};
