import type { LocalDate } from '../../platform/time.ts';
import { addDays } from '../calendar/calendar.rules.ts';

/** What a check verified on a day, 0 to 100. */
export interface CheckedOn {
  readonly on: LocalDate;
  readonly verified: number;
}

/** The day that stands for never: no limit is later. */
export const never: LocalDate = '9999-12-31';

/** Checks on fewer days tell no pace. */
const fewest = 3;
/** A finish farther away than this many days is none. */
const farthest = 36_525;

/** A pace: percent a day, and what stands on the first day of the series. */
export interface Pace {
  readonly perDay: number;
  readonly atFirst: number;
}

const numbered = (day: LocalDate): number => Date.parse(`${day}T00:00:00Z`) / 86_400_000;

function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const [low, high] = [sorted[(sorted.length - 1) >> 1] ?? 0, sorted[sorted.length >> 1] ?? 0];
  return (low + high) / 2;
}

/** The series with a check more; of one day the last check counts. */
export const withCheck = (series: readonly CheckedOn[], check: CheckedOn): CheckedOn[] => [
  ...series.filter(({ on }) => on !== check.on),
  check,
];

/**
 * The pace of a series by the median of the slopes between all its days (Theil–Sen), so that one check that is off, or a jump, does
 * not carry the forecast; null while there are checks on fewer than three days.
 */
export function paceOf(series: readonly CheckedOn[]): Pace | null {
  const [first] = series;
  if (first === undefined || series.length < fewest) return null;
  const points = series.map(({ on, verified }) => ({ at: numbered(on) - numbered(first.on), verified }));
  const slopes = points.flatMap((one, place) =>
    points.slice(place + 1).map((other) => (other.verified - one.verified) / (other.at - one.at)),
  );
  const perDay = median(slopes);
  return { perDay, atFirst: median(points.map(({ at, verified }) => verified - perDay * at)) };
}

/** The day on which a series reaches 100 at its pace, `never` when it does not, null while it tells no pace (5.4, B13). */
export function forecastOf(series: readonly CheckedOn[]): LocalDate | null {
  const pace = paceOf(series);
  const [first, last] = [series[0], series.at(-1)];
  if (pace === null || first === undefined || last === undefined) return null;
  if (last.verified >= 100) return last.on;
  const days = Math.ceil((100 - pace.atFirst) / pace.perDay - 1e-9);
  if (!(pace.perDay > 0) || days > farthest) return never;
  return addDays(first.on, Math.max(days, numbered(last.on) - numbered(first.on)));
}

/** What another check makes of the series of a task and of its forecast. */
export function afterCheck(series: readonly CheckedOn[], check: CheckedOn) {
  const verifiedSeries = withCheck(series, check);
  return { verifiedSeries, forecastOn: forecastOf(verifiedSeries) };
}

/** Nothing is told of a round that begins, nor of a task that stood still: its pace then was not its own. */
export const noForecast = { verifiedSeries: [], forecastOn: null };

/** The week after arrival in which a day lies; day 7 is in the first. */
export const weekOf = (arrivedOn: LocalDate, day: LocalDate): number =>
  Math.max(1, Math.ceil((numbered(day) - numbered(arrivedOn)) / 7));
