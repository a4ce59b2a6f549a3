import { authorize } from '../../access/authorize.ts';
import type { UnitOfWork } from '../../platform/db/unit-of-work.ts';
import { invalidInput, stale, textFaults, unseen } from '../../platform/faults.ts';
import type { Outcome } from '../../platform/graphql/idempotency.ts';
import { encodeGlobalId, type Id, rowIdIn } from '../../platform/ids.ts';
import { type FieldProblem, ok, type Result, refuse } from '../../platform/result.ts';
import { assignmentKey } from '../assignments/assignment-moving.service.ts';
import {
  type GrantPower,
  isGrantable,
  isGrantKey,
  type Nested,
  periodFaults,
  powerFaults,
  standingOf,
} from '../grants/grant.rules.ts';
import { coverTasks, keysOver, newGrantKey, tasksOf } from '../grants/grant-keys.service.ts';
import { itemMoved } from '../items/item.events.ts';
import { changeItem, type ItemRow, itemOutcome, lockItem, openItem } from '../items/item-moving.service.ts';
import { unitsMustKnow } from '../need-to-know/knowing.service.ts';
import { findOrgUnit } from '../org-units/org-unit.service.ts';
import { mandates } from './mandate.repository.ts';
import { mostMandates, overlapFaults } from './mandate.rules.ts';
import type { DelegateItemInput, EndMandateInput } from './mandate.types.ts';

/** The opaque id of a mandate. */
export const mandateId = (rootId: number, id: Id): string => encodeGlobalId({ type: 'Mandate', root: rootId, id });

/** What a mandate needs that was found beside its input. */
interface Found {
  readonly delegateUnitId: number;
  readonly scopeIds: readonly Id[];
  readonly tasks: readonly Nested[];
}

/**
 * Gives a department of the own government the mandate to supervise a matter, or tasks of it with all below them, in the
 * name of the office: for some powers, from one moment to another (M-10), never twice for the same time. What it opens is closed again
 * at the end by itself.
 */
export async function delegateItem(uow: UnitOfWork, input: DelegateItemInput): Promise<Result<Outcome>> {
  const opened = await openItem(uow, input, 'delegate');
  if (!opened.ok) return opened;
  const item = opened.value;
  if (!isGrantable(item.state)) return refuse('INVALID_MOVE', { ruleId: 'Item.notDelegable' });
  const given = await mandates(uow).ofItems([item.id]);
  const running = given.filter((one) => standingOf(one, uow.now) !== 'OVER');
  if (running.length >= mostMandates) return refuse('INVALID_MOVE', { ruleId: 'Item.mandatesFull' });
  const startsAt = input.startsAt ?? uow.now;
  const found = await lookUp(uow, item, input);
  const period = { startsAt: new Date(startsAt), endsAt: new Date(input.endsAt) };
  const faults = [
    ...found.faults,
    ...periodFaults(uow.now, startsAt, input.endsAt),
    ...overlapFaults({ ...found, ...period }, running, found.tasks),
    ...powerFaults(input.powers, 1),
    ...textFaults(input.reason, 1000, 'input.reason', 'refused'),
  ];
  if (faults.length > 0) return invalidInput(faults);
  const key = await newGrantKey(uow);
  await keep(uow, item, input, found, key, period);
  const over = await keysOver(uow, item.id);
  await coverTasks(uow, { itemId: item.id, scopeIds: found.scopeIds, grantKey: key, over });
  const readerKeys = [...item.readerKeys.filter((one) => !over.includes(one)), key];
  await changeItem(uow, { ...item, readerKeys }, 'item.delegated', { readerKeys });
  return ok(itemOutcome(item.id));
}

/** The department and the tasks that an input names, and what is wrong with them. */
async function lookUp(
  uow: UnitOfWork,
  item: ItemRow,
  { delegateUnitId, assignmentIds }: DelegateItemInput,
): Promise<Found & { faults: FieldProblem[] }> {
  const faults: FieldProblem[] = [];
  const tasks = await tasksOf(uow, item.id);
  const unit = await findOrgUnit(uow, delegateUnitId);
  const wrong = (path: string, code: string): void => void faults.push({ path: `input.${path}`, code });
  if (unit === null || unit.tenantId !== item.tenantId || unit.id === item.orgUnitId)
    wrong('delegateUnitId', 'notFound');
  else if (tasks.some((task) => task.unit === unit.id)) wrong('delegateUnitId', 'holdsTask');
  else {
    const aware = await unitsMustKnow(uow, item, [unit], 'input.delegateUnitId');
    if (!aware.ok) faults.push(...aware.problem.fields);
  }
  const scopeIds = assignmentIds.map((id) => assignmentKey(uow, id));
  if (scopeIds.some((id) => !tasks.some((task) => task.id === id))) wrong('assignmentIds', 'notFound');
  else if (new Set(scopeIds).size < scopeIds.length) wrong('assignmentIds', 'twice');
  return { faults, delegateUnitId: unit?.id ?? 0, scopeIds: scopeIds.filter((id) => id !== null), tasks };
}

async function keep(
  uow: UnitOfWork,
  item: ItemRow,
  input: DelegateItemInput,
  { delegateUnitId, scopeIds }: Found,
  key: number,
  period: { readonly startsAt: Date; readonly endsAt: Date },
): Promise<void> {
  const { post } = uow.session;
  if (post === null) throw new Error('A mandate was given without a post');
  await mandates(uow).insert({
    id: uow.ids.next(),
    tenantId: item.tenantId,
    itemId: item.id,
    orgUnitId: item.orgUnitId,
    delegateUnitId,
    grantKey: key,
    powers: input.powers as GrantPower[],
    whole: scopeIds.length === 0,
    scopeIds: [...scopeIds],
    ...period,
    reason: input.reason.trim(),
    givenBy: post.id,
    givenAt: new Date(uow.now),
    secrecy: item.secrecy,
    readerKeys: [...item.readerKeys.filter((one) => !isGrantKey(one)), delegateUnitId * 64],
  });
}

/** Ends a mandate before its time, with a reason; from this moment its department reads and does nothing under it (M-10). */
export async function endMandate(uow: UnitOfWork, input: EndMandateInput): Promise<Result<Outcome>> {
  const id = rowIdIn(input.mandateId, 'Mandate', uow.session.rootId);
  const seen = id === null ? null : await mandates(uow).byId(id);
  const item = seen === null ? null : await lockItem(uow, seen.itemId);
  const mandate = seen === null ? null : await mandates(uow).lock(seen.id);
  if (mandate === null) return unseen('input.mandateId');
  const allowed = authorize(uow.session, 'end', 'Mandate', mandate);
  if (!allowed.ok) return allowed;
  if (mandate.version !== input.version) return stale();
  if (item === null || standingOf(mandate, uow.now) === 'OVER')
    return refuse('INVALID_MOVE', { ruleId: 'Mandate.over' });
  const faults = textFaults(input.reason, 1000, 'input.reason', 'refused');
  if (faults.length > 0) return invalidInput(faults);
  const version = mandate.version + 1;
  await mandates(uow).end(mandate.id, new Date(uow.now), input.reason.trim(), version);
  uow.record(itemMoved('item.mandateEnded', item, { mandate: mandate.id }));
  return ok({ type: 'Mandate', id: mandate.id });
}
