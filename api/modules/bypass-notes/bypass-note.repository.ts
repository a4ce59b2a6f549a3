import { In } from 'typeorm';
import { clockBatch } from '../../platform/clock-row.ts';
import type { UnitOfWork } from '../../platform/db/unit-of-work.ts';
import type { Id } from '../../platform/ids.ts';
import type { LocalDate } from '../../platform/time.ts';
import { unmarked } from '../clock/firing.service.ts';
import { BypassNoteRow } from './bypass-note.entity.ts';

type Later = 'answer' | 'answeredAt' | 'releasedAt';

/** Bypass notes that the session may read; row security decides which. */
export const bypassNotes = (uow: UnitOfWork) => {
  const rows = uow.manager.getRepository(BypassNoteRow);
  const { rootId } = uow.session;
  return {
    byIds: (ids: readonly Id[]) => rows.findBy({ rootId, id: In([...ids]) }),
    ofAssignments: (ids: readonly Id[]) =>
      rows.find({ where: { rootId, assignmentId: In([...ids]) }, order: { writtenAt: 'ASC', id: 'ASC' } }),
    /** Those of some tasks whose matter is struck off or archived, which their unit may not read. */
    ofClosedMatters: async (ids: readonly Id[]): Promise<Set<Id>> =>
      new Set((await uow.query<{ id: Id }>('select id from app.of_closed_matters($1)', [ids])).map(({ id }) => id)),
    lockOf: (assignmentId: Id) =>
      rows.find({ where: { rootId, assignmentId }, order: { id: 'ASC' }, lock: { mode: 'pessimistic_write' } }),
    lock: (id: Id) => rows.findOne({ where: { rootId, id }, lock: { mode: 'pessimistic_write' } }),
    insert: (row: Omit<BypassNoteRow, 'rootId' | Later>) => rows.insert({ rootId, ...row, answer: '' }),
    save: (id: Id, changes: Partial<Pick<BypassNoteRow, Later | 'state' | 'version' | 'readerKeys'>>) =>
      rows.update({ rootId, id }, changes),
    /** A batch of notes whose answer is overdue and of which nobody was told, locked. */
    takeLate: (name: string, today: LocalDate) =>
      uow.query<{ id: Id; answerBy: LocalDate }>(
        `select n.id, n.answer_by::text as "answerBy" from bypass_note n
         where n.root_id = $1 and n.state = 'WAITING' and n.answer_by < $3 and ${unmarked('$2', 'n.id', 'n.answer_by::text')}
         order by n.answer_by, n.id limit ${clockBatch} for update of n skip locked`,
        [rootId, name, today],
      ),
  };
};
