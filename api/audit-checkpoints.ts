import { createPublicKey } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import type pg from 'pg';
import { type Checkpoint, checkpointOf } from './modules/audit/checkpoint.rules.ts';
import { groupBy } from './platform/collections.ts';
import { type CheckpointPaths, StartRefused } from './platform/config.ts';
import { type LogFault, readSignedLog, SignedLogFile } from './platform/signed-log.ts';
import { keptSigningKey, publicKeyAt } from './platform/signing-key.ts';

/** The checkpoints outside the database, as an audit reads them. */
export interface KeptCheckpoints {
  readonly byRoot: ReadonlyMap<number, readonly Checkpoint[]>;
  readonly lastLine: number;
  readonly faults: readonly string[];
  /** What is said of the file when nothing is wrong with it. */
  readonly summary: string;
}

const nothing: KeptCheckpoints = { byRoot: new Map(), lastLine: 0, faults: [], summary: '' };

/** The file and key of an instance, ready to be added to; the key is made at the first start, the file at the first checkpoint. */
export async function openCheckpoints({ file, key }: CheckpointPaths): Promise<SignedLogFile> {
  const text = await readFile(file, 'utf8').catch(() => '');
  const signing = await keptSigningKey(key, text !== '');
  if (readSignedLog(text, createPublicKey(signing)).faults.some(({ kind }) => kind === 'OTHER_KEY'))
    throw new StartRefused(`The checkpoints in ${file} are signed by another key than ${key}; bring the right one.`);
  return new SignedLogFile(file, signing);
}

/** Reads the checkpoints; whatever is wrong with file or key is a fault that is named. */
export async function readCheckpoints({ file, key }: CheckpointPaths): Promise<KeptCheckpoints> {
  const text = await readFile(file, 'utf8').catch(() => null);
  if (text === null) return { ...nothing, summary: `there is no file ${file} yet.` };
  const verifying = await publicKeyAt(key);
  if (verifying === null) return { ...nothing, faults: [`there is no key ${key} to read ${file} by.`] };
  const { lines, faults, torn } = readSignedLog(text, verifying);
  const checkpoints = lines.map(({ number, body }) => checkpointOf(number, body));
  const strange = lines
    .filter((_, at) => checkpoints[at] === null)
    .map(({ number }) => `line ${number} is no checkpoint.`);
  const read = checkpoints.filter((one) => one !== null);
  return {
    byRoot: groupBy(read, ({ root }) => root),
    lastLine: lines.at(-1)?.number ?? 0,
    faults: [...faults.map(sentence), ...strange],
    summary: `${lines.length} lines, sound${torn > 0 ? `; ${torn} cut off by a crash while it was written` : ''}.`,
  };
}

function sentence({ line, kind }: LogFault): string {
  if (kind === 'OTHER_KEY') return 'the file is signed by another key.';
  if (kind === 'NOT_SIGNED') return `line ${line} was changed, or signed by another key.`;
  if (kind === 'MISSING_BEFORE') return `lines are missing before line ${line}.`;
  return kind === 'UNREADABLE_END'
    ? `line ${line} was changed: it cannot be read.`
    : `line ${line} does not follow the line before it.`;
}

/** What the database noted of the last checkpoint of each province. */
export interface Note {
  readonly root: number;
  readonly line: number;
  readonly position: number;
  readonly hash: string;
}

/** Reads what the database noted when checkpoints were written. */
export async function readNotes(client: pg.ClientBase): Promise<Note[]> {
  const { rows } = await client.query<Note>(
    `select root_id as root, line::integer as line, position::integer as position, encode(hash, 'hex') as hash from audit_state order by 1`,
  );
  return rows;
}

/** What a note says against the file; null: nothing. */
export function noteFault(note: Note | undefined, kept: KeptCheckpoints): string | null {
  if (note === undefined) return null;
  if (note.line > kept.lastLine)
    return `the file ends at line ${kept.lastLine}, the database noted line ${note.line}: lines are missing at its end`;
  const written = kept.byRoot.get(note.root)?.find(({ line }) => line === note.line);
  const same = written?.position === note.position && written.hash === note.hash;
  return same ? null : `line ${note.line} of the file is not the checkpoint that the database noted`;
}
