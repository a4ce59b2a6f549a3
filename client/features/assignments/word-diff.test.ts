import { expect, it } from 'vitest';
import { type Stretch, wordDiff } from './word-diff.ts';

const side = (diff: readonly Stretch[], kind: 'gone' | 'new'): string =>
  diff
    .filter((one) => one.kind === 'same' || one.kind === kind)
    .map(({ text }) => text)
    .join('');

it('marks the words that changed in a Chinese sentence and leaves the rest', () => {
  expect(wordDiff('完成堤防加固十二公里，验收合格。', '完成堤防加固十一公里，验收合格，群众满意。')).toMatchObject([
    { kind: 'same', text: '完成堤防加固' },
    { kind: 'gone' },
    { kind: 'new' },
    { kind: 'same', text: '公里，验收合格' },
    { kind: 'new', text: '，群众满意' },
    { kind: 'same', text: '。' },
  ]);
});

it('has nothing to mark in what stayed, and one mark where all is new or gone', () => {
  expect(wordDiff('无', '无')).toEqual([{ kind: 'same', text: '无' }]);
  expect(wordDiff('', '已整改。')).toEqual([{ kind: 'new', text: '已整改。' }]);
  expect(wordDiff('已整改。', '')).toEqual([{ kind: 'gone', text: '已整改。' }]);
  expect(wordDiff('', '')).toEqual([]);
});

it('gives both writings back word for word, whatever they are', () => {
  const letters = ['开工', '完成', '，', '12', '公里', '。', '\n', '堤防'];
  const seed = Number(process.env.DUBAN_SEED ?? 20261127);
  let state = seed;
  const next = (below: number): number => {
    state = (state * 1103515245 + 12345) % 2147483648;
    return Math.floor((state / 2147483648) * below);
  };
  const text = (): string => Array.from({ length: next(60) }, () => letters[next(letters.length)]).join('');
  for (let round = 0; round < 300; round += 1) {
    const [earlier, later] = [text(), text()];
    const diff = wordDiff(earlier, later);
    expect([side(diff, 'gone'), side(diff, 'new')], `seed ${seed}, round ${round}`).toEqual([earlier, later]);
  }
});

it('shows one text for another where almost every word of long ones changed', () => {
  const [earlier, later] = ['甲乙'.repeat(2500), '丙丁'.repeat(2500)];
  expect(wordDiff(`同${earlier}`, `同${later}`)).toHaveLength(3);
});
