import { encodeGlobalId, type Id } from '../../platform/ids.ts';
import type { Reading } from '../context.ts';
import { TriageType } from './triage.types.ts';

/** The triage of an item as the originating office and the leader see it; null: it was never classed. */
export async function triageOf({ load }: Reading, itemId: Id): Promise<TriageType | null> {
  const row = await load.triageOfItem.load(itemId);
  if (row === null) return null;
  return Object.assign(new TriageType(), {
    id: encodeGlobalId({ type: 'Triage', root: row.rootId, id: row.itemId }),
    leaderRowId: row.leaderPostId,
    classes: row.classes,
    analysis: row.analysis,
    prePlan: row.prePlan,
    decision: row.decision,
    opinion: row.opinion,
    submittedAt: row.submittedAt,
    decidedAt: row.decidedAt,
  });
}
