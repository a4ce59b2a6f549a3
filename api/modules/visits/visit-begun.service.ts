import type { UnitOfWork } from '../../platform/db/unit-of-work.ts';
import type { Id } from '../../platform/ids.ts';
import type { VisitRow } from './visit.entity.ts';
import { visits } from './visit.repository.ts';
import { visitKey } from './visit.service.ts';

/** A task on a visit: by itself or by the unit that holds it. */
interface Visited {
  readonly id: Id;
  readonly toOrgUnitId: number;
}

/** A visit on which something is found, and the key of those who make it while nobody else may know of it. */
interface Begun {
  readonly id: Id;
  readonly hiddenBy: number | null;
}

/** The key that alone opens a visit, of which nobody may know before it is released; null of every other (Z11). */
const hidingKey = ({ announced, releasedAt, teamKey }: VisitRow): number | null =>
  announced || releasedAt !== null ? null : teamKey;

/** The key that alone opens the visit of a row id, as far as the session reads it; null where there is none. */
export async function visitHiddenBy(uow: UnitOfWork, id: Id | null): Promise<number | null> {
  const visit = id === null ? null : await visits(uow).byId(id);
  return visit === null ? null : hidingKey(visit);
}

/** A visit that the session may read, that has begun and is not closed, and that goes to the unit of a task or looks at the task; null for every other. */
export async function visitBegunAt(uow: UnitOfWork, id: string, task: Visited): Promise<Begun | null> {
  const key = visitKey(uow.session.rootId, id);
  const visit = key === null ? null : await visits(uow).hold(key);
  if (visit === null || visit.underwayAt === null || visit.state === 'CLOSED') return null;
  const begun = { id: visit.id, hiddenBy: hidingKey(visit) };
  if (visit.targetUnitId === task.toOrgUnitId) return begun;
  return (await visits(uow).tasksOf(visit.id)).some(({ assignmentId }) => assignmentId === task.id) ? begun : null;
}
