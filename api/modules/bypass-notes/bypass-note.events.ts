import type { DomainEvent } from '../../platform/db/unit-of-work.ts';
import { assignmentTold } from '../assignments/assignment.events.ts';

/** What the events of a note need of it. */
interface Subject {
  readonly assignmentId: string;
  readonly itemId: string;
  readonly orgUnitId: number;
  readonly readerKeys: readonly number[];
  readonly secrecy: number;
}

const kinds = {
  written: 'assignment.bypassWritten',
  answered: 'assignment.bypassAnswered',
  released: 'assignment.bypassReleased',
  late: 'assignment.bypassLate',
} as const;

/** A step of a note, told on its task to the ends of the line alone, also when the levels between may read the note itself. */
export const bypassNoteTold = (step: keyof typeof kinds, note: Subject): DomainEvent =>
  assignmentTold(kinds[step], { ...note, id: note.assignmentId, toOrgUnitId: note.orgUnitId });
