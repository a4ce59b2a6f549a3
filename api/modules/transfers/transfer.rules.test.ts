import { expect, it } from 'vitest';
import {
  findingLetterFaults,
  isAnswerable,
  registeringClosedBy,
  standingOf,
  transferFaults,
  transferStates,
} from './transfer.rules.ts';

it.each([
  ['waits up to its last day', 'WAITING', '2026-11-09', 'WAITING'],
  ['lapses the day after', 'WAITING', '2026-11-10', 'LAPSED'],
  ['stays accepted', 'ACCEPTED', '2026-12-31', 'ACCEPTED'],
  ['stays returned', 'RETURNED', '2026-12-31', 'RETURNED'],
] as const)('%s', (_, state, today, expected) => {
  expect(standingOf({ state, answerDueOn: '2026-11-09' }, today)).toBe(expected);
});

it('is answered once, in time', () => {
  const open = transferStates.filter((state) => isAnswerable({ state, answerDueOn: '2026-11-09' }, '2026-11-09'));
  expect(open).toEqual(['WAITING']);
  expect(isAnswerable({ state: 'WAITING', answerDueOn: '2026-11-09' }, '2026-11-10')).toBe(false);
});

it('asks why, for a letter, and for one to twenty days', () => {
  const wrong = { reason: ' ', letter: '', answerDays: 21 };
  expect(transferFaults(wrong, null, 1).map(({ path, code }) => [path, code])).toEqual([
    ['input.reason', 'required'],
    ['input.toOrgUnitId', 'notFound'],
    ['input.letter', 'required'],
    ['input.answerDays', 'outOfRange'],
  ]);
  const right = { reason: '超出权限。', letter: '请贵单位办理。', answerDays: 1 };
  expect(transferFaults(right, { id: 2, kind: 'GOVERNMENT' }, 1)).toEqual([]);
});

it('goes neither to a section, nor to its own office, nor to the unit in whose task something was found', () => {
  const letter = { title: '问题线索', letter: '请贵单位办理。', answerDays: 1 };
  const pathsTo = (id: number, kind: string): string[] =>
    findingLetterFaults(letter, { id, kind }, [1, 2]).map(({ path }) => path);
  expect(pathsTo(3, 'GOVERNMENT')).toEqual([]);
  for (const [id, kind] of [
    [3, 'SECTION'],
    [1, 'GOVERNMENT'],
    [2, 'GOVERNMENT'],
  ] as const)
    expect(pathsTo(id, kind)).toEqual(['input.toOrgUnitId']);
  expect(findingLetterFaults({ ...letter, title: ' ' }, { id: 3, kind: 'GOVERNMENT' }, [1, 2])).toMatchObject([
    { path: 'input.title', code: 'required' },
  ]);
});

it('is registered by the receiving body once it was accepted and settled, and once', () => {
  const [at, closed] = [new Date(0), (over: object) => registeringClosedBy({ ...accepted, ...over })];
  const accepted = { state: 'ACCEPTED', settledAt: new Date(0), registeredAt: null } as const;
  expect(closed({})).toBe(null);
  expect((['WAITING', 'RETURNED', 'LAPSED'] as const).map((state) => closed({ state }))).toEqual([
    ...['Transfer.notAccepted', 'Transfer.notAccepted', 'Transfer.notAccepted'],
  ]);
  expect(closed({ settledAt: null })).toBe('Transfer.settling');
  expect(closed({ registeredAt: at })).toBe('Transfer.registered');
});
