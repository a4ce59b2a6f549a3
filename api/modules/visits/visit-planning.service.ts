import { authorize } from '../../access/authorize.ts';
import type { UnitOfWork } from '../../platform/db/unit-of-work.ts';
import { invalidInput, stale, textFaults } from '../../platform/faults.ts';
import type { Outcome } from '../../platform/graphql/idempotency.ts';
import { type Id, rowIdIn } from '../../platform/ids.ts';
import { type FieldProblem, ok, type Result, refuse } from '../../platform/result.ts';
import { localDateOf } from '../../platform/time.ts';
import { findPost } from '../accounts/post-finding.service.ts';
import { newGrantKey } from '../grants/grant-keys.service.ts';
import { jointOperationKey } from '../joint-operations/joint-operation.service.ts';
import { findOrgUnit, unitChain } from '../org-units/org-unit.service.ts';
import { succeededFaults } from '../successions/succession.rules.ts';
import { heirsInForce } from '../successions/succession.service.ts';
import type { VisitMemberRow } from './visit.entity.ts';
import { visitTold } from './visit.events.ts';
import { visitMachine } from './visit.machine.ts';
import { type LookedAt, visits } from './visit.repository.ts';
import { memberFault, type Place, planFaults, ruleAtFirst, type VisitKind } from './visit.rules.ts';
import { visitOutcome } from './visit.service.ts';
import type { PlanVisitInput, SetVisitRuleInput, VisitMemberInput } from './visit.types.ts';

/** Those who may go on a visit, by their roles. */
const going = ['SUPERVISION_OFFICER', 'OFFICE_HEAD', 'LEADER', 'FIRST', 'DIRECT', 'HANDLER', 'LIAISON'];

type Named = Pick<VisitMemberRow, 'postId' | 'orgUnitId' | 'personName'>;

/** Plans a visit to a unit below: when and where, why there, who goes, and who of the own unit approves it (M-29 to M-32). */
export async function planVisit(uow: UnitOfWork, input: PlanVisitInput): Promise<Result<Outcome>> {
  const { post, personName, personId } = uow.session;
  if (post === null) return refuse('FORBIDDEN', { ruleId: 'session.post' });
  const allowed = authorize(uow.session, 'plan', 'Visit', { orgUnitId: post.orgUnitId });
  if (!allowed.ok) return allowed;
  const faults = planFaults(input, localDateOf(uow.now));
  if (faults.length > 0) return invalidInput(faults);
  const target = await findOrgUnit(uow, input.targetUnitId);
  const chain = target === null ? [] : await unitChain(uow, target.id);
  if (target === null || target.kind === 'SECTION' || !chain.slice(1).some(({ id }) => id === post.orgUnitId))
    return invalidInput([{ path: 'input.targetUnitId', code: target === null ? 'notFound' : 'outsideReach' }]);
  const gone = succeededFaults(await heirsInForce(uow), [target.id], 'input.targetUnitId');
  if (gone.length > 0) return invalidInput(gone);
  const approver = await findPost(uow, input.approverPostId, ['OFFICE_HEAD', 'LEADER']);
  if (approver === null || approver.orgUnitId !== post.orgUnitId)
    return invalidInput([{ path: 'input.approverPostId', code: 'notFound' }]);
  if (approver.personId === personId) return invalidInput([{ path: 'input.approverPostId', code: 'anotherApproves' }]);
  const team = await findTeam(uow, input, post.orgUnitId, chain);
  if (!team.ok) return team;
  const joint = await jointOf(uow, input, post.orgUnitId);
  if (!joint.ok) return joint;
  const tasks = await tasksOf(uow, input.assignmentIds, target.id);
  if (!tasks.ok) return tasks;
  const rule = (await visits(uow).rule()) ?? ruleAtFirst;
  const visit = {
    ...{ id: uow.ids.next(), tenantId: uow.session.tenantId, orgUnitId: post.orgUnitId, targetUnitId: target.id },
    ...{ announced: input.announced, kind: input.kind as VisitKind, routineSpecial: input.routineSpecial },
    ...{ ownInitiative: input.ownInitiative, jointOperationId: joint.value },
    ...{
      fromDay: input.fromDay,
      untilDay: input.untilDay,
      place: input.place.trim(),
      rationale: input.rationale.trim(),
    },
    ...{ ruleWords: rule.words, ruleVersion: rule.version, teamKey: await newGrantKey(uow) },
    ...{ state: visitMachine.start, version: 1 },
    ...{ plannedBy: post.id, plannedByPerson: personId, plannedByName: personName, plannedAt: new Date(uow.now) },
    ...{ approverPost: approver.postId, approverName: approver.personName },
  };
  const of = { visitId: visit.id };
  await visits(uow).insert(
    visit,
    team.value.map((one) => ({ id: uow.ids.next(), ...of, ...one })),
    tasks.value.map((task) => ({ id: uow.ids.next(), ...of, ...task })),
  );
  uow.record(visitTold('planned', { ...visit, approvedAt: null, releasedAt: null }));
  return ok(visitOutcome(visit.id));
}

/** Who goes: posts of the own tenant, or those whom the directory names in a unit below; nobody of the inspected unit or of a level between (M-31, Z11). */
async function findTeam(
  uow: UnitOfWork,
  input: PlanVisitInput,
  office: number,
  inspected: readonly Place[],
): Promise<Result<Named[]>> {
  const team: Named[] = [];
  for (const [n, member] of input.members.entries()) {
    const path = `input.members.${n}`;
    const found = await findMember(uow, member, path);
    if (!found.ok) return found;
    const chain = await unitChain(uow, found.value.orgUnitId);
    const sent = member.orgUnitId != null;
    const fault = memberFault({ crosses: input.kind === 'CROSS_REGION', office, sent }, inspected, chain);
    if (fault !== null) return invalidInput([{ path: `${path}.postId`, code: fault }]);
    team.push(found.value);
  }
  return ok(team);
}

/** Somebody who goes: of the own tenant, or whom the directory names in the unit that sends him. */
async function findMember(
  uow: UnitOfWork,
  { postId, orgUnitId }: VisitMemberInput,
  path: string,
): Promise<Result<Named>> {
  const named = (found: Named | null | undefined): Result<Named> =>
    found == null
      ? invalidInput([{ path: `${path}.postId`, code: 'notFound' }])
      : ok({ postId: found.postId, orgUnitId: found.orgUnitId, personName: found.personName });
  if (orgUnitId == null) return named(await findPost(uow, postId, going));
  const unit = await findOrgUnit(uow, orgUnitId);
  if (unit === null) return invalidInput([{ path: `${path}.orgUnitId`, code: 'notFound' }]);
  const key = rowIdIn(postId, 'Post', uow.session.rootId);
  return named((await visits(uow).inspectorsOf(unit.id)).find((one) => one.postId === key));
}

/** The joint operation of which the visit is a part: one of the own office, for which alone it counts (M-30). */
async function jointOf(uow: UnitOfWork, input: PlanVisitInput, unit: number): Promise<Result<Id | null>> {
  if (input.jointOperationId == null) return ok(null);
  const key = jointOperationKey(uow.session.rootId, input.jointOperationId);
  return key !== null && (await visits(uow).isOfficeOf(key, unit))
    ? ok(key)
    : invalidInput([{ path: 'input.jointOperationId', code: 'notFound' }]);
}

/** The tasks at which it looks, each with the class that it has now. */
async function tasksOf(uow: UnitOfWork, ids: readonly string[], target: number): Promise<Result<LookedAt[]>> {
  const keys = ids.map((id) => rowIdIn(id, 'Assignment', uow.session.rootId));
  const held = await visits(uow).heldBy(
    keys.filter((key) => key !== null),
    target,
  );
  const tasks = new Map(held.map((one) => [one.assignmentId, one]));
  const found = keys.map((key) => (key === null ? undefined : tasks.get(key)));
  const wrong = found.flatMap((task, n): FieldProblem[] =>
    task === undefined ? [{ path: `input.assignmentIds.${n}`, code: 'notFound' }] : [],
  );
  return wrong.length > 0 ? invalidInput(wrong) : ok(found.filter((task) => task !== undefined));
}

/** Words the rule of unannounced visits of the own tenant anew; visits keep the words under which they were planned (M-31). */
export async function setVisitRule(uow: UnitOfWork, input: SetVisitRuleInput): Promise<Result<Outcome>> {
  const allowed = authorize(uow.session, 'set', 'VisitRule', {});
  if (!allowed.ok) return allowed;
  const before = (await visits(uow).rule()) ?? ruleAtFirst;
  if (before.version !== input.version) return stale();
  const faults = textFaults(input.words, 500, 'input.words', 'refused');
  if (faults.length > 0) return invalidInput(faults);
  const row = { id: uow.ids.next(), version: before.version + 1, words: input.words.trim() };
  await visits(uow).insertRule({ ...row, setByName: uow.session.personName, setAt: new Date(uow.now) });
  uow.record({
    ...{ kind: 'visit.ruleSet', subjectType: 'VisitRule', subjectId: row.id, secrecy: 1, payload: {} },
    readerKeys: [(uow.session.post?.orgUnitId ?? uow.session.tenantId) * 64],
  });
  return ok({ type: 'VisitRule', id: row.id });
}
