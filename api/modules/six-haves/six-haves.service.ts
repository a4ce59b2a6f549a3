import type { UnitOfWork } from '../../platform/db/unit-of-work.ts';
import type { Id } from '../../platform/ids.ts';
import { ok, type Result, refuse } from '../../platform/result.ts';
import type { Closed } from '../actions/action.service.ts';
import type { AssignmentType } from '../assignments/assignment.types.ts';
import type { AssignmentRow } from '../assignments/assignment-moving.service.ts';
import { rowOf } from '../assignments/assignment-reading.service.ts';
import type { Context, Reading } from '../context.ts';
import { type Beyond, beyondRows, type TaskOfMatter, tasksOfMatters } from './six-haves.repository.ts';
import { type HaveFacts, havesOf, isAsked, missingOf, type SixHave } from './six-haves.rules.ts';
import { SixHavesType, SixHaveType } from './six-haves.types.ts';

/** What a task's own row and what lies beyond it give. */
const factsOf = (row: AssignmentRow, beyond: Beyond | null): HaveFacts => ({
  ownPlan: beyond?.ownPlan ?? false,
  planAbove: beyond?.planAbove ?? false,
  leader: beyond?.leader ?? false,
  targets: row.targets.length,
  person: row.handlerPostId !== null || row.relayedAt !== null,
  reported: row.reportedAt !== null,
});

const names = (missing: readonly SixHave[]): string => missing.join(',');

/** What a task lacks whose completion goes up: that report is its own. */
const lacking = (row: AssignmentRow, beyond: Beyond | null): SixHave[] =>
  missingOf(havesOf({ ...factsOf(row, beyond), reported: true }));

/** Lets a completion go up only with all six haves, and names those that are missing with their remedies (lifecycle 5.2). */
export async function wholeForSubmission(uow: UnitOfWork, row: AssignmentRow): Promise<Result<true>> {
  const [beyond = null] = await beyondRows(uow, [row.id]);
  const missing = lacking(row, beyond);
  if (missing.length === 0) return ok(true);
  const fields = missing.map((kind) => ({ path: `sixHaves.${kind}`, code: `SixHaves.${kind}` }));
  return refuse('INVALID_MOVE', { ruleId: 'Report.sixHaves', params: { haves: names(missing) }, fields });
}

/** The rule against the completion of a task that lacks one of the six; null: it has them. */
export async function submissionClosedBy({ load }: Reading, row: AssignmentRow): Promise<Closed | null> {
  const missing = lacking(row, await load.beyondTask.load(row.id));
  return missing.length === 0 ? null : { ruleId: 'Report.sixHaves', params: { haves: names(missing) } };
}

/** The tasks of a matter, accepted in this round, that lack some of the six. */
const lackingAmong = (tasks: readonly TaskOfMatter[]): TaskOfMatter[] =>
  tasks.filter((task) => missingOf(havesOf(task)).length > 0);

/** How many of them there are, and of which units the first few are. */
const closedFor = (tasks: readonly TaskOfMatter[]): Closed => ({
  ruleId: 'Item.sixHaves',
  params: {
    count: tasks.length,
    units: tasks
      .slice(0, 3)
      .map(({ unit }) => unit)
      .join('、'),
  },
});

/** Lets a matter pass only when every task below has all six haves (lifecycle 5.1). */
export async function wholeForPass(uow: UnitOfWork, itemId: Id): Promise<Result<true>> {
  const lack = lackingAmong(await tasksOfMatters(uow, [itemId]));
  return lack.length === 0 ? ok(true) : refuse('INVALID_MOVE', closedFor(lack));
}

/** The rule against striking off a matter with tasks that lack some of the six; null: all have them. */
export async function passClosedBy({ load }: Reading, itemId: Id): Promise<Closed | null> {
  const lack = lackingAmong(await load.tasksOfMatter.load(itemId));
  return lack.length === 0 ? null : closedFor(lack);
}

/** The six haves of a task with the remedy of each that is missing (M-03); null: none are asked of it. */
export async function sixHavesOf(
  context: Context,
  reading: Reading,
  assignment: AssignmentType,
): Promise<SixHavesType | null> {
  const row = await rowOf(reading, assignment);
  if (!isAsked(row.role)) return null;
  const found = havesOf(factsOf(row, await reading.load.beyondTask.load(row.id)));
  const haves = found.map(({ kind, given }) =>
    Object.assign(new SixHaveType(), { kind, given, remedy: given === null ? context.say(`SixHaves.${kind}`) : null }),
  );
  return Object.assign(new SixHavesType(), { haves, missing: missingOf(found) });
}
