import { expect, it } from 'vitest';
import { must } from '../../platform/result.ts';
import { calendarOf } from '../calendar/calendar.rules.ts';
import { amendedDays, restaged, type ScheduledTask } from './amending.rules.ts';

const calendar = calendarOf([{ year: 2026, holidays: [], makeups: [] }]);
const task = (
  id: string,
  parentId: string | null,
  dueOn: string,
  over: Partial<ScheduledTask> = {},
): ScheduledTask => ({
  ...{ id, parentId, dueOn, state: 'IN_PROGRESS', consolidationDays: 1, unitName: id },
  ...over,
});
const today = '2026-11-02';
const days = (tasks: readonly ScheduledTask[], to: string) =>
  Object.fromEntries(must(amendedDays(calendar, today, tasks, to)).map((one) => [one.id, one.to]));

it('moves what hung on the limit above, to both sides, through every level', () => {
  const tree = [
    task('city', null, '2026-11-20'),
    task('county', 'city', '2026-11-19'),
    task('unit', 'county', '2026-11-18'),
  ];
  const later = { city: '2026-11-27', county: '2026-11-26', unit: '2026-11-25' };
  const sooner = { city: '2026-11-13', county: '2026-11-12', unit: '2026-11-11' };
  expect(days(tree, '2026-11-27')).toEqual(later);
  expect(days(tree, '2026-11-13')).toEqual(sooner);
});

it('leaves an earlier day of its own, unless it would now be too late', () => {
  const tree = [
    task('city', null, '2026-11-20'),
    task('early', 'city', '2026-11-10'),
    task('late', 'city', '2026-11-16'),
  ];
  expect(days(tree, '2026-11-27')).toEqual({ city: '2026-11-27' });
  expect(days(tree, '2026-11-13')).toEqual({ city: '2026-11-13', late: '2026-11-12' });
});

it('leaves what is handed in, accepted or cancelled, with all below it', () => {
  const states = ['SUBMITTED', 'ACCEPTED', 'CANCELLED', 'SUSPENDED'] as const;
  const tree = states.flatMap((state) => [
    task(state, null, '2026-11-20', { state }),
    task(`${state}-below`, state, '2026-11-19'),
  ]);
  expect(days(tree, '2026-11-13')).toEqual({});
});

it('refuses a day that leaves a unit no working day, and names it', () => {
  const tree = [
    task('city', null, '2026-11-20'),
    task('county', 'city', '2026-11-19'),
    task('unit', 'county', '2026-11-18'),
  ];
  const refused = amendedDays(calendar, today, tree, '2026-11-04');
  expect(refused).toMatchObject({ ok: false, problem: { code: 'INFEASIBLE_DEADLINE', params: { units: 'unit' } } });
});

it('gives first tasks the one limit, whatever day of their own they had', () => {
  const tree = [task('extended', null, '2026-11-27'), task('other', null, '2026-11-20')];
  expect(days(tree, '2026-11-25')).toEqual({ extended: '2026-11-25', other: '2026-11-25' });
});

it('says of a day whether a year not imported had a part in it', () => {
  const tree = [task('city', null, '2026-11-20'), task('county', 'city', '2026-11-19')];
  const moved = must(amendedDays(calendar, today, tree, '2027-01-05'));
  expect(moved.map(({ id, provisional }) => [id, provisional])).toEqual([
    ['city', true],
    ['county', true],
  ]);
});

it('owes the stages of the order by the new day: put forward where it is sooner, back where it is later again', () => {
  const stages = [
    { name: '开工', dueOn: '2026-11-10' },
    { name: '完工', dueOn: '2026-12-10' },
  ];
  const line = {
    name: '工程',
    unit: '',
    measure: 'SUM',
    baseline: null,
    value: null,
    line: 0,
    above: null,
    own: 0,
  } as const;
  const clipped = { ...line, stages: [stages[0], { name: '完工', dueOn: '2026-11-20' }] as typeof stages };
  expect(restaged([clipped], [{ line: 0, stages }], '2026-11-15')[0]?.stages).toEqual([
    stages[0],
    { name: '完工', dueOn: '2026-11-15' },
  ]);
  expect(restaged([clipped], [{ line: 0, stages }], '2026-12-31')[0]?.stages).toEqual(stages);
  const counted = { ...line, value: 12, stages: [] };
  expect(restaged([counted], [{ line: 0, stages: [] }], '2026-12-31')).toEqual([counted]);
});
