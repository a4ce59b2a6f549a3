import { createCipheriv, createDecipheriv, createHash, createHmac, randomBytes, randomUUID } from 'node:crypto';
import { link, mkdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { StartRefused } from './config.ts';

const algorithm = 'aes-256-gcm';
const [markBytes, nonceBytes, tagBytes] = [4, 12, 16];

const bringBack =
  ', and what is kept about complainants does not open without that by which it was sealed; bring it back from its backup, or set DUBAN_PERSONAL_KEY to where it lies.';

/** Keeps what tells of a person so that the database alone gives none of it away: AES-256-GCM under a key that lies outside of it. */
export class PersonalBox {
  private readonly mark: Buffer;

  constructor(private readonly key: Buffer) {
    if (key.length !== 32)
      throw new StartRefused('The key of personal data is not 32 bytes long; bring the right one back.');
    this.mark = createHash('sha256').update('duban personal key').update(key).digest().subarray(0, markBytes);
  }

  /**
   * The key under a path, made at the first start with 0600; refuses one that others may read, and any but that which `sealed` names: the
   * mark of what is kept under lock already, null where nothing is.
   */
  static async at(path: string, sealed: Buffer | null = null): Promise<PersonalBox> {
    const kept = await readFile(path, 'utf8').catch((error: NodeJS.ErrnoException) => {
      if (error.code === 'ENOENT') return null;
      throw new StartRefused(`The key of personal data cannot be read: ${error.code}.`);
    });
    if (kept === null && sealed !== null) throw new StartRefused(`No key of personal data lies at ${path}${bringBack}`);
    if (kept === null) return PersonalBox.made(path);
    if (((await stat(path)).mode & 0o077) !== 0)
      throw new StartRefused(`The key ${path} may be read by others; "chmod 600" it.`);
    const box = new PersonalBox(Buffer.from(kept.trim(), 'base64'));
    if (sealed !== null && !sealed.equals(box.mark))
      throw new StartRefused(`The key of personal data at ${path} is another one${bringBack}`);
    return box;
  }

  /** Written whole before it has its name, so that whoever starts beside reads all of it or makes none. */
  private static async made(path: string): Promise<PersonalBox> {
    const fresh = `${path}.${randomUUID()}`;
    try {
      await mkdir(dirname(path), { recursive: true });
      await writeFile(fresh, `${randomBytes(32).toString('base64')}\n`, { mode: 0o600, flag: 'wx' });
      await link(fresh, path);
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'EEXIST')
        throw new StartRefused(
          `The key ${path} cannot be written; free its folder or set DUBAN_PERSONAL_KEY to another.`,
        );
    } finally {
      await rm(fresh, { force: true });
    }
    return PersonalBox.at(path);
  }

  /** What tells a text from every other and says nothing of it to whoever has not the key. */
  fingerprint = (text: string): Buffer => createHmac('sha256', this.key).update(text).digest();

  /** A text under lock; `place` binds it to where it is kept, so that it opens nowhere else. */
  seal(text: string, place: string): Buffer {
    const nonce = randomBytes(nonceBytes);
    const cipher = createCipheriv(algorithm, this.key, nonce).setAAD(Buffer.from(place));
    const sealed = Buffer.concat([cipher.update(text, 'utf8'), cipher.final()]);
    return Buffer.concat([this.mark, nonce, cipher.getAuthTag(), sealed]);
  }

  /** The text; null where it was locked by another key, for another place, or changed. */
  open(box: Buffer, place: string): string | null {
    if (!box.subarray(0, markBytes).equals(this.mark)) return null;
    const nonce = box.subarray(markBytes, markBytes + nonceBytes);
    const tag = box.subarray(markBytes + nonceBytes, markBytes + nonceBytes + tagBytes);
    const decipher = createDecipheriv(algorithm, this.key, nonce, { authTagLength: tagBytes });
    decipher.setAAD(Buffer.from(place)).setAuthTag(tag);
    try {
      const text = decipher.update(box.subarray(markBytes + nonceBytes + tagBytes));
      return Buffer.concat([text, decipher.final()]).toString('utf8');
    } catch {
      return null;
    }
  }
}
