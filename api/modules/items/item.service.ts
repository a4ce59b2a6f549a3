import { authorize } from '../../access/authorize.ts';
import type { UnitOfWork } from '../../platform/db/unit-of-work.ts';
import type { Outcome } from '../../platform/graphql/idempotency.ts';
import { decodeGlobalId, encodeGlobalId, type Id } from '../../platform/ids.ts';
import { type FieldProblem, ok, type Result, refuse } from '../../platform/result.ts';
import { localDateOf } from '../../platform/time.ts';
import { findOrgUnit } from '../org-units/org-unit.service.ts';
import type { ItemRow } from './item.entity.ts';
import { itemMoved } from './item.events.ts';
import { itemMachine } from './item.machine.ts';
import { items } from './item.repository.ts';
import { type ItemSource, isStateSecret, itemFaults, itemNumber, itemReaders, secrecies } from './item.rules.ts';
import type { DeclineItemInput, EstablishItemInput, ProposeItemInput, RegisterItemInput } from './item.types.ts';

const outcome = (id: Id): Outcome => ({ type: 'Item', id });
const invalid = (fields: readonly FieldProblem[]) => refuse('INVALID_INPUT', { ruleId: 'input.fields', fields });
const textFault = (text: string, max: number, path: string): FieldProblem[] => {
  const { length } = [...text];
  if (text.trim() === '') return [{ path, code: 'required' }];
  return length > max ? [{ path, code: 'tooLong', params: { max, length } }] : [];
};

/** The opaque id of an item. */
export const itemId = (rootId: number, id: Id): string => encodeGlobalId({ type: 'Item', root: rootId, id });

/** The number inside an opaque id of an item of the session's province; null for whatever else was sent. */
export function itemKey(uow: UnitOfWork, id: string): Id | null {
  const found = decodeGlobalId(id);
  return found !== null && found.type === 'Item' && found.root === uow.session.rootId ? found.id : null;
}

/** Registers a matter for the acting post's unit and allots its number (M-01). */
export async function registerItem(uow: UnitOfWork, input: RegisterItemInput): Promise<Result<Outcome>> {
  const { post, tenantId } = uow.session;
  if (post === null) return refuse('FORBIDDEN', { ruleId: 'session.post' });
  const allowed = authorize(uow.session, 'register', 'Item', { orgUnitId: post.orgUnitId });
  if (!allowed.ok) return allowed;
  const secrecy = (secrecies as readonly string[]).indexOf(input.secrecy);
  if (isStateSecret(secrecy))
    return refuse('CLASSIFIED_CONTENT_NOT_ALLOWED', {
      ruleId: 'item.secrecy',
      fields: [{ path: 'input.secrecy', code: 'stateSecret' }],
    });
  const wanted = { ...input, source: input.source as ItemSource, secrecy };
  const today = localDateOf(uow.now);
  const faults = itemFaults(wanted, today);
  if (faults.length > 0) return invalid(faults);
  const year = Number(today.slice(0, 4));
  const item = {
    id: uow.ids.next(),
    tenantId,
    orgUnitId: post.orgUnitId,
    number: itemNumber(year, await items(uow).nextNumber(year)),
    state: itemMachine.start,
    version: 1,
    title: input.title.trim(),
    body: input.body.trim(),
    source: input.source,
    sourceRef: input.sourceRef.trim(),
    originator: input.originator.trim(),
    originatedOn: input.originatedOn,
    secrecy,
    field: null,
    risk: 'NORMAL',
    opinion: '',
    declineReason: '',
    leadUnitId: null,
    registeredBy: post.id,
    registeredAt: new Date(uow.now),
    readerKeys: itemReaders(post.orgUnitId, null),
  };
  await items(uow).insert(item);
  uow.record(itemMoved('item.registered', item, { number: item.number }));
  return ok(outcome(item.id));
}

type Told = Parameters<typeof itemMoved>[0];

/** Loads an item, decides the act and the move, lets `change` complete the row, saves and tells. */
async function move(
  uow: UnitOfWork,
  input: { itemId: string; version: number },
  act: 'propose' | 'establish' | 'decline',
  told: Told,
  change: (item: ItemRow) => Promise<Result<Partial<ItemRow>>>,
): Promise<Result<Outcome>> {
  const id = itemKey(uow, input.itemId);
  const item = id === null ? null : await items(uow).lock(id);
  if (item === null)
    return refuse('NOT_FOUND', { ruleId: 'record.seen', fields: [{ path: 'input.itemId', code: 'notFound' }] });
  const allowed = authorize(uow.session, act, 'Item', item);
  if (!allowed.ok) return allowed;
  if (item.version !== input.version)
    return refuse('STALE_VERSION', { ruleId: 'record.version', fields: [{ path: 'input.version', code: 'stale' }] });
  const moved = itemMachine.move(item, act);
  if (!moved.ok) return moved;
  const completed = await change(item);
  if (!completed.ok) return completed;
  await items(uow).save({ ...moved.value, ...completed.value });
  uow.record(itemMoved(told, item, { version: moved.value.version }));
  return ok(outcome(item.id));
}

/** Proposes how a registered matter is to be handled and which unit should lead. */
export const proposeItem = (uow: UnitOfWork, input: ProposeItemInput): Promise<Result<Outcome>> =>
  move(uow, input, 'propose', 'item.proposed', async () => {
    const faults = textFault(input.opinion, 2000, 'input.opinion');
    const lead = await findOrgUnit(uow, input.leadUnitId);
    if (lead === null) faults.push({ path: 'input.leadUnitId', code: 'notFound' });
    return faults.length > 0 ? invalid(faults) : ok({ opinion: input.opinion.trim(), leadUnitId: lead?.id ?? null });
  });

/** Establishes a proposed matter; the head of the supervision office decides, and sets its risk. */
export const establishItem = (uow: UnitOfWork, input: EstablishItemInput): Promise<Result<Outcome>> =>
  move(uow, input, 'establish', 'item.established', async () => ok({ risk: input.highRisk ? 'HIGH' : 'NORMAL' }));

/** Declines a proposed matter with a reason; it becomes reading matter. */
export const declineItem = (uow: UnitOfWork, input: DeclineItemInput): Promise<Result<Outcome>> =>
  move(uow, input, 'decline', 'item.declined', async () => {
    const faults = textFault(input.reason, 1000, 'input.reason');
    return faults.length > 0 ? invalid(faults) : ok({ declineReason: input.reason.trim() });
  });
