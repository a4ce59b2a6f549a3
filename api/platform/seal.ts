import { createHash } from 'node:crypto';

/** The SHA-256 of texts, each preceded by its length, so that nothing can be moved from one into the next (M-101). */
export const sealOf = (parts: readonly string[]): Buffer =>
  createHash('sha256')
    .update(parts.map((part) => `${part.length}:${part}`).join(''))
    .digest();

/** Whether texts are what a seal was taken of; null: they were never sealed. */
export const isIntact = (parts: readonly string[], seal: Buffer | null): boolean | null =>
  seal === null ? null : sealOf(parts).equals(seal);
