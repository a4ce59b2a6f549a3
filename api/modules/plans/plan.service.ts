import type { UnitOfWork } from '../../platform/db/unit-of-work.ts';
import { invalidInput, stale } from '../../platform/faults.ts';
import type { Outcome } from '../../platform/graphql/idempotency.ts';
import { encodeGlobalId, type Id } from '../../platform/ids.ts';
import { type FieldProblem, ok, type Result, refuse } from '../../platform/result.ts';
import { assignmentTold } from '../assignments/assignment.events.ts';
import { planWritable } from '../assignments/assignment.machine.ts';
import { houseKeys } from '../assignments/assignment.rules.ts';
import { type AssignmentRow, openAssignmentToAct } from '../assignments/assignment-moving.service.ts';
import { orgUnitKeys, unitsBelow } from '../org-units/org-unit.service.ts';
import { planKept } from './plan.events.ts';
import { planMachine } from './plan.machine.ts';
import { plans } from './plan.repository.ts';
import { mostNodes, planFaults, type WrittenPlan } from './plan.rules.ts';
import type { WritePlanInput } from './plan.types.ts';

/** The opaque id of a plan. */
export const planId = (rootId: number, id: Id): string => encodeGlobalId({ type: 'Plan', root: rootId, id });

/** What a write on a plan answers. */
export const planOutcome = (id: Id): Outcome => ({ type: 'Plan', id });

/** Keeps the draft of a plan as it was typed; STALE_VERSION when somebody else changed it. */
export const savePlan = (uow: UnitOfWork, input: WritePlanInput): Promise<Result<Outcome>> => write(uow, input, 'keep');

/** Submits a plan with its four fixes: to whoever ordered, where the order asks for it, else to the own first person (M-17, M-27). */
export const submitPlan = (uow: UnitOfWork, input: WritePlanInput): Promise<Result<Outcome>> =>
  write(uow, input, 'submit');

async function write(uow: UnitOfWork, input: WritePlanInput, move: 'keep' | 'submit'): Promise<Result<Outcome>> {
  const { post, personId } = uow.session;
  const opened = await openAssignmentToAct(uow, input.assignmentId, 'plan');
  if (!opened.ok) return opened;
  if (post === null) return refuse('FORBIDDEN', { ruleId: 'session.post' });
  const task = opened.value;
  if (task.role !== 'LEAD') return refuse('INVALID_MOVE', { ruleId: 'Assignment.role' });
  if (!planWritable.includes(task.state)) return refuse('INVALID_MOVE', { ruleId: 'Assignment.machine' });
  const named = await namedUnits(uow, input, task.toOrgUnitId);
  const written = writtenIn(input, named.units);
  const faults = [...planFaults(written, task.dueOn, move === 'submit'), ...named.faults];
  if (faults.length > 0) return invalidInput(faults);
  const before = await plans(uow).lockOf(task.id);
  if ((before?.version ?? 0) !== input.version) return stale();
  const moved = planMachine.move(before ?? { state: planMachine.start, version: 0 }, move);
  if (!moved.ok) return moved;
  const changes = {
    ...written,
    state: moved.value.state,
    version: moved.value.version,
    draftedBy: post.id,
    draftedByPerson: personId,
    submittedAt: move === 'submit' ? new Date(uow.now) : null,
    readerKeys: move === 'submit' && task.planApprovalRequired ? task.readerKeys : houseKeys(holderOf(task)),
  };
  const row = { ...(before ?? newPlan(uow.ids.next(), task)), ...changes };
  await (before === null ? plans(uow).insert(row) : plans(uow).save(row.id, changes));
  if (move === 'submit' && row.byIssuer) uow.record(assignmentTold('assignment.planSubmitted', task));
  else uow.record(planKept(move === 'submit' ? 'plan.handedIn' : 'plan.drafted', row));
  return ok(planOutcome(row.id));
}

/** Changes who may read the plan of a task, as its task changes hands. */
export async function rereadPlan(uow: UnitOfWork, id: Id, moved: (keys: readonly number[]) => number[]): Promise<void> {
  const plan = await plans(uow).lockOf(id);
  if (plan !== null) await plans(uow).save(plan.id, { readerKeys: moved(plan.readerKeys) });
}

const holderOf = ({ toOrgUnitId, field, sectionId }: AssignmentRow) => ({ orgUnitId: toOrgUnitId, field, sectionId });

/** The units that the nodes name, in their order, and why some cannot be named: only what stands below may be given a step. */
async function namedUnits(
  uow: UnitOfWork,
  { nodes }: WritePlanInput,
  top: number,
): Promise<{ units: (number | null)[]; faults: FieldProblem[] }> {
  const ids = nodes.map(({ unitId }) => unitId ?? null);
  if (nodes.length > mostNodes || ids.every((id) => id === null)) return { units: nodes.map(() => null), faults: [] };
  const units = orgUnitKeys(
    uow,
    ids.map((id) => id ?? ''),
  );
  const below = await unitsBelow(
    uow,
    units.flatMap((unit) => unit ?? []),
    top,
  );
  const faults = ids.flatMap((id, at) =>
    id === null || below.has(units[at] ?? -1) ? [] : [{ path: `input.nodes.${at}.unitId`, code: 'notBelow' }],
  );
  return { units, faults };
}

const writtenIn = (
  { goals, measures, arrangement, organisation, finishOn, nodes }: WritePlanInput,
  units: readonly (number | null)[],
): WrittenPlan => ({
  goals: goals.trim(),
  measures: measures.trim(),
  arrangement: arrangement.trim(),
  organisation: organisation.trim(),
  finishOn: finishOn ?? null,
  nodes: nodes.map(({ name, startsOn, dueOn, workload, person }, at) => ({
    name: name.trim(),
    startsOn,
    dueOn,
    workload: workload.trim(),
    person: person.trim(),
    unit: units[at] ?? null,
  })),
});

const newPlan = (id: Id, task: AssignmentRow) => ({
  id,
  tenantId: task.tenantId,
  itemId: task.itemId,
  assignmentId: task.id,
  orgUnitId: task.toOrgUnitId,
  issuerUnitId: task.fromOrgUnitId,
  byIssuer: task.planApprovalRequired,
  secrecy: task.secrecy,
});
