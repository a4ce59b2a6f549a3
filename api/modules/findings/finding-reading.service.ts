import { authorize } from '../../access/authorize.ts';
import type { Id } from '../../platform/ids.ts';
import { localDateOf } from '../../platform/time.ts';
import { actionsOn } from '../actions/action.service.ts';
import type { AllowedActionType } from '../actions/action.types.ts';
import type { Context, Reading } from '../context.ts';
import { toFile } from '../files/file-reading.service.ts';
import { isLookingBack } from '../visits/visit.rules.ts';
import type { VisitType } from '../visits/visit.types.ts';
import { visitHiddenBy } from '../visits/visit-begun.service.ts';
import type { FindingRow } from './finding.entity.ts';
import { type FindingState, findingStates } from './finding.machine.ts';
import { findings } from './finding.repository.ts';
import { actClosedBy, findingActs, isLate } from './finding.rules.ts';
import { FindingFileType, FindingType } from './finding.types.ts';
import { findingId, placesOf } from './finding-opening.service.ts';

function toFinding({ session }: Reading, row: FindingRow): FindingType | null {
  if (!authorize(session, 'read', 'Finding', row).ok) return null;
  const answeredOn = row.answeredAt === null ? null : localDateOf(row.answeredAt.getTime());
  return Object.assign(new FindingType(), {
    ...row,
    ...{ rowId: row.id, assignmentRowId: row.assignmentId, orgUnitRowId: row.orgUnitId, visitRowId: row.visitId },
    ...{ checkVisitRowId: row.checkVisitId },
    ...{ id: findingId(row.rootId, row.id), late: isLate(row, answeredOn, localDateOf(session.now)) },
    recorderName: row.recordedByName,
    extendsRowId: row.extendsId,
  });
}

const shown = (reading: Reading, rows: readonly FindingRow[]): FindingType[] =>
  rows.map((row) => toFinding(reading, row)).filter((one) => one !== null);

const shownOf = async (reading: Reading, ids: readonly Id[]): Promise<FindingType[]> =>
  shown(
    reading,
    (await reading.load.finding.loadMany(ids)).filter(
      (row): row is FindingRow => row !== null && !(row instanceof Error),
    ),
  );

/** The finding of a row id, as far as it may be read. */
export async function findFinding(reading: Reading, id: string): Promise<FindingType | null> {
  const row = await reading.load.finding.load(id);
  return row === null ? null : toFinding(reading, row);
}

/** The findings in some states, or in all but withdrawn, of matters of the acting unit, of its tasks, or found by it; those due first. */
export async function myFindings(reading: Reading, states: readonly string[] | null): Promise<FindingType[]> {
  const { uow, session } = reading;
  if (session.post === null) return [];
  const wanted = states ?? findingStates.filter((state) => !laid.includes(state));
  const ids = await findings(uow).of(session.post.orgUnitId, wanted as FindingState[]);
  return shownOf(reading, ids);
}

/** The findings in a task, oldest first; nothing that was withdrawn. */
export const findingsOf = async (reading: Reading, assignmentRowId: string): Promise<FindingType[]> =>
  shown(reading, standing(await reading.load.findingsOf.load(assignmentRowId)));

/** The checks of other units by a finding, oldest first, whatever came of each. */
export const peerChecksOf = async (reading: Reading, { rowId }: FindingType): Promise<FindingType[]> =>
  shown(reading, await reading.load.peerChecksOf.load(rowId));

/** The findings made in a joint operation, oldest first; nothing that was withdrawn. */
export const findingsIn = async (reading: Reading, operationRowId: string): Promise<FindingType[]> =>
  shown(reading, standing(await reading.load.findingsOfOperation.load(operationRowId)));

/** The findings made on a visit, oldest first; nothing that was withdrawn. */
export const findingsOn = async (reading: Reading, visitRowId: string): Promise<FindingType[]> =>
  shown(reading, standing(await reading.load.findingsOfVisit.load(visitRowId)));

/**
 * What waits for a look-back where a visit looks back, those due first, for those who make it and its office: of its readers all but the
 * inspected unit (Z11).
 */
export async function findingsAwaitingOn(reading: Reading, visit: VisitType): Promise<FindingType[]> {
  const { session, load } = reading;
  if (!isLookingBack(visit) || session.post === null || session.post.orgUnitId === visit.targetRowId) return [];
  return shownOf(reading, await load.findingsAwaitingOn.load(visit.rowId));
}

/** The files that show a finding, oldest first, each with what it shows. */
export const filesOf = async ({ load }: Reading, { rowId }: FindingType): Promise<FindingFileType[]> =>
  (await load.filesOnFinding.load(rowId)).map((row) =>
    Object.assign(new FindingFileType(), { part: row.findingPart, file: toFile(row) }),
  );

/** What came to nothing. */
const laid: readonly FindingState[] = ['CLEARED', 'WITHDRAWN'];
const standing = (rows: readonly FindingRow[]): FindingRow[] => rows.filter(({ state }) => !laid.includes(state));

/** What the acting post may do to a finding now, each denial with its rule (B9). */
export async function actionsOnFinding(
  context: Context,
  reading: Reading,
  finding: FindingType,
): Promise<AllowedActionType[]> {
  const row = await reading.load.finding.load(finding.rowId);
  const task = row === null ? null : await reading.load.assignment.load(row.assignmentId);
  if (row === null || task === null) return [];
  const record = await placesOf(reading.uow, row, task);
  const hidden = (await visitHiddenBy(reading.uow, row.visitId)) !== null;
  return actionsOn(context, reading, 'Finding', record, findingActs, (act) =>
    actClosedBy(act as (typeof findingActs)[number], { ...row, hidden }, task.state, reading.session.personId),
  );
}
