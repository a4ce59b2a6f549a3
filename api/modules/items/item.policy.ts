import { grants } from '../../access/vocabulary.ts';

const mine = { orgUnitId: 'orgUnitId' } as const;

/** What a supervision officer does with the matters of the own office (lifecycle.md 5.1). */
const officer = {
  register: mine,
  propose: mine,
  triage: mine,
  expedite: mine,
  issue: mine,
  recall: mine,
  proposeAmendment: mine,
  enactAmendment: mine,
  dropAmendment: mine,
  transferOut: mine,
  rollOver: mine,
  proposeJoint: mine,
  recordSecondFeedback: mine,
  startVerification: mine,
  concludeVerification: mine,
  strikeOff: mine,
  recordLookBack: mine,
  markProcess: mine,
  tagLinkages: mine,
  tagFourKey: mine,
  nameKnowers: mine,
  removeKnower: mine,
  raiseSecrecy: mine,
};

/** What a leader of the own government decides about a matter (lifecycle.md 5.1, OL). */
const leader = {
  establish: mine,
  decline: mine,
  decideTriage: { triageLeader: 'postId' },
  decideSecondarySupervision: mine,
  suspend: mine,
  resume: mine,
  withdraw: mine,
  decideAmendment: mine,
} as const;

/** The originator's supervision office handles its matters; its head or a leader establishes or declines, the archive clerk archives. */
const office = grants('Item', {
  SUPERVISION_OFFICER: officer,
  OFFICE_HEAD: {
    ...officer,
    ...{ establish: mine, decline: mine, delegate: mine, proposeSecondarySupervision: mine, lowerSecrecy: mine },
  },
  ARCHIVE_CLERK: { archive: mine },
  LEADER: leader,
});

/** Under a mandate over the matter as a whole a department verifies it, in the name of the office (M-10). */
const mandated = { grantVerifiesWhole: 'orgUnitId' } as const;
const verifies = { startVerification: mandated, concludeVerification: mandated };
const delegate = grants('Item', { SUPERVISION_OFFICER: verifies, OFFICE_HEAD: verifies });

/** Who may do what with a matter that the wall has let through. */
export const itemPolicy = [...office, ...delegate];
