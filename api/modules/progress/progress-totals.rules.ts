import type { LocalDate } from '../../platform/time.ts';
import type { AssignmentState } from '../assignments/assignment.machine.ts';
import type { Calendar } from '../calendar/calendar.rules.ts';
import { type LightCounts, lightsOn, noLights } from '../rollup/lights.rules.ts';

/** How many tasks of one place have the same state and the same days. */
export interface TaskGroup {
  /** The city above, the county above; null where there is none. */
  readonly city: number | null;
  readonly county: number | null;
  readonly state: AssignmentState;
  readonly arrivedOn: LocalDate;
  readonly dueOn: LocalDate;
  readonly submittedOn: LocalDate | null;
  readonly acceptedOn: LocalDate | null;
  /** Since when a child is or will be late. */
  readonly childLateFrom: LocalDate | null;
  readonly count: number;
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

const handedIn: readonly AssignmentState[] = ['SUBMITTED', 'ACCEPTED'];

/** Whether the own day passed before it was handed in (lifecycle 5.5.5), by days. */
const isLate = ({ state, dueOn, submittedOn }: TaskGroup, today: LocalDate): boolean =>
  state !== 'SUSPENDED' && today > dueOn && !(handedIn.includes(state) && submittedOn !== null && submittedOn <= dueOn);

/** Totals by city and county, cities before their counties, in the order of the directory; last under `root` what is in neither. */
export function totalsOf(
  groups: readonly TaskGroup[],
  root: number,
  calendar: Calendar,
  today: LocalDate,
): PlaceTotals[] {
  const light = lightsOn(calendar, today);
  const places = new Map<
    number,
    { -readonly [K in keyof PlaceTotals]: PlaceTotals[K] } & { lights: { -readonly [K in keyof LightCounts]: number } }
  >();
  for (const group of groups) {
    const { city, county, state, arrivedOn, dueOn, submittedOn, acceptedOn, childLateFrom, count } = group;
    const top = city ?? county ?? root;
    const colour = light({
      ...{ startedOn: arrivedOn, dueOn, submittedOn, acceptedOn, childLateFrom },
      suspended: state === 'SUSPENDED',
    }).light;
    for (const [place, above] of new Map([
      [top, null],
      ...(county !== null && county !== top ? [[county, top] as const] : []),
    ])) {
      const cell = places.get(place) ?? { place, above, total: 0, unsigned: 0, overdue: 0, lights: { ...noLights } };
      places.set(place, cell);
      cell.total += count;
      cell.unsigned += state === 'PENDING_RECEIPT' ? count : 0;
      cell.overdue += isLate(group, today) ? count : 0;
      cell.lights[colour] += count;
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
