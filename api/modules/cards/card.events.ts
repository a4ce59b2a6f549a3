import type { DomainEvent } from '../../platform/db/unit-of-work.ts';
import { assignmentTold } from '../assignments/assignment.events.ts';
import { noteReaders } from '../bypass-notes/bypass-note.rules.ts';

type Subject = Parameters<typeof assignmentTold>[1] & Parameters<typeof noteReaders>[0];

const kinds = {
  proposed: 'assignment.cardProposed',
  withdrawn: 'assignment.cardWithdrawn',
  replied: 'assignment.cardReplied',
  issued: 'assignment.cardIssued',
  reported: 'assignment.cardReported',
  sentBack: 'assignment.cardSentBack',
  rectified: 'assignment.cardRectified',
  appealed: 'assignment.cardAppealed',
  upheld: 'assignment.cardUpheld',
  revoked: 'assignment.cardRevoked',
} as const;

export type CardStep = keyof typeof kinds;

/** A step of a card, told on its task to its unit and the office of the matter alone: no level between reads cards of others (visibility.md 6.1, SC). */
export const cardTold = (step: CardStep, task: Subject): DomainEvent =>
  assignmentTold(kinds[step], { ...task, readerKeys: noteReaders(task) });
