import type { Condition, Role } from '../../access/vocabulary.ts';
import { grants } from '../../access/vocabulary.ts';

const originated = { originatorUnitId: 'orgUnitId' } as const;
const ours = { orgUnitId: 'orgUnitId' } as const;
const mine = { contactPostId: 'postId' } as const;

/** Whoever may be a contact: those whom the directory names below, and anybody of the own government who is no administrator. */
export const contactRoles = ['FIRST', 'DIRECT', 'LIAISON', 'HANDLER', 'SUPERVISION_OFFICER', 'OFFICE_HEAD'] as const;

const ofContacts = (acts: Record<string, Condition>): Partial<Record<Role, Record<string, Condition>>> =>
  Object.fromEntries(contactRoles.map((role) => [role, acts]));

const office = { establish: ours, ask: ours, change: ours, end: ours } as const;

/** The office keeps its contact points and asks; the contact tells what it saw; the head alone opens it to the line (M-34, Z12). */
export const contactPointPolicy = [
  ...grants('Assignment', {
    SUPERVISION_OFFICER: { askContact: originated, attachObservation: originated },
    OFFICE_HEAD: { askContact: originated, attachObservation: originated },
  }),
  ...grants('ContactPoint', { SUPERVISION_OFFICER: office, OFFICE_HEAD: office }),
  ...grants('ContactPoint', ofContacts({ read: {}, tell: mine })),
  ...grants('Observation', {
    SUPERVISION_OFFICER: { attach: ours, answer: ours },
    OFFICE_HEAD: { attach: ours, answer: ours, release: ours },
  }),
  ...grants('Observation', ofContacts({ tell: mine })),
];
