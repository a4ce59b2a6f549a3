import { expect, it } from 'vitest';
import years from '../../../seeds/reference/holiday-years.json' with { type: 'json' };
import { calendarOf } from '../calendar/calendar.rules.ts';
import { never } from './forecast.rules.ts';
import { type LightFacts, lightOn, lightUntil } from './light.rules.ts';

const calendar = calendarOf(years);
const facts: LightFacts = {
  startedOn: '2026-09-01',
  suspended: false,
  dueOn: '2026-09-30',
  submittedOn: null,
  acceptedOn: null,
  forecastOn: null,
  reportMissingFrom: null,
  missedReportMadeUp: false,
  failedVerificationFrom: null,
  rectificationFrom: null,
  onNegativeList: false,
  childLateFrom: null,
};
const on = (today: string, over: Partial<LightFacts> = {}) => lightOn(calendar, { ...facts, ...over }, today);

it.each([
  ['on track', '2026-09-10', {}, 'GREEN', 'light.onTrack'],
  ['three working days left', '2026-09-27', {}, 'YELLOW', 'light.near'],
  ['the forecast is later than the limit', '2026-09-10', { forecastOn: '2026-10-20' }, 'YELLOW', 'light.forecast'],
  ['at the pace of its checks it never is done', '2026-09-10', { forecastOn: never }, 'YELLOW', 'light.forecastNever'],
  ['the forecast is inside the limit', '2026-09-10', { forecastOn: '2026-09-30' }, 'GREEN', 'light.onTrack'],
  ['a missed report was made up', '2026-09-10', { missedReportMadeUp: true }, 'YELLOW', 'light.madeUp'],
  ['a task given on is late', '2026-09-10', { childLateFrom: '2026-09-10' }, 'YELLOW', 'light.childLate'],
  ['a task given on will be late', '2026-09-10', { childLateFrom: '2026-09-11' }, 'GREEN', 'light.onTrack'],
  ['overdue', '2026-10-08', {}, 'RED', 'light.overdue'],
  ['a report is missing past grace', '2026-09-10', { reportMissingFrom: '2026-09-09' }, 'RED', 'light.reportMissing'],
  [
    'a failed verification is open',
    '2026-09-10',
    { failedVerificationFrom: '2026-09-10' },
    'RED',
    'light.failedVerification',
  ],
  [
    'a failed verification is open for ten working days',
    '2026-09-16',
    { failedVerificationFrom: '2026-09-03' },
    'BLACK',
    'light.redTooLong',
  ],
  [
    'an order to rectify is not answered',
    '2026-09-10',
    { rectificationFrom: '2026-09-09' },
    'RED',
    'light.rectification',
  ],
  [
    'accepted in time, and an order to rectify is not answered',
    '2026-09-22',
    { submittedOn: '2026-09-18', acceptedOn: '2026-09-21', rectificationFrom: '2026-09-22' },
    'RED',
    'light.rectification',
  ],
  ['red for ten working days', '2026-10-20', {}, 'BLACK', 'light.redTooLong'],
  ['handed in in time', '2026-10-20', { submittedOn: '2026-09-29' }, 'GREEN', 'light.submitted'],
  [
    'accepted in time',
    '2026-10-20',
    { submittedOn: '2026-09-29', acceptedOn: '2026-10-09' },
    'BLUE',
    'light.acceptedOnTime',
  ],
  ['on the negative list', '2026-09-10', { onNegativeList: true }, 'BLACK', 'light.negativeList'],
  [
    'accepted in time, and on the negative list',
    '2026-10-20',
    { submittedOn: '2026-09-29', acceptedOn: '2026-10-09', onNegativeList: true },
    'BLACK',
    'light.negativeList',
  ],
  ['black by its days, and on the list too', '2026-10-20', { onNegativeList: true }, 'BLACK', 'light.redTooLong'],
  ['suspended, and on the list', '2026-10-20', { suspended: true, onNegativeList: true }, 'GREY', 'light.suspended'],
  ['suspended', '2026-10-20', { suspended: true }, 'GREY', 'light.suspended'],
])('%s', (_, today, over, light, ruleId) => {
  expect(on(today, over)).toEqual({ light, ruleId });
});

it('knows the day on which it will change', () => {
  expect(lightUntil(calendar, facts, '2026-09-10')).toBe('2026-09-24');
  expect(lightUntil(calendar, { ...facts, childLateFrom: '2026-09-18' }, '2026-09-10')).toBe('2026-09-18');
  expect(lightUntil(calendar, facts, '2026-10-08')).toBe('2026-10-20');
  expect(lightUntil(calendar, { ...facts, failedVerificationFrom: '2026-09-03' }, '2026-09-10')).toBe('2026-09-16');
  expect(
    lightUntil(calendar, { ...facts, acceptedOn: '2026-09-20', submittedOn: '2026-09-19' }, '2026-09-21'),
  ).toBeNull();
});
