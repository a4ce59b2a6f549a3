import { expect, it } from 'vitest';
import years from '../../../seeds/reference/holiday-years.json' with { type: 'json' };
import { calendarOf } from '../calendar/calendar.rules.ts';
import {
  type Cadence,
  isOftener,
  owingOf,
  type Period,
  periodsOn,
  reported,
  streakOf,
  upcoming,
} from './period.rules.ts';

const calendar = calendarOf(years);
const on = (
  today: string,
  periods: readonly Period[] = [],
  cadence: Cadence = 'WEEKLY',
  state = 'IN_PROGRESS' as const,
) => periodsOn(calendar, { cadence, state, periods }, today);
const paused = (today: string, periods: readonly Period[]) =>
  periodsOn(calendar, { cadence: 'WEEKLY', state: 'SUSPENDED', periods }, today);
const reporting = (today: string, periods: readonly Period[], completes = false) =>
  reported(calendar, 'WEEKLY', on(today, periods), today, completes);
const states = (periods: readonly Period[]) => periods.map(({ state }) => state);

it.each([
  ['WEEKLY', '2026-11-02', '2026-11-06', '2026-11-11'],
  ['WEEKLY', '2026-11-06', '2026-11-13', '2026-11-18'], // a Friday leaves nothing of its week
  ['WEEKLY', '2026-02-09', '2026-02-14', '2026-02-26'], // a make-up Saturday ends the week, the Festival does not count
  ['WEEKLY', '2026-02-14', '2026-02-28', '2026-03-04'], // no week wholly inside the Festival (M-21)
  ['HALF_MONTHLY', '2026-11-02', '2026-11-13', '2026-11-18'],
  ['HALF_MONTHLY', '2026-11-13', '2026-11-30', '2026-12-03'],
  ['MONTHLY', '2026-10-09', '2026-10-30', '2026-11-04'],
  ['QUARTERLY', '2026-11-02', '2026-12-31', '2027-01-06'],
] as const)(
  'a %s period begun on %s ends on the last working day %s and is missed from %s',
  (cadence, day, due, late) => {
    expect(on(day, [], cadence)).toEqual([
      { number: 1, opensOn: day, dueOn: due, lateFrom: late, state: 'OPEN', reportedOn: null },
    ]);
  },
);

it('counts a report within the grace as in time, and from the day after it as missed', () => {
  const first = on('2026-11-02');
  const inGrace = reporting('2026-11-10', first);
  expect(states(inGrace)).toEqual(['REPORTED', 'OPEN']);
  expect(inGrace[1]).toMatchObject({ opensOn: '2026-11-07', dueOn: '2026-11-13' });
  expect(states(on('2026-11-11', first))).toEqual(['MISSED', 'OPEN']);
});

it('turns a missed period that is made up later to made up, never to reported, and then counts for the current one (B12)', () => {
  const missed = on('2026-11-18', on('2026-11-02'));
  expect(states(missed)).toEqual(['MISSED', 'MISSED', 'OPEN']);
  const once = reporting('2026-11-18', missed);
  expect(states(once)).toEqual(['MADE_UP', 'MISSED', 'OPEN']);
  const thrice = reporting('2026-11-19', reporting('2026-11-19', once));
  expect(states(thrice)).toEqual(['MADE_UP', 'MADE_UP', 'REPORTED', 'OPEN']);
  expect(states(reporting('2026-11-20', thrice)), 'a second report of a period').toEqual(states(thrice));
  expect([streakOf(missed), streakOf(thrice)]).toEqual([0, 1]);
});

it('owes since the oldest missing report, and remembers that the last period was made up', () => {
  const missed = on('2026-11-18', on('2026-11-02'));
  expect(owingOf(missed)).toEqual({
    ...{ reportDueOn: '2026-11-06', reportLateFrom: '2026-11-11', reportMadeUp: false, reportNextOn: '2026-11-25' },
  });
  const madeUp = reporting('2026-11-18', reporting('2026-11-18', missed));
  expect(owingOf(madeUp)).toMatchObject({ reportLateFrom: '2026-11-25', reportMadeUp: true });
  expect(owingOf(reporting('2026-11-20', madeUp))).toMatchObject({ reportLateFrom: '2026-12-02', reportMadeUp: false });
  expect(owingOf([])).toEqual({ reportDueOn: null, reportLateFrom: null, reportMadeUp: false, reportNextOn: null });
});

it('owes nothing while the task is paused, and asks again for what was missed when it goes on', () => {
  const missed = on('2026-11-11', on('2026-11-02'));
  const halted = paused('2026-11-12', missed);
  expect(states(halted)).toEqual(['MISSED', 'EXCUSED']);
  expect(owingOf(halted)).toMatchObject({ reportDueOn: null, reportLateFrom: null, reportNextOn: null });
  expect(paused('2027-03-01', halted)).toEqual(halted);
  const again = on('2026-12-01', halted);
  expect(states(again)).toEqual(['MISSED', 'EXCUSED', 'OPEN']);
  expect(again[2]).toMatchObject({ opensOn: '2026-12-01', dueOn: '2026-12-04' });
  expect(owingOf(again)).toMatchObject({ reportDueOn: '2026-11-06', reportLateFrom: '2026-12-01' });
});

it('drops a period that had not begun, and asks no period twice', () => {
  const early = reporting('2026-11-04', on('2026-11-02'));
  const halted = paused('2026-11-05', early);
  expect(states(halted)).toEqual(['REPORTED']);
  expect(on('2026-11-06', halted)[1]).toMatchObject({ number: 2, opensOn: '2026-11-07', dueOn: '2026-11-13' });
});

it('ends with the report of completion, which answers for all that is owed', () => {
  const done = reporting('2026-11-18', on('2026-11-18', on('2026-11-02')), true);
  expect(states(done)).toEqual(['MADE_UP', 'MADE_UP', 'REPORTED']);
  expect(states(reporting('2026-11-04', reporting('2026-11-04', on('2026-11-02')), true))).toEqual(['REPORTED']);
});

it('moves the open period with a calendar, only later, and no period that is over', () => {
  const periods = on('2026-11-11', on('2026-11-02'));
  const later = calendarOf([
    ...years.filter(({ year }) => year !== 2026),
    { year: 2026, holidays: [], makeups: ['2026-11-14'] },
  ]);
  const moved = periodsOn(later, { cadence: 'WEEKLY', state: 'IN_PROGRESS', periods }, '2026-11-11');
  expect(moved[0]).toEqual(periods[0]);
  expect(moved[1]).toMatchObject({ dueOn: '2026-11-14', lateFrom: '2026-11-18' });
  expect(periodsOn(calendar, { cadence: 'WEEKLY', state: 'IN_PROGRESS', periods: moved }, '2026-11-11')).toEqual(moved);
});

it('shows what is to come up to the limit', () => {
  const to = upcoming(calendar, 'WEEKLY', on('2026-11-02'), '2026-11-30', 60);
  expect(to.map(({ dueOn }) => dueOn)).toEqual(['2026-11-13', '2026-11-20', '2026-11-27']);
  expect(upcoming(calendar, 'WEEKLY', on('2026-11-02'), '2029-11-30', 60)).toHaveLength(60);
});

it('knows which cadence asks more often', () => {
  expect(isOftener('WEEKLY', 'MONTHLY')).toBe(true);
  expect(isOftener('MONTHLY', 'MONTHLY') || isOftener('NONE', 'QUARTERLY')).toBe(false);
});
