import { grants } from '../../access/vocabulary.ts';

const originated = { originatorUnitId: 'orgUnitId' } as const;
const convened = { conveningPost: 'postId' } as const;
const asked = { leaderPost: 'postId' } as const;

const convening = { hear: convened, refer: convened, record: convened, feedBack: convened, drop: convened } as const;

/** The office proposes; the leader who is asked consents; whoever convened hears the unit, takes the case on and records what the body decided (M-54). */
export const accountabilityPolicy = [
  ...grants('AccountabilityCase', {
    SUPERVISION_OFFICER: { read: {}, propose: originated, ...convening },
    OFFICE_HEAD: { read: {}, propose: originated, ...convening },
    LEADER: { read: {}, consent: asked },
  }),
  ...grants('AccountabilityOutcome', {
    FIRST: { read: {} },
    OFFICE_HEAD: { read: {} },
    SUPERVISION_OFFICER: { read: {} },
  }),
];
