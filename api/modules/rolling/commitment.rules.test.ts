import { expect, it } from 'vitest';
import {
  commitmentFaults,
  commitmentReaders,
  feedbackFaults,
  hasProposer,
  informedFaults,
  isPromisable,
  lastPromised,
  standingOf,
} from './commitment.rules.ts';

const today = '2026-11-02';

it.each([
  ['is open the day before its day', 'OPEN', '2026-11-03', 'OPEN'],
  ['waits for its second feedback from its day on', 'OPEN', '2026-11-02', 'DUE'],
  ['waits in the years after it too', 'OPEN', '2024-11-02', 'DUE'],
  ['waits no more once fulfilled', 'FULFILLED', '2026-11-01', 'FULFILLED'],
  ['waits no more once another carries it on', 'ROLLED_ON', '2026-11-01', 'ROLLED_ON'],
] as const)('%s', (_, state, dueOn, expected) => {
  expect(standingOf({ state, dueOn }, today)).toBe(expected);
});

it('is promised by a day to come within five years', () => {
  expect(['2026-11-02', '2026-11-03', '2031-11-06', '2031-11-07'].map((day) => isPromisable(day, today))).toEqual([
    ...[false, true, true, false],
  ]);
});

it('asks for at least one commitment and at most twenty, each with words and a day to come', () => {
  const one = { what: '完成二期管网改造。', dueOn: '2027-06-30' };
  const codes = (wanted: { what: string; dueOn: string }[]) =>
    commitmentFaults(wanted, today).map(({ path, code }) => [path, code]);
  expect(codes([])).toEqual([['input.commitments', 'required']]);
  expect(codes(Array.from({ length: 21 }, () => one))).toEqual([['input.commitments', 'tooMany']]);
  expect(codes([one, { what: ' ', dueOn: today }])).toEqual([
    ['input.commitments.1.what', 'required'],
    ['input.commitments.1.dueOn', 'notNow'],
  ]);
  expect(codes([one])).toEqual([]);
});

it('wants the proposer told where the source has one', () => {
  expect(['DEPUTY_SUGGESTION', 'CPPCC_PROPOSAL', 'CPPCC_OPINION_DAY', 'WORK_REPORT'].map(hasProposer)).toEqual([
    ...[true, true, true, false],
  ]);
  const told = { whom: '代表', how: 'LETTER', on: today } as const;
  expect(informedFaults('WORK_REPORT', null, today)).toEqual([]);
  expect(informedFaults('CPPCC_PROPOSAL', null, today)).toEqual([{ path: 'input.informed', code: 'required' }]);
  expect(informedFaults('CPPCC_PROPOSAL', told, today)).toEqual([]);
  expect(informedFaults('WORK_REPORT', { ...told, whom: '', on: '2026-11-03' }, today)).toMatchObject([
    { path: 'input.informed.whom', code: 'required' },
    { path: 'input.informed.on', code: 'notNow' },
  ]);
});

it('asks a second feedback what was done and what shows it, and for a day to come if it rolls on', () => {
  const said = { done: '二期已开工。', evidence: '开工令', renewedTo: null };
  expect(feedbackFaults(said, today)).toEqual([]);
  expect(feedbackFaults({ done: '', evidence: ' ', renewedTo: today }, today)).toMatchObject([
    { path: 'input.done' },
    { path: 'input.evidence' },
    { path: 'input.renewedTo', code: 'notNow' },
  ]);
});

it('is read by the office and the unit that bears it, under no mandate', () => {
  const item = { readerKeys: [64, 67, -3] };
  expect(commitmentReaders(item, null)).toEqual([64, 67]);
  expect(commitmentReaders(item, { toOrgUnitId: 5, field: 3 })).toEqual([64, 67, 320, 323]);
});

it('knows the last day promised', () => {
  expect(lastPromised([])).toBe(null);
  expect(lastPromised(['2027-06-30', '2028-01-01', '2027-12-31'])).toBe('2028-01-01');
});
