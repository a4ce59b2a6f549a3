import { grants } from '../../access/vocabulary.ts';

const originated = { originatorUnitId: 'orgUnitId' } as const;
const office = { officeUnitId: 'orgUnitId' } as const;
const asked = { leaderPost: 'postId' } as const;
const delegated = { delegatePost: 'postId' } as const;
const invited = { orgUnitId: 'orgUnitId' } as const;

/** The office proposes and records, a leader in charge or whoever he delegated convenes, the principal of the unit gives his account (M-53). */
export const talkPolicy = [
  ...grants('Talk', {
    SUPERVISION_OFFICER: { read: {}, propose: originated, record: office, cancel: office },
    OFFICE_HEAD: { read: {}, propose: originated, record: office, cancel: office, convene: delegated },
    LEADER: { read: {}, delegate: asked, convene: asked, cancel: asked },
    FIRST: { read: {}, account: invited },
  }),
  ...grants('Talk', { LEADER: { convene: delegated } }),
];
