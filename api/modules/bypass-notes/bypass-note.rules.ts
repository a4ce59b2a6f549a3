import { withoutCoUnits } from '../assignments/group.rules.ts';
import { isGrantKey } from '../grants/grant.rules.ts';

/** What a note tells: what stands in the way, or what the unit thinks of the order (B14). */
export const bypassNoteKinds = ['DIFFICULTY', 'OPINION'] as const;

/** How many working days the office that established the matter has to answer. */
export const answerDays = 10;

/** A task as far as it decides who reads a note on it. */
interface Task {
  readonly toOrgUnitId: number;
  readonly sectionId: number | null;
  readonly originatorUnitId: number;
  readonly readerKeys: readonly number[];
  readonly coUnitKeys: readonly number[];
}

const line = (task: Task): number[] => withoutCoUnits(task).filter((key) => !isGrantKey(key));

/** Who reads a note: its unit and the office that established the matter, of the whole line (visibility.md Z12). */
export function noteReaders(task: Task): number[] {
  const ends = [task.toOrgUnitId, task.sectionId, task.originatorUnitId];
  return line(task).filter((key) => ends.includes(Math.floor(key / 64)));
}

/** Who reads a note that was released: the whole line, with every level between; whoever read it before goes on. */
export const releasedReaders = (task: Task, readers: readonly number[]): number[] => [
  ...new Set([...readers, ...line(task)]),
];

const over: readonly string[] = ['READ', 'CANCELLED', 'SUPERSEDED'];

/** Whether the matter of a task may be over, which its unit cannot read: a matter ends with its tasks accepted or gone. */
export const mayBeClosed = (state: string): boolean => state === 'ACCEPTED';

/** Why no note is written on a task now: it has ended, its matter is struck off or archived, or one of its unit waits for an answer. */
export function writingClosedBy(
  state: string,
  notes: readonly { readonly state: string }[],
  isMatterClosed: boolean,
): string | null {
  if (over.includes(state)) return 'Assignment.machine';
  if (isMatterClosed) return 'Assignment.matterClosed';
  return notes.some((note) => note.state === 'WAITING') ? 'Assignment.noteWaits' : null;
}
