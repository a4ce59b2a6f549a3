import type { LocalDate } from '../../platform/time.ts';
import { addWorkingDays, type Calendar } from '../calendar/calendar.rules.ts';

const decisionDays = 2;
const most = 1;

/** What decides whether an extension of an assignment may be asked for. */
interface Extendable {
  readonly state: string;
  readonly dueOn: LocalDate;
  readonly extensions: number;
  readonly expeditedUntil: Date | null;
}

/** A request as its course depends on it. */
interface Asked {
  readonly decision: string | null;
  readonly decideBy: LocalDate;
}

/** The last day on which a request made on a day is decided; after it, silence has not granted it (lifecycle 5.2). */
export const decisionDue = (calendar: Calendar, askedOn: LocalDate): LocalDate =>
  addWorkingDays(calendar, askedOn, decisionDays).date;

/** The request that waits for a decision on a day; none when there is none or its time is over. */
export const openRequest = <R extends Asked>(requests: readonly R[], today: LocalDate): R | undefined =>
  requests.find(({ decision, decideBy }) => decision === null && today <= decideBy);

/** The rule that closes asking for an extension; null while it is open. */
export function askingClosedBy(row: Extendable, requests: readonly Asked[], today: LocalDate): string | null {
  if (row.state !== 'IN_PROGRESS') return 'Assignment.machine';
  if (row.expeditedUntil !== null) return 'Assignment.extensionOfMatter';
  if (today > row.dueOn) return 'Assignment.extensionLate';
  if (row.extensions >= most) return 'Assignment.extensionUsed';
  return openRequest(requests, today) === undefined ? null : 'Assignment.extensionAsked';
}

/** The rule that closes deciding on an extension; null while a request waits. */
export const decidingClosedBy = (requests: readonly Asked[], today: LocalDate): string | null =>
  openRequest(requests, today) === undefined ? 'Assignment.noExtensionAsked' : null;

/** The requests below that only a later limit of the level above makes possible, and that this later limit does. */
export const carriedBy = <R extends { readonly wantedOn: LocalDate }>(
  below: readonly R[],
  latest: { readonly before: LocalDate; readonly after: LocalDate },
): R[] => below.filter(({ wantedOn }) => wantedOn > latest.before && wantedOn <= latest.after);
