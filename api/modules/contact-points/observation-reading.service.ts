import { actionsOn } from '../actions/action.service.ts';
import type { AllowedActionType } from '../actions/action.types.ts';
import type { Context, Reading } from '../context.ts';
import { findContactPoint } from './contact-point-reading.service.ts';
import type { ObservationRow } from './observation.entity.ts';
import { observationMachine } from './observation.machine.ts';
import { conflictOf } from './observation.rules.ts';
import { observationId, placesOf } from './observation.service.ts';
import { ClaimConflictType, ObservationType } from './observation.types.ts';

const toObservation = (row: ObservationRow): ObservationType =>
  Object.assign(new ObservationType(), {
    ...row,
    ...{ asked: row.question },
    ...{ rowId: row.id, contactPointRowId: row.contactPointId, assignmentRowId: row.assignmentId },
    id: observationId(row.rootId, row.id),
  });

/** The observation of a row id, if the session may read it. */
export async function findObservation({ load }: Reading, id: string): Promise<ObservationType | null> {
  const row = await load.observation.load(id);
  return row === null ? null : toObservation(row);
}

/** What a contact point was asked and told, the newest first. */
export const observationsFrom = async ({ load }: Reading, pointRowId: string): Promise<ObservationType[]> =>
  (await load.observationsFrom.load(pointRowId)).map(toObservation);

/** What was seen of a task, as far as the session may read it, oldest first. */
export const observationsOn = async ({ load }: Reading, assignmentRowId: string): Promise<ObservationType[]> =>
  (await load.observationsOn.load(assignmentRowId)).map(toObservation);

/** What was seen in a matter, as far as the session may read it, oldest first. */
export const observationsIn = async ({ load }: Reading, itemRowId: string): Promise<ObservationType[]> =>
  (await load.observationsIn.load(itemRowId)).map(toObservation);

/** What was asked, to the office and the contact; the line, to which it was released, could tell by it who told. */
export async function questionOf(reading: Reading, row: ObservationType): Promise<string> {
  return (await findContactPoint(reading, row.contactPointRowId)) === null ? '' : row.asked;
}

/** In what an observation contradicts what its task claimed before it; null for whoever does not read the task, as its contact. */
export async function conflictOn(
  context: Context,
  { load }: Reading,
  { rowId, assignmentRowId }: ObservationType,
): Promise<ClaimConflictType | null> {
  const row = await load.observation.load(rowId);
  const task = assignmentRowId === null ? null : await load.assignment.load(assignmentRowId);
  if (row === null || task === null) return null;
  const claims = (await load.reportsOn.load(task.id)).filter(({ state }) => state === 'APPROVED');
  const found = conflictOf(row, claims, await load.verificationsOf.load(task.id), task.originatorUnitId);
  if (found === null) return null;
  const params = { line: row.lineName, unit: row.lineUnit, seen: row.amount ?? 0, claimed: found.claimed ?? 0 };
  return Object.assign(new ClaimConflictType(), {
    ...{ code: 'CLAIM_CONFLICT', explanation: context.say(found.ruleId, params), liftedAt: found.liftedAt },
  });
}

const acts = ['tell', 'attach', 'answer', 'release'] as const;

/** What the acting post may do to an observation now, and why not. */
export async function actionsOnObservation(
  context: Context,
  reading: Reading,
  { rowId }: ObservationType,
): Promise<AllowedActionType[]> {
  const row = await reading.load.observation.load(rowId);
  if (row === null) return [];
  const open = observationMachine.movesFrom(row.state);
  return actionsOn(context, reading, 'Observation', await placesOf(reading.uow, row), acts, (act) => {
    if (act === 'attach') return row.assignmentId === null ? null : 'Observation.attached';
    if (!open.includes(act as 'tell' | 'answer' | 'release')) return 'Observation.machine';
    return act === 'release' && row.assignmentId === null ? 'Observation.ofNoTask' : null;
  });
}
