import type { Request, Response } from 'express';
import type { Context } from '../context.ts';
import type { FileRow } from './file.entity.ts';
import { dispositionOf } from './file.rules.ts';
import { whileRead } from './transfer.service.ts';

/** How long a reader who takes nothing keeps what was handed to him, before he is asked for again. */
const patience = 5_000;

const etagOf = ({ sha256 }: FileRow): string => `"${sha256.toString('hex')}"`;

/** The bytes that a request asks for: first and last; null: a part that is not there. */
function partOf(request: Request, row: FileRow): { start: number; end: number } | null {
  const whole = { start: 0, end: row.size - 1 };
  const of = request.headers['if-range'];
  const asked = of === undefined || of === etagOf(row) ? request.range(row.size) : undefined;
  if (asked === -1) return null;
  return Array.isArray(asked) && asked.type === 'bytes' && asked.length === 1 ? (asked[0] ?? whole) : whole;
}

/** Says what comes: all of a file, a part of it, or that there is no such part. */
function head(row: FileRow, part: ReturnType<typeof partOf>, response: Response): void {
  response.set({
    'content-type': row.mediaType ?? 'application/octet-stream',
    etag: etagOf(row),
    'content-disposition': dispositionOf(row.name),
    'accept-ranges': 'bytes',
  });
  if (part === null) return void response.status(416).set('content-range', `bytes */${row.size}`);
  const length = part.end - part.start + 1;
  response.set('content-length', String(length));
  if (length < row.size) response.status(206).set('content-range', `bytes ${part.start}-${part.end}/${row.size}`);
}

/**
 * Sends the bytes of a file, or the part of it that is asked for. Before each piece its reader must still be one: where a grant or
 * a session ends in the middle, not a byte more is handed over, and what lies between is let go (V-50). False: nothing was said,
 * for he is none any more.
 */
export async function sendBytes(
  context: Context,
  row: FileRow,
  request: Request,
  response: Response,
): Promise<boolean> {
  const part = partOf(request, row);
  const begin = (): void => head(row, part, response);
  if (part === null || request.method === 'HEAD')
    return whileRead(context, row, () => {
      begin();
      response.end();
    });
  for await (const piece of context.deps.files.kept(row, part.start, part.end - part.start + 1)) {
    const still = await whileRead(context, row, () => {
      if (!response.headersSent) begin();
      response.write(piece);
    });
    if (!still && !response.headersSent) return false;
    if (!still || !(await taken(context, row, response))) {
      response.socket?.resetAndDestroy();
      return true;
    }
  }
  response.end();
  return true;
}

/** Waits until a reader has taken what he was handed; false: he went away, or he is no reader any more. */
async function taken(context: Context, row: FileRow, response: Response): Promise<boolean> {
  while (response.writableNeedDrain && !response.destroyed)
    if (!(await drained(response)) && !(await whileRead(context, row, () => undefined))) return false;
  return !response.destroyed;
}

const drained = (response: Response): Promise<boolean> =>
  new Promise((resolve) => {
    const done = (is: boolean) => (): void => {
      clearTimeout(timer);
      response.off('drain', taken).off('close', taken);
      resolve(is);
    };
    const taken = done(true);
    const timer = setTimeout(done(false), patience);
    response.on('drain', taken).on('close', taken);
  });
