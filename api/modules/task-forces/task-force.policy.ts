import { grants } from '../../access/vocabulary.ts';

const held = { toOrgUnitId: 'orgUnitId' } as const;
const led = { leadUnitId: 'orgUnitId' } as const;
const ours = { orgUnitId: 'orgUnitId' } as const;

/** The unit that holds a task forms its task force and changes it, by its first responsible person or its office (M-20). */
const forming = { formTaskForce: held } as const;
const task = grants('Assignment', { FIRST: forming, SUPERVISION_OFFICER: forming, OFFICE_HEAD: forming });

const leading = { read: {}, addMember: led, releaseMember: led, dissolve: led } as const;
const force = grants('TaskForce', {
  FIRST: leading,
  SUPERVISION_OFFICER: leading,
  OFFICE_HEAD: leading,
  ...{ LEADER: { read: {} }, DIRECT: { read: {} }, HANDLER: { read: {} }, LIAISON: { read: {} } },
});

/** A unit that is asked for people names them itself. */
const answering = { answer: ours } as const;
const member = grants('TaskForceMember', {
  FIRST: answering,
  SUPERVISION_OFFICER: answering,
  OFFICE_HEAD: answering,
});

/** Who may do what with a task force that the wall has let through. */
export const taskForcePolicy = [...task, ...force, ...member];
