import type { ClockRow } from '../../platform/clock-row.ts';
import { localDateOf } from '../../platform/time.ts';
import { firstTimes } from '../clock/firing.service.ts';
import { bypassNoteTold } from './bypass-note.events.ts';
import { bypassNotes } from './bypass-note.repository.ts';

const name = 'bypassNote.late';

/** A note that the office did not answer by its day is told to that office, once (B14). */
export const bypassNoteRow: ClockRow = {
  name,
  turn: async (uow) => {
    const due = await bypassNotes(uow).takeLate(name, localDateOf(uow.now));
    const late = due.map(({ id, answerBy }) => ({ id, occasion: answerBy }));
    const first = await firstTimes(uow, name, late);
    for (const row of await bypassNotes(uow).byIds([...first])) uow.record(bypassNoteTold('late', row));
    return first.size;
  },
};
