import { type LocalDate, localDateOf } from '../../platform/time.ts';
import type { Instant } from '../../platform/wall.ts';
import type { AssignmentState } from '../assignments/assignment.machine.ts';
import type { Light, LitLight } from '../assignments/light.rules.ts';
import { type ProgressRow, progressOfTree } from '../assignments/progress.rules.ts';
import { type Calendar, workingDaysBetween } from '../calendar/calendar.rules.ts';
import { lightsOn, noLights, worstOf } from '../rollup/lights.rules.ts';

/** The rows of a tree by column, as they are kept. */
export interface StoredColumns {
  readonly id: readonly string[];
  readonly parentId: readonly (string | null)[];
  readonly unitId: readonly number[];
  readonly state: readonly AssignmentState[];
  readonly role: readonly ProgressRow['role'][];
  readonly weight: readonly number[];
  readonly ownShare: readonly number[];
  readonly claimed: readonly number[];
  readonly verified: readonly number[];
  readonly arrivedOn: readonly LocalDate[];
  readonly dueOn: readonly LocalDate[];
  readonly submittedAt: readonly (Instant | null)[];
  readonly acceptedAt: readonly (Instant | null)[];
  readonly returns: readonly number[];
}

/** What is against a task: a report missing from a day, one that was made up, a failed verification and an order to rectify since a day, when it will be done, and whether it is on the negative list. */
type Faults = readonly [
  reportMissingFrom: LocalDate | null,
  missedReportMadeUp: boolean,
  failedVerificationFrom: LocalDate | null,
  rectificationFrom: LocalDate | null,
  forecastOn: LocalDate | null,
  onNegativeList: boolean,
];

/** What is against tasks, by task; most have nothing against them. */
export type OpenFaults = Readonly<Record<string, Faults>>;

function faultsOf(faults: OpenFaults, id: string | undefined) {
  const [reportMissingFrom, missedReportMadeUp, failedVerificationFrom, rectificationFrom, forecastOn, onNegativeList] =
    faults[id ?? ''] ?? ([null, false, null, null, null, false] as const);
  const dated = { reportMissingFrom, missedReportMadeUp, failedVerificationFrom, rectificationFrom, forecastOn };
  return { ...dated, onNegativeList };
}

/** What the rules say of every row now, by column. */
export interface ReckonedTree {
  /** How many tasks count, over all rows. */
  readonly listed: number;
  readonly claimed: number[];
  readonly verified: number[];
  readonly total: number[];
  readonly received: number[];
  readonly accepted: number[];
  readonly overdue: number[];
  readonly light: LitLight[];
  /** How many of the tasks below have each light, and the worst of them and the own one (5.5.4). */
  readonly grey: number[];
  readonly green: number[];
  readonly blue: number[];
  readonly yellow: number[];
  readonly red: number[];
  readonly black: number[];
  readonly rollupStatus: Light[];
  readonly daysLeft: number[];
  /** What the passing of working days asks for by now, 0 to 100; null once the task is over. */
  readonly planned: (number | null)[];
}

/** The place of every row's value among values that stand once; -1: not among them. */
export function placesOf<V>(values: readonly V[], column: readonly (V | null)[]): number[] {
  const places = new Map<V | null, number>(values.map((value, place) => [value, place]));
  return column.map((value) => places.get(value) ?? -1);
}

const ended: readonly AssignmentState[] = ['READ', 'ACCEPTED', 'CANCELLED', 'SUPERSEDED'];

/** Answers each question once: a tree of thousands has a few dozen different days. */
function once<A extends readonly unknown[], R>(answer: (...question: A) => R): (...question: A) => R {
  const known = new Map<string, R>();
  return (...question) => {
    const key = question.join();
    const found = known.get(key);
    if (found !== undefined) return found;
    const given = answer(...question);
    known.set(key, given);
    return given;
  };
}

const dayOf = (at: Instant | null | undefined): LocalDate | null => (at == null ? null : localDateOf(at));

/** The share of its working days that has passed: the progress that the calendar asks of a task by now (序时进度). */
export function plannedOn(calendar: Calendar, arrivedOn: LocalDate, dueOn: LocalDate, today: LocalDate): number {
  if (today >= dueOn) return 100;
  const whole = Math.max(1, workingDaysBetween(calendar, arrivedOn, dueOn));
  return Math.min(100, Math.max(0, Math.round((100 * workingDaysBetween(calendar, arrivedOn, today)) / whole)));
}

function rowsOf(columns: StoredColumns): ProgressRow[] {
  const { id, parentId, state, role, weight, ownShare, claimed, verified, dueOn, submittedAt, returns } = columns;
  return id.map((own, n) => ({
    id: own,
    parentId: parentId[n] ?? null,
    state: state[n] ?? 'PENDING_RECEIPT',
    role: role[n] ?? 'LEAD',
    weight: weight[n] ?? 0,
    ownShare: ownShare[n] ?? 0,
    claimed: claimed[n] ?? 0,
    verified: verified[n] ?? 0,
    dueOn: dueOn[n] ?? '',
    submittedAt: submittedAt[n] == null ? null : new Date(submittedAt[n]),
    returns: returns[n] ?? 0,
    ...{ relayedAt: null, reportedAt: null }, // a tree shows neither who relayed nor who reported
  }));
}

/** The colours, in the order in which roll-ups name them. */
export const colours: readonly Light[] = ['GREY', 'GREEN', 'BLUE', 'YELLOW', 'RED', 'BLACK'];

const gone: readonly AssignmentState[] = ['CANCELLED', 'SUPERSEDED'];

/** Adds every row's light to the rows above it, as far as nothing between is cancelled; by colour, then by row. */
function lightsBelow(
  { id, parentId, state, role }: StoredColumns,
  light: readonly LitLight[],
): Record<Light, number[]> {
  const places = new Map(id.map((one, place) => [one, place]));
  const counts = Object.fromEntries(colours.map((one) => [one, id.map(() => 0)])) as Record<Light, number[]>;
  const isGone = (row: number): boolean => gone.includes(state[row] ?? 'CANCELLED');
  const above = (row: number): number => places.get(parentId[row] ?? '') ?? -1;
  for (const [row, own] of light.entries()) {
    if (isGone(row) || role[row] === 'INFORM') continue;
    const column = counts[own.light];
    for (let at = above(row); at !== -1; at = isGone(at) ? -1 : above(at)) column[at] = (column[at] ?? 0) + 1;
  }
  return counts;
}

/** What rolls up to every row, its light, the days it has left and what the calendar asks of it (lifecycle 5.4, 5.5). */
export function reckon(
  columns: StoredColumns,
  late: Readonly<Record<string, LocalDate>>,
  faults: OpenFaults,
  calendar: Calendar,
  now: Instant,
): ReckonedTree {
  const today = localDateOf(now);
  const rows = rowsOf(columns);
  const { of, whole } = progressOfTree(rows, now);
  const [light, between] = [lightsOn(calendar, today), once(workingDaysBetween.bind(null, calendar))];
  const planned = once(plannedOn.bind(null, calendar));
  const rolled = rows.map(({ id }) => of(id));
  const submitted = columns.submittedAt.map(dayOf);
  const days = rows.map(({ dueOn, state }, n) => ({ dueOn, state, from: columns.arrivedOn[n] ?? dueOn }));
  const own = days.map(({ dueOn, state, from }, n) =>
    light({
      ...{ startedOn: from, dueOn, suspended: state === 'SUSPENDED', submittedOn: submitted[n] ?? null },
      ...{ acceptedOn: dayOf(columns.acceptedAt[n]), childLateFrom: late[columns.id[n] ?? ''] ?? null },
      ...faultsOf(faults, columns.id[n]),
    }),
  );
  const { GREY: grey, GREEN: green, BLUE: blue, YELLOW: yellow, RED: red, BLACK: black } = lightsBelow(columns, own);
  const worst = own.map(({ light }, n) =>
    worstOf(
      {
        ...noLights,
        GREY: grey[n] ?? 0,
        GREEN: green[n] ?? 0,
        BLUE: blue[n] ?? 0,
        YELLOW: yellow[n] ?? 0,
        RED: red[n] ?? 0,
        BLACK: black[n] ?? 0,
      },
      light,
    ),
  );
  return {
    listed: whole.total,
    claimed: rolled.map((one) => one?.claimed ?? 0),
    verified: rolled.map((one) => one?.verified ?? 0),
    total: rolled.map((one) => one?.total ?? 0),
    received: rolled.map((one) => one?.received ?? 0),
    accepted: rolled.map((one) => one?.accepted ?? 0),
    overdue: rolled.map((one) => one?.overdue ?? 0),
    light: own,
    ...{ grey, green, blue, yellow, red, black, rollupStatus: worst },
    daysLeft: days.map(({ dueOn }, n) => between(submitted[n] ?? today, dueOn)),
    planned: days.map(({ dueOn, state, from }) => (ended.includes(state) ? null : planned(from, dueOn, today))),
  };
}
