import { expect, it } from 'vitest';
import { startApp } from '../support/app.ts';
import { signedInOnce } from '../support/stage.ts';
import { globalIdOf } from '../support/story.ts';
import { issuedItem, rootAt, units } from '../support/walk.ts';

const app = startApp();
const actors = signedInOnce(app);
const pairs = 2000;
const runs = 3;
const mostApart = 0.2;

const median = (some: readonly number[]): number => [...some].sort((a, b) => a - b)[some.length >> 1] ?? 0;

/** The one suite that looks at a clock: what is slower for a record of somebody else than for none tells that it is there. */
it('takes as long for a task of somebody else as for none, by the medians of two thousand pairs (timed)', async () => {
  const item = await issuedItem(actors, [units.binzhou]);
  const foreign = rootAt(item, units.binzhou).id;
  const stranger = await actors.as('guo.tao');
  const query = 'query ($id: String!) { assignment(id: $id) { id title state timeline { kind } } }';
  expect((await (await actors.as('he.jun')).ask(query, { id: foreign })).data.assignment.id).toBe(foreign);
  /** A fresh id for each asking, so that no unknown one is known to any cache. */
  const none = (n: number): string =>
    globalIdOf('Assignment', `019b76da-a800-7000-8000-${n.toString(16).padStart(12, '0')}`);
  const taken = async (id: string): Promise<number> => {
    const before = process.hrtime.bigint();
    const answer = await stranger.ask(query, { id });
    const after = process.hrtime.bigint();
    expect(answer.data).toEqual({ assignment: null });
    return Number(after - before);
  };
  for (let n = 0; n < 100; n += 1) await taken(n % 2 === 0 ? foreign : none(n));
  const apart: number[] = [];
  for (let run = 0; run < runs; run += 1) {
    const times = { foreign: [] as number[], none: [] as number[] };
    for (let n = 0; n < pairs; n += 1) {
      const first = n % 2 === 0;
      if (first) times.foreign.push(await taken(foreign));
      times.none.push(await taken(none(run * pairs + n)));
      if (!first) times.foreign.push(await taken(foreign));
    }
    apart.push(Math.abs(median(times.foreign) / median(times.none) - 1));
    if ((apart.at(-1) ?? 1) <= mostApart) break;
  }
  process.stdout.write(`\nmedians apart by ${apart.map((one) => `${(one * 100).toFixed(1)} %`).join(', ')}\n`);
  expect(Math.min(...apart)).toBeLessThanOrEqual(mostApart);
}, 300_000);
