import pg from 'pg';
import { markOf } from './audit.ts';
import { walkChain } from './audit-chain.ts';
import { openCheckpoints, readCheckpoints } from './audit-checkpoints.ts';
import { bodyOf, type Checkpoint, courseOf, differenceOf } from './modules/audit/checkpoint.rules.ts';
import { type CheckpointPaths, StartRefused } from './platform/config.ts';

/**
 * Declares in the file of checkpoints that an older backup was restored: the checkpoints that the chain no longer reaches are given
 * up, for everybody to read, and new ones follow. Answers what was declared. Refused where nothing speaks for a backup.
 */
export async function declareRestore(adminUrl: string, paths: CheckpointPaths): Promise<string[]> {
  const kept = await readCheckpoints(paths);
  if (kept.faults.length > 0) throw new StartRefused(`The checkpoints are not sound: ${kept.faults.join(' ')}`);
  const file = await openCheckpoints(paths);
  const client = new pg.Client({ connectionString: adminUrl });
  await client.connect();
  try {
    await client.query('begin; select pg_advisory_xact_lock(871103)');
    const lines: Omit<Checkpoint, 'line'>[] = [];
    for (const root of kept.byRoot.keys()) lines.push(...(await restoreOf(client, root, kept.byRoot.get(root) ?? [])));
    await file.news();
    const first = lines.length > 0 ? await file.append(lines.map(bodyOf)) : 0;
    for (const [at, { root, position, hash, at: made }] of lines.entries())
      if (position > 0)
        await client.query(`select app.note_checkpoint($1, $2, $3, decode($4, 'hex'), $5)`, [
          ...[root, first + at, position, hash, made],
        ]);
    await client.query('commit');
    const said = lines.map(
      ({ root, position, links }) => `Province ${root}: ${links} links after link ${position} are given up.`,
    );
    return said.length > 0 ? said : ['Every chain agrees with its checkpoints: there is nothing to declare.'];
  } finally {
    await client.end();
  }
}

async function restoreOf(
  client: pg.ClientBase,
  root: number,
  lines: readonly Checkpoint[],
): Promise<Omit<Checkpoint, 'line'>[]> {
  const course = courseOf(lines);
  const chain = await walkChain(client, root, new Set(course.standing.map(({ position }) => position)));
  const hashAt = (position: number): string | null => chain.hashAt.get(position) ?? null;
  const server = await markOf(client);
  const difference = differenceOf(course, chain.links, hashAt, server);
  if (difference === null) return [];
  if (difference.kind !== 'RESTORED')
    throw new StartRefused(
      `Nothing speaks for a restored backup in province ${root}: look into it with "npm run audit:verify".`,
    );
  const { rows } = await client.query<{ now: Date }>('select now()');
  const position = difference.agreed;
  const links = difference.checkpoint.position - position;
  const hash = hashAt(position) ?? '';
  return [{ kind: 'RESTORED', root, position, links, hash, at: rows[0]?.now.toISOString() ?? '', server }];
}
