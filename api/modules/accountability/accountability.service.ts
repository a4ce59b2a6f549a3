import { authorize } from '../../access/authorize.ts';
import type { UnitOfWork } from '../../platform/db/unit-of-work.ts';
import { invalidInput, textFaults, unseen } from '../../platform/faults.ts';
import type { Outcome } from '../../platform/graphql/idempotency.ts';
import { ok, type Result, refuse } from '../../platform/result.ts';
import { localDateOf } from '../../platform/time.ts';
import { findLeader } from '../accounts/post-finding.service.ts';
import { assignmentKey, lockAssignment } from '../assignments/assignment-moving.service.ts';
import { lockItem } from '../items/item-moving.service.ts';
import { postMustKnow } from '../need-to-know/knowing.service.ts';
import { findOrgUnit } from '../org-units/org-unit.service.ts';
import { accountabilityTold } from './accountability.events.ts';
import { accountabilityMachine } from './accountability.machine.ts';
import { accountability } from './accountability.repository.ts';
import { hearingFaults, personnelFaults, proposalFaults, toldDayFaults } from './accountability.rules.ts';
import type {
  ConsentToAccountabilityInput,
  DropAccountabilityInput,
  FeedBackAccountabilityInput,
  HearAccountabilityInput,
  ProposeAccountabilityInput,
  RecordAccountabilityInput,
  ReferAccountabilityInput,
} from './accountability.types.ts';
import { groundOf, keptGround } from './accountability-grounds.service.ts';
import { caseOutcome, openCase } from './accountability-opening.service.ts';

/** Proposes to a leader that responsibility be asked for a task, by the rule that proposes it; nobody else learns of it (M-54, G8). */
export async function proposeAccountability(
  uow: UnitOfWork,
  input: ProposeAccountabilityInput,
): Promise<Result<Outcome>> {
  const key = assignmentKey(uow, input.assignmentId);
  const task = key === null ? null : await lockAssignment(uow, key);
  if (task === null) return unseen('input.assignmentId');
  const { originatorUnitId } = task;
  const allowed = authorize(uow.session, 'propose', 'AccountabilityCase', { originatorUnitId });
  if (!allowed.ok) return allowed;
  const { post, personName } = uow.session;
  if (post === null) return refuse('FORBIDDEN', { ruleId: 'session.post' });
  await lockItem(uow, task.itemId); // a card is a ground in each task of its unit
  const faults = proposalFaults(input);
  const ground = await groundOf(uow, task, input.groundId);
  if (typeof ground === 'string') faults.push({ path: 'input.groundId', code: ground });
  const leader = await findLeader(uow, input.leaderPostId);
  const path = 'input.leaderPostId';
  if (leader?.orgUnitId !== originatorUnitId) faults.push({ path, code: 'notFound' });
  else if (leader.personId === uow.session.personId) faults.push({ path, code: 'oneself' });
  if (faults.length > 0 || leader === null || typeof ground === 'string') return invalidInput(faults);
  const aware = await postMustKnow(uow, { id: task.itemId, secrecy: task.secrecy }, leader.postId, path);
  if (!aware.ok) return aware;
  const row = {
    ...{ id: uow.ids.next(), itemId: task.itemId, assignmentId: task.id, orgUnitId: task.toOrgUnitId },
    ...{ state: accountabilityMachine.start, version: 1, facts: input.facts.trim(), clause: input.clause.trim() },
    ...keptGround(ground),
    ...{ conveningPost: post.id, proposedByName: personName, proposedAt: new Date(uow.now) },
    ...{ leaderPost: leader.postId, leaderName: leader.personName, secrecy: task.secrecy },
  };
  await accountability(uow).insert(row);
  uow.record(accountabilityTold('proposed', row));
  return ok(caseOutcome(row.id));
}

/** Records that the unit was heard outside the software, or waived its hearing; impossible to consent before (陈述申辩). */
export async function hearAccountability(uow: UnitOfWork, input: HearAccountabilityInput): Promise<Result<Outcome>> {
  const opened = await openCase(uow, input, 'hear', 'hear');
  if (!opened.ok) return opened;
  const { row, moved } = opened.value;
  const { heardOn, waives, words } = input;
  const since = localDateOf(row.proposedAt.getTime());
  const faults = [
    ...toldDayFaults(heardOn, since, localDateOf(uow.now), 'input.heardOn'),
    ...hearingFaults({ waives, words }),
  ];
  if (faults.length > 0) return invalidInput(faults);
  await accountability(uow).save(row.id, { ...moved, heardOn, hearing: words.trim(), hearingWaived: waives });
  uow.record(accountabilityTold('heard', row));
  return ok(caseOutcome(row.id));
}

/** Answers as the leader: it may be referred, or is dropped. */
export async function consentToAccountability(
  uow: UnitOfWork,
  input: ConsentToAccountabilityInput,
): Promise<Result<Outcome>> {
  const opened = await openCase(uow, input, 'consent', input.consents ? 'consent' : 'refuse');
  if (!opened.ok) return opened;
  const faults = textFaults(input.opinion, 1000, 'input.opinion', 'refused');
  if (faults.length > 0) return invalidInput(faults);
  const { row, moved } = opened.value;
  const opinion = input.opinion.trim();
  const answer = input.consents ? { opinion, consentedAt: new Date(uow.now) } : { opinion, dropReason: opinion };
  await accountability(uow).save(row.id, { ...moved, ...answer });
  uow.record(accountabilityTold(input.consents ? 'consented' : 'refused', row));
  return ok(caseOutcome(row.id));
}

/** Records that a case was referred to the body that decides; impossible without the consent of the leader. */
export async function referAccountability(uow: UnitOfWork, input: ReferAccountabilityInput): Promise<Result<Outcome>> {
  const opened = await openCase(uow, input, 'refer', 'refer');
  if (!opened.ok) return opened;
  const { row, moved } = opened.value;
  const since = localDateOf((row.consentedAt ?? row.proposedAt).getTime());
  const faults = [
    ...textFaults(input.body, 100, 'input.body', 'refused'),
    ...textFaults(input.documentNo, 100, 'input.documentNo', 'refused'),
    ...toldDayFaults(input.referredOn, since, localDateOf(uow.now), 'input.referredOn'),
  ];
  if (faults.length > 0) return invalidInput(faults);
  const said = { body: input.body.trim(), documentNo: input.documentNo.trim(), referredOn: input.referredOn };
  await accountability(uow).save(row.id, { ...moved, ...said });
  uow.record(accountabilityTold('referred', row));
  return ok(caseOutcome(row.id));
}

/** Records what the body decided, in its words; nothing is decided here. */
export async function recordAccountability(
  uow: UnitOfWork,
  input: RecordAccountabilityInput,
): Promise<Result<Outcome>> {
  const opened = await openCase(uow, input, 'record', 'record');
  if (!opened.ok) return opened;
  const { row, moved } = opened.value;
  const today = localDateOf(uow.now);
  const faults = [
    ...textFaults(input.decision, 2000, 'input.decision', 'refused'),
    ...toldDayFaults(input.decidedOn, row.referredOn ?? today, today, 'input.decidedOn'),
  ];
  if (faults.length > 0) return invalidInput(faults);
  await accountability(uow).save(row.id, { ...moved, decision: input.decision.trim(), decidedOn: input.decidedOn });
  uow.record(accountabilityTold('decided', row));
  return ok(caseOutcome(row.id));
}

/** Feeds a decision back to a personnel department of the own government, which reads the decision and nothing of the case (M-58). */
export async function feedBackAccountability(
  uow: UnitOfWork,
  input: FeedBackAccountabilityInput,
): Promise<Result<Outcome>> {
  const opened = await openCase(uow, input, 'feedBack', 'feedBack');
  if (!opened.ok) return opened;
  const { row, moved } = opened.value;
  const unit = await findOrgUnit(uow, input.orgUnitId);
  const faults = personnelFaults(unit, uow.session.tenantId);
  if (faults.length > 0 || unit === null) return invalidInput(faults);
  const { id, itemId, orgUnitId, body, decision, decidedOn, secrecy } = row;
  if (decidedOn === null) throw new Error('A decided case without its day');
  const told = { toOrgUnitId: unit.id, fedBackAt: new Date(uow.now) };
  await accountability(uow).insertOutcome({ id, itemId, orgUnitId, body, decision, decidedOn, secrecy, ...told });
  await accountability(uow).save(row.id, moved);
  uow.record(accountabilityTold('fedBack', row));
  return ok(caseOutcome(row.id));
}

/** Drops a case before anything was decided. */
export async function dropAccountability(uow: UnitOfWork, input: DropAccountabilityInput): Promise<Result<Outcome>> {
  const opened = await openCase(uow, input, 'drop', 'drop');
  if (!opened.ok) return opened;
  const faults = textFaults(input.reason, 1000, 'input.reason', 'refused');
  if (faults.length > 0) return invalidInput(faults);
  const { row, moved } = opened.value;
  await accountability(uow).save(row.id, { ...moved, dropReason: input.reason.trim() });
  uow.record(accountabilityTold('dropped', row));
  return ok(caseOutcome(row.id));
}
