import type { UnitOfWork } from '../../platform/db/unit-of-work.ts';
import { invalidInput, textFaults } from '../../platform/faults.ts';
import type { Outcome } from '../../platform/graphql/idempotency.ts';
import type { Id } from '../../platform/ids.ts';
import { ok, type Result, refuse } from '../../platform/result.ts';
import { type LocalDate, localDateOf } from '../../platform/time.ts';
import { provinceCalendar } from '../calendar/calendar.service.ts';
import { type ItemRow, lockItem } from '../items/item-moving.service.ts';
import type { AssignmentTold } from './assignment.events.ts';
import { assignments } from './assignment.repository.ts';
import { assignmentOutcome, latestUnder, newLimit } from './assignment.service.ts';
import { type AssignmentRow, lockAssignment, moveAssignment, openAssignment } from './assignment-moving.service.ts';
import { limitFrom } from './deadline.rules.ts';
import { noForecast } from './forecast.rules.ts';
import { lockSupports } from './group.service.ts';
import { reopeningClosedBy } from './reopening.rules.ts';
import type { ReopenAssignmentInput } from './reopening.types.ts';

interface NewLimit {
  readonly date: string;
  readonly provisional: boolean;
}

const notAccepted = { acceptedAt: null, acceptedBy: null, acceptedByPerson: null, acceptedByName: null };

/** What a round begins with: its limit, and since when something that failed is open in it. */
interface Begun {
  readonly limit: NewLimit;
  readonly failedFrom: LocalDate | null;
}

/** What another round changes: the limit, and that nothing is handed in, checked or accepted in it yet. */
const anotherRound = (row: AssignmentRow, { limit, failedFrom }: Begun): Partial<AssignmentRow> => ({
  ...newLimit(limit),
  failedFrom: row.failedFrom ?? failedFrom,
  round: row.round + 1,
  verified: 0,
  ...noForecast,
  actuals: row.actuals.map((actual) => ({ ...actual, verified: null })),
  checkedAt: null,
  waiver: '',
  ...notAccepted,
});

/** Opens the accepted roots of a matter again, supporting ones with their leads, with a new limit, after a failed verification; the round grows by one. Answers the leads. */
export async function reopenRoots(uow: UnitOfWork, item: ItemRow, limit: NewLimit): Promise<Result<AssignmentRow[]>> {
  const begun = { limit, failedFrom: localDateOf(uow.now) };
  const leads: AssignmentRow[] = [];
  for (const root of await assignments(uow).lockRoots(item.id)) {
    if (root.state !== 'ACCEPTED') continue;
    const reopened = await moveAssignment(uow, root, 'reopen', 'assignment.reopened', anotherRound(root, begun));
    if (!reopened.ok) return reopened;
    if (root.role === 'LEAD') leads.push(reopened.value);
  }
  return ok(leads);
}

/** Locks a task, then those that support it; empty when it cannot be read. */
export async function lockWithSupports(uow: UnitOfWork, id: Id): Promise<AssignmentRow[]> {
  const row = await lockAssignment(uow, id);
  return row === null ? [] : [row, ...(await lockSupports(uow, row))];
}

/** Begins the next round of a root that its unit has taken up, which now waits for its answer, and of what supporting units handed in with it (M-39). */
export const superviseRootAgain = (
  uow: UnitOfWork,
  root: AssignmentRow,
  supports: readonly AssignmentRow[],
  limit: NewLimit,
): Promise<Result<AssignmentRow>> =>
  beginRound(
    uow,
    [root, ...supports],
    'superviseAgain',
    'assignment.supervisedAgain',
    { limit, failedFrom: null },
    { returnReason: '', rectifyFrom: localDateOf(uow.now) },
  );

/** Begins the next round of a task by a move, and of what supporting units handed in with it. */
async function beginRound(
  uow: UnitOfWork,
  [row, ...supports]: readonly [AssignmentRow, ...AssignmentRow[]],
  move: 'reopen' | 'superviseAgain',
  told: AssignmentTold,
  begun: Begun,
  more: Partial<AssignmentRow>,
): Promise<Result<AssignmentRow>> {
  const moved = await moveAssignment(uow, row, move, told, { ...anotherRound(row, begun), ...more });
  if (!moved.ok) return moved;
  for (const one of supports.filter(({ state }) => state === 'SUBMITTED' || state === 'ACCEPTED')) {
    const again = one.state === 'ACCEPTED' ? 'reopen' : 'coSignAgain';
    const reopened = await moveAssignment(uow, one, again, 'assignment.reopened', anotherRound(one, begun));
    if (!reopened.ok) return reopened;
  }
  return moved;
}

/**
 * Opens an accepted assignment again, with its supporting ones, by who ordered it or by the originator: with the reason and a
 * new limit inside that of the level above, once that level failed its verification or its look-back (lifecycle 5.2).
 */
export async function reopenAssignment(uow: UnitOfWork, input: ReopenAssignmentInput): Promise<Result<Outcome>> {
  const opened = await openAssignment(uow, input, 'reopen');
  if (!opened.ok) return opened;
  const row = opened.value;
  const supports = await lockSupports(uow, row);
  const above = row.parentId === null ? await lockItem(uow, row.itemId) : await lockAssignment(uow, row.parentId);
  const closedBy = reopeningClosedBy(row, above);
  if (closedBy !== null) return refuse('INVALID_MOVE', { ruleId: closedBy });
  const faults = textFaults(input.reason, 1000, 'input.reason', 'refused');
  if (faults.length > 0) return invalidInput(faults);
  const wanted = { dueOn: input.dueOn, workingDays: null };
  const calendar = await provinceCalendar(uow);
  const today = localDateOf(uow.now);
  const limit = limitFrom(calendar, today, wanted, 'UNIT', await latestUnder(uow, row));
  if (!limit.ok) return limit;
  const why = { reopenReason: input.reason.trim() };
  const begun = { limit: limit.value, failedFrom: today };
  const reopened = await beginRound(uow, [row, ...supports], 'reopen', 'assignment.reopened', begun, why);
  return reopened.ok ? ok(assignmentOutcome(row.id)) : reopened;
}
