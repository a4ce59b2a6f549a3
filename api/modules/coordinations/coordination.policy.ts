import { grants } from '../../access/vocabulary.ts';

const asked = { askedUnitId: 'orgUnitId' } as const;
const ours = { orgUnitId: 'orgUnitId' } as const;

/** The unit that is asked answers; who asked takes note of the answer, or withdraws before it (lifecycle 5.2). */
export const coordinationPolicy = grants('Coordination', {
  SUPERVISION_OFFICER: { answer: asked },
  OFFICE_HEAD: { answer: asked },
  FIRST: { answer: asked },
  DIRECT: { answer: asked, close: ours, withdraw: ours },
  HANDLER: { close: ours, withdraw: ours },
});
