import type { UnitOfWork } from '../../platform/db/unit-of-work.ts';
import type { Id } from '../../platform/ids.ts';
import type { GrantPower } from './grant.rules.ts';

/** What a grant covers: the matter, the tasks with all below them (none: every task), and the keys that are over. */
export interface Scope {
  readonly itemId: Id;
  readonly scopeIds: readonly Id[];
  readonly grantKey: number;
  readonly over: readonly number[];
}

/** What a grant lets a unit do, and whether to the matter as a whole. */
export interface Powers {
  readonly powers: readonly GrantPower[];
  readonly whole: boolean;
}

const rekeyed = `reader_keys = array(select k from unnest(reader_keys) k where k <> all($3)) || $2::integer`;

/** Keys of grants on the rows that they open; the office of a matter gives them and reads all of them. */
export const grants = (uow: UnitOfWork) => {
  const { rootId } = uow.session;
  const run = (sql: string, values: readonly unknown[]) => uow.query<{ id: Id }>(sql, [rootId, ...values]);
  const keys = async (sql: string, values: readonly unknown[]): Promise<number[]> =>
    (await uow.query<{ grantKey: number }>(sql, [rootId, ...values])).map((row) => row.grantKey);
  return {
    nextNumber: async (): Promise<number> => {
      const [row] = await uow.query<{ n: number }>(`select nextval('grant_number')::integer as n`);
      if (row === undefined) throw new Error('A sequence gave no number');
      return row.n;
    },
    /** Keys of the grants on a matter that are over some of its tasks alone. */
    partialKeys: (itemId: Id) =>
      keys(
        `select grant_key as "grantKey" from mandate where root_id = $1 and item_id = $2 and not whole
         union all select o.grant_key from joint_scope s join joint_operation o on o.root_id = s.root_id and o.id = s.operation_id
         where s.root_id = $1 and s.item_id = $2 and not s.whole`,
        [itemId],
      ),
    /** Keys of the grants on a matter that have ended. */
    overOn: (itemId: Id) =>
      keys(
        `select grant_key as "grantKey" from mandate where root_id = $1 and item_id = $2 and (ended_at is not null or ends_at <= $3)
         union all select o.grant_key from joint_scope s join joint_operation o on o.root_id = s.root_id and o.id = s.operation_id
         where s.root_id = $1 and s.item_id = $2 and (o.ended_at is not null or o.ends_at <= $3)
         union all select grant_key from task_force where root_id = $1 and item_id = $2 and state = 'DISSOLVED'
         union all select m.grant_key from penetration_matter m join penetration_order o on o.root_id = m.root_id and o.id = m.order_id
         where m.root_id = $1 and m.item_id = $2 and coalesce(o.ended_at, o.ends_at) <= $3`,
        [itemId, new Date(uow.now)],
      ),
    /** What the grants in force of a unit let it do to a matter; of those whose keys stand on a row, or of all (null). */
    powersOf: (itemId: Id, unit: number, given: readonly number[] | null) =>
      uow.query<Powers>(
        `select powers, whole from mandate where root_id = $1 and item_id = $2 and delegate_unit_id = $3 and ($4::integer[] is null or grant_key = any($4))
           and starts_at <= $5 and ends_at > $5 and ended_at is null
         union all select o.powers, false from joint_scope s
           join joint_operation o on o.root_id = s.root_id and o.id = s.operation_id
           join joint_member m on m.root_id = s.root_id and m.operation_id = s.operation_id and m.org_unit_id = $3
         where s.root_id = $1 and s.item_id = $2 and ($4::integer[] is null or o.grant_key = any($4)) and o.state = 'APPROVED' and m.state = 'ACCEPTED'
           and o.starts_at <= $5 and o.ends_at > $5 and o.ended_at is null`,
        [rootId, itemId, unit, given, new Date(uow.now)],
      ),
    /** Whether a post serves in a task force of a matter that lasts (M-20). */
    servesOn: async (itemId: Id, post: Id): Promise<boolean> => {
      const [row] = await uow.query(
        `select from task_force_member m join task_force f on f.root_id = m.root_id and f.id = m.force_id
         where m.root_id = $1 and m.item_id = $2 and m.post_id = $3 and m.state = 'SERVING' and f.state = 'ACTIVE' limit 1`,
        [rootId, itemId, post],
      );
      return row !== undefined;
    },
    /** How many approved joint operations on a matter are not over. */
    jointOn: async (itemId: Id): Promise<number> => {
      const [row] = await uow.query<{ n: number }>(
        `select count(*)::integer as n from joint_scope s join joint_operation o on o.root_id = s.root_id and o.id = s.operation_id
         where s.root_id = $1 and s.item_id = $2 and o.state = 'APPROVED' and o.ended_at is null and o.ends_at > $3`,
        [rootId, itemId, new Date(uow.now)],
      );
      return row?.n ?? 0;
    },
    /** The tasks of a matter, and which unit holds each. */
    tasksOf: (itemId: Id) =>
      uow.query<{ id: Id; unit: number; parentId: Id | null }>(
        'select id, to_org_unit_id as unit, parent_id as "parentId" from assignment where root_id = $1 and item_id = $2',
        [rootId, itemId],
      ),
    /**
     * Writes the key of a grant on every task in its scope and what hangs on it, and takes away keys that are over. Tasks
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
    /** Writes the key of a grant on a matter itself, and takes away those that are over; its version stays. */
    coverItem: async (itemId: Id, grantKey: number, over: readonly number[]): Promise<void> => {
      await run(`update item set ${rekeyed} where root_id = $1 and id = $4`, [grantKey, over, itemId]);
    },
  };
};
