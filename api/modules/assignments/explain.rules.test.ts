import { describe, expect, it } from 'vitest';
import years from '../../../seeds/reference/holiday-years.json' with { type: 'json' };
import { calendarOf } from '../calendar/calendar.rules.ts';
import { noLights } from '../rollup/lights.rules.ts';
import {
  type Explanation,
  explainCounts,
  explainDue,
  explainForecast,
  explainLight,
  explainOverdue,
  explainPercents,
  explainStatus,
  explainTotal,
} from './explain.rules.ts';
import { forecastOf } from './forecast.rules.ts';

const calendar = calendarOf(years);
const one = ({ inputs }: Explanation, name: string): string | undefined =>
  inputs.find((put) => put.name === name)?.value;
const all = ({ inputs }: Explanation, name: string): string[] =>
  inputs.filter((put) => put.name === name).map(({ value }) => value);
const number = (said: Explanation, name: string): number => Number(one(said, name) ?? 0);

/** A light read off its inputs alone, by lifecycle 5.4. */
function lightAgain(said: Explanation): string {
  const day = (name: string): string => one(said, name) ?? '';
  if (one(said, 'suspended') === 'true') return 'GREY';
  if (one(said, 'onNegativeList') === 'true') return 'BLACK';
  const since = (name: string): boolean => day(name) !== '' && day(name) <= day('today');
  const isFaulty = since('failedVerificationFrom') || since('rectificationFrom');
  if (!isFaulty && day('acceptedOn') !== '' && (day('submittedOn') || day('acceptedOn')) <= day('dueOn')) return 'BLUE';
  if (day('startedOn') === '' || day('startedOn') > day('today')) return 'GREY';
  const inTime = day('submittedOn') !== '' && day('submittedOn') <= day('dueOn');
  const isMissing = since('reportMissingFrom');
  const isLate = day('today') > day('dueOn') && !inTime;
  const days = ['daysMissing', 'daysFailed', 'daysRectifying'].map((name) => number(said, name));
  const red = Math.max(isLate ? number(said, 'daysLate') : 0, ...days);
  if (isLate || isMissing || isFaulty) return red >= number(said, 'blackAfter') ? 'BLACK' : 'RED';
  if (day('submittedOn') !== '') return 'GREEN';
  const fifth = Math.ceil(Math.max(1, number(said, 'windowDays')) * number(said, 'nearShare'));
  if (number(said, 'daysLeft') <= Math.min(number(said, 'nearDays'), fifth)) return 'YELLOW';
  if (one(said, 'missedReportMadeUp') === 'true' || day('forecastOn') > day('dueOn')) return 'YELLOW';
  return day('childLateFrom') !== '' && day('childLateFrom') <= day('today') ? 'YELLOW' : 'GREEN';
}

describe('an explanation', () => {
  it('of a light suffices to reckon the light again, on every day', () => {
    const base = {
      startedOn: '2026-09-01',
      suspended: false,
      dueOn: '2026-09-30',
      submittedOn: null,
      acceptedOn: null,
      reportMissingFrom: null as string | null,
      missedReportMadeUp: false,
      failedVerificationFrom: null as string | null,
      rectificationFrom: null as string | null,
      forecastOn: null as string | null,
      onNegativeList: false,
    };
    const cases = [
      { ...base, childLateFrom: null },
      { ...base, childLateFrom: '2026-09-15' },
      { ...base, childLateFrom: null, reportMissingFrom: '2026-09-09' },
      { ...base, childLateFrom: null, reportMissingFrom: '2026-09-29', submittedOn: '2026-09-20' },
      { ...base, childLateFrom: null, missedReportMadeUp: true },
      { ...base, childLateFrom: null, forecastOn: '2026-10-08' },
      { ...base, childLateFrom: null, forecastOn: '2026-09-30' },
      { ...base, childLateFrom: null, failedVerificationFrom: '2026-09-08' },
      { ...base, childLateFrom: null, rectificationFrom: '2026-09-21', submittedOn: '2026-09-20' },
      {
        ...base,
        childLateFrom: null,
        rectificationFrom: '2026-09-25',
        submittedOn: '2026-09-20',
        acceptedOn: '2026-09-22',
      },
      { ...base, childLateFrom: null, suspended: true },
      { ...base, childLateFrom: null, onNegativeList: true, submittedOn: '2026-09-20', acceptedOn: '2026-09-22' },
      { ...base, childLateFrom: null, onNegativeList: true },
      { ...base, childLateFrom: null, submittedOn: '2026-09-20' },
      { ...base, childLateFrom: null, submittedOn: '2026-09-20', acceptedOn: '2026-09-22' },
      { ...base, childLateFrom: null, startedOn: '2026-09-10' },
    ];
    const met = new Set<string>();
    for (const facts of cases)
      for (let day = 1; day <= 60; day += 1) {
        const today = new Date(Date.UTC(2026, 8, day)).toISOString().slice(0, 10);
        const said = explainLight(calendar, facts, today);
        met.add(said.value);
        expect(lightAgain(said), JSON.stringify(said)).toBe(said.value);
      }
    expect([...met].sort()).toEqual(['BLACK', 'BLUE', 'GREEN', 'GREY', 'RED', 'YELLOW']);
  });

  it('of a forecast suffices: the checks and their pace give the day again', () => {
    const series = [
      { on: '2026-09-08', verified: 10 },
      { on: '2026-09-15', verified: 20 },
      { on: '2026-09-22', verified: 30 },
    ];
    const row = { arrivedOn: '2026-09-01', dueOn: '2026-10-13', submittedAt: null, verifiedSeries: series };
    const [said] = explainForecast({ ...row, forecastOn: forecastOf(series) });
    if (said === undefined) throw new Error('Nothing is explained');
    expect(all(said, 'verifiedOn')).toEqual(['2026-09-08 · 10%', '2026-09-15 · 20%', '2026-09-22 · 30%']);
    const days = Math.ceil((100 - number(said, 'percentAtFirst')) / number(said, 'percentPerDay') - 1e-9);
    expect(new Date(Date.UTC(2026, 8, 8 + days)).toISOString().slice(0, 10)).toBe(said.value);
    expect([said.ruleId, one(said, 'week')]).toEqual(['forecast.pace', '10']);
    const flat = series.map(({ on }) => ({ on, verified: 20 }));
    const [stuck] = explainForecast({ ...row, verifiedSeries: flat, forecastOn: forecastOf(flat) });
    expect([stuck?.value, stuck?.ruleId]).toEqual(['NEVER', 'forecast.never']);
    const handedIn = { ...row, submittedAt: new Date(0), forecastOn: forecastOf(series) };
    expect(explainForecast(handedIn)).toEqual([]);
  });

  it('of percentages suffices: the mean below with the own share mixed in, or the own number, at most 99 verified before acceptance', () => {
    const below = { weight: 3, claimed: 66.6, verified: 99.7, unaccepted: 0, reporters: 2, expected: 3 };
    for (const [state, ownShare] of [
      ['IN_PROGRESS', 0],
      ['ACCEPTED', 0],
      ['ACCEPTED', 0.25],
    ] as const)
      for (const under of [null, below, { ...below, weight: 0 }]) {
        const [claimed, verified] = explainPercents({ state, claimed: 40, verified: 100, ownShare }, under);
        if (claimed === undefined || verified === undefined) throw new Error('Two are explained');
        const again = (said: Explanation, below: string, own: string): number => {
          if (one(said, 'weightBelow') === undefined) return number(said, own);
          const share = Number(one(said, 'ownShare') ?? 0);
          return share * number(said, own) + (1 - share) * number(said, below);
        };
        expect(claimed.value).toBe(String(Math.round(again(claimed, 'claimedBelow', 'ownClaimed'))));
        expect(claimed.ruleId).toBe(`rollup.claimed${!under?.weight ? 'Own' : ownShare > 0 ? 'Shared' : ''}`);
        const read = again(verified, 'verifiedBelow', 'ownVerified');
        expect(verified.value).toBe(
          String(Math.floor(one(verified, 'state') === 'ACCEPTED' ? read : Math.min(99, read))),
        );
      }
  });

  it('of counts suffices: each task has one light, and is late when its day has passed', () => {
    const lights = { ...noLights, GREEN: 4, RED: 2, BLUE: 1 };
    const total = explainTotal(7, lights);
    expect(total.inputs.reduce((sum, { value }) => sum + Number(value), 0)).toBe(Number(total.value));
    const status = explainStatus(lights, 'YELLOW');
    const order = ['black', 'red', 'yellow', 'green', 'grey', 'blue'];
    const worst = order.find((name) => number(status, name) > 0 || one(status, 'ownLight') === name.toUpperCase());
    expect(worst?.toUpperCase()).toBe(status.value);
    const open = [
      { dueOn: '2026-11-20', open: 3 },
      { dueOn: '2026-11-25', open: 2 },
    ];
    const late = explainOverdue(5, open, '2026-11-26');
    const counted = all(late, 'openDueOn').map((value) => value.split(' × '));
    const past = counted.filter(([day]) => (day ?? '') < (one(late, 'today') ?? ''));
    expect(past.reduce((sum, [, count]) => sum + Number(count), 0)).toBe(Number(late.value));
  });

  it('of counts by state suffices: each is a sum over states', () => {
    const states = [
      { state: 'PENDING_RECEIPT' as const, tasks: 5, relayed: 0, returned: 0 },
      { state: 'SIGNED' as const, tasks: 4, relayed: 3, returned: 0 },
      { state: 'SUSPENDED' as const, tasks: 1, relayed: 0, returned: 1 },
      { state: 'SUBMITTED' as const, tasks: 2, relayed: 1, returned: 1 },
      { state: 'ACCEPTED' as const, tasks: 6, relayed: 2, returned: 0 },
    ];
    const counts = { total: 18, received: 13, relayed: 6, inProgress: 5, submitted: 2, accepted: 6, returned: 2 };
    const said = explainCounts({ ...counts, overdue: 0 }, states);
    const sum = (of: string, names: string[], inputs: string): number =>
      all(said.find((one) => one.of === of) as Explanation, inputs)
        .map((value) => value.split(' × '))
        .filter(([state = '']) => names.length === 0 || names.includes(state))
        .reduce((total, [, count]) => total + Number(count), 0);
    const value = (of: string): number => Number(said.find((one) => one.of === of)?.value);
    expect(sum('RECEIVED', ['SIGNED', 'SUSPENDED', 'SUBMITTED', 'ACCEPTED'], 'tasksIn')).toBe(value('RECEIVED'));
    expect(sum('IN_PROGRESS', ['SIGNED', 'SUSPENDED'], 'tasksIn')).toBe(value('IN_PROGRESS'));
    expect(sum('SUBMITTED', ['SUBMITTED'], 'tasksIn')).toBe(value('SUBMITTED'));
    expect(sum('ACCEPTED', ['ACCEPTED'], 'tasksIn')).toBe(value('ACCEPTED'));
    expect(sum('RELAYED', [], 'relayedIn')).toBe(value('RELAYED'));
    expect(sum('RETURNED', [], 'returnedIn')).toBe(value('RETURNED'));
  });

  it('of a limit suffices: so many days that are not off, or the day that was given', () => {
    const limit = { arrivedOn: '2026-09-28', windowDays: 10, dueOn: '2026-10-16', dueProvisional: false };
    const said = explainDue(calendar, limit);
    let day = one(said, 'arrivedOn') ?? '';
    for (let left = number(said, 'windowDays'); left > 0; ) {
      day = new Date(Date.parse(day) + 86_400_000).toISOString().slice(0, 10);
      if (!all(said, 'dayOff').includes(day)) left -= 1;
    }
    expect([said.ruleId, day]).toEqual(['due.counted', said.value]);
    const given = explainDue(calendar, { ...limit, dueOn: '2026-10-20' });
    expect([given.ruleId, one(given, 'givenDay')]).toEqual(['due.given', given.value]);
  });
});
