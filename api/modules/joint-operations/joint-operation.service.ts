import { authorize } from '../../access/authorize.ts';
import type { UnitOfWork } from '../../platform/db/unit-of-work.ts';
import { invalidInput, stale, textFaults, unseen } from '../../platform/faults.ts';
import type { Outcome } from '../../platform/graphql/idempotency.ts';
import { encodeGlobalId, type Id, rowIdIn } from '../../platform/ids.ts';
import { ok, type Result, refuse } from '../../platform/result.ts';
import { type GrantPower, standingOf } from '../grants/grant.rules.ts';
import { coverItem, coverTasks, jointOperationsOn, keysOver, newGrantKey } from '../grants/grant-keys.service.ts';
import { lockItem } from '../items/item-moving.service.ts';
import type { Linkage } from '../linkages/linkage.rules.ts';
import { asksForList } from '../need-to-know/knowing.service.ts';
import type { JointOperationRow } from './joint-operation.entity.ts';
import { jointTold } from './joint-operation.events.ts';
import { jointMachine, memberMachine } from './joint-operation.machine.ts';
import { jointOperations } from './joint-operation.repository.ts';
import { mostOperations } from './joint-operation.rules.ts';
import type {
  AnswerJointInvitationInput,
  DecideJointOperationInput,
  EndJointOperationInput,
  ProposeJointOperationInput,
} from './joint-operation.types.ts';
import { readPlan } from './joint-plan.service.ts';

/** The opaque id of a joint operation. */
export const jointOperationId = (rootId: number, id: Id): string =>
  encodeGlobalId({ type: 'JointOperation', root: rootId, id });

/** The row id inside an opaque id of a joint operation of the session's province; null for whatever else was sent. */
export const jointOperationKey = (rootId: number, id: string): Id | null => rowIdIn(id, 'JointOperation', rootId);

const outcome = (id: Id): Outcome => ({ type: 'JointOperation', id });
const ofUnit = (unit: number): number => unit * 64;

/** Proposes a joint operation over matters of the own office, with its bodies, duties, schedule and period (M-11). */
export async function proposeJointOperation(
  uow: UnitOfWork,
  input: ProposeJointOperationInput,
): Promise<Result<Outcome>> {
  const { post, personName } = uow.session;
  if (post === null) return refuse('FORBIDDEN', { ruleId: 'session.post' });
  const plan = await readPlan(uow, input, post.orgUnitId);
  if (!plan.ok) return plan;
  const { matters, members } = plan.value;
  const walled = {
    secrecy: Math.max(...matters.map(({ item }) => item.secrecy)),
    readerKeys: [ofUnit(post.orgUnitId)],
  };
  const row = {
    id: uow.ids.next(),
    tenantId: uow.session.tenantId,
    orgUnitId: post.orgUnitId,
    title: input.title.trim(),
    purpose: input.purpose.trim(),
    powers: input.powers as GrantPower[],
    schedule: input.schedule.map(({ on, words }) => ({ on, words: words.trim() })),
    startsAt: new Date(input.startsAt ?? uow.now),
    endsAt: new Date(input.endsAt),
    grantKey: await newGrantKey(uow),
    state: jointMachine.start,
    version: 1,
    proposedBy: post.id,
    proposedByName: personName,
    proposedAt: new Date(uow.now),
    taggedLinkages: input.linkages as Linkage[],
    ...walled,
  };
  const keys: number[] = [];
  for (const _ of members) keys.push(await newGrantKey(uow));
  await jointOperations(uow).insert(
    row,
    members.map(({ orgUnitId, part, duty }, n) => ({
      ...{ id: uow.ids.next(), operationId: row.id, orgUnitId, part, duty, grantKey: keys[n] ?? 0 },
      ...{ state: memberMachine.start, version: 1, ...walled },
    })),
    matters.map(({ item, scopeIds }) => ({
      ...{ id: uow.ids.next(), operationId: row.id, itemId: item.id, whole: scopeIds.length === 0, scopeIds },
      ...walled,
    })),
  );
  uow.record(jointTold('proposed', row));
  return ok(outcome(row.id));
}

/** Approves or refuses the plan of an operation; on approval its bodies are invited and its scope is theirs once they accept (M-11). */
export async function decideJointOperation(
  uow: UnitOfWork,
  input: DecideJointOperationInput,
): Promise<Result<Outcome>> {
  const opened = await open(uow, input, 'decide');
  if (!opened.ok) return opened;
  const moved = jointMachine.move(opened.value, input.approves ? 'approve' : 'refuse');
  if (!moved.ok) return moved;
  if (input.approves && standingOf(opened.value, uow.now) === 'OVER')
    return refuse('INVALID_MOVE', { ruleId: 'JointOperation.over' });
  const faults = textFaults(input.words, 1000, 'input.words', input.approves ? 'allowed' : 'refused');
  if (faults.length > 0) return invalidInput(faults);
  if (input.approves) {
    const shared = await openScope(uow, opened.value);
    if (!shared.ok) return shared;
  }
  const named = input.approves ? await invite(uow, opened.value) : [];
  const row = { ...moved.value, readerKeys: [...opened.value.readerKeys, ...named] };
  const decided = {
    decidedByName: uow.session.personName,
    decidedAt: new Date(uow.now),
    decisionWords: input.words.trim(),
  };
  const { state, version, readerKeys } = row;
  await jointOperations(uow).save(row.id, { ...decided, state, version, readerKeys });
  uow.record(jointTold(input.approves ? 'approved' : 'refused', row));
  return ok(outcome(row.id));
}

/** Writes the key of an operation on what it is over; matters are locked in one order, so that two approvals never wait for each other. */
async function openScope(uow: UnitOfWork, { id, grantKey: key, readerKeys }: JointOperationRow): Promise<Result<null>> {
  const scopes = await jointOperations(uow).scopesOf([id]);
  for (const { itemId, scopeIds } of [...scopes].sort((a, b) => (a.itemId < b.itemId ? -1 : 1))) {
    const item = await lockItem(uow, itemId);
    if (item === null || asksForList(item)) return refuse('INVALID_MOVE', { ruleId: 'JointOperation.secret' });
    if ((await jointOperationsOn(uow, itemId)) >= mostOperations)
      return refuse('INVALID_MOVE', { ruleId: 'JointOperation.full' });
    await openMatter(uow, itemId, scopeIds, key);
  }
  await jointOperations(uow).showScope(id, [...readerKeys.slice(0, 1), key]);
  return ok(null);
}

/** Writes the key of an operation on a matter and on what of it is in scope, in the place of keys that are over. */
export async function openMatter(
  uow: UnitOfWork,
  itemId: Id,
  scopeIds: readonly Id[],
  grantKey: number,
): Promise<void> {
  const over = await keysOver(uow, itemId);
  await coverItem(uow, itemId, grantKey, over);
  await coverTasks(uow, { itemId, scopeIds, grantKey, over });
}

/**
 * Invites the bodies that no order has recused by now, and answers the keys of their units. Called with the matters locked: an order
 * locks its matter before the bodies, so that neither waits for the other.
 */
async function invite(uow: UnitOfWork, operation: JointOperationRow): Promise<number[]> {
  const members = (await jointOperations(uow).lockMembers(operation.id)).filter(({ state }) => state === 'NAMED');
  for (const member of members) {
    const invited = memberMachine.move(member, 'invite');
    if (!invited.ok) throw new Error(`A member of a proposal stood at ${member.state}`);
    const { state, version } = invited.value;
    const readerKeys = [ofUnit(operation.orgUnitId), ofUnit(member.orgUnitId), operation.grantKey];
    await jointOperations(uow).saveMember(member.id, { state, version, readerKeys });
  }
  return members.map(({ orgUnitId }) => ofUnit(orgUnitId));
}

/**
 * Answers the invitation of the own body: it takes part, unless it holds a task in scope, or not and why (M-11). The office leads
 * where the lead declines.
 */
export async function answerJointInvitation(
  uow: UnitOfWork,
  input: AnswerJointInvitationInput,
): Promise<Result<Outcome>> {
  const id = jointOperationKey(uow.session.rootId, input.operationId);
  const operation = id === null ? null : await jointOperations(uow).lock(id);
  if (operation === null) return unseen('input.operationId');
  const members = await jointOperations(uow).lockMembers(operation.id);
  const member = members.find(({ orgUnitId }) => orgUnitId === uow.session.post?.orgUnitId);
  if (member === undefined) return refuse('FORBIDDEN', { ruleId: 'JointMember.answer' });
  const allowed = authorize(uow.session, 'answer', 'JointMember', member);
  if (!allowed.ok) return allowed;
  if (member.version !== input.version) return stale();
  const moved = memberMachine.move(member, input.accepts ? 'accept' : 'decline');
  if (!moved.ok) return moved;
  if (standingOf(operation, uow.now) === 'OVER') return refuse('INVALID_MOVE', { ruleId: 'JointOperation.over' });
  if (input.accepts && (await jointOperations(uow).recusedIn([operation.id], member.orgUnitId)).length > 0)
    return refuse('INVALID_MOVE', { ruleId: 'JointMember.holdsTask' });
  const faults = textFaults(input.words, 1000, 'input.words', input.accepts ? 'allowed' : 'refused');
  if (faults.length > 0) return invalidInput(faults);
  await jointOperations(uow).saveMember(member.id, {
    state: moved.value.state,
    version: moved.value.version,
    part: input.accepts ? member.part : 'MEMBER',
    answeredByName: uow.session.personName,
    answeredAt: new Date(uow.now),
    answerWords: input.words.trim(),
  });
  const inside = { ...operation, readerKeys: [ofUnit(operation.orgUnitId), operation.grantKey] };
  uow.record(jointTold(input.accepts ? 'accepted' : 'declined', inside, { unit: member.orgUnitId }));
  return ok(outcome(operation.id));
}

/** Ends an operation before its time, with a reason; from this moment its bodies read and do nothing under it (G9). */
export async function endJointOperation(uow: UnitOfWork, input: EndJointOperationInput): Promise<Result<Outcome>> {
  const opened = await open(uow, input, 'end');
  if (!opened.ok) return opened;
  const operation = opened.value;
  const closedBy = endingClosedBy(operation, uow.now);
  if (closedBy !== null) return refuse('INVALID_MOVE', { ruleId: closedBy });
  const faults = textFaults(input.reason, 1000, 'input.reason', 'refused');
  if (faults.length > 0) return invalidInput(faults);
  const version = operation.version + 1;
  await jointOperations(uow).save(operation.id, {
    endedAt: new Date(uow.now),
    endReason: input.reason.trim(),
    version,
  });
  uow.record(jointTold('ended', operation));
  return ok(outcome(operation.id));
}

/** Writes what the office says took part in an operation, at whatever time of it, and tells those who take part (M-100). */
export async function saveJointLinkages(
  uow: UnitOfWork,
  aim: { readonly operationId: string; readonly version: number },
  linkages: Linkage[],
): Promise<Result<Outcome>> {
  const opened = await open(uow, aim, 'tagLinkages');
  if (!opened.ok) return opened;
  const { id, state, version, orgUnitId, grantKey, secrecy } = opened.value;
  if (state === 'REFUSED') return refuse('INVALID_MOVE', { ruleId: 'JointOperation.refused' });
  await jointOperations(uow).save(id, { taggedLinkages: linkages, version: version + 1 });
  uow.record(jointTold('linkagesTagged', { id, secrecy, readerKeys: [ofUnit(orgUnitId), grantKey] }));
  return ok(outcome(id));
}

/** Whether an operation was approved and its period runs. */
export const isRunning = (row: JointOperationRow, now: number): boolean =>
  row.state === 'APPROVED' && standingOf(row, now) === 'IN_FORCE';

/** Which rule keeps an operation from being ended; null: it may be. */
export const endingClosedBy = (row: JointOperationRow, now: number): string | null => {
  if (row.state !== 'APPROVED') return 'JointOperation.machine';
  return standingOf(row, now) === 'OVER' ? 'JointOperation.over' : null;
};

async function open(
  uow: UnitOfWork,
  aim: { readonly operationId: string; readonly version: number },
  act: 'decide' | 'end' | 'tagLinkages',
): Promise<Result<JointOperationRow>> {
  const id = jointOperationKey(uow.session.rootId, aim.operationId);
  const row = id === null ? null : await jointOperations(uow).lock(id);
  if (row === null) return unseen('input.operationId');
  const allowed = authorize(uow.session, act, 'JointOperation', row);
  if (!allowed.ok) return allowed;
  return row.version === aim.version ? ok(row) : stale();
}
