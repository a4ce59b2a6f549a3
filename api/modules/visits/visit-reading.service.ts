import { authorize } from '../../access/authorize.ts';
import { encodeGlobalId } from '../../platform/ids.ts';
import { localDateOf } from '../../platform/time.ts';
import { actionsOn } from '../actions/action.service.ts';
import type { AllowedActionType } from '../actions/action.types.ts';
import type { AssignmentType } from '../assignments/assignment.types.ts';
import { findAssignment } from '../assignments/assignment-reading.service.ts';
import { lightOf } from '../assignments/standing.service.ts';
import type { Context, Reading } from '../context.ts';
import { boundByFindingOn } from '../findings/visit-finding.service.ts';
import { jointOperationKey } from '../joint-operations/joint-operation.service.ts';
import type { JointOperationType } from '../joint-operations/joint-operation.types.ts';
import { findJointOperation, type Seen } from '../joint-operations/joint-operation-reading.service.ts';
import { findOrgUnit, findUnitOrBody } from '../org-units/org-unit.service.ts';
import { isSlow } from './grade-scale.rules.ts';
import type { VisitRow } from './visit.entity.ts';
import { visitMachine, visitMoves } from './visit.machine.ts';
import { type InspectorRow, visits } from './visit.repository.ts';
import { beginningClosedBy, joiningClosedBy, namingClosedBy, ruleAtFirst } from './visit.rules.ts';
import { forPolicy, visitId } from './visit.service.ts';
import {
  InspectorType,
  VisitGaugesType,
  VisitMemberType,
  VisitRecordType,
  VisitRuleType,
  VisitTaskType,
  VisitType,
} from './visit.types.ts';
import { missing, reaches, visitTargets } from './visit-gauge.rules.ts';

function toVisit({ session }: Reading, row: VisitRow): VisitType | null {
  if (!authorize(session, 'read', 'Visit', row).ok) return null;
  const { id: rowId, rootId, orgUnitId: officeRowId, targetUnitId: targetRowId, jointOperationId: jointRowId } = row;
  return Object.assign(new VisitType(), {
    ...row,
    ...{ rowId, officeRowId, targetRowId, jointRowId, id: visitId(rootId, rowId) },
    ...{ scale: row.grades ?? [], listTitle: row.checklistTitle, listVersion: row.checklistVersion },
  });
}

/** The visit of a row id: for its team and whoever plans and approves it, and once it is told for its office and the inspected unit. */
export async function findVisit(reading: Reading, id: string): Promise<VisitType | null> {
  const row = await visits(reading.uow).byId(id);
  return row === null ? null : toVisit(reading, row);
}

/** The visits of the acting post, those told of its unit and those told to it, latest first. */
export async function visitsOf(reading: Reading): Promise<VisitType[]> {
  const { uow, session } = reading;
  const rows = session.post === null ? [] : await visits(uow).of(session.post.orgUnitId, session.post.id);
  return rows.map((row) => toVisit(reading, row)).filter((one) => one !== null);
}

/** The visits of a joint operation that the reader may know, in the order of their days. */
export const visitsIn = async (reading: Reading, { rowId }: JointOperationType): Promise<VisitType[]> =>
  (await visits(reading.uow).ofOperation(rowId)).map((row) => toVisit(reading, row)).filter((one) => one !== null);

/** The joint operation of which it is a part, as far as the reader may read that; null also where he may not. */
export const jointOperationOf = async (reading: Reading, { jointRowId }: VisitType): Promise<Seen | null> =>
  jointRowId === null ? null : findJointOperation(reading, jointRowId);

/** Who goes. */
export const teamOf = async ({ uow }: Reading, { rowId }: VisitType): Promise<VisitMemberType[]> =>
  (await visits(uow).membersOf(rowId)).map(({ rootId, id, personName, orgUnitId }) =>
    Object.assign(new VisitMemberType(), {
      ...{ id: encodeGlobalId({ type: 'VisitMember', root: rootId, id }), personName, orgUnitRowId: orgUnitId },
    }),
  );

/** The tasks at which it looks, each as far as the reader may read it, with its grade once that may be read. */
export async function tasksOf(reading: Reading, { rowId }: VisitType): Promise<VisitTaskType[]> {
  const grades = new Map((await visits(reading.uow).gradesOf(rowId)).map((one) => [one.visitTaskId, one]));
  return Promise.all(
    (await visits(reading.uow).tasksOf(rowId)).map(async ({ rootId, id, assignmentId }) =>
      Object.assign(new VisitTaskType(), {
        id: encodeGlobalId({ type: 'VisitTask', root: rootId, id }),
        assignment: await findAssignment(reading, assignmentId),
        ...{ grade: grades.get(id)?.grade ?? null, words: grades.get(id)?.words ?? '' },
      }),
    ),
  );
}

/** The slow tasks of a visit that a leader leads, once its grades may be read; none of every other (M-33). */
export async function slowTasksOf(context: Context, reading: Reading, visit: VisitType): Promise<VisitTaskType[]> {
  if (visit.kind !== 'LEADER_LED') return [];
  const slow: VisitTaskType[] = [];
  for (const task of await tasksOf(reading, visit)) {
    if (task.grade === null) continue;
    const light = task.assignment == null ? null : (await lightOf(context, reading, task.assignment)).colour;
    if (isSlow(task.grade, visit.scale, light)) slow.push(task);
  }
  return slow;
}

/** Tasks of a unit at which a visit to it can look: those it holds that the acting post reads; for whoever plans visits. */
export async function visitableTasks(reading: Reading, unitId: string): Promise<AssignmentType[]> {
  const { post } = reading.session;
  const plans = post !== null && authorize(reading.session, 'plan', 'Visit', { orgUnitId: post.orgUnitId }).ok;
  const unit = plans ? await findOrgUnit(reading.uow, unitId) : null;
  const ids = unit === null ? [] : await visits(reading.uow).standingTasksOf(unit.id);
  return (await Promise.all(ids.map((id) => findAssignment(reading, id)))).filter((one) => one !== null);
}

/** What was found; null: nothing was handed in, or it is not released to the reader. */
export async function recordOf({ uow }: Reading, { rowId }: VisitType): Promise<VisitRecordType | null> {
  const row = await visits(uow).recordOf(rowId);
  if (row === null) return null;
  return Object.assign(new VisitRecordType(), {
    ...row,
    ...{ rowId: row.id, id: encodeGlobalId({ type: 'VisitRecord', root: row.rootId, id: row.id }) },
  });
}

/** The rule of unannounced visits of the own tenant as it stands. */
export async function visitRule({ uow, session }: Reading): Promise<VisitRuleType> {
  const { version, words } = (await visits(uow).rule()) ?? ruleAtFirst;
  const settable = authorize(session, 'set', 'VisitRule', { orgUnitId: session.tenantId }).ok;
  return Object.assign(new VisitRuleType(), { version, words, settable });
}

const toInspector = (rootId: number, { postId, personName, role }: InspectorRow): InspectorType =>
  Object.assign(new InspectorType(), {
    ...{ id: encodeGlobalId({ type: 'Post', root: rootId, id: postId }), personName, role },
  });

/** Who of a unit below may go to another's region. */
export async function inspectorsOf(
  { uow, session }: Pick<Reading, 'uow' | 'session'>,
  unitId: string,
): Promise<InspectorType[]> {
  const unit = session.post === null ? null : await findOrgUnit(uow, unitId);
  if (unit === null) return [];
  return (await visits(uow).inspectorsOf(unit.id)).map((row) => toInspector(session.rootId, row));
}

/** Who of a body that takes part in a joint operation of the acting office may go on a visit of it. */
export async function jointInspectorsOf(
  { uow, session }: Reading,
  operationId: string,
  unitId: string,
): Promise<InspectorType[]> {
  const key = jointOperationKey(session.rootId, operationId);
  const unit = session.post === null || key === null ? null : await findUnitOrBody(uow, unitId);
  if (unit === null || key === null) return [];
  const people = await visits(uow).jointInspectorsOf(key);
  return people.filter(({ orgUnitId }) => orgUnitId === unit.id).map((row) => toInspector(session.rootId, row));
}

/** The gauges of the acting office for a year: numbers that its people read without the visits (V-22); null for whoever is none of them. */
export async function visitGauges({ uow, session }: Reading, year: number): Promise<VisitGaugesType | null> {
  if (!authorize(session, 'count', 'Visit', {}).ok || year < 1949 || year > 2199) return null;
  const counts = await visits(uow).counts(year);
  const unannounced = { of: counts.unannounced, all: counts.visits };
  const routine = { of: counts.routine, all: counts.visits };
  return Object.assign(new VisitGaugesType(), {
    ...{ year, ...counts, unannouncedReached: reaches(unannounced, visitTargets.unannounced) },
    unannouncedMissing: missing(unannounced, visitTargets.unannounced),
    ...{
      routineReached: reaches(routine, visitTargets.routine),
      routineMissing: missing(routine, visitTargets.routine),
    },
  });
}

/** What the acting post may do to a visit now, each denial with its rule (B9). */
export async function actionsOnVisit(
  context: Context,
  reading: Reading,
  visit: VisitType,
): Promise<AllowedActionType[]> {
  const { uow, session } = reading;
  const row = await visits(uow).byId(visit.rowId);
  if (row === null) return [];
  const open: readonly string[] = visitMachine.movesFrom(row.state);
  const record = forPolicy(row, await visits(uow).membersOf(row.id), session);
  const bound = open.includes('close') ? await boundByFindingOn(uow, row.id) : null;
  return actionsOn(context, reading, 'Visit', record, [...visitMoves, 'nameApprover', 'join', 'merge'], (act) => {
    if (act === 'nameApprover') return namingClosedBy(row.state);
    if (act === 'join' || act === 'merge') return joiningClosedBy(row.state);
    if (!open.includes(act)) return 'Visit.machine';
    if (act === 'close') return bound;
    return act === 'begin' ? beginningClosedBy(row, localDateOf(session.now)) : null;
  });
}
