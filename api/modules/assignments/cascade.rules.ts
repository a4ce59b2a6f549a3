import { ok, type Result, refuse } from '../../platform/result.ts';

/** A unit of the directory as a cascade sees it. */
export interface TreeUnit {
  readonly id: number;
  readonly parentId: number | null;
  readonly tenantId: number;
  readonly level: string;
  readonly departmentKey: string | null;
  readonly shortName: string;
}

/** Receivers chosen by rule: units under some units, of a level, of one kind of department, but for exceptions; stored with the order. */
export interface TargetRule {
  /** Empty: under the issuer. */
  readonly under: readonly number[];
  readonly level: string | null;
  readonly departmentKey: string | null;
  readonly except: readonly number[];
}

/** One task of a cascade: who receives it, under whose task, and how deep below the issuer. */
export interface PlannedTask {
  readonly unit: TreeUnit;
  readonly parentUnitId: number | null;
  readonly depth: number;
}

/** The units below an issuer, by id; parents stand before their children. */
export type UnitTree = ReadonlyMap<number, TreeUnit>;

/** The units above a unit inside the tree, nearest first. */
function above(tree: UnitTree, id: number): TreeUnit[] {
  const line: TreeUnit[] = [];
  for (let at = tree.get(tree.get(id)?.parentId ?? -1); at !== undefined; at = tree.get(at.parentId ?? -1))
    line.push(at);
  return line;
}

/** The units that a rule names, in the order of the tree. */
export const unitsByRule = (tree: UnitTree, { under, level, departmentKey, except }: TargetRule): number[] =>
  [...tree.values()].flatMap((unit) => {
    const inside = under.length === 0 || above(tree, unit.id).some(({ id }) => under.includes(id));
    const fits =
      (level === null || unit.level === level) && (departmentKey === null || unit.departmentKey === departmentKey);
    return inside && fits && !except.includes(unit.id) ? [unit.id] : [];
  });

/**
 * Who receives an order, parents first. Direct: the targets, which must stand directly under the issuer. Routed: also every
 * level between, so that each answers for what passes through it; no unit twice (lifecycle 5.2).
 */
export function planCascade(
  tree: UnitTree,
  issuerId: number,
  targets: readonly number[],
  routed: boolean,
): Result<PlannedTask[]> {
  const outside = targets.filter((id) => !tree.has(id) || (!routed && tree.get(id)?.parentId !== issuerId));
  if (outside.length > 0)
    return refuse('OUTSIDE_JURISDICTION', {
      ruleId: routed ? 'Assignment.jurisdiction' : 'Assignment.directly',
      params: {
        units: outside
          .map((id) => tree.get(id)?.shortName ?? '')
          .filter((name) => name !== '')
          .join('、'),
      },
      fields: [{ path: 'input.orgUnitIds', code: routed ? 'notBelow' : 'notMine' }],
    });
  const wanted = new Set(targets.flatMap((id) => [id, ...above(tree, id).map((unit) => unit.id)]));
  return ok(
    [...tree.values()].flatMap((unit) => {
      if (!wanted.has(unit.id)) return [];
      const line = above(tree, unit.id);
      return [{ unit, parentUnitId: line[0]?.id ?? null, depth: line.length }];
    }),
  );
}

/** The levels through which a plan passes, by depth: the names under which its deadlines are shown and refused. */
export const levelsOf = (plan: readonly PlannedTask[]): string[] =>
  plan.reduce<string[]>((levels, { unit, depth }) => {
    levels[depth] ??= unit.level;
    return levels;
  }, []);
