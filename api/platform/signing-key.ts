import { createPrivateKey, createPublicKey, generateKeyPairSync, type KeyObject } from 'node:crypto';
import { chmod, mkdir, open, readFile, stat, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { StartRefused } from './config.ts';

const missing = (error: NodeJS.ErrnoException): null => {
  if (error.code === 'ENOENT') return null;
  throw new StartRefused(`The key of the checkpoints cannot be read: ${error.code}.`);
};

/**
 * The Ed25519 key under a path, made at the first start with 0600 and its public half beside it (`.pub`). Refuses a key that others
 * may read, and to make a new one where a log was already signed by another: a lost key is told, never replaced in silence.
 */
export async function keptSigningKey(path: string, alreadySigned: boolean): Promise<KeyObject> {
  const kept = await readFile(path).catch(missing);
  if (kept === null) {
    if (alreadySigned)
      throw new StartRefused(
        `The key ${path} is gone, but checkpoints signed by it exist; bring it back, or move them away and begin anew.`,
      );
    return makeKey(path);
  }
  if (((await stat(path)).mode & 0o077) !== 0)
    throw new StartRefused(`The key ${path} may be read by others; "chmod 600" it.`);
  try {
    return createPrivateKey(kept);
  } catch {
    throw new StartRefused(`The file ${path} holds no private key; bring the key of the checkpoints back.`);
  }
}

/** The public half of the key under a path, which may hold the private or only the public one; null: no key there. */
export async function publicKeyAt(path: string): Promise<KeyObject | null> {
  const kept = await readFile(path).catch(() => null);
  try {
    return kept === null ? null : createPublicKey(kept);
  } catch {
    return null;
  }
}

async function makeKey(path: string): Promise<KeyObject> {
  const { privateKey, publicKey } = generateKeyPairSync('ed25519');
  await mkdir(dirname(path), { recursive: true });
  try {
    const file = await open(path, 'wx', 0o600);
    await file.writeFile(privateKey.export({ type: 'pkcs8', format: 'pem' }));
    await file.sync();
    await file.close();
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return keptSigningKey(path, true);
    throw new StartRefused(
      `The key ${path} cannot be written; free its folder or set DUBAN_CHECKPOINT_KEY to another.`,
    );
  }
  await chmod(path, 0o600);
  await writeFile(`${path}.pub`, publicKey.export({ type: 'spki', format: 'pem' }), { mode: 0o644 });
  return privateKey;
}
