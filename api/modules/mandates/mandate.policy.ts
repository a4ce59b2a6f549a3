import { grants } from '../../access/vocabulary.ts';

/** A mandate is read by who supervises under it, and ended early by the head of the office in whose name it runs (M-10). */
export const mandatePolicy = grants('Mandate', {
  OFFICE_HEAD: { read: {}, end: { orgUnitId: 'orgUnitId' } },
  SUPERVISION_OFFICER: { read: {} },
  FIRST: { read: {} },
});
