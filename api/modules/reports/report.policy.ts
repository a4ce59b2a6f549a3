import { grants } from '../../access/vocabulary.ts';

const ours = { orgUnitId: 'orgUnitId' } as const;

/** Nothing goes up before a responsible person of the unit approves it (G3, M-04); who drafts is decided on the assignment. */
export const reportPolicy = grants('Report', {
  DIRECT: { askCoSigns: ours, approve: ours, sendBack: ours },
  FIRST: { askCoSigns: ours, approve: ours, sendBack: ours },
});
