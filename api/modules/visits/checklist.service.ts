import { authorize } from '../../access/authorize.ts';
import type { UnitOfWork } from '../../platform/db/unit-of-work.ts';
import { invalidInput, stale, unseen } from '../../platform/faults.ts';
import type { Outcome } from '../../platform/graphql/idempotency.ts';
import { encodeGlobalId, type Id, rowIdIn } from '../../platform/ids.ts';
import { ok, type Result, refuse } from '../../platform/result.ts';
import type { Reading } from '../context.ts';
import type { ChecklistRow } from './checklist.entity.ts';
import { checklists } from './checklist.repository.ts';
import { checklistFaults } from './checklist.rules.ts';
import { ChecklistType, type SetChecklistInput, VisitCheckType } from './checklist.types.ts';

const toChecklist = ({ rootId, seriesId, ...row }: ChecklistRow): ChecklistType =>
  Object.assign(new ChecklistType(), { ...row, id: encodeGlobalId({ type: 'Checklist', root: rootId, id: seriesId }) });

/** The lists of the acting office, for whoever words them and plans with them. */
export async function checklistsOf({ uow, session }: Reading): Promise<ChecklistType[]> {
  const orgUnitId = session.post?.orgUnitId;
  if (orgUnitId === undefined || !authorize(session, 'set', 'Checklist', { orgUnitId }).ok) return [];
  return (await checklists(uow).of(orgUnitId)).map(toChecklist);
}

/** A version of a list by its row id. */
export async function findChecklist({ uow }: Reading, id: Id): Promise<ChecklistType | null> {
  const row = await checklists(uow).byId(id);
  return row === null ? null : toChecklist(row);
}

/** The lines of the list of a visit, with what was found at each once that may be read. */
export const checksOf = async ({ load }: Reading, { rowId }: { readonly rowId: Id }): Promise<VisitCheckType[]> =>
  (await load.checksOfVisit.load(rowId)).map(({ rootId, id, section, words, result, note }) =>
    Object.assign(new VisitCheckType(), {
      ...{ id: encodeGlobalId({ type: 'VisitCheck', root: rootId, id }), section, words, result, note },
    }),
  );

/** Whether the lines of the list of a visit may be read: by who makes it, by others once it is released. */
export const readsChecks = async (reading: Reading, visit: { readonly rowId: Id; readonly listTitle: string | null }) =>
  visit.listTitle !== null && (await reading.load.checksOfVisit.load(visit.rowId)).length > 0;

/** The list of the acting office with which a visit is to be planned. */
export async function checklistToUse(uow: UnitOfWork, id: string, orgUnitId: number): Promise<Result<ChecklistRow>> {
  const key = rowIdIn(id, 'Checklist', uow.session.rootId);
  const row = key === null ? null : await checklists(uow).last(key, orgUnitId);
  return row === null || row.retired ? invalidInput([{ path: 'input.checklistId', code: 'notFound' }]) : ok(row);
}

/** Words a list of the acting office, a new one or the next version of one (M-116). */
export async function setChecklist(uow: UnitOfWork, input: SetChecklistInput): Promise<Result<Outcome>> {
  const { post, personName, rootId } = uow.session;
  if (post === null) return refuse('FORBIDDEN', { ruleId: 'session.post' });
  const allowed = authorize(uow.session, 'set', 'Checklist', { orgUnitId: post.orgUnitId });
  if (!allowed.ok) return allowed;
  const known = input.checklistId == null ? null : rowIdIn(input.checklistId, 'Checklist', rootId);
  const before = known === null ? null : await checklists(uow).last(known, post.orgUnitId);
  if (input.checklistId != null && before === null) return unseen('input.checklistId');
  if ((before?.version ?? 0) !== input.version) return stale();
  const faults = checklistFaults(input);
  if (faults.length > 0) return invalidInput(faults);
  const id = uow.ids.next();
  await checklists(uow).insert({
    ...{ id, orgUnitId: post.orgUnitId, seriesId: before?.seriesId ?? id, version: input.version + 1 },
    ...{ title: input.title.trim(), retired: input.retired, setByName: personName, setAt: new Date(uow.now) },
    lines: input.lines.map(({ section, words }) => ({ section: section.trim(), words: words.trim() })),
  });
  uow.record({
    ...{ kind: 'visit.checklistSet', subjectType: 'Checklist', subjectId: id, secrecy: 1, payload: {} },
    readerKeys: [post.orgUnitId * 64],
  });
  return ok({ type: 'Checklist', id });
}
