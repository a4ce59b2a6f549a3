import { authorize } from '../../access/authorize.ts';
import { encodeGlobalId } from '../../platform/ids.ts';
import { actionsOn } from '../actions/action.service.ts';
import type { AllowedActionType } from '../actions/action.types.ts';
import type { Context, Reading } from '../context.ts';
import type { AccountabilityCaseRow } from './accountability.entity.ts';
import { accountability } from './accountability.repository.ts';
import { type AccountabilityAct, accountabilityActs, accountabilityClosedBy } from './accountability.rules.ts';
import { AccountabilityCaseType, AccountabilityOutcomeType } from './accountability.types.ts';
import { caseId, insidersOf, proposedIt } from './accountability-opening.service.ts';

function toCase({ session }: Reading, row: AccountabilityCaseRow): AccountabilityCaseType | null {
  if (!authorize(session, 'read', 'AccountabilityCase', row).ok) return null;
  return Object.assign(new AccountabilityCaseType(), {
    ...row,
    ...{ rowId: row.id, assignmentRowId: row.assignmentId, orgUnitRowId: row.orgUnitId },
    id: caseId(row.rootId, row.id),
  });
}

const shown = (reading: Reading, rows: readonly AccountabilityCaseRow[]): AccountabilityCaseType[] =>
  rows.map((row) => toCase(reading, row)).filter((one) => one !== null);

/** The case of a row id, as far as it may be read. */
export async function findCase(reading: Reading, id: string): Promise<AccountabilityCaseType | null> {
  const row = await reading.load.accountabilityCase.load(id);
  return row === null ? null : toCase(reading, row);
}

/** The cases that the acting post convened or was asked about, the latest first. */
export async function myCases(reading: Reading): Promise<AccountabilityCaseType[]> {
  const { uow, session } = reading;
  return session.post === null ? [] : shown(reading, await accountability(uow).ofPost(session.post.id));
}

/** The cases about a task, for whoever is inside them. */
export const casesOf = async (reading: Reading, assignmentRowId: string): Promise<AccountabilityCaseType[]> =>
  shown(reading, await reading.load.accountabilityCasesOf.load(assignmentRowId));

/** What was fed back to the acting unit: decisions alone, nothing that is under way (M-54). */
export async function outcomesForUs({ uow, session }: Reading): Promise<AccountabilityOutcomeType[]> {
  if (session.post === null || !authorize(session, 'read', 'AccountabilityOutcome', {}).ok) return [];
  return (await accountability(uow).outcomesFor(session.post.orgUnitId)).map((row) =>
    Object.assign(new AccountabilityOutcomeType(), {
      ...row,
      id: encodeGlobalId({ type: 'AccountabilityOutcome', root: row.rootId, id: row.id }),
      orgUnitRowId: row.orgUnitId,
    }),
  );
}

/** What the acting post may do to a case now, each denial with its rule (B9). */
export async function actionsOnCase(
  context: Context,
  reading: Reading,
  one: AccountabilityCaseType,
): Promise<AllowedActionType[]> {
  const row = await reading.load.accountabilityCase.load(one.rowId);
  if (row === null) return [];
  const own = await proposedIt(reading.uow, row);
  return actionsOn(context, reading, 'AccountabilityCase', insidersOf(row), accountabilityActs, (act) =>
    accountabilityClosedBy(act as AccountabilityAct, row.state, own),
  );
}

/** Whether the acting post may propose a case about a task. */
export async function mayPropose({ load, session }: Reading, assignmentRowId: string): Promise<boolean> {
  const task = await load.assignment.load(assignmentRowId);
  if (task === null) return false;
  const { originatorUnitId } = task;
  return authorize(session, 'propose', 'AccountabilityCase', { originatorUnitId }).ok;
}
