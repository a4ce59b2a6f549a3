import { authorize } from '../../access/authorize.ts';
import { rowIdIn } from '../../platform/ids.ts';
import { type LocalDate, localDateOf } from '../../platform/time.ts';
import type { Reading } from '../context.ts';
import { jointOperationId } from '../joint-operations/joint-operation.service.ts';
import type { JointOperationType } from '../joint-operations/joint-operation.types.ts';
import { findJointOperation } from '../joint-operations/joint-operation-reading.service.ts';
import { findOrgUnit, unitChain } from '../org-units/org-unit.service.ts';
import { collisions, type Standing } from './collision.repository.ts';
import { collide, type Supervision } from './collision.rules.ts';
import { SupervisionCollisionType } from './collision.types.ts';
import type { VisitRow } from './visit.entity.ts';
import { visits } from './visit.repository.ts';
import { isToldOutside, mergingClosedBy } from './visit.rules.ts';
import { placeOf } from './visit.service.ts';
import type { VisitType } from './visit.types.ts';
import { findVisit } from './visit-reading.service.ts';

/** What is to be inspected and when. */
interface Plan {
  readonly targetUnitId: string;
  readonly itemIds: readonly string[];
  readonly fromDay: LocalDate;
  readonly untilDay: LocalDate;
}

const mostItems = 20;
const unwritten = { id: null, operationId: null, standing: 'PLANNED' } as const;

/** What a plan of a visit would meet, to whoever may plan one there: of that no more than he reads, so that nothing hidden is told (V-21). */
export async function collisionsOfPlan(reading: Reading, plan: Plan): Promise<SupervisionCollisionType[]> {
  const { uow, session } = reading;
  const unit = session.post?.orgUnitId;
  if (!authorize(session, 'plan', 'Visit', { orgUnitId: unit }).ok || plan.itemIds.length > mostItems) return [];
  const target = await findOrgUnit(uow, plan.targetUnitId);
  const above = target === null ? [] : (await unitChain(uow, target.id)).slice(1);
  if (target === null || !above.some(({ id }) => id === unit)) return [];
  const items = plan.itemIds.map((id) => rowIdIn(id, 'Item', session.rootId)).filter((id) => id !== null);
  const { fromDay, untilDay } = plan;
  return (await readNear(reading, { ...unwritten, units: [target.id], items, fromDay, untilDay })).map((one) =>
    told(one),
  );
}

/**
 * What a visit meets, to its team, planner and approver: what they read, and while nobody else reads the visit, by office and days alone,
 * what is announced or runs elsewhere (B5). The others are told nothing of the visit in turn.
 */
export async function collisionsOfVisit(reading: Reading, visit: VisitType): Promise<SupervisionCollisionType[]> {
  const { uow, session } = reading;
  const row = await visits(uow).byId(visit.rowId);
  if (row === null) return [];
  const { isOf, decides } = placeOf(row, await visits(uow).membersOf(row.id), session);
  if (!isOf && !decides) return [];
  const { id, jointOperationId: operationId, state: standing, fromDay, untilDay } = row;
  const place = { units: [row.targetUnitId], items: await collisions(uow).itemsOf(id) };
  const read = await readNear(reading, { id, operationId, standing, fromDay, untilDay, ...place });
  const known = new Set(read.map((one) => one.rowId));
  const others = isToldOutside(row) ? [] : await collisions(uow).toldOf(id);
  const hinted = others.flatMap((one) =>
    known.has(one.id) ? [] : [{ ...one, officeRowId: one.orgUnitId, recordId: null, title: '', joinableId: null }],
  );
  const merging = decides ? await Promise.all(read.map((one) => mergeVersion(reading, row, one))) : [];
  return [...read, ...hinted].map((one, n) => told(one, merging[n] ?? null));
}

/** The version of an earlier visit into which one can be merged, to whoever planned or approves both; null of every other. */
async function mergeVersion({ uow, session }: Reading, row: VisitRow, { kind, rowId }: Read): Promise<number | null> {
  const other = kind === 'VISIT' ? await visits(uow).byId(rowId) : null;
  if (other === null || !placeOf(other, [], session).decides || mergingClosedBy(row, other) !== null) return null;
  return other.plannedAt < row.plannedAt ? other.version : null;
}

/** What a joint operation meets, to its office. */
export async function collisionsOfOperation(
  reading: Reading,
  operation: JointOperationType,
): Promise<SupervisionCollisionType[]> {
  const { rowId, officeRowId, startsAt, endsAt, state, standing } = operation;
  if (officeRowId !== reading.session.post?.orgUnitId) return [];
  const asked = {
    ...{ id: rowId, operationId: rowId, standing: standing === 'OVER' ? standing : state },
    ...{ fromDay: localDateOf(startsAt.getTime()), untilDay: localDateOf(endsAt.getTime()) },
    ...(await collisions(reading.uow).scopeOf(rowId)),
  };
  return (await readNear(reading, asked)).map((one) => told(one));
}

type Told = Pick<
  SupervisionCollisionType,
  'kind' | 'fromDay' | 'untilDay' | 'officeRowId' | 'recordId' | 'title' | 'joinableId'
>;
interface Read extends Told {
  readonly rowId: string;
}

const told = (
  { kind, fromDay, untilDay, officeRowId, recordId, title, joinableId }: Told,
  mergeVersion: number | null = null,
): SupervisionCollisionType =>
  Object.assign(new SupervisionCollisionType(), {
    ...{ kind, fromDay, untilDay, officeRowId, recordId, title, joinableId, mergeVersion },
  });

/** What meets it among all that the session reads: visits, then operations, each by its days. */
async function readNear(reading: Reading, asked: Supervision): Promise<Read[]> {
  const near = collisions(reading.uow);
  const found: Read[] = [];
  for (const one of (await near.visitsNear(asked)).filter((other) => collide(asked, other))) {
    const visit = await findVisit(reading, one.id);
    if (visit !== null) found.push(await toRead(reading, one, { ...visit, kind: 'VISIT', title: '' }));
  }
  for (const one of (await near.operationsNear(asked)).filter((other) => collide(asked, other))) {
    const operation = await findJointOperation(reading, one.id);
    if (operation !== null) found.push(await toRead(reading, one, { ...operation, kind: 'JOINT_OPERATION' }));
  }
  return found;
}

async function toRead(
  { uow, session }: Reading,
  { id: rowId, operationId, fromDay, untilDay }: Standing,
  { id: recordId, kind, title, officeRowId }: Pick<Told, 'kind' | 'title' | 'officeRowId'> & { readonly id: string },
): Promise<Read> {
  const own = operationId !== null && (await visits(uow).isOfficeOf(operationId, session.post?.orgUnitId ?? -1));
  const joinableId = own ? jointOperationId(session.rootId, operationId) : null;
  return { rowId, kind, fromDay, untilDay, officeRowId, recordId, title, joinableId };
}
