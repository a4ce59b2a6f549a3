import { expect, it } from 'vitest';
import years from '../../../seeds/reference/holiday-years.json' with { type: 'json' };
import { addDays, calendarOf } from '../calendar/calendar.rules.ts';
import { afterCheck, forecastOf, never, paceOf, weekOf } from './forecast.rules.ts';
import { lightOn } from './light.rules.ts';

const arrivedOn = '2026-09-01';
const calendar = calendarOf(years);
const weekly = (...percents: number[]) =>
  percents.map((verified, week) => ({ on: addDays(arrivedOn, 7 * (week + 1)), verified }));
const lit = (series: { on: string; verified: number }[], dueOn: string) =>
  lightOn(
    calendar,
    {
      ...{ startedOn: arrivedOn, suspended: false, dueOn, submittedOn: null, acceptedOn: null },
      ...{ reportMissingFrom: null, missedReportMadeUp: false, failedVerificationFrom: null, rectificationFrom: null },
      ...{ childLateFrom: null, forecastOn: forecastOf(series), onNegativeList: false },
    },
    addDays(arrivedOn, 21),
  );

it('is yellow when ten percent a week will not do by the sixth week: the tenth', () => {
  const series = weekly(10, 20, 30);
  expect(weekOf(arrivedOn, forecastOf(series) ?? '')).toBe(10);
  expect(lit(series, addDays(arrivedOn, 42))).toEqual({ light: 'YELLOW', ruleId: 'light.forecast' });
  expect(lit(series, addDays(arrivedOn, 70))).toEqual({ light: 'GREEN', ruleId: 'light.onTrack' });
  expect(lit(series, addDays(arrivedOn, 69))).toMatchObject({ light: 'YELLOW' });
});

it('is yellow, never to be done, when nothing moves or it goes back', () => {
  for (const series of [weekly(20, 20, 20), weekly(30, 20, 10), weekly(10, 10, 10, 11, 10)]) {
    expect(forecastOf(series)).toBe(never);
    expect(lit(series, addDays(arrivedOn, 300))).toEqual({ light: 'YELLOW', ruleId: 'light.forecastNever' });
  }
});

it('says nothing from fewer than three days, however many checks', () => {
  expect(forecastOf(weekly(10, 20))).toBeNull();
  const twice = afterCheck(weekly(10, 20), { on: weekly(10, 20)[1]?.on ?? '', verified: 40 });
  expect(twice).toEqual({ verifiedSeries: weekly(10, 40), forecastOn: null });
  expect(afterCheck(twice.verifiedSeries, { on: addDays(arrivedOn, 21), verified: 70 }).forecastOn).not.toBeNull();
  expect(lit(weekly(0, 0), addDays(arrivedOn, 300)).light).toBe('GREEN');
});

it('is not carried away by one check that is off', () => {
  const even = weekly(10, 20, 30, 40, 50);
  for (let place = 0; place < even.length; place += 1)
    for (const off of [0, 95]) {
      const spoilt = even.map((one, at) => (at === place && at < 4 ? { ...one, verified: off } : one));
      expect(paceOf(spoilt)?.perDay).toBeCloseTo(10 / 7, 9);
      expect(forecastOf(spoilt)).toBe(forecastOf(even));
    }
});

it('ends on the day of the check that finds all done, and is never before the last', () => {
  expect(forecastOf(weekly(10, 50, 100))).toBe(addDays(arrivedOn, 21));
  expect(forecastOf(weekly(10, 99, 99, 99))).toBe(addDays(arrivedOn, 28)); // its pace reached the whole before
  expect(forecastOf(weekly(40, 80, 90, 95))).toBe(addDays(arrivedOn, 29));
});
