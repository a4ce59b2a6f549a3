import { grants } from '../../access/vocabulary.ts';

const ours = { orgUnitId: 'orgUnitId' } as const;
const asked = { issuerUnitId: 'orgUnitId' } as const;

/** Where the order asks for it whoever ordered approves, elsewhere the unit's own first person; the unit's office issues it. */
export const planPolicy = grants('Plan', {
  FIRST: { approve: ours, sendBack: ours },
  SUPERVISION_OFFICER: { approve: asked, sendBack: asked, issue: ours },
  OFFICE_HEAD: { approve: asked, sendBack: asked, issue: ours },
  DIRECT: { issue: ours },
});
