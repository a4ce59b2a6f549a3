import { In } from 'typeorm';
import { clockBatch } from '../../platform/clock-row.ts';
import type { UnitOfWork } from '../../platform/db/unit-of-work.ts';
import type { Id } from '../../platform/ids.ts';
import type { LocalDate } from '../../platform/time.ts';
import { type Occasion, unmarked } from '../clock/firing.service.ts';
import { ObservationRow } from './observation.entity.ts';

const most = 200;

/** Observations that the session may read; row security decides which. */
export const observations = (uow: UnitOfWork) => {
  const rows = uow.manager.getRepository(ObservationRow);
  const { rootId } = uow.session;
  const order = { id: 'ASC' } as const;
  return {
    byIds: (ids: readonly Id[]) => rows.findBy({ rootId, id: In([...ids]) }),
    lock: (id: Id) => rows.findOne({ where: { rootId, id }, lock: { mode: 'pessimistic_write' } }),
    ofPoints: (ids: readonly Id[]) =>
      rows.find({ where: { rootId, contactPointId: In([...ids]) }, order: { id: 'DESC' }, take: most }),
    ofTasks: (ids: readonly Id[]) => rows.find({ where: { rootId, assignmentId: In([...ids]) }, order }),
    ofItems: (ids: readonly Id[]) => rows.find({ where: { rootId, itemId: In([...ids]) }, order }),
    insert: (row: Partial<ObservationRow>) => rows.insert({ rootId, ...row }),
    save: (id: Id, changes: Partial<Omit<ObservationRow, 'rootId' | 'id'>>) => rows.update({ rootId, id }, changes),
    /** A batch of observations whose answer is overdue and of which nobody was told, locked. */
    takeLate: (name: string, today: LocalDate) =>
      uow.query<Occasion>(
        `select o.id, o.answer_by::text as occasion from contact_observation o
         where o.root_id = $1 and o.state = 'WAITING' and o.answer_by < $3 and ${unmarked('$2', 'o.id', 'o.answer_by::text')}
         order by o.answer_by, o.id limit ${clockBatch} for update of o skip locked`,
        [rootId, name, today],
      ),
  };
};
