import { authorize } from '../../access/authorize.ts';
import type { UnitOfWork } from '../../platform/db/unit-of-work.ts';
import { classified, invalidInput, textFaults } from '../../platform/faults.ts';
import type { Outcome } from '../../platform/graphql/idempotency.ts';
import { ok, type Result, refuse } from '../../platform/result.ts';
import { localDateOf } from '../../platform/time.ts';
import { findLeader, officeHeadOf } from '../accounts/post-finding.service.ts';
import { asksForList, openList, postsNamed } from '../need-to-know/knowing.service.ts';
import { findOrgUnit } from '../org-units/org-unit.service.ts';
import { triageSettled } from '../triage/triage.service.ts';
import type { ItemRow } from './item.entity.ts';
import type { ItemTold } from './item.events.ts';
import { type ItemSource, isStateSecret, itemFaults, secrecies } from './item.rules.ts';
import type { DeclineItemInput, EstablishItemInput, ProposeItemInput, RegisterItemInput } from './item.types.ts';
import { type ItemAim, itemOutcome, moveItem, openItem, openToMove } from './item-moving.service.ts';
import { registerAll } from './item-registering.service.ts';

/** Registers a matter for the acting post's unit, allots its number (M-01), and finds who supervises it for its leader (M-05). */
export async function registerItem(uow: UnitOfWork, input: RegisterItemInput): Promise<Result<Outcome>> {
  const { post } = uow.session;
  if (post === null) return refuse('FORBIDDEN', { ruleId: 'session.post' });
  const allowed = authorize(uow.session, 'register', 'Item', { orgUnitId: post.orgUnitId });
  if (!allowed.ok) return allowed;
  const secrecy = (secrecies as readonly string[]).indexOf(input.secrecy);
  if (isStateSecret(secrecy)) return classified([{ path: 'input.secrecy', code: 'stateSecret' }]);
  const leader = input.leaderPostId == null ? null : await findLeader(uow, input.leaderPostId);
  if (input.leaderPostId != null && leader === null)
    return invalidInput([{ path: 'input.leaderPostId', code: 'notFound' }]);
  const originator = input.originator.trim() === '' ? (leader?.personName ?? '') : input.originator.trim();
  const listed = asksForList({ secrecy });
  const wanted = { ...input, originator, source: input.source as ItemSource, secrecy, listed };
  const today = localDateOf(uow.now);
  const faults = itemFaults(wanted, today);
  if (faults.length > 0) return invalidInput(faults);
  const known = postsNamed(uow, input.knowerPostIds ?? [], 'input.knowerPostIds');
  if (!known.ok) return known;
  if (!listed && known.value.length > 0) return invalidInput([{ path: 'input.knowerPostIds', code: 'noListNeeded' }]);
  const id = uow.ids.next();
  const opened = listed ? await openList(uow, id, known.value) : ok(true);
  if (!opened.ok) return opened;
  await registerAll(uow, post, [{ ...wanted, leader, id }]);
  return ok(itemOutcome(id));
}

/** Loads an item, decides the act and its move, lets `change` find what else changes, saves and tells. */
async function act(
  uow: UnitOfWork,
  input: ItemAim,
  move: 'propose' | 'establish' | 'decline',
  told: ItemTold,
  change: (item: ItemRow) => Promise<Result<Partial<ItemRow>>>,
): Promise<Result<Outcome>> {
  const opened = await openItem(uow, input, move);
  if (!opened.ok) return opened;
  const open = openToMove(opened.value, move);
  if (!open.ok) return open;
  const changes = await change(opened.value);
  if (!changes.ok) return changes;
  const moved = await moveItem(uow, opened.value, move, told, changes.value);
  return moved.ok ? ok(itemOutcome(moved.value.id)) : moved;
}

/** Proposes how a registered matter is to be handled, which unit should lead, and settles who supervises it (M-05, M-15). */
export const proposeItem = (uow: UnitOfWork, input: ProposeItemInput): Promise<Result<Outcome>> =>
  act(uow, input, 'propose', 'item.proposed', async (item) => {
    const faults = textFaults(input.opinion, 2000, 'input.opinion', 'refused');
    const lead = await findOrgUnit(uow, input.leadUnitId);
    if (lead === null) faults.push({ path: 'input.leadUnitId', code: 'notFound' });
    if (faults.length > 0) return invalidInput(faults);
    const self = uow.session.post?.id ?? null;
    return ok({
      opinion: input.opinion.trim(),
      leadUnitId: lead?.id ?? null,
      dutyLeadPostId: item.dutyLeadPostId ?? (await officeHeadOf(uow, item.orgUnitId)) ?? self,
      dutyDirectPostId: item.dutyDirectPostId ?? self,
    });
  });

/** Establishes a proposed matter; the head of the office decides and sets its risk, after the leader where triage asks him (M-08). */
export const establishItem = (uow: UnitOfWork, input: EstablishItemInput): Promise<Result<Outcome>> =>
  act(uow, input, 'establish', 'item.established', async (item) =>
    (await triageSettled(uow, item.id))
      ? ok({ risk: input.highRisk ? 'HIGH' : 'NORMAL' })
      : refuse('INVALID_MOVE', { ruleId: 'Item.triageUndecided' }),
  );

/** Declines a proposed matter with a reason; it becomes reading matter. */
export const declineItem = (uow: UnitOfWork, input: DeclineItemInput): Promise<Result<Outcome>> =>
  act(uow, input, 'decline', 'item.declined', async () => {
    const faults = textFaults(input.reason, 1000, 'input.reason', 'refused');
    return faults.length > 0 ? invalidInput(faults) : ok({ declineReason: input.reason.trim() });
  });
