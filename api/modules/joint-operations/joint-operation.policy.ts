import { grants } from '../../access/vocabulary.ts';

const ours = { orgUnitId: 'orgUnitId' } as const;
/** What who supervises for a body does in the room: its opinion, evidence for all, the report where it leads, its signature. */
const room = {
  giveOpinion: { partaker: 'orgUnitId' },
  shareEvidence: { partaker: 'orgUnitId' },
  writeReport: { leader: 'orgUnitId' },
  countersign: { partaker: 'orgUnitId' },
} as const;

/** The office proposes from a matter, its head decides and ends; operations are read by who supervises for a body (M-11). */
const operation = grants('JointOperation', {
  OFFICE_HEAD: { read: {}, decide: ours, end: ours, tagLinkages: ours, addScope: { partaker: 'orgUnitId' }, ...room },
  SUPERVISION_OFFICER: { read: {}, tagLinkages: ours, ...room },
  FIRST: { read: {}, ...room },
  LEADER: { read: ours },
});

/** The supervision office of a body, or its first responsible person, answers for it. */
const member = grants('JointMember', {
  OFFICE_HEAD: { answer: ours },
  SUPERVISION_OFFICER: { answer: ours },
  FIRST: { answer: ours },
});

/** Who may do what with a joint operation that the wall has let through. */
export const jointOperationPolicy = [...operation, ...member];
