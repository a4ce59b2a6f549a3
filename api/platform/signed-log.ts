import { createHash, createPublicKey, type KeyObject, sign, verify } from 'node:crypto';
import { type FileHandle, mkdir, open } from 'node:fs/promises';
import { dirname } from 'node:path';

/** A line of a log as it was signed: its number in the file and what it says. */
export interface SignedLine {
  readonly number: number;
  readonly body: Readonly<Record<string, unknown>>;
}

/** What is wrong with a line: changed or signed by somebody else, gone before it, or not where it was written. */
export interface LogFault {
  readonly line: number;
  readonly kind: 'NOT_SIGNED' | 'MISSING_BEFORE' | 'OUT_OF_ORDER' | 'UNREADABLE_END' | 'OTHER_KEY';
}

/** A log as it was read: its lines that are signed by the key, what is wrong, and how many writes were cut off by a crash. */
export interface SignedLog {
  readonly lines: readonly SignedLine[];
  readonly faults: readonly LogFault[];
  readonly torn: number;
}

interface Whole extends SignedLine {
  readonly text: string;
  readonly previous: string;
}

const form = /^(\{.*\})\t([A-Za-z0-9+/]{86}==)$/;
const beforeAll = '0'.repeat(64);
const digestOf = (text: string): string => createHash('sha256').update(text).digest('hex');

/** A line that says `body`, bound to the line before it and signed (Ed25519). */
export function signedLine(body: object, number: number, previous: string, key: KeyObject): string {
  const text = JSON.stringify({ ...body, line: number, previous });
  return `${text}\t${sign(null, Buffer.from(text), key).toString('base64')}`;
}

function isSigned(text: string, key: KeyObject): boolean {
  const [, body = '', signature = ''] = form.exec(text) ?? [];
  return verify(null, Buffer.from(body), key, Buffer.from(signature, 'base64'));
}

/** The line that a text is; null: a write that was cut off, or no line at all. */
function wholeLine(text: string): Whole | null {
  const [, said = ''] = form.exec(text) ?? [];
  try {
    const { line, previous, ...body } = JSON.parse(said);
    return Number.isSafeInteger(line) && typeof previous === 'string' ? { number: line, previous, body, text } : null;
  } catch {
    return null;
  }
}

/**
 * Reads a log. Each line is bound to the one before it, so one signature at the end speaks for all of them; only where something
 * is wrong is every signature looked at, to name the line. A cut-off write is one that no later line misses.
 */
export function readSignedLog(text: string, key: KeyObject): SignedLog {
  const pieces = text.split('\n').filter((piece) => piece !== '');
  const lines: Whole[] = [];
  const faults: LogFault[] = [];
  let [torn, waiting, due, previous] = [0, 0, 1, beforeAll];
  for (const piece of pieces) {
    const line = wholeLine(piece);
    if (line === null) {
      waiting += 1;
      continue;
    }
    if (line.number > due) faults.push({ line: line.number, kind: 'MISSING_BEFORE' });
    else if (line.number < due || line.previous !== previous) faults.push({ line: line.number, kind: 'OUT_OF_ORDER' });
    else torn += waiting;
    lines.push(line);
    [waiting, due, previous] = [0, line.number + 1, digestOf(piece)];
  }
  if (waiting > 0 && text.endsWith('\n')) faults.push({ line: due, kind: 'UNREADABLE_END' });
  else torn += waiting;
  const last = lines.at(-1);
  if (faults.length === 0 && (last === undefined || isSigned(last.text, key))) return { lines, faults, torn };
  return { ...named(lines, faults, key), torn };
}

/** Looks at every signature: a changed line explains why the next one does not fit to it. */
function named(lines: readonly Whole[], faults: readonly LogFault[], key: KeyObject): Omit<SignedLog, 'torn'> {
  const signed = lines.filter(({ text }) => isSigned(text, key));
  if (signed.length === 0 && lines.length > 0) return { lines: [], faults: [{ line: 1, kind: 'OTHER_KEY' }] };
  const unsigned = new Set(lines.filter((line) => !signed.includes(line)));
  const explained = new Set([...unsigned].map((line) => lines[lines.indexOf(line) + 1]?.number));
  const changed = [...unsigned].map(({ number }): LogFault => ({ line: number, kind: 'NOT_SIGNED' }));
  const rest = faults.filter(({ line, kind }) => kind !== 'OUT_OF_ORDER' || !explained.has(line));
  return { lines: signed, faults: [...changed, ...rest].sort((a, b) => a.line - b.line) };
}

/** A log that is only ever added to; what was added stands on the disk when `append` answers. */
export class SignedLogFile {
  readonly path: string;
  private readonly key: KeyObject;
  private size = -1;
  private ended = true;
  private next = 1;
  private previous = beforeAll;

  constructor(path: string, key: KeyObject) {
    this.path = path;
    this.key = key;
  }

  /** What the file says, when it is not what this process wrote last; null: nothing new. */
  async news(): Promise<SignedLog | null> {
    const file = await this.opened();
    try {
      const { size } = await file.stat();
      if (size === this.size) return null;
      const text = await file.readFile('utf8');
      const read = readSignedLog(text, createPublicKey(this.key));
      const last = text
        .split('\n')
        .map(wholeLine)
        .findLast((line) => line !== null);
      [this.next, this.previous] = [(last?.number ?? 0) + 1, last == null ? beforeAll : digestOf(last.text)];
      [this.size, this.ended] = [Buffer.byteLength(text), text === '' || text.endsWith('\n')];
      return read;
    } finally {
      await file.close();
    }
  }

  /** Adds lines in one write and waits until they are on the disk; answers the number of the first. Asks for `news` before. */
  async append(bodies: readonly object[]): Promise<number> {
    const first = this.next;
    const texts: string[] = [];
    for (const body of bodies) {
      const text = signedLine(body, this.next, this.previous, this.key);
      texts.push(`${text}\n`);
      [this.next, this.previous] = [this.next + 1, digestOf(text)];
    }
    const bytes = Buffer.from(`${this.ended ? '' : '\n'}${texts.join('')}`);
    const size = this.size;
    this.size = -1;
    const file = await this.opened();
    try {
      await file.appendFile(bytes);
      await file.datasync();
    } finally {
      await file.close();
    }
    [this.size, this.ended] = [size + bytes.length, true];
    return first;
  }

  private async opened(): Promise<FileHandle> {
    await mkdir(dirname(this.path), { recursive: true });
    return open(this.path, 'a+', 0o640);
  }
}
