import { grants } from '../../access/vocabulary.ts';

const originated = { originatorUnitId: 'orgUnitId' } as const;
const ours = { orgUnitId: 'orgUnitId' } as const;
const held = { toOrgUnitId: 'orgUnitId' } as const;
const granted = { grantVerifies: 'orgUnitId' } as const;

const recordingAs = (where: object) => ({ recordFinding: where }) as { recordFinding: typeof originated };

/** The office of a matter records findings at every depth below, whoever it let verify does in that scope (M-37, M-11). */
const task = [
  ...grants('Assignment', {
    SUPERVISION_OFFICER: recordingAs(originated),
    OFFICE_HEAD: recordingAs(originated),
  }),
  ...grants('Assignment', {
    SUPERVISION_OFFICER: recordingAs(granted),
    OFFICE_HEAD: recordingAs(granted),
    FIRST: recordingAs(granted),
  }),
];

const finding = [
  ...grants('Finding', {
    SUPERVISION_OFFICER: { read: {}, withdraw: ours, check: originated, lookBack: originated },
    OFFICE_HEAD: {
      read: {},
      withdraw: ours,
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

/** Who may do what with a finding that the wall has let through. */
export const findingPolicy = [...task, ...finding];
