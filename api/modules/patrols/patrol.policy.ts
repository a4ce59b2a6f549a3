import { grants } from '../../access/vocabulary.ts';

const ours = { orgUnitId: 'orgUnitId' } as const;
const walking = { read: {}, walk: { walkerPost: 'postId' } } as const;

/** Whoever may walk a beat, by his role. */
export const walkerRoles = ['SUPERVISION_OFFICER', 'OFFICE_HEAD', 'FIRST', 'DIRECT', 'HANDLER', 'LIAISON'] as const;

/** The office gives a beat out and words it anew; whom it names walks it; the unit and those above it read (M-44). */
const beat = grants('Beat', {
  SUPERVISION_OFFICER: { ...walking, set: ours },
  OFFICE_HEAD: { ...walking, set: ours },
  LEADER: { read: {} },
  FIRST: walking,
  DIRECT: walking,
  HANDLER: walking,
  LIAISON: walking,
});

/** After how many days a beat is yellow and red is set by the head of the tenant's own office; everybody in the tenant reads it. */
const rule = grants('PatrolRule', { OFFICE_HEAD: { set: ours } });

/** Who may do what with beats that the wall has let through. */
export const patrolPolicy = [...beat, ...rule];
