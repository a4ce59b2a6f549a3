import type { FieldProblem } from '../../platform/result.ts';
import type { LocalDate } from '../../platform/time.ts';

/** A unit as far as it decides whether another may take its place. */
interface Place {
  readonly id: number;
  readonly parentId: number | null;
  readonly tenantId: number;
  readonly level: string;
  readonly kind: string;
}

/** Kinds whose tasks move with them: a government is a tenant of its own, and a section holds no task. */
const unmoved = ['GOVERNMENT', 'SECTION'];

/** Why a unit cannot take the place of another: it stands elsewhere in the tree, or is of another kind or level (lifecycle 5.2). */
export function placeFaults(old: Place, heir: Place): FieldProblem[] {
  if (unmoved.includes(old.kind)) return [{ path: 'input.fromUnitId', code: 'notSucceedable' }];
  if (heir.id === old.id) return [{ path: 'input.toUnitId', code: 'sameUnit' }];
  const alike = (['parentId', 'tenantId', 'level', 'kind'] as const).every((one) => heir[one] === old[one]);
  return alike ? [] : [{ path: 'input.toUnitId', code: 'otherPlace' }];
}

/** Successions as far as they stand in each other's way. */
interface Ordered {
  readonly oldUnitId: number;
}

/** Why one that was or will be succeeded neither gives its place again nor takes another. */
export function orderedFaults(ordered: readonly Ordered[], old: number, heir: number): FieldProblem[] {
  const gone = (unit: number): boolean => ordered.some(({ oldUnitId }) => oldUnitId === unit);
  return [
    ...(gone(old) ? [{ path: 'input.fromUnitId', code: 'succeededAlready' }] : []),
    ...(gone(heir) ? [{ path: 'input.toUnitId', code: 'succeededAlready' }] : []),
  ];
}

/** What of an order decides whether it may be taken back. */
interface Standing {
  readonly effectiveOn: LocalDate;
  readonly effectiveAt: Date | null;
  readonly withdrawnAt: Date | null;
}

/** The rule that closes taking an order back: from its day on it stands, and once taken back it is over (lifecycle 5.2). */
export function withdrawingClosedBy(order: Standing, today: LocalDate): string | null {
  if (order.withdrawnAt !== null) return 'OrgSuccession.withdrawn';
  return order.effectiveAt !== null || order.effectiveOn <= today ? 'OrgSuccession.inForce' : null;
}

/** A unit and the one that took its place, by their names in lists. */
export interface Succeeded {
  readonly oldUnitId: number;
  readonly newUnitId: number;
  readonly oldName: string;
  readonly newName: string;
}

/** By each unit that was succeeded, who stands in its place today: the heir of its heir, where that was succeeded too. */
export function heirsOf(succeeded: readonly Succeeded[]): ReadonlyMap<number, Succeeded> {
  const next = new Map(succeeded.map((one) => [one.oldUnitId, one]));
  const last = (one: Succeeded): Succeeded => {
    const further = next.get(one.newUnitId);
    return further === undefined ? one : last(further);
  };
  return new Map(
    succeeded.map((one) => {
      const { newUnitId, newName } = last(one);
      return [one.oldUnitId, { ...one, newUnitId, newName }];
    }),
  );
}

/** Why units that were chosen are refused: others stand in their place, and are named (lifecycle 5.2). */
export const succeededFaults = (
  heirs: ReadonlyMap<number, Succeeded>,
  units: readonly (number | null)[],
  path: string,
): FieldProblem[] =>
  units.flatMap((unit) => {
    const heir = heirs.get(unit ?? -1);
    return heir === undefined ? [] : [{ path, code: 'succeeded', params: { unit: heir.oldName, heir: heir.newName } }];
  });
