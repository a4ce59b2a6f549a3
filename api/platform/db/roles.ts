import pg from 'pg';
import { StartRefused } from '../config.ts';

/** The roles of the database: who owns, who keeps the door, who serves, who acts by the clock. None escapes row-level security. */
export const roles = { owner: 'duban_owner', auth: 'duban_auth', app: 'duban_app', clock: 'duban_clock' } as const;

/** The passwords of the roles that connect; null: left as it is. */
export interface RolePasswords {
  readonly app: string | null;
  readonly clock: string | null;
}

/**
 * Makes the roles and gives the database to its owner role; harmless when repeated.
 * `adminUrl` connects to the database of the application as a role that may create roles.
 */
export async function prepareRoles(adminUrl: string, passwords: RolePasswords): Promise<void> {
  const client = new pg.Client({ connectionString: adminUrl });
  await client.connect();
  try {
    await client.query('select pg_advisory_lock(871101)');
    for (const role of Object.values(roles)) await makeRole(client, role);
    for (const one of ['app', 'clock'] as const) await letIn(client, roles[one], passwords[one]);
    await client.query(`grant ${roles.auth} to ${roles.owner}`);
    await client.query(`grant ${roles.owner} to current_user`);
    const { rows } = await client.query<{ name: string }>('select current_database() as name');
    const database = client.escapeIdentifier(rows[0]?.name ?? '');
    await client.query(`alter database ${database} owner to ${roles.owner}`);
    await client.query(`revoke all on database ${database} from public`);
    await client.query(`grant connect on database ${database} to ${roles.app}, ${roles.clock}`);
    await client.query(`alter schema public owner to ${roles.owner}`);
    await client.query('revoke all on schema public from public');
  } finally {
    await client.end();
  }
}

async function makeRole(client: pg.Client, role: string): Promise<void> {
  const { rowCount } = await client.query('select from pg_roles where rolname = $1', [role]);
  const attributes = 'nosuperuser nocreatedb nocreaterole noreplication nobypassrls';
  await client.query(rowCount === 0 ? `create role ${role} nologin ${attributes}` : `alter role ${role} nobypassrls`);
}

async function letIn(client: pg.Client, role: string, password: string | null): Promise<void> {
  if (password !== null) await client.query(`alter role ${role} login password ${client.escapeLiteral(password)}`);
}

/** A setting that names a connection, and the role that it must connect as. */
export const connections = {
  app: { setting: 'DATABASE_URL', role: roles.app, not: [roles.owner, roles.auth, roles.clock] },
  clock: { setting: 'DATABASE_CLOCK_URL', role: roles.clock, not: [roles.owner, roles.auth, roles.app] },
} as const;

/** Refuses a connection through a role that row-level security does not bind, or that is also another of ours. */
export async function assertWalledRole(client: pg.ClientBase, as: keyof typeof connections): Promise<void> {
  const { setting, role, not } = connections[as];
  const { rows } = await client.query<{ name: string; free: boolean }>(
    `select current_user as name, r.rolsuper or r.rolbypassrls or exists (
       select from pg_roles o where o.rolname = any($1) and pg_has_role(r.oid, o.oid, 'member')) as free
     from pg_roles r where r.rolname = current_user`,
    [not],
  );
  const found = rows[0];
  if (found === undefined || found.free)
    throw new StartRefused(
      `${setting} connects as ${found?.name ?? 'an unknown role'}, which row-level security does not bind; connect as ${role}.`,
    );
}
