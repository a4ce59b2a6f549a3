import { authorize } from '../../access/authorize.ts';
import { encodeGlobalId, rowIdIn } from '../../platform/ids.ts';
import type { LocalDate } from '../../platform/time.ts';
import { findAssignment } from '../assignments/assignment-reading.service.ts';
import { lightOf } from '../assignments/standing.service.ts';
import type { Context, Reading } from '../context.ts';
import type { NegativeEntryRow } from './negative-entry.entity.ts';
import { negativeList } from './negative-list.repository.ts';
import { NegativeCountType, NegativeEntryType } from './negative-list.types.ts';

/** What a list is narrowed to; null: to nothing. */
export interface Narrowed {
  readonly unitId: string | null;
  readonly ruleId: string | null;
  readonly light: string | null;
  readonly since: LocalDate | null;
  readonly left: boolean;
}

function toEntry(context: Context, { session }: Reading, row: NegativeEntryRow): NegativeEntryType | null {
  if (!authorize(session, 'read', 'NegativeEntry', row).ok) return null;
  return Object.assign(new NegativeEntryType(), {
    ...{ rowId: row.id, assignmentRowId: row.assignmentId, findingRowId: row.findingId },
    ...{ id: encodeGlobalId({ type: 'NegativeEntry', root: row.rootId, id: row.id }), ruleId: row.ruleId },
    ...{ reason: context.say(row.ruleId), round: row.round, dueOn: row.dueOn },
    ...{ enteredAt: row.enteredAt, leftAt: row.leftAt, leftBy: row.leftBy },
  });
}

/** The entries of a task, oldest first, those that it left behind too. */
export const entriesOf = async (
  context: Context,
  reading: Reading,
  assignmentRowId: string,
): Promise<NegativeEntryType[]> =>
  (await reading.load.negativeEntriesOf.load(assignmentRowId))
    .map((row) => toEntry(context, reading, row))
    .filter((one) => one !== null);

/** The negative list of the acting post's unit: of its own matters, and of the tasks that it holds. */
export async function listOf(context: Context, reading: Reading, by: Narrowed): Promise<NegativeEntryType[]> {
  const { uow, session } = reading;
  if (session.post === null) return [];
  const unit = by.unitId === null ? null : Number(rowIdIn(by.unitId, 'OrgUnit', session.rootId));
  const rows = await negativeList(uow).of(session.post.orgUnitId, { ...by, unit });
  const found = rows.map((row) => toEntry(context, reading, row)).filter((one) => one !== null);
  if (by.light === null) return found;
  const lit = await Promise.all(found.map((one) => colourOf(context, reading, one.assignmentRowId)));
  return found.filter((_, n) => lit[n] === by.light);
}

async function colourOf(context: Context, reading: Reading, id: string): Promise<string | null> {
  const task = await findAssignment(reading, id);
  return task === null ? null : (await lightOf(context, reading, task)).colour;
}

/** How many tasks of each unit are on that list, the most first. */
export async function countsOf({ uow, session }: Reading): Promise<NegativeCountType[]> {
  if (session.post === null || !authorize(session, 'read', 'NegativeEntry', {}).ok) return [];
  return (await negativeList(uow).countsFor(session.post.orgUnitId)).map(({ unit, tasks }) =>
    Object.assign(new NegativeCountType(), { orgUnitRowId: unit, tasks }),
  );
}
