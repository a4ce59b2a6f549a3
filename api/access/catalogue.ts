import { StartRefused } from '../platform/config.ts';
import { unwalledTables, walledTables } from './wall.ts';

/** Runs one statement and answers its rows. */
export type Query = <R>(sql: string) => Promise<R[]>;

interface FoundTable {
  table: string;
  forced: boolean;
  key_led: boolean;
}

interface FoundPolicy {
  table: string;
  name: string;
  command: string;
  permissive: boolean;
  roles: string[];
  using: string | null;
  check: string | null;
}

const tablesSql = `select c.relname as table, c.relrowsecurity and c.relforcerowsecurity as forced,
    not exists (select from pg_constraint k join pg_attribute a on a.attrelid = k.conrelid and a.attnum = k.conkey[1]
      where k.conrelid = c.oid and k.contype in ('p', 'u', 'f') and a.attname <> 'root_id')
    and exists (select from pg_constraint k where k.conrelid = c.oid and k.contype = 'p')
    and not exists (select from pg_index i join pg_attribute a on a.attrelid = i.indrelid and a.attnum = i.indkey[0]
      where i.indrelid = c.oid and i.indisunique and a.attname <> 'root_id') as key_led
  from pg_class c where c.relnamespace = 'public'::regnamespace and c.relkind in ('r', 'p', 'm', 'v') order by 1`;

const policiesSql = `select tablename as table, policyname as name, lower(cmd) as command, permissive = 'PERMISSIVE' as permissive,
    roles::text[] as roles, qual as using, with_check as check
  from pg_policies where schemaname = 'public' order by 1, 2`;

/** What in the database's catalogue differs from the emitted wall: one sentence a fault, none when all is well. */
export async function catalogueFaults(query: Query): Promise<string[]> {
  const tables = (await query<FoundTable>(tablesSql)).filter(({ table }) => !unwalledTables.includes(table));
  const policies = await query<FoundPolicy>(policiesSql);
  const expected = new Set(
    walledTables.flatMap(({ table, policies: rules }) =>
      rules.map((rule) => describe({ ...rule, table, permissive: true, roles: [rule.role] })),
    ),
  );
  const found = new Set(policies.map(describe));
  return [
    ...tables
      .filter(({ table }) => !walledTables.some((walled) => walled.table === table))
      .map(({ table }) => `Table ${table} has no wall.`),
    ...walledTables
      .filter(({ table }) => !tables.some((other) => other.table === table))
      .map(({ table }) => `Table ${table} is missing.`),
    ...tables.filter(({ forced }) => !forced).map(({ table }) => `Row security of ${table} is not forced.`),
    ...tables.filter(({ key_led }) => !key_led).map(({ table }) => `A key of ${table} is not led by root_id.`),
    ...[...expected].filter((rule) => !found.has(rule)).map((rule) => `Policy missing or altered: ${rule}`),
    ...[...found].filter((rule) => !expected.has(rule)).map((rule) => `Policy not of the wall: ${rule}`),
  ];
}

const describe = (policy: FoundPolicy): string =>
  [
    policy.table,
    policy.name,
    policy.command,
    policy.permissive,
    policy.roles.join(),
    plain(policy.using),
    plain(policy.check),
  ].join(' ');

const plain = (expression: string | null): string =>
  (expression ?? '-')
    .toLowerCase()
    .replaceAll(/ as \w+/g, '')
    .replaceAll(/[\s()]/g, '');

/** Refuses to serve behind a wall that is not the one we emitted. */
export async function assertCatalogue(query: Query): Promise<void> {
  const faults = await catalogueFaults(query);
  if (faults.length > 0)
    throw new StartRefused(`The database's wall is not the one this version emits: ${faults.join(' ')}`);
  const open = await query<{ seen: string }>('select count(*)::text as seen from org_unit');
  if (open[0]?.seen !== '0')
    throw new StartRefused('A connection without a context sees rows; the wall does not hold.');
}
