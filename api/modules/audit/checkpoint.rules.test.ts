import { expect, it } from 'vitest';
import { bodyOf, type Checkpoint, checkpointOf, courseOf, differenceOf } from './checkpoint.rules.ts';

const server = { system: 'one', timeline: 1, transaction: '1000' };
const line = (number: number, position: number, links: number, more: Partial<Checkpoint> = {}): Checkpoint => ({
  ...{ kind: 'CHECKPOINT', line: number, root: 37, position, links, hash: `hash ${position}`, at: 'then', server },
  ...more,
});
const three = [line(1, 4, 4), line(3, 10, 6), line(4, 11, 1)];
const differ = (links: number, changed: number[] = [], now = server) =>
  differenceOf(
    courseOf(three),
    links,
    (position) => (position > links ? null : changed.includes(position) ? 'other' : `hash ${position}`),
    now,
  );

it('reads back what is signed, and nothing else', () => {
  const one = line(7, 4, 4);
  expect(checkpointOf(7, bodyOf(one) as Record<string, unknown>)).toEqual(one);
  for (const spoiled of [{ position: 'four' }, { kind: 'OTHER' }, { hash: 3 }, { timeline: null }])
    expect(checkpointOf(7, { ...bodyOf(one), ...spoiled })).toBeNull();
});

it('finds nothing where every checkpoint stands, however much follows', () => {
  expect([differ(11), differ(500)]).toEqual([null, null]);
  expect(differenceOf(courseOf([]), 5, () => null, server)).toBeNull();
});

it('tells a chain that was cut off from one that was rewritten', () => {
  expect(differ(10)).toMatchObject({ kind: 'SHORTER', agreed: 10, checkpoint: { line: 4 } });
  expect(differ(0)).toMatchObject({ kind: 'SHORTER', agreed: 0, checkpoint: { line: 4 } });
  expect(differ(20, [10, 11])).toMatchObject({ kind: 'REWRITTEN', agreed: 4, checkpoint: { line: 3 } });
  expect(differ(10, [4, 10])).toMatchObject({ kind: 'REWRITTEN', agreed: 0, checkpoint: { line: 1 } });
});

it('knows an older backup by its cluster, its timeline or its count of transactions', () => {
  for (const now of [
    { ...server, system: 'two' },
    { ...server, timeline: 2 },
    { ...server, transaction: '999' },
  ])
    expect(differ(4, [], now)).toMatchObject({ kind: 'RESTORED', agreed: 4, checkpoint: { line: 4 } });
  expect(differ(4, [], { ...server, transaction: '1001' })?.kind).toBe('SHORTER');
  expect(differ(11, [], { ...server, system: 'two' })).toBeNull();
});

it('counts on from a declared restore, and says what it gave up', () => {
  const course = courseOf([...three, line(5, 4, 7, { kind: 'RESTORED' }), line(6, 9, 5)]);
  expect(course.standing.map(({ position }) => position)).toEqual([4, 9]);
  expect(course.restores).toEqual([{ line: 5, at: 'then', givenUp: 7 }]);
  expect(course.miscounted).toEqual([]);
});

it('names lines that do not count from the one before', () => {
  expect(courseOf([line(1, 4, 4), line(2, 10, 5)]).miscounted).toEqual([2]);
  expect(courseOf([line(1, 4, 4), line(2, 4, 0)]).miscounted).toEqual([2]);
});
