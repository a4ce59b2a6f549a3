import { actionsOn } from '../actions/action.service.ts';
import type { AllowedActionType } from '../actions/action.types.ts';
import type { Context, Reading } from '../context.ts';
import type { BypassNoteRow } from './bypass-note.entity.ts';
import { bypassNoteMachine } from './bypass-note.machine.ts';
import { bypassNoteId } from './bypass-note.service.ts';
import { BypassNoteType } from './bypass-note.types.ts';

const toBypassNote = (row: BypassNoteRow): BypassNoteType =>
  Object.assign(new BypassNoteType(), {
    ...row,
    rowId: row.id,
    orgUnitRowId: row.orgUnitId,
    originatorRowId: row.originatorUnitId,
    id: bypassNoteId(row.rootId, row.id),
  });

/** The note of a row id, if the session may read it. */
export async function findBypassNote({ load }: Reading, id: string): Promise<BypassNoteType | null> {
  const row = await load.bypassNote.load(id);
  return row === null ? null : toBypassNote(row);
}

/** The notes on a task that the session may read, oldest first. */
export const bypassNotesOf = async ({ load }: Reading, assignmentRowId: string): Promise<BypassNoteType[]> =>
  (await load.bypassNotesOf.load(assignmentRowId)).map(toBypassNote);

const acts = ['answer', 'release'] as const;

/** What the acting post may do to a note now, and why not. */
export async function actionsOnBypassNote(
  context: Context,
  reading: Reading,
  { rowId }: BypassNoteType,
): Promise<AllowedActionType[]> {
  const row = await reading.load.bypassNote.load(rowId);
  if (row === null) return [];
  const open = bypassNoteMachine.movesFrom(row.state);
  return actionsOn(context, reading, 'BypassNote', row, acts, (act) =>
    open.includes(act as (typeof acts)[number]) ? null : 'BypassNote.machine',
  );
}
