import { createHash } from 'node:crypto';
import { constants } from 'node:fs';
import { type FileHandle, mkdir, open, readdir, rename, rm, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Readable } from 'node:stream';
import { StartRefused } from './config.ts';

/** Bytes of one row: whose province, which row, what they must hash to. */
export interface StoredFile {
  readonly rootId: number;
  readonly id: string;
  readonly sha256: Buffer;
  readonly size: number;
}

/** How many bytes a sender has put here, or why none were taken. */
export type Taken =
  | { readonly held: number }
  | { readonly refused: 'busy' | 'offset' | 'tooMuch'; readonly held: number };

const remembered = 10_000;

/**
 * Bytes on disk, outside the database and the page: `<province>/<2 digits>/<sha-256>.<row>` once they are whole,
 * `<province>/parts/<row>` until then. No two rows share bytes, so that neither speed nor space tells what others hold.
 */
export class FileStore {
  private readonly busy = new Set<string>();
  private readonly proofs = new Map<string, { print: string; whole: boolean }>();

  private constructor(readonly folder: string) {}

  /** Opens the folder, or refuses the start where it cannot be written. */
  static async open(folder: string): Promise<FileStore> {
    try {
      await mkdir(folder, { recursive: true, mode: 0o700 });
      await writeFile(join(folder, '.probe'), '');
      await rm(join(folder, '.probe'));
    } catch (error) {
      const { code } = error as NodeJS.ErrnoException;
      throw new StartRefused(
        `The folder of files ${folder} cannot be written (${code}); set DUBAN_FILES to one that can.`,
      );
    }
    return new FileStore(folder);
  }

  /** How many bytes of an upload are here. */
  received = ({ rootId, id }: StoredFile): Promise<number> => sizeOf(this.part(rootId, id));

  /**
   * Takes bytes from `offset` on and writes each as it comes: what arrived before a sender breaks off stays. Nothing is
   * taken past the size announced; a second sender at the same time is sent away.
   */
  async take(file: StoredFile, offset: number, source: Readable): Promise<Taken> {
    const held = await this.received(file);
    if (this.busy.has(file.id)) return { refused: 'busy', held };
    this.busy.add(file.id);
    try {
      if (offset !== held) return { refused: 'offset', held };
      await mkdir(join(this.folder, String(file.rootId), 'parts'), { recursive: true, mode: 0o700 });
      const handle = await open(this.part(file.rootId, file.id), constants.O_CREAT | constants.O_WRONLY, 0o600);
      try {
        return await pour(source, handle, held, file.size);
      } finally {
        await handle.close();
      }
    } finally {
      this.busy.delete(file.id);
    }
  }

  /** The bytes of an upload from the first to the last, or so many of them from a place on, a piece at a time. */
  async *pieces({ rootId, id }: StoredFile, start = 0, length = Number.POSITIVE_INFINITY): AsyncGenerator<Buffer> {
    if (length <= 0) return;
    const handle = await open(this.part(rootId, id));
    yield* handle.createReadStream({ highWaterMark: 1 << 18, start, end: start + length - 1 }) as AsyncIterable<Buffer>;
  }

  /** Kept bytes, so many of them from a place on, a piece at a time. */
  async *kept(file: StoredFile, start: number, length: number): AsyncGenerator<Buffer> {
    const handle = await open(join(this.folder, this.pathOf(file)));
    yield* handle.createReadStream({ highWaterMark: 1 << 18, start, end: start + length - 1 }) as AsyncIterable<Buffer>;
  }

  /** Some bytes of an upload. */
  async bytes({ rootId, id }: StoredFile, position: number, length: number): Promise<Buffer> {
    const handle = await open(this.part(rootId, id));
    try {
      const { bytesRead, buffer } = await handle.read(Buffer.alloc(length), 0, length, position);
      return buffer.subarray(0, bytesRead);
    } finally {
      await handle.close();
    }
  }

  /** Lets an upload go that is not what was announced. */
  drop = ({ rootId, id }: StoredFile): Promise<void> => rm(this.part(rootId, id), { force: true });

  /** Keeps an upload for good: on disk before its row may say so. */
  async keep(file: StoredFile): Promise<void> {
    const from = this.part(file.rootId, file.id);
    const handle = await open(from);
    await handle.sync().finally(() => handle.close());
    const to = join(this.folder, this.pathOf(file));
    await mkdir(join(to, '..'), { recursive: true, mode: 0o700 });
    await rename(from, to);
    const folder = await open(join(to, '..'));
    await folder.sync().finally(() => folder.close());
  }

  /**
   * Whether kept bytes are still those that were sent (M-101): hashed when first asked for and whenever the file on disk
   * was touched since. `first` tells that this was not known before.
   */
  async isWhole(file: StoredFile): Promise<{ whole: boolean; first: boolean }> {
    const path = this.pathOf(file);
    const found = await stat(join(this.folder, path), { bigint: true }).catch(() => null);
    const print = found === null ? 'none' : [found.ino, found.size, found.mtimeNs, found.ctimeNs].join();
    const known = this.proofs.get(path);
    if (known?.print === print) return { whole: known.whole, first: false };
    const whole = found !== null && Number(found.size) === file.size && (await this.hash(path)).equals(file.sha256);
    if (this.proofs.size >= remembered) this.proofs.delete(this.proofs.keys().next().value ?? '');
    this.proofs.set(path, { print, whole });
    return { whole, first: true };
  }

  /** Where kept bytes lie inside the folder. */
  pathOf({ rootId, id, sha256 }: StoredFile): string {
    const hex = sha256.toString('hex');
    return join(String(rootId), hex.slice(0, 2), `${hex}.${id}`);
  }

  /** Every row for which bytes lie here, by province, with the place of its bytes. */
  async *all(): AsyncGenerator<{ rootId: number; id: string; path: string }> {
    for (const root of (await readdir(this.folder)).filter((name) => /^\d+$/.test(name)))
      for (const group of await readdir(join(this.folder, root)))
        for (const name of await readdir(join(this.folder, root, group)))
          yield { rootId: Number(root), id: name.slice(-36), path: join(root, group, name) };
  }

  /** Removes bytes that no row names any more. */
  remove = (path: string): Promise<void> => rm(join(this.folder, path), { force: true });

  private part = (rootId: number, id: string): string => join(this.folder, String(rootId), 'parts', id);

  private async hash(path: string): Promise<Buffer> {
    const handle = await open(join(this.folder, path));
    const hash = createHash('sha256');
    for await (const piece of handle.createReadStream({ highWaterMark: 1 << 18 })) hash.update(piece as Buffer);
    return hash.digest();
  }
}

/** Writes what comes, one piece after the other, so that a slow disk slows the sender and fills no memory. */
async function pour(source: Readable, handle: FileHandle, from: number, size: number): Promise<Taken> {
  let held = from;
  try {
    for await (const piece of source.iterator({ destroyOnReturn: false }) as AsyncIterable<Buffer>) {
      if (held + piece.length > size) return { refused: 'tooMuch', held };
      await handle.write(piece, 0, piece.length, held);
      held += piece.length;
    }
  } catch (error) {
    if (!source.destroyed && source.errored === null) throw error; // the disk failed, not the sender
  }
  return { held };
}

const sizeOf = (path: string): Promise<number> =>
  stat(path).then(
    ({ size }) => size,
    () => 0,
  );
