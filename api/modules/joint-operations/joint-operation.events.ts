import type { DomainEvent } from '../../platform/db/unit-of-work.ts';

/** What the events of an operation need of it. */
interface Subject {
  readonly id: string;
  readonly readerKeys: readonly number[];
  readonly secrecy: number;
}

/** The steps of an operation. */
export type JointStep =
  | 'proposed'
  | 'approved'
  | 'refused'
  | 'accepted'
  | 'declined'
  | 'opinionGiven'
  | 'evidenceShared'
  | 'reported'
  | 'countersigned'
  | 'scopeAdded'
  | 'linkagesTagged'
  | 'ended';

/** A step of an operation, told to its office and, once they are invited, to its members; nothing of it stands on the matters. */
export const jointTold = (
  step: JointStep,
  row: Subject,
  payload: Readonly<Record<string, unknown>> = {},
): DomainEvent => ({
  kind: `joint.${step}`,
  subjectType: 'JointOperation',
  subjectId: row.id,
  readerKeys: row.readerKeys,
  secrecy: row.secrecy,
  payload,
});
