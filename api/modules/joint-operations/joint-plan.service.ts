import { authorize } from '../../access/authorize.ts';
import type { UnitOfWork } from '../../platform/db/unit-of-work.ts';
import { invalidInput, textFaults, unseen } from '../../platform/faults.ts';
import type { Id } from '../../platform/ids.ts';
import { type FieldProblem, ok, type Result, refuse } from '../../platform/result.ts';
import { localDateOf } from '../../platform/time.ts';
import { assignmentKey } from '../assignments/assignment-moving.service.ts';
import { isGrantable, periodFaults, powerFaults } from '../grants/grant.rules.ts';
import { tasksOf } from '../grants/grant-keys.service.ts';
import { type ItemRow, itemKey, lockItem } from '../items/item-moving.service.ts';
import { linkageFaults } from '../linkages/linkage.rules.ts';
import { asksForList } from '../need-to-know/knowing.service.ts';
import { findUnitOrBody } from '../org-units/org-unit.service.ts';
import { succeededFaults } from '../successions/succession.rules.ts';
import { heirsInForce } from '../successions/succession.service.ts';
import { holdersIn, memberFaults, scheduleFaults, scopeFaults } from './joint-operation.rules.ts';
import type { JointScopeInput, ProposeJointOperationInput } from './joint-operation.types.ts';

/** A matter in scope, and the tasks of it that were chosen; none: all of it. */
export interface Matter {
  readonly item: ItemRow;
  readonly scopeIds: Id[];
  readonly holders: ReadonlySet<number>;
}

/** A plan whose matters and bodies were found. */
interface Plan {
  readonly matters: readonly Matter[];
  readonly members: readonly { readonly orgUnitId: number; readonly part: 'LEAD' | 'MEMBER'; readonly duty: string }[];
}

/** Reads a plan: its matters are of the acting office and handled, its bodies hold no task in scope, its period lies ahead. */
export async function readPlan(
  uow: UnitOfWork,
  input: ProposeJointOperationInput,
  office: number,
): Promise<Result<Plan>> {
  const faults: FieldProblem[] = scopeFaults(input.scope.map(({ itemId }) => itemId));
  const matters: Matter[] = [];
  if (faults.length === 0)
    for (const found of await readMatters(uow, input.scope)) {
      if (!found.ok && found.problem.code !== 'INVALID_INPUT') return found;
      if (found.ok) matters.push(found.value);
      else faults.push(...found.problem.fields);
    }
  const units = await Promise.all(input.members.slice(0, 20).map(({ orgUnitId }) => findUnitOrBody(uow, orgUnitId)));
  const named = input.members.map(({ duty, isLead }, n) => ({ unit: bodyOf(units[n]), isLead, duty }));
  const startsAt = input.startsAt ?? uow.now;
  faults.push(
    ...textFaults(input.title, 100, 'input.title', 'refused'),
    ...textFaults(input.purpose, 2000, 'input.purpose', 'refused'),
    ...memberFaults(named, office),
    ...heldFaults(named, matters),
    ...succeededFaults(
      await heirsInForce(uow),
      named.map(({ unit }) => unit),
      'input.members',
    ),
    ...powerFaults(input.powers, 0),
    ...linkageFaults(input.linkages),
    ...periodFaults(uow.now, startsAt, input.endsAt),
    ...scheduleFaults(input.schedule, localDateOf(startsAt), localDateOf(input.endsAt)),
  );
  if (faults.length > 0) return invalidInput(faults);
  const members = named.map(({ unit, isLead, duty }) => ({
    ...{ orgUnitId: unit ?? 0, part: isLead ? ('LEAD' as const) : ('MEMBER' as const), duty: duty.trim() },
  }));
  return ok({ matters, members });
}

/** A section is no body of its own. */
const bodyOf = (unit: Awaited<ReturnType<typeof findUnitOrBody>> | undefined): number | null =>
  unit == null || unit.kind === 'SECTION' ? null : unit.id;

/** Reads the matters in scope as they are named; they are locked in one order, so that two proposals never wait for each other. */
export async function readMatters(uow: UnitOfWork, scope: readonly JointScopeInput[]): Promise<Result<Matter>[]> {
  const found: Result<Matter>[] = [];
  const keyed = [...scope.entries()].map(([n, one]) => ({ n, one, key: itemKey(uow, one.itemId) ?? '' }));
  for (const { n, one } of keyed.sort((a, b) => (a.key < b.key ? -1 : 1)))
    found[n] = await readMatter(uow, one, `input.scope.${n}`);
  return found;
}

async function readMatter(
  uow: UnitOfWork,
  { itemId, assignmentIds }: JointScopeInput,
  path: string,
): Promise<Result<Matter>> {
  const id = itemKey(uow, itemId);
  const item = id === null ? null : await lockItem(uow, id);
  const wrong = (field: string, code: string) => invalidInput([{ path: `${path}.${field}`, code }]);
  if (item === null) return unseen(`${path}.itemId`);
  const allowed = authorize(uow.session, 'proposeJoint', 'Item', item);
  if (!allowed.ok) return allowed;
  if (!isGrantable(item.state)) return refuse('INVALID_MOVE', { ruleId: 'Item.notJoint' });
  if (asksForList(item)) return wrong('itemId', 'secretScope');
  const tasks = await tasksOf(uow, item.id);
  const scopeIds = assignmentIds
    .map((one) => assignmentKey(uow, one))
    .filter((one) => tasks.some((task) => task.id === one));
  if (scopeIds.length < assignmentIds.length) return wrong('assignmentIds', 'notFound');
  if (new Set(scopeIds).size < scopeIds.length) return wrong('assignmentIds', 'twice');
  const chosen = scopeIds.filter((one) => one !== null);
  return ok({ item, scopeIds: chosen, holders: holdersIn(tasks, chosen) });
}

/** Nobody inspects himself: a body that holds a task in scope is no member. */
const heldFaults = (named: readonly { unit: number | null }[], matters: readonly Matter[]): FieldProblem[] =>
  named.flatMap(({ unit }, n) =>
    unit !== null && matters.some(({ holders }) => holders.has(unit))
      ? [{ path: `input.members.${n}.orgUnitId`, code: 'holdsTask' }]
      : [],
  );
