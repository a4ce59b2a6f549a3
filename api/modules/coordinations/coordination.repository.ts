import { In } from 'typeorm';
import { clockBatch } from '../../platform/clock-row.ts';
import type { UnitOfWork } from '../../platform/db/unit-of-work.ts';
import type { Id } from '../../platform/ids.ts';
import type { LocalDate } from '../../platform/time.ts';
import { unmarked } from '../clock/firing.service.ts';
import { CoordinationRow } from './coordination.entity.ts';

type Answered = 'helps' | 'answer' | 'answeredByName' | 'answeredAt' | 'closedAt' | 'closingWords';

/** Requests for coordination that the session may read; row security decides which. */
export const coordinations = (uow: UnitOfWork) => {
  const rows = uow.manager.getRepository(CoordinationRow);
  const { rootId } = uow.session;
  return {
    byIds: (ids: readonly Id[]) => rows.findBy({ rootId, id: In([...ids]) }),
    ofAssignments: (ids: readonly Id[]) =>
      rows.find({ where: { rootId, assignmentId: In([...ids]) }, order: { askedAt: 'ASC', id: 'ASC' } }),
    lock: (id: Id) => rows.findOne({ where: { rootId, id }, lock: { mode: 'pessimistic_write' } }),
    insert: (row: Omit<CoordinationRow, 'rootId' | Answered>) =>
      rows.insert({ rootId, ...row, answer: '', closingWords: '' }),
    save: (id: Id, changes: Partial<Pick<CoordinationRow, Answered | 'state' | 'version'>>) =>
      rows.update({ rootId, id }, changes),
    /** A batch of requests whose answer is overdue and of which nobody was told, locked. */
    takeLate: (name: string, today: LocalDate) =>
      uow.query<{ id: Id; answerBy: LocalDate }>(
        `select c.id, c.answer_by::text as "answerBy" from coordination c
         where c.root_id = $1 and c.state = 'ASKED' and c.answer_by < $3 and ${unmarked('$2', 'c.id', 'c.answer_by::text')}
         order by c.answer_by, c.id limit ${clockBatch} for update of c skip locked`,
        [rootId, name, today],
      ),
    /** A batch of requests whose task has ended while they were open, locked. */
    takeEnded: () =>
      uow.query<{ id: Id }>(
        `select c.id from coordination c join assignment a on a.root_id = c.root_id and a.id = c.assignment_id
         where c.root_id = $1 and c.state in ('ASKED', 'ANSWERED') and a.state in ('ACCEPTED', 'CANCELLED', 'SUPERSEDED')
         order by c.id limit ${clockBatch} for update of c skip locked`,
        [rootId],
      ),
  };
};
