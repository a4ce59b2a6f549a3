// Writes holiday-years.json from chinese-days, checked against holiday-calendar for the years from 2019 on (development only).
import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';

const require = createRequire(import.meta.url);
const days = JSON.parse(
  readFileSync(join(dirname(require.resolve('chinese-days/package.json')), 'dist/chinese-days.json'), 'utf8'),
);
const version = require('chinese-days/package.json').version;
const peers = dirname(require.resolve('holiday-calendar/package.json'));

const weekday = (date) => new Date(`${date}T00:00:00Z`).getUTCDay() % 6 !== 0;
const of = (table, year) =>
  Object.keys(table)
    .filter((date) => date.startsWith(`${year}-`))
    .sort();

// A file of theirs may hold days of the year before, so all their days count together; a holiday on a weekend changes nothing.
const theirs = Array.from({ length: 24 }, (_, at) => 2003 + at).flatMap(
  (year) => JSON.parse(readFileSync(join(peers, `data/CN/${year}.json`), 'utf8')).dates,
);

function agreed(year, type, ours) {
  const dates = theirs.filter((one) => one.type === type && one.date.startsWith(`${year}-`)).map((one) => one.date);
  const telling = (list) =>
    [...new Set(list)]
      .filter((date) => type === 'transfer_workday' || weekday(date))
      .sort()
      .join();
  const same = telling(dates) === telling(ours);
  if (year >= 2019 && !same) throw new Error(`The sources disagree on ${year}: ${dates} / ${ours}`);
  return same;
}

/** Numbers of the notices that we have read; the others are named by their title, which follows the year from 2008 on. */
const numbers = { 2016: '国办发明电〔2015〕18号', 2024: '国办发明电〔2023〕7号' };

const noticeOf = (year) =>
  year < 2008
    ? '国务院办公厅放假安排'
    : `《国务院办公厅关于${year}年部分节假日安排的通知》${numbers[year] === undefined ? '' : `(${numbers[year]})`}`;

const years = [];
for (let year = 2004; year <= 2026; year += 1) {
  const holidays = of(days.holidays, year);
  const makeups = of(days.workdays, year);
  if (makeups.some(weekday)) throw new Error(`${year}: a make-up day on a weekday`);
  const both = agreed(year, 'public_holiday', holidays) && agreed(year, 'transfer_workday', makeups);
  years.push({
    year,
    source: `${noticeOf(year)};数据据 chinese-days ${version}${both ? ',与 holiday-calendar 一致' : ''}`,
    holidays,
    makeups,
  });
}
const target = new URL('./holiday-years.json', import.meta.url).pathname;
writeFileSync(target, `[\n${years.map((year) => JSON.stringify(year)).join(',\n')}\n]\n`);
