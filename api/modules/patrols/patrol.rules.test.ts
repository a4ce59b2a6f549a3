import { expect, it } from 'vitest';
import { calendarOf } from '../calendar/calendar.rules.ts';
import {
  beatFaults,
  daysSince,
  gapOf,
  limitFaults,
  limitsAtFirst,
  patrolFaults,
  slotsOf,
  standingOf,
} from './patrol.rules.ts';

const codes = (faults: readonly { path: string; code: string }[]) => faults.map(({ path, code }) => `${path} ${code}`);
const of2026 = calendarOf([
  {
    year: 2026,
    holidays: ['2026-01-01', '2026-01-02', '2026-10-01', '2026-10-02', '2026-10-05', '2026-10-06', '2026-10-07'],
    makeups: ['2026-10-10', '2026-01-04'],
  },
]);

it('is yellow on the eighth day without a patrol and red on the thirty-first, from the day on which it was given out', () => {
  const beat = { since: '2026-03-01', lastOn: null, ended: false };
  const at = (today: string, lastOn: string | null = null) => gapOf({ ...beat, lastOn }, today, limitsAtFirst);
  expect(at('2026-03-08')).toBe('NONE');
  expect(at('2026-03-09')).toBe('YELLOW'); // 8 days
  expect(at('2026-03-31')).toBe('YELLOW'); // 30 days
  expect(at('2026-04-01')).toBe('RED'); // 31 days
  expect(at('2026-04-01', '2026-03-24')).toBe('YELLOW');
  expect(at('2026-04-01', '2026-03-25')).toBe('NONE');
  expect(gapOf({ ...beat, ended: true }, '2027-01-01', limitsAtFirst)).toBe('NONE');
  expect(gapOf(beat, '2026-03-05', { yellow: 3, red: 5 })).toBe('YELLOW');
  expect(daysSince(beat, '2026-03-31')).toBe(30);
});

it('takes limits from one day to a year, red after yellow, and says what may stand', () => {
  const faults = (yellow: number, red: number) =>
    limitFaults({ yellow, red }).map(({ path, params }) => `${path} ${params?.min}-${params?.max}`);
  for (const [yellow, red] of [
    [7, 30],
    [1, 2],
    [365, 366],
  ] as const)
    expect(faults(yellow, red)).toEqual([]);
  expect(faults(0, 30)).toEqual(['input.yellow 1-365']);
  expect(faults(366, 367)).toEqual(['input.yellow 1-365', 'input.red 2-366']);
  expect(faults(30, 30)).toEqual(['input.red 31-366']);
  expect(faults(7, 367)).toEqual(['input.red 8-366']);
});

it('is walked on each day of the National Day holiday, weekends in it too, and of no plain weekend', () => {
  const slots = slotsOf({ weekday: null, nightWeekday: null, holidays: true }, of2026, '2026-09-18', '2026-10-20');
  expect(slots.map(({ date }) => date)).toEqual([1, 2, 3, 4, 5, 6, 7].map((one) => `2026-10-0${one}`));
  expect(new Set(slots.map(({ kind }) => kind))).toEqual(new Set(['LONG_HOLIDAY']));
  const unknown = slotsOf({ weekday: null, nightWeekday: null, holidays: true }, of2026, '2027-09-25', '2027-10-10');
  expect(unknown.map(({ date }) => date)).toEqual(['2027-10-01', '2027-10-02', '2027-10-03']); // by law, not yet imported
});

it('is walked on its weekday and at night, by day once where both fall on a day of a long holiday', () => {
  const schedule = { weekday: 4, nightWeekday: 4, holidays: true };
  const slots = slotsOf(schedule, of2026, '2026-09-23', '2026-10-01').map(({ date, kind }) => `${date} ${kind}`);
  expect(slots).toEqual(['2026-09-24 WEEKLY_DAY', '2026-09-24 NIGHT', '2026-10-01 LONG_HOLIDAY', '2026-10-01 NIGHT']);
  expect(slotsOf({ ...schedule, holidays: false }, of2026, '2026-10-01', '2026-10-01').map(({ kind }) => kind)).toEqual(
    ['WEEKLY_DAY', 'NIGHT'],
  );
  expect(slotsOf({ weekday: 7, nightWeekday: null, holidays: false }, of2026, '2026-11-23', '2026-11-29')).toHaveLength(
    1,
  );
});

it('keeps a day by a patrol of that day, at night by one at night', () => {
  const slot = { date: '2026-03-05', kind: 'WEEKLY_DAY' } as const;
  const made = (kind: 'NIGHT' | 'LONG_HOLIDAY', walkedOn: string = slot.date) => [{ kind, walkedOn }];
  expect(standingOf(slot, made('LONG_HOLIDAY'), '2026-03-09')).toBe('KEPT');
  expect(standingOf(slot, made('NIGHT'), '2026-03-09')).toBe('MISSED');
  expect(standingOf({ ...slot, kind: 'NIGHT' }, made('NIGHT'), '2026-03-09')).toBe('KEPT');
  expect(standingOf({ ...slot, kind: 'NIGHT' }, made('LONG_HOLIDAY'), '2026-03-09')).toBe('MISSED');
  expect(standingOf(slot, [], '2026-03-05')).toBe('TODAY');
  expect(standingOf(slot, made('LONG_HOLIDAY', '2026-03-04'), '2026-03-04')).toBe('AHEAD');
});

it('names its four parts, one to ten who walk it, and a day', () => {
  const whole = {
    stretch: '黄河大道',
    goal: '无新增乱搭建',
    reward: '按季考核',
    walkers: ['a'],
    weekday: 1,
    nightWeekday: null,
    holidays: false,
  };
  expect(beatFaults(whole)).toEqual([]);
  expect(codes(beatFaults({ ...whole, stretch: ' ', goal: '', reward: '字'.repeat(501), walkers: [] }))).toEqual([
    'input.stretch required',
    'input.goal required',
    'input.reward tooLong',
    'input.walkerPostIds required',
  ]);
  expect(codes(beatFaults({ ...whole, walkers: ['a', 'a'] }))).toEqual(['input.walkerPostIds twice']);
  expect(codes(beatFaults({ ...whole, walkers: Array.from({ length: 11 }, (_, n) => `${n}`) }))).toEqual([
    'input.walkerPostIds tooMany',
  ]);
  expect(codes(beatFaults({ ...whole, weekday: null }))).toEqual(['input.weekday neverWalked']);
  expect(codes(beatFaults({ ...whole, weekday: 8, nightWeekday: 0 }))).toEqual([
    'input.weekday outOfRange',
    'input.nightWeekday outOfRange',
  ]);
});

it('is recorded on its day or up to three days later, never ahead or before the beat was given out', () => {
  const on = (walkedOn: string, since = '2026-01-01') =>
    codes(patrolFaults({ walkedOn, words: '无异常' }, { since }, '2026-03-05'));
  expect(on('2026-03-05')).toEqual([]);
  expect(on('2026-03-02')).toEqual([]);
  for (const walkedOn of ['2026-03-01', '2026-03-06']) expect(on(walkedOn)).toEqual(['input.walkedOn patrolDay']);
  expect(on('2026-03-03', '2026-03-04')).toEqual(['input.walkedOn patrolDay']);
  expect(codes(patrolFaults({ walkedOn: '2026-03-05', words: ' ' }, { since: '2026-01-01' }, '2026-03-05'))).toEqual([
    'input.words required',
  ]);
});
