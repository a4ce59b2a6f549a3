import { authorize } from '../../access/authorize.ts';
import type { UnitOfWork } from '../../platform/db/unit-of-work.ts';
import { invalidInput, stale, textFaults, unseen } from '../../platform/faults.ts';
import type { Outcome } from '../../platform/graphql/idempotency.ts';
import { encodeGlobalId, type Id, rowIdIn } from '../../platform/ids.ts';
import { ok, type Result, refuse } from '../../platform/result.ts';
import { localDateOf } from '../../platform/time.ts';
import { actionsOn } from '../actions/action.service.ts';
import type { AllowedActionType } from '../actions/action.types.ts';
import type { Context, Reading } from '../context.ts';
import { findOrgUnit } from '../org-units/org-unit.service.ts';
import type { OrgSuccessionRow } from './succession.entity.ts';
import { movedTold, successionTold } from './succession.events.ts';
import { successions } from './succession.repository.ts';
import { heirsOf, orderedFaults, placeFaults, type Succeeded, withdrawingClosedBy } from './succession.rules.ts';
import {
  OrgSuccessionType,
  type SucceedOrgUnitInput,
  SuccessionPreviewType,
  type WithdrawSuccessionInput,
} from './succession.types.ts';

/** Orders that a unit takes the place of another, and carries it out when its day has come (lifecycle 5.2). */
export async function succeedOrgUnit(uow: UnitOfWork, input: SucceedOrgUnitInput): Promise<Result<Outcome>> {
  const old = await findOrgUnit(uow, input.fromUnitId);
  if (old === null) return unseen('input.fromUnitId');
  const allowed = authorize(uow.session, 'succeed', 'OrgUnit', old);
  if (!allowed.ok) return allowed;
  const heir = await findOrgUnit(uow, input.toUnitId);
  if (heir === null) return unseen('input.toUnitId');
  const today = localDateOf(uow.now);
  const faults = [
    ...placeFaults(old, heir),
    ...orderedFaults(await successions(uow).ofUnits([old.id, heir.id]), old.id, heir.id),
    ...textFaults(input.document, 60, 'input.document', 'refused'),
    ...(input.effectiveOn < today ? [{ path: 'input.effectiveOn', code: 'pastDay' }] : []),
  ];
  if (faults.length > 0) return invalidInput(faults);
  const id = uow.ids.next();
  const { post, personName, tenantId } = uow.session;
  const written = await successions(uow).insert({
    id,
    oldUnitId: old.id,
    newUnitId: heir.id,
    document: input.document.trim(),
    effectiveOn: input.effectiveOn,
    orderedBy: post?.id ?? '',
    orderedByName: personName,
    orderedAt: new Date(uow.now),
  });
  if (!written) return invalidInput([{ path: 'input.fromUnitId', code: 'succeededAlready' }]);
  uow.record(successionTold('succession.ordered', { id, tenantId, oldUnitId: old.id, newUnitId: heir.id }));
  if (input.effectiveOn === today) await carryOut(uow, id);
  return ok({ type: 'OrgSuccession', id });
}

/** Takes back an order whose day is to come, so that the unit stays and may be named in another (lifecycle 5.2). */
export async function withdrawSuccession(uow: UnitOfWork, input: WithdrawSuccessionInput): Promise<Result<Outcome>> {
  const id = rowIdIn(input.successionId, 'OrgSuccession', uow.session.rootId);
  const seen = id === null ? null : await successions(uow).byId(id);
  if (seen === null) return unseen('input.successionId');
  const allowed = authorize(uow.session, 'withdraw', 'OrgSuccession', seen);
  if (!allowed.ok) return allowed;
  const order = await successions(uow).lock(seen.id);
  if (order === null || order.version !== input.version) return stale();
  const closedBy = withdrawingClosedBy(order, localDateOf(uow.now));
  if (closedBy !== null) return refuse('INVALID_MOVE', { ruleId: closedBy });
  await successions(uow).withdraw(order.id, {
    version: order.version + 1,
    withdrawnAt: new Date(uow.now),
    withdrawnByName: uow.session.personName,
  });
  uow.record(successionTold('succession.withdrawn', order));
  return ok({ type: 'OrgSuccession', id: order.id });
}

/** Who stands today in the place of each unit that was succeeded. */
export const heirsInForce = async (uow: UnitOfWork): Promise<ReadonlyMap<number, Succeeded>> =>
  heirsOf(await successions(uow).inForce());

/** Moves everything open to the new unit and tells each; again, only what the old unit was given since. */
export async function carryOut(uow: UnitOfWork, id: Id): Promise<void> {
  const ordered = await successions(uow).byId(id);
  if (ordered === null) throw new Error('A succession to carry out that is not there');
  const moved = await successions(uow).carryOut(id);
  for (const one of moved) uow.record(movedTold(ordered, one));
  const took = ordered.effectiveAt === null && (await successions(uow).byId(id))?.effectiveAt !== null;
  if (took) uow.record(successionTold('succession.effective', ordered));
}

const toSuccession = (row: OrgSuccessionRow): OrgSuccessionType =>
  Object.assign(new OrgSuccessionType(), {
    ...row,
    rowId: row.id,
    id: encodeGlobalId({ type: 'OrgSuccession', root: row.rootId, id: row.id }),
    fromRowId: row.oldUnitId,
    toRowId: row.newUnitId,
  });

/** Successions of the own tenant, the latest order first. */
export const listSuccessions = async ({ uow }: Reading): Promise<OrgSuccessionType[]> =>
  (await successions(uow).ofTenant()).map(toSuccession);

/** One succession of the province. */
export async function findSuccession({ uow }: Reading, id: Id): Promise<OrgSuccessionType | null> {
  const row = await successions(uow).byId(id);
  return row === null ? null : toSuccession(row);
}

/** Whether the acting post may take an order back now, and why not. */
export async function actionsOnSuccession(
  context: Context,
  reading: Reading,
  { rowId }: OrgSuccessionType,
): Promise<AllowedActionType[]> {
  const row = await successions(reading.uow).byId(rowId);
  const closedBy = row === null ? null : withdrawingClosedBy(row, localDateOf(reading.session.now));
  return row === null ? [] : actionsOn(context, reading, 'OrgSuccession', row, ['withdraw'], () => closedBy);
}

/** What would move from a unit, in numbers, for the administrator of its tenant; null for everybody else. */
export async function previewSuccession({ uow }: Reading, fromUnitId: string): Promise<SuccessionPreviewType | null> {
  const old = await findOrgUnit(uow, fromUnitId);
  const counts = old === null ? null : await successions(uow).counts(old.id);
  if (old === null || counts === null) return null;
  const posts = await successions(uow).postsHeld(old.id, localDateOf(uow.now));
  return Object.assign(new SuccessionPreviewType(), { ...counts, posts });
}
