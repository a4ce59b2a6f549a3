import type { DomainEvent } from '../../platform/db/unit-of-work.ts';

/** What can happen to an item. */
export type ItemTold =
  | 'item.registered'
  | 'item.secrecyRaised'
  | 'item.secrecyLowered'
  | 'item.loweringOrdered'
  | 'item.loweringEffective'
  | 'item.loweringLapsed'
  | 'item.knowersNamed'
  | 'item.knowerRemoved'
  | 'item.proposed'
  | 'item.established'
  | 'item.declined'
  | 'item.issued'
  | 'item.recalled'
  | 'item.begun'
  | 'item.amendmentProposed'
  | 'item.amendmentApproved'
  | 'item.amendmentRejected'
  | 'item.amendmentDropped'
  | 'item.amended'
  | 'item.limitMoved'
  | 'item.succeeded'
  | 'item.withdrawn'
  | 'item.suspended'
  | 'item.resumed'
  | 'item.transferredOut'
  | 'item.transferAccepted'
  | 'item.transferReturned'
  | 'item.transferLapsed'
  | 'item.rolledOver'
  | 'item.secondFeedbackDue'
  | 'item.commitmentFulfilled'
  | 'item.commitmentRolledOn'
  | 'item.rollingEnded'
  | 'item.leadChanged'
  | 'item.reported'
  | 'item.verificationStarted'
  | 'item.verified'
  | 'item.verificationFailed'
  | 'item.marked'
  | 'item.linkagesTagged'
  | 'item.fourKeyTagged'
  | 'item.conferenceDecided'
  | 'item.policyFeedbackRaised'
  | 'item.policyFeedbackAnswered'
  | 'item.secondaryProposed'
  | 'item.secondaryRefused'
  | 'item.supervisedAgain'
  | 'item.struckOff'
  | 'item.lookBackDue'
  | 'item.lookBackHeld'
  | 'item.lookBackFailed'
  | 'item.archived'
  | 'item.delegated'
  | 'item.mandateEnded'
  | 'item.expedited'
  | 'item.triaged'
  | 'item.triageApproved'
  | 'item.triageReturned';

/** What the events of an item need of it. */
interface Subject {
  readonly id: string;
  readonly readerKeys: readonly number[];
  readonly secrecy: number;
}

/** A move of an item, told to whoever may read the item; texts stay in the row. */
export const itemMoved = (kind: ItemTold, item: Subject, payload: Record<string, unknown> = {}): DomainEvent => ({
  kind,
  subjectType: 'Item',
  subjectId: item.id,
  itemId: item.id,
  readerKeys: item.readerKeys,
  secrecy: item.secrecy,
  payload,
});
