import { In, IsNull } from 'typeorm';
import type { UnitOfWork } from '../../platform/db/unit-of-work.ts';
import type { Id } from '../../platform/ids.ts';
import { nameInListsSql } from '../org-units/org-unit.rules.ts';
import { OrgSuccessionRow } from './succession.entity.ts';
import type { Moved } from './succession.events.ts';
import type { Succeeded } from './succession.rules.ts';

/** How much of a unit is open. */
export interface OpenCounts {
  readonly tasks: number;
  readonly given: number;
  readonly matters: number;
  readonly mandates: number;
}

/** An order as it is written. */
type Ordered = Omit<
  OrgSuccessionRow,
  'rootId' | 'tenantId' | 'effectiveAt' | 'tasks' | 'version' | 'withdrawnAt' | 'withdrawnByName'
>;

/** Successions of the province; what moves with them is above the wall (app.succeed_unit and what follows it). */
export const successions = (uow: UnitOfWork) => {
  const rows = uow.manager.getRepository(OrgSuccessionRow);
  const { rootId, tenantId } = uow.session;
  return {
    ofTenant: () => rows.find({ where: { rootId, tenantId }, order: { orderedAt: 'DESC', id: 'DESC' }, take: 200 }),
    byId: (id: Id) => rows.findOneBy({ rootId, id }),
    ofUnits: (units: readonly number[]) => rows.findBy({ rootId, oldUnitId: In([...units]), withdrawnAt: IsNull() }),
    /** Locks an order of the own tenant, so that it is taken back or takes effect, never both. */
    lock: (id: Id) => rows.findOne({ where: { rootId, id }, lock: { mode: 'pessimistic_write' } }),
    withdraw: (id: Id, over: Pick<OrgSuccessionRow, 'version' | 'withdrawnAt' | 'withdrawnByName'>) =>
      rows.update({ rootId, id }, over),
    /** Writes an order; false when the unit has one already, also one that somebody wrote at the same moment. */
    insert: async (row: Ordered): Promise<boolean> => {
      const made = await uow.query(
        `insert into org_succession (root_id, id, tenant_id, old_unit_id, new_unit_id, document, effective_on, ordered_by,
           ordered_by_name, ordered_at) values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)
         on conflict (root_id, old_unit_id) where withdrawn_at is null do nothing returning id`,
        [
          ...[rootId, row.id, tenantId, row.oldUnitId, row.newUnitId, row.document, row.effectiveOn],
          ...[row.orderedBy, row.orderedByName, row.orderedAt],
        ],
      );
      return made.length > 0;
    },
    /** The units that others took the place of, with the names of both. */
    inForce: () =>
      uow.query<Succeeded>(
        `select s.old_unit_id as "oldUnitId", s.new_unit_id as "newUnitId", ${nameInListsSql('o')} as "oldName",
           ${nameInListsSql('n')} as "newName"
         from org_succession s join org_unit o on o.root_id = s.root_id and o.id = s.old_unit_id
           join org_unit n on n.root_id = s.root_id and n.id = s.new_unit_id
         where s.root_id = $1 and s.effective_at is not null`,
        [rootId],
      ),
    counts: async (unit: number): Promise<OpenCounts | null> => {
      const [found] = await uow.query<OpenCounts>(
        `select tasks::int, given::int, matters::int, mandates::int from app.succession_counts($1)`,
        [unit],
      );
      return found ?? null;
    },
    /** How many posts of a unit are held on a day; of the own tenant alone. */
    postsHeld: async (unit: number, day: string): Promise<number> => {
      const [found] = await uow.query<{ held: number }>(
        `select count(*)::int as held from post where root_id = $1 and org_unit_id = $2 and held_from <= $3
           and (held_to is null or held_to > $3)`,
        [rootId, unit, day],
      );
      return found?.held ?? 0;
    },
    carryOut: async (id: Id) => {
      const moved = await uow.query<Moved>(
        `select kind, id, item_id as "itemId", secrecy, reader_keys as "readerKeys", version, replaced_id as "replacedId"
         from app.succeed_unit($1)`,
        [id],
      );
      await uow.query('select app.succeed_joint($1)', [id]);
      await uow.query('select app.succeed_notes($1)', [id]);
      await uow.query('select app.succeed_places($1)', [id]);
      return moved;
    },
    due: async (): Promise<Id | null> => {
      const [next] = await uow.query<{ id: Id }>('select due as id from app.successions_due() as due limit 1');
      return next?.id ?? null;
    },
  };
};
