import { In } from 'typeorm';
import { clockBatch } from '../../platform/clock-row.ts';
import type { UnitOfWork } from '../../platform/db/unit-of-work.ts';
import type { Id } from '../../platform/ids.ts';
import type { LocalDate } from '../../platform/time.ts';
import { unmarked } from '../clock/firing.service.ts';
import { CommitmentRow } from './commitment.entity.ts';

type Closed =
  | 'done'
  | 'evidence'
  | 'feedbackWhom'
  | 'feedbackHow'
  | 'feedbackOn'
  | 'closedBy'
  | 'closedByName'
  | 'closedAt';

/** Commitments that the session may read; row security decides which. */
export const commitments = (uow: UnitOfWork) => {
  const rows = uow.manager.getRepository(CommitmentRow);
  const { rootId } = uow.session;
  const order = { madeAt: 'ASC', dueOn: 'ASC', id: 'ASC' } as const;
  return {
    byId: (id: Id) => rows.findOneBy({ rootId, id }),
    lock: (id: Id) => rows.findOne({ where: { rootId, id }, lock: { mode: 'pessimistic_write' } }),
    ofItems: (itemIds: readonly Id[]) => rows.find({ where: { rootId, itemId: In([...itemIds]) }, order }),
    ofAssignments: (ids: readonly Id[]) => rows.find({ where: { rootId, assignmentId: In([...ids]) }, order }),
    insert: (made: readonly Omit<CommitmentRow, 'rootId' | 'state' | 'version' | Closed>[]) =>
      rows.insert(made.map((row) => ({ rootId, state: 'OPEN' as const, ...row }))),
    close: (id: Id, changes: Pick<CommitmentRow, Closed | 'state' | 'version'>) => rows.update({ rootId, id }, changes),
    /** A batch of open commitments of rolling matters whose day has come and of which nobody was told; the matters are locked. */
    takeDue: (name: string, today: LocalDate) =>
      uow.query<{ id: Id; itemId: Id; assignmentId: Id | null; dueOn: LocalDate }>(
        `select c.id, c.item_id as "itemId", c.assignment_id as "assignmentId", c.due_on::text as "dueOn"
         from commitment c join item i on i.root_id = c.root_id and i.id = c.item_id
         where c.root_id = $1 and c.state = 'OPEN' and c.due_on <= $3 and i.state = 'ROLLING'
           and ${unmarked('$2', 'c.id', 'c.due_on::text')}
         order by c.due_on, c.id limit ${clockBatch} for update of i skip locked`,
        [rootId, name, today],
      ),
  };
};
