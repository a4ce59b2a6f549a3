import { actionsOn } from '../actions/action.service.ts';
import type { AllowedActionType } from '../actions/action.types.ts';
import { findAssignment } from '../assignments/assignment-reading.service.ts';
import type { Context, Reading } from '../context.ts';
import type { PlanRow } from './plan.entity.ts';
import { planMachine } from './plan.machine.ts';
import { standingAfter } from './plan.rules.ts';
import { planId } from './plan.service.ts';
import { PlanNodeType, PlanType } from './plan.types.ts';
import { notApprover } from './plan-deciding.service.ts';

/** A plan as the schema shows it. */
export const toPlan = (row: PlanRow): PlanType =>
  Object.assign(new PlanType(), {
    ...row,
    nodes: row.nodes.map(({ unit = null, ...node }) =>
      Object.assign(new PlanNodeType(), { ...node, unitRowId: unit, assignmentRowId: row.assignmentId }),
    ),
    rowId: row.id,
    assignmentRowId: row.assignmentId,
    drafterRowId: row.draftedBy,
    approverUnitId: row.byIssuer ? row.issuerUnitId : row.orgUnitId,
    id: planId(row.rootId, row.id),
  });

/** The plan of a row id, if the session may read it. */
export async function findPlan({ load }: Reading, id: string): Promise<PlanType | null> {
  const row = await load.plan.load(id);
  return row === null ? null : toPlan(row);
}

/** The plan for an assignment, if there is one that the session may read. */
export async function planFor({ load }: Reading, assignmentRowId: string): Promise<PlanType | null> {
  const row = await load.planOf.load(assignmentRowId);
  return row === null ? null : toPlan(row);
}

const acts = ['approve', 'sendBack', 'issue'] as const;

/** What the acting post may do to a plan now, and why not. */
export async function actionsOnPlan(context: Context, reading: Reading, plan: PlanType): Promise<AllowedActionType[]> {
  const row = await reading.load.plan.load(plan.rowId);
  if (row === null) return [];
  const limit = (await findAssignment(reading, row.assignmentId))?.dueOn;
  const late = limit !== undefined && standingAfter(row, limit).length > 0;
  const open = planMachine.movesFrom(row.state);
  const { post, personId } = reading.session;
  return actionsOn(context, reading, 'Plan', row, acts, (act) => {
    if (!open.includes(act as (typeof acts)[number])) return 'Plan.machine';
    if (act === 'issue') return null;
    return notApprover(row, post?.role, personId) ?? (act === 'approve' && late ? 'Plan.afterLimit' : null);
  });
}
