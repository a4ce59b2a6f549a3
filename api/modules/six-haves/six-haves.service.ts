import type { AssignmentType } from '../assignments/assignment.types.ts';
import type { AssignmentRow } from '../assignments/assignment-moving.service.ts';
import { rowOf } from '../assignments/assignment-reading.service.ts';
import type { Context, Reading } from '../context.ts';
import type { Beyond } from './six-haves.repository.ts';
import { type HaveFacts, havesOf, isAsked, missingOf } from './six-haves.rules.ts';
import { SixHavesType, SixHaveType } from './six-haves.types.ts';

const factsOf = (row: AssignmentRow, beyond: Beyond | null): HaveFacts => ({
  ownPlan: beyond?.ownPlan ?? false,
  planAbove: beyond?.planAbove ?? false,
  leader: beyond?.leader ?? false,
  targets: row.targets.length,
  person: row.handlerPostId !== null || row.relayedAt !== null,
  reported: row.reportedAt !== null,
});

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
