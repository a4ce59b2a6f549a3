import { authorize } from '../../access/authorize.ts';
import type { UnitOfWork } from '../../platform/db/unit-of-work.ts';
import { invalidInput, stale, textFaults, unseen } from '../../platform/faults.ts';
import type { Outcome } from '../../platform/graphql/idempotency.ts';
import { encodeGlobalId, type Id, rowIdIn } from '../../platform/ids.ts';
import { ok, type Result, refuse } from '../../platform/result.ts';
import { localDateOf } from '../../platform/time.ts';
import { lockAssignment, openAssignment } from '../assignments/assignment-moving.service.ts';
import { addWorkingDays } from '../calendar/calendar.rules.ts';
import { provinceCalendar } from '../calendar/calendar.service.ts';
import type { BypassNoteRow } from './bypass-note.entity.ts';
import { bypassNoteTold } from './bypass-note.events.ts';
import { bypassNoteMachine } from './bypass-note.machine.ts';
import { bypassNotes } from './bypass-note.repository.ts';
import { answerDays, mayBeClosed, noteReaders, releasedReaders, writingClosedBy } from './bypass-note.rules.ts';
import type { AnswerBypassNoteInput, ReleaseBypassNoteInput, WriteBypassNoteInput } from './bypass-note.types.ts';

/** The opaque id of a bypass note. */
export const bypassNoteId = (rootId: number, id: Id): string =>
  encodeGlobalId({ type: 'BypassNote', root: rootId, id });

const outcome = (id: Id): Outcome => ({ type: 'BypassNote', id });

/** Tells the office that established the matter of a difficulty or an opinion, past every level between (B14). */
export async function writeBypassNote(uow: UnitOfWork, input: WriteBypassNoteInput): Promise<Result<Outcome>> {
  const opened = await openAssignment(uow, input, 'writeBypassNote');
  if (!opened.ok) return opened;
  const task = opened.value;
  const ended = mayBeClosed(task.state) && (await bypassNotes(uow).ofClosedMatters([task.id])).has(task.id);
  const closed = writingClosedBy(task.state, await bypassNotes(uow).ofAssignments([task.id]), ended);
  if (closed !== null) return refuse('INVALID_MOVE', { ruleId: closed });
  const faults = textFaults(input.words, 2000, 'input.words', 'refused');
  if (faults.length > 0) return invalidInput(faults);
  const { post } = uow.session;
  if (post === null) return refuse('FORBIDDEN', { ruleId: 'session.post' });
  const row = {
    id: uow.ids.next(),
    tenantId: task.tenantId,
    itemId: task.itemId,
    assignmentId: task.id,
    orgUnitId: task.toOrgUnitId,
    originatorUnitId: task.originatorUnitId,
    kind: input.kind,
    state: bypassNoteMachine.start,
    version: 1,
    words: input.words.trim(),
    writtenBy: post.id,
    writtenAt: new Date(uow.now),
    answerBy: addWorkingDays(await provinceCalendar(uow), localDateOf(uow.now), answerDays).date,
    secrecy: task.secrecy,
    readerKeys: noteReaders(task),
  };
  await bypassNotes(uow).insert(row);
  uow.record(bypassNoteTold('written', row));
  return ok(outcome(row.id));
}

/** Answers a note, for its unit alone as long as it is not released. */
export async function answerBypassNote(uow: UnitOfWork, input: AnswerBypassNoteInput): Promise<Result<Outcome>> {
  const opened = await open(uow, input, 'answer');
  if (!opened.ok) return opened;
  const faults = textFaults(input.answer, 2000, 'input.answer', 'refused');
  if (faults.length > 0) return invalidInput(faults);
  const answered = { answer: input.answer.trim(), answeredAt: new Date(uow.now) };
  return move(uow, opened.value, 'answer', 'answered', answered);
}

/** Opens an answered note with its answer to every level between (V-24). */
export async function releaseBypassNote(uow: UnitOfWork, input: ReleaseBypassNoteInput): Promise<Result<Outcome>> {
  const opened = await open(uow, input, 'release');
  if (!opened.ok) return opened;
  const note = opened.value;
  const task = await lockAssignment(uow, note.assignmentId);
  if (task === null) return unseen('input.bypassNoteId');
  const readerKeys = releasedReaders(task, note.readerKeys);
  return move(uow, note, 'release', 'released', { releasedAt: new Date(uow.now), readerKeys });
}

/** Changes who may read the notes on a task, as it changes hands: who handles it now sees what waits for an answer (G1). */
export async function rereadNotes(
  uow: UnitOfWork,
  assignmentId: Id,
  moved: (keys: readonly number[]) => number[],
): Promise<void> {
  for (const note of await bypassNotes(uow).lockOf(assignmentId))
    await bypassNotes(uow).save(note.id, { readerKeys: moved(note.readerKeys) });
}

async function open(
  uow: UnitOfWork,
  aim: { readonly bypassNoteId: string; readonly version: number },
  act: 'answer' | 'release',
): Promise<Result<BypassNoteRow>> {
  const id = rowIdIn(aim.bypassNoteId, 'BypassNote', uow.session.rootId);
  const row = id === null ? null : await bypassNotes(uow).lock(id);
  if (row === null) return unseen('input.bypassNoteId');
  const allowed = authorize(uow.session, act, 'BypassNote', row);
  if (!allowed.ok) return allowed;
  return row.version === aim.version ? ok(row) : stale();
}

async function move(
  uow: UnitOfWork,
  row: BypassNoteRow,
  act: 'answer' | 'release',
  told: 'answered' | 'released',
  changes: Partial<BypassNoteRow>,
): Promise<Result<Outcome>> {
  const moved = bypassNoteMachine.move(row, act);
  if (!moved.ok) return moved;
  const { state, version } = moved.value;
  await bypassNotes(uow).save(row.id, { ...changes, state, version });
  uow.record(bypassNoteTold(told, row));
  return ok(outcome(row.id));
}
