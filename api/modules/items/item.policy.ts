import { grants } from '../../access/vocabulary.ts';

const mine = { orgUnitId: 'orgUnitId' } as const;

/** What a supervision officer does with the matters of the own office (lifecycle.md 5.1). */
const officer = {
  register: mine,
  propose: mine,
  triage: mine,
  issue: mine,
  recall: mine,
  startVerification: mine,
  concludeVerification: mine,
  strikeOff: mine,
};

/** The originator's supervision office handles its matters; its head establishes or declines, the archive clerk archives. */
export const itemPolicy = grants('Item', {
  SUPERVISION_OFFICER: officer,
  OFFICE_HEAD: { ...officer, establish: mine, decline: mine },
  ARCHIVE_CLERK: { archive: mine },
  LEADER: { decideTriage: { triageLeader: 'postId' } },
});
