import { In } from 'typeorm';
import type { UnitOfWork } from '../../platform/db/unit-of-work.ts';
import type { Id } from '../../platform/ids.ts';
import { MandateRow } from './mandate.entity.ts';
import type { MandatePower } from './mandate.rules.ts';

/** What a mandate lets a department do, and whether over the matter as a whole. */
export interface Powers {
  readonly powers: readonly MandatePower[];
  readonly whole: boolean;
}

/** What a mandate covers: the matter, the tasks with all below them (none: every task), and the keys that are over. */
export interface Scope {
  readonly itemId: Id;
  readonly scopeIds: readonly Id[];
  readonly grantKey: number;
  readonly over: readonly number[];
}

const live = 'starts_at <= $5 and ends_at > $5 and ended_at is null';
const rekeyed = `reader_keys = array(select k from unnest(reader_keys) k where k <> all($3)) || $2::integer`;

/** Mandates that the session may read; row security decides which. */
export const mandates = (uow: UnitOfWork) => {
  const rows = uow.manager.getRepository(MandateRow);
  const { rootId } = uow.session;
  const run = (sql: string, values: readonly unknown[]) => uow.query<{ id: Id }>(sql, [rootId, ...values]);
  return {
    lock: (id: Id) => rows.findOne({ where: { rootId, id }, lock: { mode: 'pessimistic_write' } }),
    byId: (id: Id) => rows.findOneBy({ rootId, id }),
    ofItems: (itemIds: readonly Id[]) =>
      rows.find({ where: { rootId, itemId: In([...itemIds]) }, order: { givenAt: 'ASC', id: 'ASC' } }),
    ofDelegate: (delegateUnitId: number) =>
      rows.find({ where: { rootId, delegateUnitId }, order: { startsAt: 'DESC', id: 'DESC' }, take: 200 }),
    /** What the mandates in force of a unit, of those whose keys stand on a row, let it do to a matter. */
    powersOf: (itemId: Id, unit: number, keys: readonly number[]) =>
      uow.query<Powers>(
        `select powers, whole from mandate where root_id = $1 and item_id = $2 and delegate_unit_id = $3 and grant_key = any($4) and ${live}`,
        [rootId, itemId, unit, keys, new Date(uow.now)],
      ),
    /** Keys of the mandates on a matter that are over some of its tasks alone. */
    partialKeys: (itemId: Id) =>
      uow.query<{ grantKey: number }>(
        `select grant_key as "grantKey" from mandate where root_id = $1 and item_id = $2 and not whole`,
        [rootId, itemId],
      ),
    nextNumber: async (): Promise<number> => {
      const [row] = await uow.query<{ n: number }>(`select nextval('grant_number')::integer as n`);
      if (row === undefined) throw new Error('A sequence gave no number');
      return row.n;
    },
    insert: (row: Omit<MandateRow, 'rootId' | 'endedAt' | 'endReason' | 'version'>) => rows.insert({ rootId, ...row }),
    end: (id: Id, endedAt: Date, endReason: string, version: number) =>
      rows.update({ rootId, id }, { endedAt, endReason, version }),
    /** Which of the tasks are of the matter, and which units hold a task of it. */
    tasksOf: (itemId: Id) =>
      uow.query<{ id: Id; unit: number }>(
        'select id, to_org_unit_id as unit from assignment where root_id = $1 and item_id = $2',
        [rootId, itemId],
      ),
    /**
     * Writes the key of a mandate on every task in its scope and what hangs on it, and takes away keys that are over. Tasks
     * that somebody gives on meanwhile hold the lock of the one above: the next pass finds them, until nothing is left.
     */
    cover: async ({ itemId, scopeIds, grantKey, over }: Scope): Promise<void> => {
      const inScope = `a.item_id = $4 and (cardinality($5::uuid[]) = 0 or a.id in (select id from scope))`;
      const scope = `with recursive scope as (
        select id from assignment where root_id = $1 and id = any($5)
        union select c.id from scope s join assignment c on c.root_id = $1 and c.parent_id = s.id)`;
      const values = [grantKey, over, itemId, scopeIds];
      for (let some = 1; some > 0; ) {
        const changed = await run(
          `${scope}, changed as (update assignment a set ${rekeyed} where a.root_id = $1 and ${inScope}
             and $2 <> all(a.reader_keys) returning a.id) select id from changed`,
          values,
        );
        some = changed.length;
      }
      const covered = `select a.%c from assignment a where a.root_id = $1 and a.item_id = $4 and $2 = any(a.reader_keys)`;
      const hangs = (column: string): string => covered.replace('%c', column);
      const rest = [grantKey, over, itemId];
      await run(`update order_text set ${rekeyed} where root_id = $1 and id in (${hangs('order_id')})`, rest);
      await run(
        `update report set ${rekeyed} where root_id = $1 and state = 'APPROVED' and assignment_id in (${hangs('id')})`,
        rest,
      );
      await run(
        `update plan set ${rekeyed} where root_id = $1 and (state in ('APPROVED', 'ISSUED') or (by_issuer and submitted_at is not null))
           and assignment_id in (${hangs('id')})`,
        rest,
      );
      await run(`update chase set ${rekeyed} where root_id = $1 and assignment_id in (${hangs('id')})`, rest);
      await run(
        `update verification set ${rekeyed} where root_id = $1 and item_id = $4
           and (assignment_id is null or assignment_id in (${hangs('id')}))`,
        rest,
      );
    },
  };
};
