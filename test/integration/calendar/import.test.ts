import { expect, it } from 'vitest';
import { key, startApp } from '../../support/app.ts';

const app = startApp();
const importYear = `mutation ($input: ImportHolidayYearInput!) { importHolidayYear(input: $input) { __typename
  ... on HolidayYear { year version workingDays } ... on Problem { code ruleId fields { path code message } } } }`;
const due = '{ dueDay(from: "2026-12-31", workingDays: 2) { date provisional } }';
const year = {
  year: 2027,
  source: '国务院办公厅通知',
  holidays: ['2027-01-01', '2027-01-04'],
  makeups: ['2027-01-02'],
  version: 0,
};

it('ships the years 2004 to 2026', async () => {
  const answer = await (await app.as('liu.yang')).ask('{ holidayYears { year workingDays makeups } }');
  const years = answer.data.holidayYears as { year: number; workingDays: number }[];
  expect([years.length, years[0]?.year, years.at(-1)?.year]).toEqual([23, 2026, 2004]);
  expect(years[0]).toMatchObject({
    workingDays: 248,
    makeups: ['2026-01-04', '2026-02-14', '2026-02-28', '2026-05-09', '2026-09-20', '2026-10-10'],
  });
});

it('makes a provisional day firm for the whole province when the year is imported', async () => {
  const [admin, city] = [await app.as('sun.admin'), await app.as('liu.yang')];
  expect((await city.ask(due)).data.dueDay).toEqual({ date: '2027-01-05', provisional: true });
  const imported = await admin.ask(importYear, { input: { key: key(), ...year } });
  expect(imported.data.importHolidayYear).toMatchObject({ year: 2027, version: 1 });
  expect((await city.ask(due)).data.dueDay).toEqual({ date: '2027-01-05', provisional: false });
  const stale = await admin.ask(importYear, { input: { key: key(), ...year } });
  expect(stale.data.importHolidayYear.code).toBe('STALE_VERSION');
});

it('lets one of two first imports of a year win and tells the other, with nothing half-done', async () => {
  const admin = await app.as('sun.admin');
  const wanted = { ...year, year: 2028, holidays: ['2028-01-03'], makeups: [] };
  const answers = await Promise.all([1, 2, 3].map(() => admin.ask(importYear, { input: { key: key(), ...wanted } })));
  const codes = answers.map(
    ({ data, errors }) =>
      data?.importHolidayYear.code ?? data?.importHolidayYear.__typename ?? errors?.[0]?.extensions.code,
  );
  expect(codes.sort()).toEqual(['HolidayYear', 'STALE_VERSION', 'STALE_VERSION']);
});

it.each([
  ['days of another year', { holidays: ['2026-01-01'] }, 'input.holidays', 'daysOfYear'],
  ['a day twice', { holidays: ['2027-01-01', '2027-01-01'] }, 'input.holidays', 'daysOfYear'],
  ['no day off', { holidays: [] }, 'input.holidays', 'required'],
  ['a make-up day on a Monday', { makeups: ['2027-01-11'] }, 'input.makeups', 'weekends'],
  ['a day both ways', { holidays: ['2027-01-02'], makeups: ['2027-01-02'] }, 'input.makeups', 'bothWays'],
  ['no source', { source: ' ' }, 'input.source', 'required'],
  ['a year out of range', { year: 1999 }, 'input.year', 'outOfRange'],
])('refuses %s by name', async (_, over, path, code) => {
  const admin = await app.as('sun.admin');
  const answer = await admin.ask(importYear, { input: { key: key(), ...year, ...over } });
  expect(answer.data.importHolidayYear.fields).toContainEqual(expect.objectContaining({ path, code }));
});

it.each([
  ['2027-02-30', 'noSuchDay'],
  ['27-1-1', 'malformedDate'],
  ['1900-01-01', 'dateOutOfRange'],
  ['9999-01-01', 'dateOutOfRange'],
])('takes %s for no date', async (date, code) => {
  const admin = await app.as('sun.admin');
  const answer = await admin.ask(importYear, { input: { key: key(), ...year, holidays: [date] } });
  expect(answer.data.importHolidayYear.fields).toEqual([expect.objectContaining({ path: 'input.holidays.0', code })]);
});
