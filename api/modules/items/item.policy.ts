import { grants } from '../../access/vocabulary.ts';

const mine = { orgUnitId: 'orgUnitId' } as const;

/** The originator's supervision office registers and proposes; its head establishes or declines (lifecycle.md 5.1). */
export const itemPolicy = grants('Item', {
  SUPERVISION_OFFICER: { register: mine, propose: mine },
  OFFICE_HEAD: { register: mine, propose: mine, establish: mine, decline: mine },
});
