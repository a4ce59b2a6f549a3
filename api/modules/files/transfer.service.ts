import { createHash } from 'node:crypto';
import type { Readable } from 'node:stream';
import { authorize } from '../../access/authorize.ts';
import { classified, invalidInput, unseen } from '../../platform/faults.ts';
import type { FileStore } from '../../platform/file-store.ts';
import { rowIdIn } from '../../platform/ids.ts';
import { ok, type Result, refuse } from '../../platform/result.ts';
import type { Context } from '../context.ts';
import type { FileRow } from './file.entity.ts';
import { fileTold } from './file.events.ts';
import { files } from './file.repository.ts';
import {
  type Content,
  contentFaults,
  endingOf,
  isTextual,
  kindOf,
  mediaTypes,
  zipDirectory,
  zipEntries,
} from './file-kind.rules.ts';
import { bearsMark } from './file-marks.ts';
import { isPhoto, mostPhoto, tellsPlace } from './photo-place.rules.ts';

/** How far an upload is. */
export interface Progress {
  readonly received: number;
  readonly kept: boolean;
}

/** The file of an opaque id and its reader's session; UNAUTHENTICATED for nobody, unseen for whoever may not read it. */
async function seenFile(context: Context, id: string) {
  const reading = await context.read();
  if (reading === null) return refuse('UNAUTHENTICATED', { ruleId: 'session.live' });
  const { uow, session } = reading;
  if (session.mustChangePassword) return refuse('FORBIDDEN', { ruleId: 'session.firstPassword' });
  const key = rowIdIn(id, 'File', session.rootId);
  const seen = await context.admitted(session, async () => {
    const row = key === null ? null : await files(uow).find(key);
    return row === null ? unseen('id') : ok({ row, session });
  });
  await context.close(); // bytes may take minutes; no connection waits for them
  return seen;
}

/**
 * Takes bytes of an upload from `offset` on. The last of them ends it: its size, hash and kind must be what was announced, or
 * all of it is let go.
 */
export async function receive(context: Context, id: string, offset: number, body: Readable): Promise<Result<Progress>> {
  const seen = await seenFile(context, id);
  if (!seen.ok) return seen;
  const { row, session } = seen.value;
  const allowed = authorize(session, 'send', 'File', row);
  if (!allowed.ok) return allowed;
  if (row.state === 'KEPT') return ok({ received: row.size, kept: true });
  const store = context.deps.files;
  const taken = await store.take(row, offset, body);
  if ('refused' in taken) return notTaken(taken.refused, taken.held);
  if (taken.held < row.size) return ok({ received: taken.held, kept: false });
  const faults = await examine(store, row);
  if (!faults.ok) {
    await store.drop(row);
    return faults;
  }
  await store.keep(row);
  return context.act(async (uow) => {
    const locked = await files(uow).lock(row.id);
    if (locked === null) return unseen('id');
    if (locked.state !== 'KEPT') {
      const mediaType = mediaTypes[endingOf(row.name)] ?? null;
      await files(uow).save(row.id, { state: 'KEPT', mediaType, freeSince: new Date(uow.now) });
      uow.record(fileTold('file.kept', row));
    }
    return ok({ received: row.size, kept: true });
  });
}

function notTaken(why: 'busy' | 'offset' | 'tooMuch', received: number): Result<Progress> {
  if (why === 'busy') return refuse('BUSY', { ruleId: 'File.busy', params: { received } });
  if (why === 'offset') return refuse('STALE_VERSION', { ruleId: 'File.offset', params: { received } });
  return refuse('TOO_LARGE', { ruleId: 'File.tooMuch', params: { received } });
}

/** Whether an upload that is all here is what was announced, by its hash and by what is in it. */
async function examine(store: FileStore, row: FileRow): Promise<Result<true>> {
  const hash = createHash('sha256');
  let text = isTextual(endingOf(row.name));
  const decoder = new TextDecoder('utf-8', { fatal: true });
  const isText = (piece?: Buffer): boolean => {
    try {
      // biome-ignore lint/suspicious/noControlCharactersInRegex: a text holds none but tab and line ends
      return !/[\0-\x08\x0e-\x1f]/.test(decoder.decode(piece, { stream: piece !== undefined }));
    } catch {
      return false;
    }
  };
  for await (const piece of store.pieces(row)) {
    hash.update(piece);
    text &&= isText(piece);
  }
  text &&= isText();
  if (!hash.digest().equals(row.sha256)) return invalidInput([{ path: 'file', code: 'fileHash' }]);
  const content = { ...(await contentOf(store, row)), text };
  const faults = contentFaults(row.name, content);
  if (faults.length > 0) return invalidInput(faults);
  const kind = kindOf(content);
  if (isPhoto(kind) && row.size > mostPhoto * 2 ** 20)
    return invalidInput([{ path: 'file', code: 'fileTooLarge', params: { max: mostPhoto } }]);
  if (isPhoto(kind) && tellsPlace(await store.bytes(row, 0, row.size), kind))
    return invalidInput([{ path: 'file', code: 'photoPlace' }]);
  const marked = await bearsMark(store, row, content);
  if (marked === null) return invalidInput([{ path: 'file', code: 'fileKind' }]);
  return marked ? classified([{ path: 'file', code: 'classified' }]) : ok(true);
}

async function contentOf(store: FileStore, row: FileRow): Promise<Omit<Content, 'text'>> {
  const head = await store.bytes(row, 0, 4096);
  if (head.readUInt16BE(0) !== 0x504b) return { head, size: row.size, zip: null };
  const tail = await store.bytes(row, Math.max(0, row.size - 66_000), 66_000);
  const directory = zipDirectory(tail);
  const entries =
    directory === null ? null : zipEntries(await store.bytes(row, directory.at, directory.length), directory.count);
  return { head, size: row.size, zip: entries };
}

/** Whether the reader of a file still is one; while it is told, `meanwhile` is done if he is. */
export async function whileRead(context: Context, { id }: FileRow, meanwhile: () => unknown): Promise<boolean> {
  const reading = await context.read();
  const reads = reading !== null && (await files(reading.uow).find(id)) !== null;
  if (reads) meanwhile();
  await context.close();
  return reads;
}

/**
 * The file to send to a reader, its bytes just proven to be those that were handed in (M-101). A file that is not is never
 * sent; whoever administers its tenant is told once.
 */
export async function fetched(context: Context, id: string): Promise<Result<FileRow>> {
  const seen = await seenFile(context, id);
  if (!seen.ok) return seen;
  const { row } = seen.value;
  if (row.state !== 'KEPT') return unseen('id');
  const { whole, first } = await context.deps.files.isWhole(row);
  if (whole) return ok(row);
  context.deps.log.error({ file: row.id, root: row.rootId }, 'a file is not what was handed in');
  if (first)
    await context.act(async (uow) => {
      uow.record(fileTold('file.altered', row));
      return ok(true);
    });
  return refuse('INTERNAL', { ruleId: 'File.altered' });
}
