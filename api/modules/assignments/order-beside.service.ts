import type { UnitOfWork } from '../../platform/db/unit-of-work.ts';
import { invalidInput } from '../../platform/faults.ts';
import { type FieldProblem, ok, type Result } from '../../platform/result.ts';
import { orgUnitKeys } from '../org-units/org-unit.service.ts';
import type { TreeUnit, UnitTree } from './cascade.rules.ts';
import { mostSupports } from './group.rules.ts';
import type { CascadeInput } from './order.types.ts';

/** Who receives an order beside those who lead: units that support the first of them, and units that are only informed. */
export interface Beside {
  /** The lead unit that they support: the first that was chosen. */
  readonly leadUnitId: number | null;
  readonly supports: readonly TreeUnit[];
  readonly informed: readonly TreeUnit[];
}

const mostInformed = 50;

/** The supporting and informed units of an order; both stand directly under the issuer, each unit receives it once. */
export function besideOf(
  uow: UnitOfWork,
  input: CascadeInput,
  tree: UnitTree,
  issuerId: number,
  leads: readonly number[],
): Result<Beside> {
  const taken = new Set(leads);
  const supports = unitsOf(orgUnitKeys(uow, input.supportIds), 'input.supportIds', mostSupports, tree, issuerId, taken);
  const informed = unitsOf(orgUnitKeys(uow, input.informIds), 'input.informIds', mostInformed, tree, issuerId, taken);
  const faults = [...supports.faults, ...informed.faults];
  if (input.supportIds.length > 0 && (input.routed || input.orgUnitIds.length === 0))
    faults.push({ path: 'input.supportIds', code: 'needsLead' });
  return faults.length > 0
    ? invalidInput(faults)
    : ok({ leadUnitId: leads[0] ?? null, supports: supports.units, informed: informed.units });
}

function unitsOf(
  keys: readonly (number | null)[],
  path: string,
  max: number,
  tree: UnitTree,
  issuerId: number,
  taken: Set<number>,
): { units: TreeUnit[]; faults: FieldProblem[] } {
  if (keys.length > max) return { units: [], faults: [{ path, code: 'tooMany', params: { max } }] };
  const units: TreeUnit[] = [];
  const codes = new Set<string>();
  for (const key of keys) {
    const unit = tree.get(key ?? -1);
    if (key === null) codes.add('notFound');
    else if (unit?.parentId !== issuerId) codes.add('notMine');
    else if (taken.has(key)) codes.add('twice');
    else units.push(unit);
    taken.add(key ?? -1);
  }
  return { units, faults: [...codes].map((code) => ({ path, code })) };
}
