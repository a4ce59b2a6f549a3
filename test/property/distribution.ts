import { afterAll } from 'vitest';

/** The seed of the run: random, or DUBAN_SEED to repeat one. */
export const seed = Number(process.env.DUBAN_SEED ?? Math.floor(Math.random() * 2 ** 31));

/** Counts what a property has met and prints it with the seed when the file is done; what is rare is told as a number. */
export function distribution(name: string): {
  add: (what: string) => void;
  has: (what: string) => boolean;
  count: (what: string) => number;
} {
  const met = new Map<string, number>();
  afterAll(() => {
    const total = [...met.values()].reduce((sum, count) => sum + count, 0);
    const shares = [...met]
      .sort(([, a], [, b]) => b - a)
      .map(([what, count]) => `${what} ${count * 1000 < total ? count : `${((100 * count) / total).toFixed(1)} %`}`);
    process.stdout.write(`\n${name} · seed ${seed} · ${total} cases: ${shares.join(', ')}\n`);
  });
  const count = (what: string): number => met.get(what) ?? 0;
  return { add: (what) => met.set(what, count(what) + 1), has: (what) => met.has(what), count };
}
