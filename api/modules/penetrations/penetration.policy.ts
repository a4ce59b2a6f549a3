import { grants } from '../../access/vocabulary.ts';

const ours = { orgUnitId: 'orgUnitId' } as const;

/** The office proposes, its head or a leader decides, its head ends; both ends read, the unit read once the order is over (G2); auditors propose and read those of their own (V-47). */
export const penetrationPolicy = grants('PenetrationOrder', {
  SUPERVISION_OFFICER: { read: {}, propose: ours },
  OFFICE_HEAD: { read: {}, propose: ours, decide: ours, end: ours },
  LEADER: { read: ours, decide: ours },
  FIRST: { read: {} },
  AUDITOR: { read: ours, propose: ours },
});
