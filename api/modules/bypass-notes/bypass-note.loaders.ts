import DataLoader from 'dataloader';
import { groupBy } from '../../platform/collections.ts';
import type { UnitOfWork } from '../../platform/db/unit-of-work.ts';
import type { BypassNoteRow } from './bypass-note.entity.ts';
import { bypassNotes } from './bypass-note.repository.ts';

/** Loaders of bypass notes, made for one unit of work and gone with it. */
export const bypassNoteLoaders = (uow: UnitOfWork) => ({
  bypassNote: new DataLoader<string, BypassNoteRow | null>(async (ids) => {
    const found = new Map((await bypassNotes(uow).byIds(ids)).map((row) => [row.id, row]));
    return ids.map((id) => found.get(id) ?? null);
  }),
  /** Whether the matter of a task is struck off or archived. */
  isMatterClosed: new DataLoader<string, boolean>(async (ids) => {
    const closed = await bypassNotes(uow).ofClosedMatters(ids);
    return ids.map((id) => closed.has(id));
  }),
  bypassNotesOf: new DataLoader<string, BypassNoteRow[]>(async (ids) => {
    const groups = groupBy(await bypassNotes(uow).ofAssignments(ids), (row) => row.assignmentId);
    return ids.map((id) => groups.get(id) ?? []);
  }),
});
