import type { FieldProblem } from '../../platform/result.ts';
import type { LocalDate } from '../../platform/time.ts';
import { memberKeys, withoutCoUnits } from '../assignments/group.rules.ts';
import { addWorkingDays, type Calendar } from '../calendar/calendar.rules.ts';
import { isGrantKey } from '../grants/grant.rules.ts';

const answerDays = 3;

/** What stands in the way, of which every request names one (lifecycle 5.2). */
export const problemCodes = [
  'POLICY',
  'FUNDS',
  'LAND',
  'APPROVAL',
  'DUTY',
  'TECHNIQUE',
  'ACROSS_REGIONS',
  'OTHER',
] as const;

/** The last day to answer a request made on a day. */
export const answerDue = (calendar: Calendar, askedOn: LocalDate): LocalDate =>
  addWorkingDays(calendar, askedOn, answerDays).date;

/** A task as far as it decides who reads a request made under it. */
interface Task {
  readonly toOrgUnitId: number;
  readonly field: number | null;
  readonly readerKeys: readonly number[];
  readonly coUnitKeys: readonly number[];
}

/** Who reads a request: its unit, those that ordered, and the unit that is asked; neither co-units nor delegates. */
export const coordinationReaders = (task: Task, askedUnitId: number): number[] => [
  ...new Set([
    ...withoutCoUnits(task).filter((key) => !isGrantKey(key)),
    ...memberKeys({ toOrgUnitId: askedUnitId, field: task.field }),
  ]),
];

/** A request as far as it decides whether its unit is asked already. */
interface Asked {
  readonly askedUnitId: number;
  readonly state: string;
}

/** Why a unit cannot be asked: there is none, it is a section or the own one, or it has yet to answer. */
export function askedFaults(
  asked: { readonly id: number; readonly kind: string } | null,
  ownUnitId: number,
  requests: readonly Asked[],
): FieldProblem[] {
  const path = 'input.orgUnitId';
  if (asked === null || asked.kind === 'SECTION' || asked.id === ownUnitId) return [{ path, code: 'notFound' }];
  const waits = requests.some(({ askedUnitId, state }) => askedUnitId === asked.id && state === 'ASKED');
  return waits ? [{ path, code: 'askedAlready' }] : [];
}

/** Support as it is sought of a level above. */
interface Sought {
  readonly neededBy: LocalDate;
  readonly isAbove: boolean;
}

/** Why support cannot be sought so: of a unit not above the own one, or by a day that has passed or comes after the task's own limit (M-26). */
export function supportFaults({ neededBy, isAbove }: Sought, dueOn: LocalDate, today: LocalDate): FieldProblem[] {
  const late = neededBy > dueOn && dueOn >= today;
  return [
    ...(isAbove ? [] : [{ path: 'input.orgUnitId', code: 'notSuperior' }]),
    ...(neededBy < today || late ? [{ path: 'input.neededBy', code: 'notWithinTask' }] : []),
  ];
}

/** Whether who asked must say what came of a request when closing it: support that was promised is measured (M-26). */
export const isMeasured = (row: { readonly direction: string; readonly helps: boolean | null }): boolean =>
  row.direction === 'UPWARD' && row.helps === true;
