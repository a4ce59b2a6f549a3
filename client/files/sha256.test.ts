import { createHash, randomBytes } from 'node:crypto';
import { expect, it } from 'vitest';
import { Sha256 } from './sha256.ts';

it.each([0, 1, 54, 55, 56, 57, 63, 64, 65, 119, 120, 1000, 70_001])(
  'hashes %i bytes as everybody does, in whatever pieces',
  (size) => {
    const bytes = randomBytes(size);
    const right = createHash('sha256').update(bytes).digest('hex');
    expect(new Sha256().update(bytes).digest()).toBe(right);
    const hash = new Sha256();
    for (let at = 0; at < size; at += 37) hash.update(bytes.subarray(at, at + 37));
    expect(hash.digest()).toBe(right);
  },
);
