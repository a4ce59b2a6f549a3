import { In, Not } from 'typeorm';
import type { UnitOfWork } from '../../platform/db/unit-of-work.ts';
import type { Id } from '../../platform/ids.ts';
import type { LocalDate } from '../../platform/time.ts';
import { CoSignRow } from './co-sign.entity.ts';

/** Co-signatures that the session may read; row security decides which. */
export const coSigns = (uow: UnitOfWork) => {
  const rows = uow.manager.getRepository(CoSignRow);
  const { rootId } = uow.session;
  const order = { orgUnitId: 'ASC', id: 'ASC' } as const;
  const open = { rootId, state: Not<CoSignRow['state']>('WITHDRAWN') };
  return {
    /** Those of drafts that still count. */
    of: (reportIds: readonly Id[]) => rows.find({ where: { ...open, reportId: In([...reportIds]) }, order }),
    /** The last one asked of each supporting task that still counts. */
    lastOf: (assignmentIds: readonly Id[]) =>
      rows.find({ where: { ...open, assignmentId: In([...assignmentIds]) }, order: { askedAt: 'DESC', id: 'DESC' } }),
    lockOf: (reportId: Id) => rows.find({ where: { ...open, reportId }, order, lock: { mode: 'pessimistic_write' } }),
    lockAsked: (assignmentId: Id) =>
      rows.findOne({ where: { rootId, assignmentId, state: 'ASKED' }, lock: { mode: 'pessimistic_write' } }),
    /** Those whose day is over, for the clock: their tasks locked before them, as every opinion does. */
    takeOverdue: (today: LocalDate, most: number) =>
      uow.query<{ id: Id; assignmentId: Id }>(
        `select c.id, c.assignment_id as "assignmentId" from co_sign c join assignment a
           on a.root_id = c.root_id and a.id = c.assignment_id and a.state not in ('SUSPENDED', 'CANCELLED', 'SUPERSEDED')
         where c.root_id = $1 and c.state = 'ASKED' and c.due_on < $2 order by c.due_on, c.id limit $3
         for update of a, c skip locked`,
        [rootId, today, most],
      ),
    insert: (asked: readonly (Partial<CoSignRow> & Pick<CoSignRow, 'id' | 'readerKeys'>)[]) =>
      rows.insert(asked.map((row) => ({ rootId, ...row }))),
    save: (id: Id, changes: Partial<CoSignRow>) => rows.update({ rootId, id }, changes),
    /** Withdraws what was asked for or given to a draft that changes. */
    withdraw: (reportId: Id) => rows.update({ ...open, reportId }, { state: 'WITHDRAWN' }),
  };
};
