import type { DomainEvent } from '../../platform/db/unit-of-work.ts';
import type { TalkRow } from './talk.entity.ts';

/** A key that nobody holds: a step of a talk is in the sealed record, and those who are in it are told by their workbench. */
const nobody = 0;

/** A step of a talk; neither matter nor task is named, for others who read those learn nothing of it (M-53). */
export const talkTold = (
  step: 'proposed' | 'delegated' | 'convened' | 'accounted' | 'held' | 'cancelled',
  { id, secrecy }: Pick<TalkRow, 'id' | 'secrecy'>,
): DomainEvent => ({
  ...{ kind: `talk.${step}`, subjectType: 'Talk', subjectId: id, readerKeys: [nobody], secrecy, payload: {} },
});
