import { grants } from '../../access/vocabulary.ts';

const originated = { originatorUnitId: 'orgUnitId' } as const;
const held = { toOrgUnitId: 'orgUnitId' } as const;

/** The office takes up what a rule proposes, its head issues; the responsible persons of the unit answer and report; a leader decides on an appeal (M-46). */
const card = grants('WarningCard', {
  SUPERVISION_OFFICER: { read: {}, propose: originated, withdraw: originated, rectify: originated },
  OFFICE_HEAD: { read: {}, propose: originated, withdraw: originated, issue: originated, rectify: originated },
  LEADER: { read: {}, decideAppeal: originated },
  FIRST: { read: {}, reply: held, report: held, appeal: held },
  DIRECT: { read: {}, reply: held, report: held, appeal: held },
  HANDLER: { read: {} },
  LIAISON: { read: {} },
  ARCHIVE_CLERK: { read: {} },
});

/** The rules of a tenant are written by the head of its own office; a unit of it, which is carded by them, does not (D6). */
const scheme = grants('CardScheme', { OFFICE_HEAD: { set: { tenantId: 'orgUnitId' } } });

/** Who may do what with warning cards that the wall has let through, and who writes the rules by which they are proposed. */
export const cardPolicy = [...card, ...scheme];
