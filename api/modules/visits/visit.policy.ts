import { grants } from '../../access/vocabulary.ts';

const ours = { orgUnitId: 'orgUnitId' } as const;
const approver = { approverPost: 'postId' } as const;

/** Whoever is of the team begins the visit and writes down what was found, in whatever role. */
const going = { read: {}, begin: { teamPost: 'postId' }, submit: { teamPost: 'postId' } } as const;
const counting = { count: {} } as const;
const deciding = { cancel: { decidingPost: 'postId' }, merge: { decidingPost: 'postId' } } as const;
const naming = { nameApprover: { plannedBy: 'postId' }, join: { plannedBy: 'postId' } } as const;
const planning = { ...going, ...deciding, ...naming, plan: ours, rectify: ours, close: ours } as const;
const approving = { ...deciding, approve: approver, release: approver } as const;

/** The office plans, a head or leader named in the plan approves and releases, the team goes (Z11, M-29). */
const visit = grants('Visit', {
  SUPERVISION_OFFICER: { ...planning, ...counting },
  OFFICE_HEAD: { ...planning, ...approving, ...counting },
  LEADER: { ...going, ...approving, ...counting },
  FIRST: { ...going, ...counting },
  DIRECT: going,
  HANDLER: going,
  LIAISON: going,
});

/** The rule of unannounced visits and the grades are worded by the head of the tenant's own office; everybody in the tenant reads them. */
const rule = grants('VisitRule', { OFFICE_HEAD: { set: ours } });
const scale = grants('GradeScale', { OFFICE_HEAD: { set: ours } });

/** A checklist is worded and used by its office. */
const checklist = grants('Checklist', { SUPERVISION_OFFICER: { set: ours }, OFFICE_HEAD: { set: ours } });

/** Who may do what with a visit that the wall has let through. */
export const visitPolicy = [...visit, ...rule, ...scale, ...checklist];
