import pg from 'pg';
import { StartRefused } from '../config.ts';

/** The three roles of the database: who owns, who keeps the door, who serves. None of them escapes row-level security. */
export const roles = { owner: 'duban_owner', auth: 'duban_auth', app: 'duban_app' } as const;

/**
 * Makes the three roles and gives the database to its owner role; harmless when repeated.
 * `adminUrl` connects to the database of the application as a role that may create roles.
 */
export async function prepareRoles(adminUrl: string, appPassword: string | null): Promise<void> {
  const client = new pg.Client({ connectionString: adminUrl });
  await client.connect();
  try {
    await client.query('select pg_advisory_lock(871101)');
    for (const role of Object.values(roles)) await makeRole(client, role);
    if (appPassword !== null)
      await client.query(`alter role ${roles.app} login password ${client.escapeLiteral(appPassword)}`);
    await client.query(`grant ${roles.auth} to ${roles.owner}`);
    await client.query(`grant ${roles.owner} to current_user`);
    const { rows } = await client.query<{ name: string }>('select current_database() as name');
    const database = client.escapeIdentifier(rows[0]?.name ?? '');
    await client.query(`alter database ${database} owner to ${roles.owner}`);
    await client.query(`revoke all on database ${database} from public`);
    await client.query(`grant connect on database ${database} to ${roles.app}`);
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

/** Refuses to serve through a role that row-level security does not bind. */
export async function assertWalledRole(client: pg.ClientBase): Promise<void> {
  const { rows } = await client.query<{ name: string; free: boolean }>(
    `select current_user as name, rolsuper or rolbypassrls or pg_has_role(oid, '${roles.owner}', 'member') as free
     from pg_roles where rolname = current_user`,
  );
  const found = rows[0];
  if (found === undefined || found.free)
    throw new StartRefused(
      `DATABASE_URL connects as ${found?.name ?? 'an unknown role'}, which row-level security does not bind; connect as ${roles.app}.`,
    );
}
