import { In } from 'typeorm';
import type { UnitOfWork } from '../../platform/db/unit-of-work.ts';
import type { Id } from '../../platform/ids.ts';
import { ItemRow } from './item.entity.ts';

/** One line of an item's timeline. */
export interface EventLine {
  readonly itemId: Id;
  readonly id: Id;
  readonly kind: string;
  readonly at: Date;
  readonly orgUnitId: number;
}

/** Supervised items that the session may read; row security decides which. */
export const items = (uow: UnitOfWork) => {
  const rows = uow.manager.getRepository(ItemRow);
  const { rootId, tenantId } = uow.session;
  return {
    byIds: (ids: readonly Id[]) => rows.findBy({ rootId, id: In([...ids]) }),
    lock: (id: Id) => rows.findOne({ where: { rootId, id }, lock: { mode: 'pessimistic_write' } }),
    /** At most `limit` items that an org unit established, newest first, after the one given. */
    page: (orgUnitId: number, after: Id | null, limit: number) =>
      uow.query<{ id: Id }>(
        `select id from item where root_id = $1 and org_unit_id = $2 and ($3::uuid is null or (registered_at, id) <
           (select registered_at, id from item where root_id = $1 and id = $3))
         order by registered_at desc, id desc limit $4`,
        [rootId, orgUnitId, after, limit],
      ),
    /** The next number of the tenant's series of a year; writers of one series wait for each other, so no number is lost. */
    nextNumber: async (year: number): Promise<number> => {
      const [row] = await uow.query<{ last: number }>(
        `insert into number_series as s (root_id, tenant_id, series, year, last) values ($1, $2, 'item', $3, 1)
         on conflict (root_id, tenant_id, series, year) do update set last = s.last + 1 returning last`,
        [rootId, tenantId, year],
      );
      if (row === undefined) throw new Error('A number series gave no number');
      return row.last;
    },
    insert: (row: Omit<ItemRow, 'rootId'>) => rows.insert({ rootId, ...row }),
    save: ({ id, state, version, opinion, declineReason, leadUnitId, risk }: ItemRow) =>
      rows.update({ rootId, id }, { state, version, opinion, declineReason, leadUnitId, risk }),
    timelines: (ids: readonly Id[]) =>
      uow.query<EventLine>(
        `select item_id as "itemId", id, kind, at, org_unit_id as "orgUnitId" from event
         where root_id = $1 and item_id = any($2) order by item_id, seq`,
        [rootId, ids],
      ),
  };
};
