import type { Holder } from './assignment.rules.ts';

/** What a unit does under an order: leads its own task, supports that of the lead unit, or is only informed (lifecycle 5.2). */
export type AssignmentRole = 'LEAD' | 'SUPPORT' | 'INFORM';

/** Most supporting units of one lead: their keys stand on every task of the group. */
export const mostSupports = 10;

/** What of a task the group decides. */
interface Member extends Omit<Holder, 'orgUnitId'> {
  readonly id: string;
  readonly toOrgUnitId: number;
  readonly role: AssignmentRole;
  readonly leadId: string | null;
  readonly readerKeys: readonly number[];
  readonly coUnitKeys: readonly number[];
}

/** The keys by which a member reads the tasks of the others: those of its office and of its field, not of its sections. */
export const memberKeys = ({ toOrgUnitId, field }: Pick<Member, 'toOrgUnitId' | 'field'>): number[] => [
  toOrgUnitId * 64,
  ...(field === null ? [] : [toOrgUnitId * 64 + field]),
];

const withReaders = <T extends Member>(member: T, others: readonly T[]): T => {
  const coUnitKeys = [...new Set(others.flatMap(memberKeys))].filter((key) => !member.readerKeys.includes(key));
  return { ...member, coUnitKeys, readerKeys: [...member.readerKeys, ...coUnitKeys] };
};

/** A lead unit's task with those of the units that support it: each readable by all of them (visibility.md Z6). */
export function asGroup<T extends Member>(lead: T, supports: readonly T[]): T[] {
  const named = supports.map((one) => ({ ...one, role: 'SUPPORT' as const, leadId: lead.id }));
  return [lead, ...named].map((member, at, all) =>
    withReaders(
      member,
      all.filter((_, place) => place !== at),
    ),
  );
}

/** The readers of a task without its co-units: of what hangs on it and is not for them, such as tasks below and checks (Z6). */
export const withoutCoUnits = ({ readerKeys, coUnitKeys }: Pick<Member, 'readerKeys' | 'coUnitKeys'>): number[] =>
  readerKeys.filter((key) => !coUnitKeys.includes(key));

const closedTo: Readonly<Record<AssignmentRole, readonly string[]>> = {
  LEAD: ['read', 'coSign'],
  SUPPORT: ['read', 'plan', 'accept', 'sendBack', 'waive', 'reopen'],
  INFORM: [],
};

/** Whether an act is one of a role: supporting units co-sign and are accepted with their lead, informed ones only read. */
export const isActOf = (role: AssignmentRole, act: string): boolean =>
  role === 'INFORM' ? act === 'read' : !closedTo[role].includes(act);
