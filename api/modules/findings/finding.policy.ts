import { grants } from '../../access/vocabulary.ts';

const originated = { originatorUnitId: 'orgUnitId' } as const;
const ours = { orgUnitId: 'orgUnitId' } as const;
const held = { toOrgUnitId: 'orgUnitId' } as const;
const granted = { grantVerifies: 'orgUnitId' } as const;

/** The office of a matter records findings at every depth below, whoever it let verify does in that scope (M-37, M-11). */
const task = [
  ...grants('Assignment', {
    SUPERVISION_OFFICER: { recordFinding: originated },
    OFFICE_HEAD: { recordFinding: originated },
  }),
  ...grants('Assignment', {
    SUPERVISION_OFFICER: { recordFinding: granted },
    OFFICE_HEAD: { recordFinding: granted },
    FIRST: { recordFinding: granted },
  }),
];

const finding = [
  ...grants('Finding', {
    SUPERVISION_OFFICER: {
      read: {},
      checkPeer: originated,
      extend: originated,
      withdraw: ours,
      transfer: originated,
      check: originated,
      lookBack: originated,
    },
    OFFICE_HEAD: {
      read: {},
      checkPeer: originated,
      extend: originated,
      withdraw: ours,
      transfer: originated,
      order: originated,
      list: originated,
      check: originated,
      lookBack: originated,
    },
    FIRST: { read: {}, withdraw: ours, answer: held },
    DIRECT: { read: {}, answer: held },
    ...{ LEADER: { read: {} }, HANDLER: { read: {} }, LIAISON: { read: {} }, ARCHIVE_CLERK: { read: {} } },
  }),
  ...grants('Finding', {
    SUPERVISION_OFFICER: { withdraw: originated, check: granted },
    OFFICE_HEAD: { withdraw: originated, check: granted },
    FIRST: { check: granted },
  }),
];

/** Whoever decided answers for the office what follows where many name one obstacle (M-42). */
const ofOffice = { officeUnitId: 'orgUnitId' } as const;
const feedback = grants('PolicyFeedback', {
  SUPERVISION_OFFICER: { read: ofOffice },
  OFFICE_HEAD: { read: ofOffice, answer: ofOffice },
  LEADER: { read: ofOffice, answer: ofOffice },
});

/** How many must name it is set by the head of the tenant's own office; everybody in the tenant reads that. */
const rule = grants('FeedbackRule', { OFFICE_HEAD: { set: ours } });

/** Who may do what with a finding, and with what follows from many, that the wall has let through. */
export const findingPolicy = [...task, ...finding, ...feedback, ...rule];
