import { assignmentKey } from '../assignments/assignment-moving.service.ts';
import { findAssignment } from '../assignments/assignment-reading.service.ts';
import type { Reading } from '../context.ts';
import { itemKey } from '../items/item-moving.service.ts';
import { matrices } from './matrix.repository.ts';
import { ResponsibilityMatrixType, ResponsibilityRowType } from './matrix.types.ts';

const pageSize = 50;

/** A page of the responsibility matrix of a matter or of a task and what is below it; null for every other id (M-19). */
export async function matrixOf(
  reading: Reading,
  id: string,
  after: string | null,
): Promise<ResponsibilityMatrixType | null> {
  const { uow } = reading;
  const asked = { item: itemKey(uow, id), assignment: assignmentKey(uow, id) };
  const start = after === null ? null : assignmentKey(uow, after);
  if ((asked.item === null && asked.assignment === null) || (after !== null && start === null)) return null;
  const head = await matrices(uow).head(asked);
  if (head === null) return null;
  const found = await matrices(uow).page(asked, start, pageSize + 1);
  const rows = await Promise.all(found.slice(0, pageSize).map(({ id: task }) => findAssignment(reading, task)));
  const nodes = rows.flatMap((task, at) =>
    task === null ? [] : [Object.assign(new ResponsibilityRowType(), { task, depth: found[at]?.depth ?? 0 })],
  );
  const nextCursor = found.length > pageSize ? (nodes.at(-1)?.task.id ?? null) : null;
  return Object.assign(new ResponsibilityMatrixType(), { ...head, nodes, nextCursor });
}
