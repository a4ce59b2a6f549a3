import { In } from 'typeorm';
import { type Columns, insertRows } from '../../platform/db/rows.ts';
import type { UnitOfWork } from '../../platform/db/unit-of-work.ts';
import type { Id } from '../../platform/ids.ts';
import { ItemRow } from './item.entity.ts';

/** How far the instructions of an office have their notice and their summary (M-02). */
export interface Coverage {
  readonly instructions: number;
  readonly withNotice: number;
  readonly withSummary: number;
  readonly closed: number;
  readonly withoutNotice: readonly Id[];
}

const columns = {
  id: ['id', 'uuid'],
  tenant_id: ['tenantId', 'integer'],
  org_unit_id: ['orgUnitId', 'integer'],
  number: ['number', 'text'],
  state: ['state', 'text'],
  version: ['version', 'integer'],
  title: ['title', 'text'],
  body: ['body', 'text'],
  source: ['source', 'text'],
  source_ref: ['sourceRef', 'text'],
  originator: ['originator', 'text'],
  originated_on: ['originatedOn', 'date'],
  secrecy: ['secrecy', 'smallint'],
  field: ['field', 'smallint'],
  leader_post_id: ['leaderPostId', 'uuid'],
  duty_lead_post_id: ['dutyLeadPostId', 'uuid'],
  duty_direct_post_id: ['dutyDirectPostId', 'uuid'],
  registered_by: ['registeredBy', 'uuid'],
  registered_at: ['registeredAt', 'timestamptz'],
  reader_keys: ['readerKeys', 'integer[]'],
  matrix_key: ['matrixKey', 'text'],
  suggestion: ['suggestion', 'jsonb'],
  linkages: ['taggedLinkages', 'text[]'],
} as const satisfies Columns<ItemRow>;

/** Work secrets are numbered apart, so that no gap in a series tells of them (visibility.md G10). */
export type NumberSeries = 'item' | 'notice' | 'secretItem' | 'secretNotice';

type NewItem = Pick<ItemRow, (typeof columns)[keyof typeof columns][0]>;

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
    /** Instructions of an org unit that are neither declined nor withdrawn: how many, and how many have their notice and summary. */
    coverage: async (orgUnitId: number, sources: readonly string[]): Promise<Coverage> => {
      const [found] = await uow.query<Coverage>(
        `select count(*)::int as instructions, count(issued_at)::int as "withNotice",
           count(*) filter (where recommendation <> '')::int as "withSummary",
           count(*) filter (where state in ('STRUCK_OFF', 'LOOK_BACK', 'ARCHIVED'))::int as closed,
           coalesce((array_agg(id order by registered_at, id) filter (where issued_at is null))[1:50], '{}') as "withoutNotice"
         from item where root_id = $1 and org_unit_id = $2 and source = any($3)
           and state not in ('NOT_ESTABLISHED', 'WITHDRAWN')`,
        [rootId, orgUnitId, sources],
      );
      if (found === undefined) throw new Error('A count gave no row');
      return found;
    },
    /** At most five other items of the same office, source and source line that are issued and not ended. */
    runningLike: (id: Id) =>
      uow.query<{ id: Id }>(
        `select o.id from item i join item o on o.root_id = i.root_id and o.org_unit_id = i.org_unit_id and o.source = i.source
           and o.source_ref = i.source_ref and o.id <> i.id and o.state in ('ISSUED', 'IN_PROGRESS', 'ROLLING', 'SUSPENDED')
         where i.root_id = $1 and i.id = $2 and i.source_ref <> '' order by o.registered_at, o.id limit 5`,
        [rootId, id],
      ),
    /** The next number, or the last of `count` next ones, of a series of the tenant in a year; writers of one series wait for each other, so no number is lost. */
    nextNumber: async (series: NumberSeries, year: number, count = 1): Promise<number> => {
      const [row] = await uow.query<{ last: number }>(
        `insert into number_series as s (root_id, tenant_id, series, year, last) values ($1, $2, $3, $4, $5)
         on conflict (root_id, tenant_id, series, year) do update set last = s.last + excluded.last returning last`,
        [rootId, tenantId, series, year, count],
      );
      if (row === undefined) throw new Error('A number series gave no number');
      return row.last;
    },
    /** Writes new items; the columns that are not listed begin at their defaults. */
    insertAll: (made: readonly NewItem[]) => insertRows(uow, 'item', columns, made),
    /** The matters that the lines of matrices became, by their keys. */
    byMatrixKeys: (keys: readonly string[]) =>
      uow.query<Pick<ItemRow, 'id' | 'number' | 'title' | 'matrixKey'>>(
        'select id, number, title, matrix_key as "matrixKey" from item where root_id = $1 and matrix_key = any($2)',
        [rootId, keys],
      ),
    save: (id: Id, changes: Partial<ItemRow>) => rows.update({ rootId, id }, changes),
    /** Begins an issued item whose first root is signed; answers who may read it, or nothing when it had begun (app.begin_item). */
    begin: async (id: Id): Promise<Pick<ItemRow, 'readerKeys' | 'secrecy' | 'version'> | null> => {
      const [begun] = await uow.query<Pick<ItemRow, 'readerKeys' | 'secrecy' | 'version'>>(
        'select keys as "readerKeys", new_version as version, level as secrecy from app.begin_item($1)',
        [id],
      );
      return begun ?? null;
    },
  };
};
