import { authorize } from '../../access/authorize.ts';
import type { UnitOfWork } from '../../platform/db/unit-of-work.ts';
import { invalidInput, stale, textFaults, unseen } from '../../platform/faults.ts';
import type { Outcome } from '../../platform/graphql/idempotency.ts';
import type { Id } from '../../platform/ids.ts';
import { ok, type Result, refuse } from '../../platform/result.ts';
import { findLeader, type HeldPost } from '../accounts/post-finding.service.ts';
import { changeItem, type ItemRow, itemKey, itemOutcome, lockItem, openItem } from '../items/item-moving.service.ts';
import { triages } from './triage.repository.ts';
import { isSettled, isTriageable, type TriageClass, triageFaults } from './triage.rules.ts';
import type { DecideTriageInput, TriageItemInput } from './triage.types.ts';

/** Classes a matter before it is established; a difficult or wide one goes with its plan to the leader in charge (M-08). */
export async function triageItem(uow: UnitOfWork, input: TriageItemInput): Promise<Result<Outcome>> {
  const opened = await openItem(uow, input, 'triage');
  if (!opened.ok) return opened;
  const item = opened.value;
  if (!isTriageable(item.state)) return refuse('INVALID_MOVE', { ruleId: 'Item.triageTooLate' });
  const wanted = { ...input, classes: input.classes as TriageClass[] };
  const faults = triageFaults(wanted);
  const asks = wanted.classes.length > 0;
  const leader = asks && input.leaderPostId != null ? await findLeader(uow, input.leaderPostId) : null;
  if (asks && leader === null)
    faults.push({ path: 'input.leaderPostId', code: input.leaderPostId == null ? 'required' : 'notFound' });
  if (faults.length > 0) return invalidInput(faults);
  const readerKeys = keysWith(item, leader);
  await keep(uow, { ...item, readerKeys }, wanted, leader);
  await changeItem(uow, { ...item, readerKeys }, 'item.triaged', { readerKeys });
  return ok(itemOutcome(item.id));
}

/** Who reads the matter from now on: a leader of fields by one of them, for he has no key of the office as a whole. */
function keysWith(item: ItemRow, leader: HeldPost | null): number[] {
  const [field] = leader?.fields ?? [];
  if (leader === null || field === undefined) return item.readerKeys;
  return [...new Set([...item.readerKeys, leader.orgUnitId * 64 + field])];
}

async function keep(uow: UnitOfWork, item: ItemRow, wanted: TriageItemInput, leader: HeldPost | null): Promise<void> {
  const { post } = uow.session;
  if (post === null) throw new Error('A matter was classed without a post');
  const classed = {
    classes: wanted.classes as TriageClass[],
    analysis: wanted.analysis.trim(),
    prePlan: wanted.prePlan.trim(),
    leaderPostId: leader?.postId ?? null,
    submittedBy: post.id,
    submittedAt: new Date(uow.now),
    decision: leader === null ? ('NOT_ASKED' as const) : ('PENDING' as const),
    opinion: '',
    decidedAt: null,
    readerKeys: item.readerKeys,
  };
  const { id: itemId, tenantId, secrecy } = item;
  if ((await triages(uow).of(itemId)) === null) await triages(uow).insert({ itemId, tenantId, secrecy, ...classed });
  else await triages(uow).save(itemId, classed);
}

/** Approves the plan and takes the chair, or returns it with what is missing; by the leader to whom it went (M-08). */
export async function decideTriage(uow: UnitOfWork, input: DecideTriageInput): Promise<Result<Outcome>> {
  const key = itemKey(uow, input.itemId);
  const item = key === null ? null : await lockItem(uow, key);
  if (item === null) return unseen('input.itemId');
  const triage = await triages(uow).of(item.id);
  const allowed = authorize(uow.session, 'decideTriage', 'Item', { ...item, triageLeader: triage?.leaderPostId ?? '' });
  if (!allowed.ok) return allowed;
  if (item.version !== input.version) return stale();
  if (!isTriageable(item.state)) return refuse('INVALID_MOVE', { ruleId: 'Item.triageTooLate' });
  if (triage?.decision !== 'PENDING') return refuse('INVALID_MOVE', { ruleId: 'Item.triageNotPending' });
  const faults = textFaults(input.opinion, 2000, 'input.opinion', 'refused');
  if (faults.length > 0) return invalidInput(faults);
  const decision = input.approves ? 'APPROVED' : 'RETURNED';
  await triages(uow).save(item.id, { decision, opinion: input.opinion.trim(), decidedAt: new Date(uow.now) });
  await changeItem(uow, item, input.approves ? 'item.triageApproved' : 'item.triageReturned', {});
  return ok(itemOutcome(item.id));
}

/** Whether a matter may be established as far as its triage goes (M-08). */
export const triageSettled = async (uow: UnitOfWork, itemId: Id): Promise<boolean> =>
  isSettled(await triages(uow).of(itemId));
