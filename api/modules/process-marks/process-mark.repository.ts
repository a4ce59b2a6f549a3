import { In } from 'typeorm';
import type { UnitOfWork } from '../../platform/db/unit-of-work.ts';
import type { Id } from '../../platform/ids.ts';
import { ProcessMarkRow } from './process-mark.entity.ts';
import { markedStates } from './process-mark.rules.ts';

/** Marks that the session may read; row security decides which. */
export const processMarks = (uow: UnitOfWork) => {
  const rows = uow.manager.getRepository(ProcessMarkRow);
  const { rootId } = uow.session;
  return {
    ofItems: (itemIds: readonly Id[]) =>
      rows.find({ where: { rootId, itemId: In([...itemIds]) }, order: { heldOn: 'ASC', id: 'ASC' } }),
    insert: (row: Omit<ProcessMarkRow, 'rootId'>) => rows.insert({ rootId, ...row }),
    /** Issued major decisions of an org unit that do not have all three marks, the oldest first. */
    unfinished: (orgUnitId: number, limit: number) =>
      uow.query<{ id: Id }>(
        `select i.id from item i where i.root_id = $1 and i.org_unit_id = $2 and i.state = any($3) and i.source = 'MAJOR_DECISION'
           and (select count(*) from process_mark m where m.root_id = i.root_id and m.item_id = i.id) < 3
         order by i.issued_at, i.id limit $4`,
        [rootId, orgUnitId, markedStates, limit],
      ),
  };
};
