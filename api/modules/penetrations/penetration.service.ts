import { authorize } from '../../access/authorize.ts';
import type { DomainEvent, UnitOfWork } from '../../platform/db/unit-of-work.ts';
import { invalidInput, stale, textFaults, unseen } from '../../platform/faults.ts';
import type { Outcome } from '../../platform/graphql/idempotency.ts';
import { encodeGlobalId, type Id, rowIdIn } from '../../platform/ids.ts';
import { type FieldProblem, ok, type Result, refuse } from '../../platform/result.ts';
import { newGrantKey } from '../grants/grant-keys.service.ts';
import { findOrgUnit, unitChain } from '../org-units/org-unit.service.ts';
import type { PenetrationOrderRow } from './penetration.entity.ts';
import { penetrationMachine } from './penetration.machine.ts';
import { penetrations } from './penetration.repository.ts';
import { endOf, isInForce, isOpenTo, namedFaults, orderFaults } from './penetration.rules.ts';
import type {
  DecidePenetrationOrderInput,
  EndPenetrationOrderInput,
  ProposePenetrationOrderInput,
} from './penetration.types.ts';

/** The opaque id of a penetration order. */
export const penetrationId = (rootId: number, id: Id): string =>
  encodeGlobalId({ type: 'PenetrationOrder', root: rootId, id });

/** The row id inside an opaque id of an order of the session's province; null for whatever else was sent. */
export const penetrationKey = (rootId: number, id: string): Id | null => rowIdIn(id, 'PenetrationOrder', rootId);

const outcome = (id: Id): Outcome => ({ type: 'PenetrationOrder', id });

/** A step of an order, told to its office alone: the unit that is read learns of it once the order is over. */
const told = (
  step: 'proposed' | 'approved' | 'refused' | 'ended',
  row: Pick<PenetrationOrderRow, 'id' | 'orgUnitId'>,
): DomainEvent => ({
  kind: `penetration.${step}`,
  subjectType: 'PenetrationOrder',
  subjectId: row.id,
  readerKeys: [row.orgUnitId * 64],
  secrecy: 1,
  payload: {},
});

/** Proposes to read own matters of a unit below, by their numbers, for a reason and some days from the approval (G2). */
export async function proposePenetrationOrder(
  uow: UnitOfWork,
  input: ProposePenetrationOrderInput,
): Promise<Result<Outcome>> {
  const { post, personName, personId } = uow.session;
  if (post === null) return refuse('FORBIDDEN', { ruleId: 'session.post' });
  const allowed = authorize(uow.session, 'propose', 'PenetrationOrder', { orgUnitId: post.orgUnitId });
  if (!allowed.ok) return allowed;
  const target = await findOrgUnit(uow, input.targetUnitId);
  const forAudit = post.role === 'AUDITOR';
  const above = target === null ? [] : (await unitChain(uow, target.id)).slice(1).map(({ id }) => id);
  const faults: FieldProblem[] = [
    ...(target === null || !isOpenTo(target.id, above, post.orgUnitId, forAudit)
      ? [{ path: 'input.targetUnitId', code: target === null ? 'notFound' : 'notSubordinate' }]
      : []),
    ...orderFaults(input.numbers, input.reason, input.days),
  ];
  if (faults.length > 0) return invalidInput(faults);
  const numbers = input.numbers.map((number) => number.trim());
  const aimed = { orgUnitId: post.orgUnitId, targetUnitId: target?.id ?? 0, forAudit };
  const again = namedFaults(numbers, await penetrations(uow).namedOf(aimed, numbers));
  if (again.length > 0) return invalidInput(again);
  const row = {
    ...{ id: uow.ids.next(), tenantId: uow.session.tenantId, ...aimed },
    ...{ reason: input.reason.trim(), days: input.days, state: penetrationMachine.start, version: 1 },
    ...{ proposedBy: post.id, proposedByPerson: personId, proposedByName: personName, proposedAt: new Date(uow.now) },
  };
  const matters = [];
  for (const number of numbers)
    matters.push({
      ...{ id: uow.ids.next(), orderId: row.id, number, grantKey: await newGrantKey(uow) },
    });
  await penetrations(uow).insert(row, matters);
  uow.record(told('proposed', row));
  return ok(outcome(row.id));
}

/** Approves an order, which opens its matters from now to its limit, or refuses it; never by whoever proposed it (G2). */
export async function decidePenetrationOrder(
  uow: UnitOfWork,
  input: DecidePenetrationOrderInput,
): Promise<Result<Outcome>> {
  const opened = await open(uow, input, 'decide');
  if (!opened.ok) return opened;
  const order = opened.value;
  const moved = penetrationMachine.move(order, input.approves ? 'approve' : 'refuse');
  if (!moved.ok) return moved;
  if (order.proposedByPerson === uow.session.personId)
    return refuse('FORBIDDEN', { ruleId: 'PenetrationOrder.another' });
  const faults = textFaults(input.words, 1000, 'input.words', input.approves ? 'allowed' : 'refused');
  if (faults.length > 0) return invalidInput(faults);
  const { state, version } = moved.value;
  await penetrations(uow).save(order.id, {
    ...{ state, version, decidedByName: uow.session.personName, decidedAt: new Date(uow.now) },
    ...{ decisionWords: input.words.trim(), endsAt: input.approves ? endOf(uow.now, order.days) : null },
  });
  if (input.approves) await penetrations(uow).open(order.id);
  uow.record(told(input.approves ? 'approved' : 'refused', order));
  return ok(outcome(order.id));
}

/** Ends an order before its limit; from this moment nobody reads under it, and the unit that was read learns who did (G2, G9). */
export async function endPenetrationOrder(uow: UnitOfWork, input: EndPenetrationOrderInput): Promise<Result<Outcome>> {
  const opened = await open(uow, input, 'end');
  if (!opened.ok) return opened;
  const order = opened.value;
  if (!isInForce(order, uow.now)) return refuse('INVALID_MOVE', { ruleId: 'PenetrationOrder.notInForce' });
  await penetrations(uow).save(order.id, { endedAt: new Date(uow.now), version: order.version + 1 });
  uow.record(told('ended', order));
  return ok(outcome(order.id));
}

async function open(
  uow: UnitOfWork,
  aim: { readonly penetrationOrderId: string; readonly version: number },
  act: 'decide' | 'end',
): Promise<Result<PenetrationOrderRow>> {
  const id = penetrationKey(uow.session.rootId, aim.penetrationOrderId);
  const row = id === null ? null : await penetrations(uow).lock(id);
  if (row === null) return unseen('input.penetrationOrderId');
  const allowed = authorize(uow.session, act, 'PenetrationOrder', row);
  if (!allowed.ok) return allowed;
  return row.version === aim.version ? ok(row) : stale();
}
