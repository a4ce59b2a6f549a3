import { authorize } from '../../access/authorize.ts';
import { encodeGlobalId } from '../../platform/ids.ts';
import { actionsOn } from '../actions/action.service.ts';
import type { AllowedActionType } from '../actions/action.types.ts';
import type { Context, Reading } from '../context.ts';
import type { AccountabilityCaseRow } from './accountability.entity.ts';
import { accountability } from './accountability.repository.ts';
import { type AccountabilityAct, accountabilityActs, accountabilityClosedBy } from './accountability.rules.ts';
import { AccountabilityCaseType, AccountabilityGroundType, AccountabilityOutcomeType } from './accountability.types.ts';
import { type Ground, groundId } from './accountability-grounds.service.ts';
import { besides, caseId, insidersOf } from './accountability-opening.service.ts';

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
  const beside = await besides(reading.uow, row);
  return actionsOn(context, reading, 'AccountabilityCase', insidersOf(row), accountabilityActs, (act) =>
    accountabilityClosedBy(act as AccountabilityAct, row.state, beside),
  );
}

const toGround = (context: Context, rootId: number, { kind, row, ruleId, words }: Ground): AccountabilityGroundType =>
  Object.assign(new AccountabilityGroundType(), {
    ...{ kind, ruleId, subjectId: groundId(rootId, { kind, row }), reason: context.say(ruleId) },
    words: kind === 'NEGATIVE' && words !== '' ? context.say(words) : words,
  });

/** What the acting post may propose a case about, in a task; nothing where it may propose none. */
export async function accountabilityGrounds(
  context: Context,
  { load, session }: Reading,
  assignmentRowId: string,
): Promise<AccountabilityGroundType[]> {
  const task = await load.assignment.load(assignmentRowId);
  if (task === null) return [];
  const { originatorUnitId } = task;
  if (!authorize(session, 'propose', 'AccountabilityCase', { originatorUnitId }).ok) return [];
  return (await load.accountabilityGrounds.load(task)).map((one) => toGround(context, session.rootId, one));
}

/** What that says on which a case rests, as far as it may be read. */
async function wordsOf(load: Reading['load'], row: AccountabilityCaseRow): Promise<string> {
  const { findingId, cardId, entryId, assignmentId } = row;
  if (findingId !== null) return (await load.finding.load(findingId))?.problem ?? '';
  if (cardId !== null) return (await load.card.load(cardId))?.reason ?? '';
  return (await load.negativeEntriesOf.load(assignmentId)).find(({ id }) => id === entryId)?.ruleId ?? '';
}

/** On what a case rests, with its words as far as they may be read; null: it is from before rules proposed cases. */
export async function groundOfCase(
  context: Context,
  { load, session }: Reading,
  { rowId }: AccountabilityCaseType,
): Promise<AccountabilityGroundType | null> {
  const one = await load.accountabilityCase.load(rowId);
  const row = one?.findingId ?? one?.cardId ?? one?.entryId ?? null;
  if (one === null || one.ground === null || one.ruleId === '' || row === null) return null;
  const kept = { kind: one.ground, row, ruleId: one.ruleId, words: await wordsOf(load, one) };
  return toGround(context, session.rootId, kept);
}
