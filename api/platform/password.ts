import { createHash, randomBytes } from 'node:crypto';
import { hashRaw } from '@node-rs/argon2';
import { gateBefore } from './gate.ts';

/** argon2id, 19 MiB, two passes: the least that OWASP asks. */
const cost = { memoryCost: 19_456, timeCost: 2, parallelism: 1, outputLen: 32 } as const;

/** Two at once, of the four threads that also read files; a hundred wait some four seconds, and who comes then is told to try again. */
const room = { running: 2, waiting: 100 } as const;

/** What a password proves under a salt; compared only inside the database, by its hash. */
export const proofOf = gateBefore(
  (password: string, salt: Buffer): Promise<Buffer> => hashRaw(password.normalize('NFC'), { ...cost, salt }),
  room,
);

/** A fresh salt and the verifier of a password under it, for the database to keep. */
export async function newVerifier(password: string): Promise<{ salt: Buffer; verifier: Buffer }> {
  const salt = randomBytes(16);
  return { salt, verifier: sha256(await proofOf(password, salt)) };
}

/** A token of 256 random bits for a session; the database keeps only its hash. */
export const newToken = (): string => randomBytes(32).toString('base64url');

/** The hash under which the database knows a token. */
export const sha256 = (content: Buffer | string): Buffer => createHash('sha256').update(content).digest();
