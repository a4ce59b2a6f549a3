import type { DomainEvent } from '../../platform/db/unit-of-work.ts';

/** What the events of a conference need of it. */
interface Subject {
  readonly id: string;
  readonly orgUnitId: number;
  readonly readerKeys: readonly number[];
}

const forAll = { convened: true, noticeAmended: true, closed: true, calledOff: true };

/** A step of a conference: of its agenda told to its office alone, of itself to those whom its notice had reached. */
export const conferenceTold = (
  step:
    | ('planned' | 'amended' | 'convened' | 'noticeAmended' | 'lineAdded' | 'lineDropped' | 'lineDecided')
    | ('closed' | 'calledOff'),
  { id, orgUnitId, readerKeys }: Subject,
): DomainEvent => ({
  ...{ kind: `conference.${step}`, subjectType: 'Conference', subjectId: id, payload: {} },
  readerKeys: step in forAll ? readerKeys : [orgUnitId * 64],
});
