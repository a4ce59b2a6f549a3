import { execFile } from 'node:child_process';
import { chown } from 'node:fs/promises';
import { promisify } from 'node:util';
import { StartRefused } from '../config.ts';

const run = promisify(execFile);

/** Who runs the embedded PostgreSQL: this user, or the system user `postgres` when this user is root. */
export interface DatabaseUser {
  readonly spawn: { uid?: number; gid?: number; cwd: string };
  /** Gives a file or folder to that user. */
  own(path: string): Promise<void>;
}

/** PostgreSQL refuses to run as root: then the system user `postgres` runs it, made if it is missing. */
export async function asDatabaseUser(): Promise<DatabaseUser> {
  if (process.getuid?.() !== 0) return { spawn: { cwd: '/' }, own: async () => undefined };
  const uid = (await idOf('-u')) ?? (await makeUser());
  const gid = (await idOf('-g')) ?? uid;
  return { spawn: { uid, gid, cwd: '/' }, own: (path) => chown(path, uid, gid) };
}

/** True when that user can enter the folder. */
export const reaches = (user: DatabaseUser, folder: string): Promise<boolean> =>
  run('/bin/ls', ['-d', `${folder}/.`], user.spawn).then(
    () => true,
    () => false,
  );

const idOf = (flag: '-u' | '-g'): Promise<number | null> =>
  run('id', [flag, 'postgres']).then(
    ({ stdout }) => Number.parseInt(stdout, 10),
    () => null,
  );

async function makeUser(): Promise<number> {
  await run('useradd', ['--system', '--user-group', '--no-create-home', 'postgres']).catch(() => undefined);
  const uid = await idOf('-u');
  if (uid === null)
    throw new StartRefused(
      'PostgreSQL does not run as root and no user "postgres" could be made; start as another user or set DATABASE_URL.',
    );
  return uid;
}
