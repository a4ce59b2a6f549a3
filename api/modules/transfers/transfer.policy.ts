import { grants } from '../../access/vocabulary.ts';

const received = { toOrgUnitId: 'orgUnitId' } as const;

/** What is sent to a unit is answered by its office, and registered there once it was accepted (M-38). */
export const transferPolicy = grants('Transfer', {
  SUPERVISION_OFFICER: { read: {}, answer: received, register: received },
  OFFICE_HEAD: { read: {}, answer: received, register: received },
});
