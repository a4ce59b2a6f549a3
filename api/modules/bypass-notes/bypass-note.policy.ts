import { grants } from '../../access/vocabulary.ts';

const ours = { originatorUnitId: 'orgUnitId' } as const;

/** The office that established the matter answers; its head alone opens a note to the levels between (B14). */
export const bypassNotePolicy = grants('BypassNote', {
  SUPERVISION_OFFICER: { answer: ours },
  OFFICE_HEAD: { answer: ours, release: ours },
});
