import { createHash, randomUUID } from 'node:crypto';
import { deflateRawSync } from 'node:zlib';
import type { Caller } from './app.ts';

/** A file as it lies before somebody. */
export interface Sample {
  readonly name: string;
  readonly bytes: Buffer;
}

/** What the API answers over HTTP. */
export interface Sent {
  readonly status: number;
  // biome-ignore lint/suspicious/noExplicitAny: tests read answers of every shape
  readonly body: any;
}

export const sha256Of = (bytes: Buffer): string => createHash('sha256').update(bytes).digest('hex');

/** A small file that says something of its own. */
export const pdf = (words: string, name = '佐证材料.pdf'): Sample => ({
  name,
  bytes: Buffer.from(`%PDF-1.7\n${words}\n%%EOF\n`),
});

/** A zip of entries that are stored as they are, each said to unpack to so many bytes. */
export function zip(entries: readonly { name: string; unpacks?: number; encrypted?: boolean }[]): Buffer {
  const locals: Buffer[] = [];
  const directory: Buffer[] = [];
  let at = 0;
  for (const { name, unpacks = 1, encrypted = false } of entries) {
    const title = Buffer.from(name);
    const local = Buffer.alloc(30);
    local.writeUInt32LE(0x04034b50, 0);
    local.writeUInt16LE(title.length, 26);
    const entry = Buffer.alloc(46);
    entry.writeUInt32LE(0x02014b50, 0);
    entry.writeUInt16LE(encrypted ? 1 : 0, 8);
    entry.writeUInt32LE(1, 20);
    entry.writeUInt32LE(unpacks, 24);
    entry.writeUInt16LE(title.length, 28);
    entry.writeUInt32LE(at, 42);
    locals.push(local, title, Buffer.from('x'));
    directory.push(entry, title);
    at += 31 + title.length;
  }
  const end = Buffer.alloc(22);
  end.writeUInt32LE(0x06054b50, 0);
  end.writeUInt16LE(entries.length, 10);
  end.writeUInt32LE(Buffer.concat(directory).length, 12);
  end.writeUInt32LE(at, 16);
  return Buffer.concat([...locals, ...directory, end]);
}

/** A zip whose entries are packed, as office programs write it. */
export function packed(parts: Readonly<Record<string, Buffer>>): Buffer {
  const locals: Buffer[] = [];
  const directory: Buffer[] = [];
  let at = 0;
  for (const [name, whole] of Object.entries(parts)) {
    const title = Buffer.from(name);
    const bytes = deflateRawSync(whole);
    const local = Buffer.alloc(30);
    local.writeUInt32LE(0x04034b50, 0);
    local.writeUInt16LE(8, 8);
    local.writeUInt16LE(title.length, 26);
    const entry = Buffer.alloc(46);
    entry.writeUInt32LE(0x02014b50, 0);
    entry.writeUInt16LE(8, 10);
    entry.writeUInt32LE(bytes.length, 20);
    entry.writeUInt32LE(whole.length, 24);
    entry.writeUInt16LE(title.length, 28);
    entry.writeUInt32LE(at, 42);
    locals.push(local, title, bytes);
    directory.push(entry, title);
    at += 30 + title.length + bytes.length;
  }
  const end = Buffer.alloc(22);
  end.writeUInt32LE(0x06054b50, 0);
  end.writeUInt16LE(Object.keys(parts).length, 10);
  end.writeUInt32LE(Buffer.concat(directory).length, 12);
  end.writeUInt32LE(at, 16);
  return Buffer.concat([...locals, ...directory, end]);
}

/** A document of the usual parts. */
export const docx = (name = '方案.docx'): Sample => ({
  name,
  bytes: zip([{ name: '[Content_Types].xml' }, { name: 'word/document.xml' }]),
});

const begin = `mutation ($input: BeginUploadInput!) { beginUpload(input: $input) { __typename
  ... on File { id state name size received sha256 mediaType } ... on Problem { code ruleId message fields { path code } } } }`;

/** Announces a file in a post; answers it, or the problem. */
export async function announced(caller: Caller, { name, bytes }: Sample, post?: string, over: object = {}) {
  const input = { key: randomUUID(), name, size: bytes.length, sha256: sha256Of(bytes), ...over };
  const answer = await caller.ask(begin, { input }, post === undefined ? {} : { 'x-duban-post': post });
  return answer.data?.beginUpload ?? answer;
}

const headersOf = (caller: Caller, post?: string): Record<string, string> => ({
  cookie: caller.cookie,
  ...(post === undefined ? {} : { 'x-duban-post': post }),
});

/** Puts bytes of an upload. */
export async function put(
  url: string,
  caller: Caller,
  id: string,
  offset: number | string,
  bytes: Buffer | ReadableStream,
  post?: string,
  headers: Record<string, string> = {},
): Promise<Sent> {
  const response = await fetch(`${url}/files/${id}`, {
    method: 'PUT',
    headers: { ...headersOf(caller, post), 'upload-offset': String(offset), ...headers },
    body: bytes as never,
    duplex: 'half',
  } as RequestInit);
  return { status: response.status, body: await response.json() };
}

/** Hands in a whole file; answers its id. */
export async function uploaded(url: string, caller: Caller, sample: Sample, post?: string): Promise<string> {
  const { id } = await announced(caller, sample, post);
  const { body } = await put(url, caller, id, 0, sample.bytes, post);
  if (body.kept !== true) throw new Error(JSON.stringify(body));
  return id;
}

/** Fetches a file as a browser follows a link to it. */
export const fetched = (url: string, caller: Caller, id: string, post?: string, init: RequestInit = {}) =>
  fetch(`${url}/files/${id}${post === undefined ? '' : `?post=${post}`}`, {
    ...init,
    headers: { cookie: caller.cookie, ...(init.headers as object) },
  });
