import { expect, it } from 'vitest';
import { unseen } from './faults.ts';
import { ok } from './result.ts';
import { Tries } from './tries.ts';

const vain = async () => unseen('id');
const found = async () => ok('found');

function triesAt(most: number) {
  const clock = { at: 0 };
  return { clock, tries: new Tries({ most, withinMs: 60_000 }, () => clock.at) };
}

it('answers so many looks in vain within a while, then no look at all, and says how long it takes', async () => {
  const { clock, tries } = triesAt(2);
  expect(await tries.admit('a', vain)).toEqual(unseen('id'));
  clock.at = 20_000;
  expect(await tries.admit('a', vain)).toEqual(unseen('id'));
  const limited = { code: 'RATE_LIMITED', ruleId: 'record.tries', params: { seconds: 40 } };
  expect(await tries.admit('a', vain)).toMatchObject({ ok: false, problem: limited });
  expect(await tries.admit('a', found)).toMatchObject({ ok: false, problem: limited });
  expect(await tries.admit('b', found)).toEqual(ok('found'));
  clock.at = 60_000;
  expect(await tries.admit('a', found)).toEqual(ok('found'));
  expect(await tries.admit('a', vain)).toEqual(unseen('id'));
  expect(await tries.admit('a', found)).toMatchObject({ ok: false, problem: { params: { seconds: 20 } } });
});

it('never counts what is found', async () => {
  const { tries } = triesAt(1);
  for (let n = 0; n < 200; n += 1) expect(await tries.admit('a', found)).toEqual(ok('found'));
});

it('answers no more in vain to those who look all at once', async () => {
  const { tries } = triesAt(3);
  const answers = await Promise.all(Array.from({ length: 50 }, () => tries.admit('a', vain)));
  expect(answers.filter((one) => !one.ok && one.problem.code === 'NOT_FOUND')).toHaveLength(3);
});
