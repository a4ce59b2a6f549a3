import { expect, it } from 'vitest';
import { gateBefore } from './gate.ts';

/** A work that ends when it is told to, and how much of it runs. */
function slow() {
  const ends: (() => void)[] = [];
  const seen = { now: 0, most: 0 };
  const work = async (name: string): Promise<string> => {
    seen.now += 1;
    seen.most = Math.max(seen.most, seen.now);
    await new Promise<void>((resolve) => ends.push(resolve));
    seen.now -= 1;
    if (name === 'bad') throw new Error(name);
    return name;
  };
  const settle = () => new Promise((resolve) => setImmediate(resolve));
  return { ends, seen, work, settle };
}

it('runs so much at once, lets so much wait in its order, and refuses the rest at once as busy', async () => {
  const { ends, seen, work, settle } = slow();
  const gated = gateBefore(work, { running: 2, waiting: 3 });
  const done: string[] = [];
  const asked = ['a', 'b', 'c', 'd', 'e'].map((name) => gated(name).then((one) => done.push(one)));
  await expect(gated('f')).rejects.toMatchObject({ extensions: { code: 'BUSY' } });
  expect(seen).toEqual({ now: 2, most: 2 });
  for (let n = 0; n < 5; n += 1) {
    await settle();
    ends[n]?.();
  }
  await Promise.all(asked);
  expect(done).toEqual(['a', 'b', 'c', 'd', 'e']);
  expect(seen).toEqual({ now: 0, most: 2 });
});

it('gives the place of what failed to the next, and none away twice', async () => {
  const { ends, seen, work, settle } = slow();
  const gated = gateBefore(work, { running: 1, waiting: 1 });
  const [bad, good] = [gated('bad'), gated('good')];
  ends[0]?.();
  await expect(bad).rejects.toThrow('bad');
  await settle();
  ends[1]?.();
  expect(await good).toBe('good');
  const last = gated('last');
  await settle();
  ends[2]?.();
  expect(await last).toBe('last');
  expect(seen.most).toBe(1);
});
