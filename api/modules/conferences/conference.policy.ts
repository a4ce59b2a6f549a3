import { grants } from '../../access/vocabulary.ts';

const ours = { orgUnitId: 'orgUnitId' } as const;
const attends = { attends: 'orgUnitId' } as const;

/** The supervision office is the secretariat of the conference (M-23). */
const secretariat = {
  ...{ read: {}, plan: ours, amend: ours, convene: ours, addLine: ours, dropLine: ours, decideLine: ours },
  ...{ close: ours, callOff: ours },
} as const;

const office = grants('Conference', {
  SUPERVISION_OFFICER: secretariat,
  OFFICE_HEAD: secretariat,
  LEADER: { read: { chairPost: 'postId' } },
});

/** Whoever speaks for a body that was invited. */
const attending = grants('Conference', {
  LEADER: { read: attends },
  FIRST: { read: attends },
  DIRECT: { read: attends },
  LIAISON: { read: attends },
});

/** Who may do what with a conference that the wall has let through. */
export const conferencePolicy = [...office, ...attending];
