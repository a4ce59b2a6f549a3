import { expect, it } from 'vitest';
import { isAnswerable, registeringClosedBy, standingOf, transferFaults, transferStates } from './transfer.rules.ts';

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
  expect(transferFaults(wrong).map(({ path, code }) => [path, code])).toEqual([
    ['input.reason', 'required'],
    ['input.letter', 'required'],
    ['input.answerDays', 'outOfRange'],
  ]);
  expect(transferFaults({ reason: '超出权限。', letter: '请贵单位办理。', answerDays: 1 })).toEqual([]);
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
