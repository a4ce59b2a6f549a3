import { textFaults } from '../../platform/faults.ts';
import type { FieldProblem } from '../../platform/result.ts';
import type { LocalDate } from '../../platform/time.ts';
import type { VisitState } from './visit.machine.ts';

/** The kinds of visits (M-31). */
export const visitKinds = ['GENERAL', 'LEADER_LED', 'CROSS_REGION', 'LOOK_BACK'] as const;

export type VisitKind = (typeof visitKinds)[number];

/** The rule of unannounced visits as it stands until a tenant words its own; an example that its own document goes before (D2). */
export const ruleAtFirst = {
  version: 0,
  words: '不发通知、不打招呼、不听汇报，直奔基层、直插现场、直面群众（示例，以本级文件为准）',
} as const;

export const mostMembers = 20;
export const mostTasks = 20;
const longestDays = 31;
const day = 86_400_000;

/** A plan as far as its words and days are concerned. */
interface Planned {
  readonly fromDay: LocalDate;
  readonly untilDay: LocalDate;
  readonly place: string;
  readonly rationale: string;
  readonly members: readonly { readonly postId: string }[];
  readonly assignmentIds: readonly string[];
}

/** Why a plan is refused before anybody is looked up: past, reversed or too many days, no place or reason, no team, too many, one twice. */
export function planFaults(plan: Planned, today: LocalDate): FieldProblem[] {
  const days = (Date.parse(plan.untilDay) - Date.parse(plan.fromDay)) / day + 1;
  return [
    ...dayFaults(plan, days, today),
    ...textFaults(plan.place, 200, 'input.place', 'refused'),
    ...textFaults(plan.rationale, 1000, 'input.rationale', 'refused'),
    ...(plan.members.length === 0 ? [{ path: 'input.members', code: 'required' }] : []),
    ...listFaults(
      plan.members.map(({ postId }) => postId),
      mostMembers,
      'input.members',
    ),
    ...listFaults(plan.assignmentIds, mostTasks, 'input.assignmentIds'),
  ];
}

function dayFaults({ fromDay }: Planned, days: number, today: LocalDate): FieldProblem[] {
  if (fromDay < today) return [{ path: 'input.fromDay', code: 'pastDay' }];
  if (days < 1) return [{ path: 'input.untilDay', code: 'beforeStart' }];
  return days > longestDays ? [{ path: 'input.untilDay', code: 'visitTooLong', params: { max: longestDays } }] : [];
}

function listFaults(ids: readonly string[], max: number, path: string): FieldProblem[] {
  if (ids.length > max) return [{ path, code: 'tooMany', params: { max } }];
  return new Set(ids).size < ids.length ? [{ path, code: 'twice' }] : [];
}

/** A unit as regions are found: governments and townships are regions, what stands in them is of them. */
export interface Place {
  readonly id: number;
  readonly level: string;
}

/** The region of a unit, by itself and all above it from below: the first that is no mere unit. */
export const regionOf = (chain: readonly Place[]): Place | null => chain.find(({ level }) => level !== 'UNIT') ?? null;

/** Why an inspector may not go to another region's: he is of the inspected region, or of none of its level (M-31). */
export function crossingFault(inspected: readonly Place[], inspector: readonly Place[]): string | null {
  const region = regionOf(inspected);
  if (region === null || inspector.some(({ id }) => id === region.id)) return 'sameRegion';
  return inspector.some(({ level }) => level === region.level) ? null : 'noRegion';
}

/** Whether a visit goes across regions, which office makes it, and whether a unit below sends somebody. */
interface Going {
  readonly crosses: boolean;
  readonly office: number;
  readonly sent: boolean;
}

/** Why somebody does not go: he is of the inspected unit or one between; or is sent, or goes across, without being of another region (Z11, M-31). */
export function memberFault(
  { crosses, office, sent }: Going,
  inspected: readonly Place[],
  member: readonly Place[],
): string | null {
  const between = inspected.findIndex(({ id }) => id === office);
  const forbidden = inspected.slice(0, sent ? 1 : between).map(({ id }) => id);
  if (member.some(({ id }) => forbidden.includes(id))) return 'ofInspected';
  return crosses || sent ? crossingFault(inspected, member) : null;
}

/** Whether a post is of those inspected: of the unit or under it, or of a department or government between it and the office (V-21). */
export function isOfLine(inspected: readonly Place[], office: number, post: readonly Place[]): boolean {
  const line = inspected.slice(
    0,
    inspected.findIndex(({ id }) => id === office),
  );
  const within = post.some(({ id }) => id === inspected[0]?.id);
  return within || line.some(({ id }) => id === post[0]?.id || id === regionOf(post)?.id);
}

const unreleased: readonly VisitState[] = ['PLANNED', 'APPROVED', 'UNDERWAY', 'FINDINGS'];

/** Why a visit is given no other approver now; null until its release. */
export const namingClosedBy = (state: VisitState): string | null =>
  unreleased.includes(state) ? null : 'Visit.machine';

const unbegun: readonly VisitState[] = ['PLANNED', 'APPROVED'];

/** Why a visit joins no other joint operation now; null until it begins, when it is counted. */
export const joiningClosedBy = (state: VisitState): string | null => (unbegun.includes(state) ? null : 'Visit.machine');

/** A visit as far as it can be merged with another. */
interface Merged {
  readonly id: string;
  readonly orgUnitId: number;
  readonly targetUnitId: number;
  readonly announced: boolean;
  readonly kind: VisitKind;
  readonly state: VisitState;
  readonly plannedBy: string;
  readonly approverPost: string;
  readonly jointOperationId: string | null;
}

/**
 * Why a visit is not merged into another: one began, or they are not alike. Who planned and who approves both knew both, so that
 * nobody is told of a hidden one; what was approved was so by the same.
 */
export function mergingClosedBy(one: Merged, into: Merged): string | null {
  if (one.id === into.id || !unbegun.includes(one.state) || !unbegun.includes(into.state)) return 'Visit.machine';
  const alike = (
    ['orgUnitId', 'targetUnitId', 'announced', 'kind', 'state', 'plannedBy', 'approverPost'] as const
  ).every((part) => one[part] === into[part]);
  const parted = one.jointOperationId !== null && into.jointOperationId !== null;
  return alike && !(parted && one.jointOperationId !== into.jointOperationId) ? null : 'Visit.unlike';
}

/** What stands in one list and not in another, by what makes it the same. */
export const beside = <T>(one: readonly T[], other: readonly T[], same: (entry: T) => string): T[] =>
  one.filter((entry) => !other.some((known) => same(known) === same(entry)));

/** Why a visit does not begin yet; null when its first day has come. */
export const beginningClosedBy = ({ fromDay }: { readonly fromDay: LocalDate }, today: LocalDate): string | null =>
  today < fromDay ? 'Visit.early' : null;

/** Whether the office and the inspected unit read it: once released, an announced one once approved (Z11). */
export const isToldOutside = (visit: {
  readonly announced: boolean;
  readonly approvedAt: Date | null;
  readonly releasedAt: Date | null;
}): boolean => visit.releasedAt !== null || (visit.announced && visit.approvedAt !== null);

/** Whether a visit looks back at what was closed: it is made for that, has begun and is not closed (M-31, M-41). */
export const isLookingBack = (visit: {
  readonly kind: string;
  readonly underwayAt: Date | null;
  readonly state: string;
}): boolean => visit.kind === 'LOOK_BACK' && visit.underwayAt !== null && visit.state !== 'CLOSED';
