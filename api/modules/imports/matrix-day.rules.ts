import type { LocalDate } from '../../platform/time.ts';

/** A limit as a table writes it: a day, or working days from issue. */
export type ReadLimit = { readonly dueOn: LocalDate } | { readonly workingDays: number };

const two = (number: number): string => String(number).padStart(2, '0');

/** A day that exists; null for 31 April and its like. Day 0 is the last of the month. */
function dayOf(year: number, month: number, day: number): LocalDate | null {
  if (month < 1 || month > 12 || year < 1900 || year > 2199) return null;
  const last = new Date(Date.UTC(year, month, 0)).getUTCDate();
  return day > last ? null : `${year}-${two(month)}-${two(day === 0 ? last : day)}`;
}

const parts: Readonly<Record<string, number>> = { 上旬: 10, 中旬: 20, 月中: 15 };
const quarters: Readonly<Record<string, number>> = { 一: 1, 二: 2, 三: 3, 四: 4, 1: 1, 2: 2, 3: 3, 4: 4 };

type Pattern = readonly [RegExp, (found: RegExpExecArray, year: number) => LocalDate | null];

/** The ways in which tables write days, the longer before the shorter. */
const patterns: readonly Pattern[] = [
  [/^(\d{4})[-/.年](\d{1,2})[-/.月](\d{1,2})[日号]?/, ([, y, m, d]) => dayOf(Number(y), Number(m), Number(d) || 99)],
  [
    /^(\d{4})年(\d{1,2})月份?(上旬|中旬|月中|下旬|底|末)?/,
    ([, y, m, p]) => dayOf(Number(y), Number(m), parts[p ?? ''] ?? 0),
  ],
  [/^(\d{1,2})月(\d{1,2})[日号]/, ([, m, d], year) => dayOf(year, Number(m), Number(d) || 99)],
  [/^(\d{1,2})月份?(上旬|中旬|月中|下旬|底|末)?/, ([, m, p], year) => dayOf(year, Number(m), parts[p ?? ''] ?? 0)],
  [
    /^(?:(\d{4})年)?第?([一二三四1-4])季度(?:底|末)?/,
    ([, y, q], year) => dayOf(Number(y ?? year), (quarters[q ?? ''] ?? 0) * 3, 0),
  ],
  [/^(?:(\d{4})年)?上半年/, ([, y], year) => dayOf(Number(y ?? year), 6, 0)],
  [/^(\d{4})年?(?:全年|年?底|年?末)?/, ([, y]) => dayOf(Number(y), 12, 0)],
  [/^(?:年底|年末|全年|本年度?|年内)/, (_, year) => dayOf(year, 12, 0)],
];

/** A text as it is compared: full-width forms as plain ones, without spaces. */
export const compact = (text: string): string =>
  text
    .replaceAll(/\s+/g, '')
    .replaceAll(/[\uff01-\uff5e]/g, (letter) => String.fromCharCode(letter.charCodeAt(0) - 0xfee0));

/** The day with which a text begins, and what follows it; null when it begins with none. Days without a year are of `year`. */
export function dayAtStart(text: string, year: number): { day: LocalDate; rest: string } | null {
  for (const [pattern, read] of patterns) {
    const found = pattern.exec(text);
    if (found === null) continue;
    const day = read(found, year);
    return day === null ? null : { day, rest: text.slice(found[0].length).replace(/^(?:之前|以前|前|底前)/, '') };
  }
  return null;
}

const nothingMore = /^(?:内|完成|办结|完成时限)*[。.]?$/;

/** The limit that a cell names; null when it names none that can be kept ("长期", "尽快"). */
export function readLimit(text: string, year: number): ReadLimit | null {
  const wanted = compact(text);
  const days = /^(\d{1,3})个?工作日(?:内|以内|之内)?(?:完成|办结)?$/.exec(wanted);
  if (days !== null) return Number(days[1]) >= 1 && Number(days[1]) <= 750 ? { workingDays: Number(days[1]) } : null;
  const found = dayAtStart(wanted, year);
  return found !== null && nothingMore.test(found.rest) ? { dueOn: found.day } : null;
}
