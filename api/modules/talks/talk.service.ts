import { authorize } from '../../access/authorize.ts';
import type { UnitOfWork } from '../../platform/db/unit-of-work.ts';
import { invalidInput, textFaults, unseen } from '../../platform/faults.ts';
import type { Outcome } from '../../platform/graphql/idempotency.ts';
import type { Id } from '../../platform/ids.ts';
import { ok, type Result, refuse } from '../../platform/result.ts';
import { localDateOf } from '../../platform/time.ts';
import { findLeader, findPost } from '../accounts/post-finding.service.ts';
import { assignmentKey, lockAssignment } from '../assignments/assignment-moving.service.ts';
import { orderFurther } from '../assignments/issuing.service.ts';
import { addDays } from '../calendar/calendar.rules.ts';
import { lockItem } from '../items/item-moving.service.ts';
import { postMustKnow } from '../need-to-know/knowing.service.ts';
import { TargetLineInput } from '../targets/target.types.ts';
import type { KeptUndertaking } from './talk.entity.ts';
import { talkTold } from './talk.events.ts';
import { talkMachine } from './talk.machine.ts';
import { talks } from './talk.repository.ts';
import {
  isInCharge,
  orderOf,
  proposalFaults,
  type TalkSubject,
  type Undertaking,
  undertakingFaults,
} from './talk.rules.ts';
import type {
  ConveneTalkInput,
  DelegateTalkInput,
  ProposeTalkInput,
  RecordTalkInput,
  TalkWordsInput,
} from './talk.types.ts';
import { groundOf } from './talk-grounds.service.ts';
import { openTalk, talkOutcome } from './talk-opening.service.ts';

const latestTalk = 60;

/** Proposes to the leader in charge that the principal of a task's unit be talked to, by the rule that names it and with the clause that is cited (M-53). */
export async function proposeTalk(uow: UnitOfWork, input: ProposeTalkInput): Promise<Result<Outcome>> {
  const key = assignmentKey(uow, input.assignmentId);
  const task = key === null ? null : await lockAssignment(uow, key);
  if (task === null) return unseen('input.assignmentId');
  const { originatorUnitId } = task;
  const allowed = authorize(uow.session, 'propose', 'Talk', { originatorUnitId });
  if (!allowed.ok) return allowed;
  const faults = proposalFaults(input);
  const ground = await groundOf(uow, task, input.about as TalkSubject, input.subjectId ?? null);
  if (typeof ground === 'string') faults.push({ path: 'input.subjectId', code: ground });
  const leader = await findLeader(uow, input.leaderPostId);
  const path = 'input.leaderPostId';
  if (leader?.orgUnitId !== originatorUnitId) faults.push({ path, code: 'notFound' });
  else if (!isInCharge(leader.fields, task.field)) faults.push({ path, code: 'notInCharge' });
  if (faults.length > 0 || leader === null || typeof ground === 'string') return invalidInput(faults);
  const aware = await postMustKnow(uow, { id: task.itemId, secrecy: task.secrecy }, leader.postId, path);
  if (!aware.ok) return aware;
  const row = {
    ...{ id: uow.ids.next(), itemId: task.itemId, assignmentId: task.id, officeUnitId: originatorUnitId },
    ...{ orgUnitId: task.toOrgUnitId, state: talkMachine.start, version: 1, reason: input.reason.trim() },
    ...{ ...ground, clause: input.clause.trim() },
    ...{ proposedByName: uow.session.personName, proposedAt: new Date(uow.now) },
    ...{ leaderPost: leader.postId, leaderName: leader.personName, secrecy: task.secrecy },
  };
  await talks(uow).insert(row);
  uow.record(talkTold('proposed', row));
  return ok(talkOutcome(row.id));
}

/** Lets a leader or head of office of the same government hold the talk, with the leader's words for it. */
export async function delegateTalk(uow: UnitOfWork, input: DelegateTalkInput): Promise<Result<Outcome>> {
  const opened = await openTalk(uow, input, 'delegate');
  if (!opened.ok) return opened;
  const { row, moved } = opened.value;
  const faults = textFaults(input.words, 500, 'input.words', 'refused');
  const other = await findPost(uow, input.postId, ['LEADER', 'OFFICE_HEAD']);
  if (other === null || other.orgUnitId !== row.officeUnitId || other.postId === row.leaderPost)
    faults.push({ path: 'input.postId', code: 'notFound' });
  if (faults.length > 0 || other === null) return invalidInput(faults);
  const aware = await postMustKnow(uow, { id: row.itemId, secrecy: row.secrecy }, other.postId, 'input.postId');
  if (!aware.ok) return aware;
  const said = { delegation: input.words.trim(), delegatedAt: new Date(uow.now) };
  await talks(uow).save(row.id, {
    ...{ ...moved, ...said, delegatePost: other.postId, delegateName: other.personName },
  });
  uow.record(talkTold('delegated', row));
  return ok(talkOutcome(row.id));
}

/** Invites the principal of the unit to a day and a place: by the leader in charge, or by whom he delegated and nobody else. */
export async function conveneTalk(uow: UnitOfWork, input: ConveneTalkInput): Promise<Result<Outcome>> {
  const opened = await openTalk(uow, input, 'convene');
  if (!opened.ok) return opened;
  const today = localDateOf(uow.now);
  const far = input.heldOn < today || input.heldOn > addDays(today, latestTalk);
  const faults = [
    ...(far ? [{ path: 'input.heldOn', code: 'notNow' }] : []),
    ...textFaults(input.place, 200, 'input.place', 'refused'),
  ];
  if (faults.length > 0) return invalidInput(faults);
  const { row, moved } = opened.value;
  const by = { convenedByName: uow.session.personName, convenedAt: new Date(uow.now) };
  await talks(uow).save(row.id, { ...moved, ...by, heldOn: input.heldOn, place: input.place.trim() });
  uow.record(talkTold('convened', row));
  return ok(talkOutcome(row.id));
}

/** Keeps what the principal of the unit says himself, once. */
export async function accountForTalk(uow: UnitOfWork, input: TalkWordsInput): Promise<Result<Outcome>> {
  const opened = await openTalk(uow, input, 'account');
  if (!opened.ok) return opened;
  const faults = textFaults(input.words, 5000, 'input.words', 'refused');
  if (faults.length > 0) return invalidInput(faults);
  const { row, moved } = opened.value;
  const by = { accountByName: uow.session.personName, accountAt: new Date(uow.now) };
  await talks(uow).save(row.id, { ...moved, ...by, account: input.words.trim() });
  uow.record(talkTold('accounted', row));
  return ok(talkOutcome(row.id));
}

/** Keeps the minutes of a talk; each undertaking becomes a further task of the unit in the matter. Nothing is decided about anybody. */
export async function recordTalk(uow: UnitOfWork, input: RecordTalkInput): Promise<Result<Outcome>> {
  const opened = await openTalk(uow, input, 'record');
  if (!opened.ok) return opened;
  const { row, moved } = opened.value;
  const faults = [
    ...textFaults(input.minutes, 5000, 'input.minutes', 'refused'),
    ...undertakingFaults(input.undertakings, localDateOf(uow.now)),
  ];
  if (faults.length > 0) return invalidInput(faults);
  const undertakings = await tasksOf(uow, row, input.undertakings);
  if (!undertakings.ok) return undertakings;
  const by = { recordedByName: uow.session.personName, recordedAt: new Date(uow.now) };
  await talks(uow).save(row.id, {
    ...{ ...moved, ...by, minutes: input.minutes.trim(), undertakings: undertakings.value },
  });
  uow.record(talkTold('held', row));
  return ok(talkOutcome(row.id));
}

async function tasksOf(
  uow: UnitOfWork,
  { itemId, orgUnitId }: { readonly itemId: Id; readonly orgUnitId: number },
  undertakings: readonly Undertaking[],
): Promise<Result<KeptUndertaking[]>> {
  if (undertakings.length === 0) return ok([]);
  const item = await lockItem(uow, itemId);
  if (item === null || !['ISSUED', 'IN_PROGRESS'].includes(item.state))
    return refuse('INVALID_MOVE', { ruleId: 'Talk.matterRests' });
  const kept: KeptUndertaking[] = [];
  for (const [at, { text, responsible, dueOn }] of undertakings.entries()) {
    const counted = { name: text.trim().slice(0, 50), unit: '项', value: 1, measure: 'SUM', split: 'EVEN', own: 0 };
    const line = Object.assign(new TargetLineInput(), { ...counted, shares: [], stages: [], reason: '' });
    const given = await orderFurther(uow, item, orgUnitId, {
      ...orderOf({ text, responsible, dueOn }),
      targets: [line],
    });
    if (!given.ok) return atLine(given, at);
    kept.push({ text: text.trim(), responsible: responsible.trim(), dueOn, assignmentId: given.value });
  }
  return ok(kept);
}

/** A refusal of the order that an undertaking would be, at its line. */
function atLine<T>(refused: Extract<Result<T>, { ok: false }>, at: number): Extract<Result<T>, { ok: false }> {
  const path = `input.undertakings.${at}.dueOn`;
  const fields = refused.problem.fields.map((one) => ({ ...one, path }));
  return { ok: false, problem: { ...refused.problem, fields } };
}

/** Does not hold a talk, by the office or the leader, with why. */
export async function cancelTalk(uow: UnitOfWork, input: TalkWordsInput): Promise<Result<Outcome>> {
  const opened = await openTalk(uow, input, 'cancel');
  if (!opened.ok) return opened;
  const faults = textFaults(input.words, 1000, 'input.words', 'refused');
  if (faults.length > 0) return invalidInput(faults);
  const { row, moved } = opened.value;
  await talks(uow).save(row.id, { ...moved, cancelReason: input.words.trim() });
  uow.record(talkTold('cancelled', row));
  return ok(talkOutcome(row.id));
}
