import { Sha256 } from './sha256.ts';
import { isPhoto, withoutPlace } from './without-place.ts';

/** A file that the server keeps. */
export interface KeptFile {
  readonly id: string;
  readonly name: string;
  readonly size: number;
}

/** How an upload reaches the server. */
export interface Way {
  /** Announces the file; answers how much of it is there already. */
  readonly begin: (file: { name: string; size: number; sha256: string }) => Promise<KeptFile & { received: number }>;
  readonly headers: Readonly<Record<string, string>>;
  readonly signal: AbortSignal;
  /** Tells how far it is: bytes read to take the hash, then bytes sent. */
  readonly tell: (stage: 'reading' | 'sending', bytes: number) => void;
}

/** Why the server does not take a file, in its own words. */
export class NotTaken extends Error {}

const piece = 4 * 1024 * 1024;

/** Hashes and sends a file, a piece of it in memory at a time, a photo whole and without its place; sent again, it goes on behind what the server has. */
export async function upload(chosen: File, way: Way): Promise<KeptFile> {
  const file = await cleared(chosen);
  const sha256 = await hashOf(file, way);
  const begun = await way.begin({ name: file.name, size: file.size, sha256 });
  let { received } = begun;
  for (let kept = false; !kept; ) {
    way.tell('sending', received);
    const response = await fetch(`/files/${begun.id}`, {
      method: 'PUT',
      credentials: 'same-origin',
      headers: { ...way.headers, 'upload-offset': String(received) },
      body: file.slice(received, received + piece),
      signal: way.signal,
    });
    const answer = await response.json();
    const elsewhere = answer.problem?.code === 'STALE_VERSION' && answer.received !== received;
    if (answer.problem !== undefined && !elsewhere)
      throw new NotTaken(answer.problem.fields[0]?.message ?? answer.problem.message);
    received = answer.received;
    kept = answer.kept === true;
  }
  return begun;
}

/** A photo goes without what tells where it was taken; its name stays. */
export async function cleared(file: File): Promise<File> {
  if (!isPhoto(file.name)) return file;
  const bytes = withoutPlace(new Uint8Array(await file.arrayBuffer()));
  return new File([bytes.slice()], file.name, { type: file.type });
}

async function hashOf(file: File, { tell, signal }: Way): Promise<string> {
  const hash = new Sha256();
  for (let at = 0; at < file.size; at += piece) {
    tell('reading', at);
    signal.throwIfAborted();
    hash.update(new Uint8Array(await file.slice(at, at + piece).arrayBuffer()));
  }
  return hash.digest();
}
