import { clockBatch } from '../../platform/clock-row.ts';
import type { UnitOfWork } from '../../platform/db/unit-of-work.ts';
import type { Id } from '../../platform/ids.ts';
import { unmarked } from '../clock/firing.service.ts';

/** What the events of an expedited task need of it, and the occasion: its moment. */
export interface ExpeditedTask {
  readonly id: Id;
  readonly itemId: Id;
  readonly toOrgUnitId: number;
  readonly readerKeys: readonly number[];
  readonly secrecy: number;
  readonly occasion: string;
}

const taken = `select a.id, a.item_id as "itemId", a.to_org_unit_id as "toOrgUnitId", a.reader_keys as "readerKeys", a.secrecy,
    a.expedited_until::text as occasion
  from assignment a where a.root_id = $1 and a.expedited_until is not null and a.submitted_at is null and a.role <> 'INFORM'
    and ${unmarked('$2', 'a.id', 'a.expedited_until::text')}`;
const locked = `order by a.expedited_until, a.id limit ${clockBatch} for update of a skip locked`;

/** Tasks of expedited matters as the clock sees them. */
export const expeditedTasks = (uow: UnitOfWork) => ({
  /** A batch of open tasks that have spent a share of their hours and were not yet told so by a row, locked. */
  takeSpent: (row: string, share: number) =>
    uow.query<ExpeditedTask>(
      `${taken} and a.state in ('PENDING_RECEIPT', 'SIGNED', 'DISPUTED', 'PLANNING', 'IN_PROGRESS', 'RETURNED')
         and a.arrived_at + (a.expedited_until - a.arrived_at) * $3::float8 <= $4 ${locked}`,
      [uow.session.rootId, row, share, new Date(uow.now)],
    ),
});
