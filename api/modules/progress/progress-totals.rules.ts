import type { LocalDate } from '../../platform/time.ts';
import type { Light, LightFacts } from '../assignments/light.rules.ts';
import type { Calendar } from '../calendar/calendar.rules.ts';
import { type LightCounts, lightsOn, noLights } from '../rollup/lights.rules.ts';

/** Tasks of one place: their lights as they are kept, or the facts that all of them have and by which the rules reckon their light. */
export interface PlaceGroup {
  /** The city above, the county above; null where there is none. */
  readonly city: number | null;
  readonly county: number | null;
  readonly total: number;
  readonly unsigned: number;
  readonly overdue: number;
  readonly lights: LightCounts;
  readonly facts: LightFacts | null;
}

/** The tasks of a place and everything under it, by light. */
export interface Totals {
  readonly total: number;
  readonly unsigned: number;
  readonly overdue: number;
  readonly lights: LightCounts;
}

/** A place and its totals; the city above a county, null for a place directly under the province. */
export interface PlaceTotals extends Totals {
  readonly place: number;
  readonly above: number | null;
}

/** Fewer tasks than this are not counted aloud where they cannot be listed (visibility.md 6.3). */
const fewest = 3;

/** What cannot be listed: how many, or null for a few, which are not counted aloud; nothing for none. */
export const undisclosedOf = (known: number, listed: number): { count: number | null } | null =>
  known <= listed ? null : { count: known - listed >= fewest ? known - listed : null };

const colours = Object.keys(noLights) as readonly Light[];

/** Totals by city and county, cities before their counties, in the order of the directory; last under `root` what is in neither. */
export function totalsOf(
  groups: readonly PlaceGroup[],
  root: number,
  calendar: Calendar,
  today: LocalDate,
): PlaceTotals[] {
  const light = lightsOn(calendar, today);
  const places = new Map<
    number,
    { -readonly [K in keyof PlaceTotals]: PlaceTotals[K] } & { lights: { -readonly [K in keyof LightCounts]: number } }
  >();
  for (const { city, county, total, unsigned, overdue, lights, facts } of groups) {
    const top = city ?? county ?? root;
    for (const [place, above] of new Map([
      [top, null],
      ...(county !== null && county !== top ? [[county, top] as const] : []),
    ])) {
      const cell = places.get(place) ?? { place, above, total: 0, unsigned: 0, overdue: 0, lights: { ...noLights } };
      places.set(place, cell);
      cell.total += total;
      cell.unsigned += unsigned;
      cell.overdue += overdue;
      if (facts !== null) cell.lights[light(facts).light] += total;
      for (const colour of colours) cell.lights[colour] += lights[colour];
    }
  }
  const order = ({ place, above }: PlaceTotals): [number, number] => [
    place === root ? Number.POSITIVE_INFINITY : (above ?? place),
    above === null ? -1 : place,
  ];
  return [...places.values()].sort((a, b) => {
    const [[x, y], [u, v]] = [order(a), order(b)];
    return x - u || y - v;
  });
}
