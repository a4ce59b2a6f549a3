import { In, IsNull } from 'typeorm';
import type { UnitOfWork } from '../../platform/db/unit-of-work.ts';
import { OrgUnitRow } from './org-unit.entity.ts';
import { nameInListsSql } from './org-unit.rules.ts';

/** The directory of the session's province (Z0): everyone in the province may read every unit. */
export const orgUnits = (uow: UnitOfWork) => {
  const rows = uow.manager.getRepository(OrgUnitRow);
  const rootId = uow.session.rootId;
  return {
    byIds: (ids: readonly number[]) => rows.findBy({ rootId, id: In([...ids]) }),
    /** Units directly under each of `parents`, in the order of their codes and numbers. */
    byParents: (parents: readonly number[]) =>
      rows.find({ where: { rootId, parentId: In([...parents]) }, order: { id: 'ASC' } }),
    /** Units that bear one of the names in full or in short, wherever they stand. */
    byNames: (names: readonly string[]) =>
      uow.query<Pick<OrgUnitRow, 'id' | 'tenantId' | 'name' | 'shortName'>>(
        `select id, tenant_id as "tenantId", name, short_name as "shortName" from org_unit
         where root_id = $1 and (name = any($2) or short_name = any($2)) order by id limit 1000`,
        [rootId, names],
      ),
    root: () => rows.findOneBy({ rootId, parentId: IsNull() }),
    /** Every unit below one with its name in lists, parents before children, siblings by number. */
    below: (id: number) =>
      uow.query<Pick<OrgUnitRow, 'id' | 'parentId' | 'tenantId' | 'level' | 'departmentKey' | 'shortName'>>(
        `with recursive down as (
           select u.*, 1 as depth from org_unit u where u.root_id = $1 and u.parent_id = $2
           union all select u.*, down.depth + 1 from down join org_unit u on u.root_id = down.root_id and u.parent_id = down.id
         ) select id, parent_id as "parentId", tenant_id as "tenantId", level, department_key as "departmentKey",
             ${nameInListsSql('down')} as "shortName" from down where kind <> 'LEADING_BODY' order by depth, id`,
        [rootId, id],
      ),
    /** A unit with all above it, from below. */
    chainOf: (id: number) =>
      uow.query<Pick<OrgUnitRow, 'id' | 'level'>>(
        `with recursive up as (
           select u.id, u.parent_id, u.level, 1 as n from org_unit u where u.root_id = $1 and u.id = $2
           union all select u.id, u.parent_id, u.level, up.n + 1 from up join org_unit u on u.root_id = $1 and u.id = up.parent_id
         ) select id, level from up order by n`,
        [rootId, id],
      ),
    /** Whether a unit is another or stands anywhere under it. */
    isWithin: async (id: number, top: number) => {
      const found = await uow.query(
        `with recursive up as (
           select u.id, u.parent_id from org_unit u where u.root_id = $1 and u.id = $2
           union all select u.id, u.parent_id from up join org_unit u on u.root_id = $1 and u.id = up.parent_id
         ) select from up where id = $3`,
        [rootId, id, top],
      );
      return found.length > 0;
    },
    /** Those of some units that stand anywhere below another. */
    among: async (ids: readonly number[], top: number) => {
      const found = await uow.query<{ unit: number }>(
        `with recursive up as (
           select u.id as unit, u.parent_id from org_unit u where u.root_id = $1 and u.id = any($2)
           union all select up.unit, u.parent_id from up join org_unit u on u.root_id = $1 and u.id = up.parent_id
         ) select distinct unit from up where parent_id = $3`,
        [rootId, ids, top],
      );
      return new Set(found.map(({ unit }) => unit));
    },
    /** Units above one and the one that orders of it, by part of the name: governments, and departments of those beyond its tenant. */
    superiors: (id: number, issuerId: number, text: string, only: number | null) =>
      uow.query<{ id: number }>(
        `with recursive up as (
           select u.id, u.parent_id, u.tenant_id from org_unit u where u.root_id = $1 and u.id = $2
           union all select u.id, u.parent_id, u.tenant_id from up join org_unit u on u.root_id = $1 and u.id = up.parent_id
         ) select u.id from org_unit u
         where u.root_id = $1 and u.id <> $2 and u.kind <> 'SECTION' and position($4 in u.name) > 0 and ($5::integer is null or u.id = $5)
           and (u.id = $3 or u.id in (select id from up) or (u.kind = 'DEPARTMENT' and u.parent_id in
             (select id from up where tenant_id <> (select tenant_id from up where id = $2))))
         order by u.id <> $3, array_position(array['COUNTY','CITY','PROVINCE','UNIT'], u.level), u.id limit 30`,
        [rootId, id, issuerId, text, only],
      ),
    /** How many units stand directly under each parent that has any. */
    childCounts: (parents: readonly number[]) =>
      uow.query<{ parentId: number; count: number }>(
        'select parent_id as "parentId", count(*)::int as count from org_unit where root_id = $1 and parent_id = any($2) group by parent_id',
        [rootId, parents],
      ),
    /** At most `limit` units whose name holds the text, governments first; leading bodies where they are asked for. */
    search: (text: string, bodies: boolean, limit: number) =>
      uow.query<{ id: number }>(
        `select id from org_unit where root_id = $1 and position($2 in name) > 0 and ($4 or kind <> 'LEADING_BODY')
         order by array_position(array['PROVINCE','CITY','COUNTY','TOWNSHIP','UNIT'], level), id limit $3`,
        [rootId, text, limit, bodies],
      ),
  };
};
