import { authorize } from '../../access/authorize.ts';
import type { UnitOfWork } from '../../platform/db/unit-of-work.ts';
import { invalidInput, stale, textFaults } from '../../platform/faults.ts';
import type { Outcome } from '../../platform/graphql/idempotency.ts';
import { rowIdIn } from '../../platform/ids.ts';
import { type FieldProblem, ok, type Result, refuse } from '../../platform/result.ts';
import { localDateOf } from '../../platform/time.ts';
import { newGrantKey } from '../grants/grant-keys.service.ts';
import { findOrgUnit, unitChain } from '../org-units/org-unit.service.ts';
import { succeededFaults } from '../successions/succession.rules.ts';
import { heirsInForce } from '../successions/succession.service.ts';
import { checklists } from './checklist.repository.ts';
import { checklistToUse } from './checklist.service.ts';
import { places } from './place.repository.ts';
import { choiceNow } from './place.service.ts';
import { visitTold } from './visit.events.ts';
import { visitMachine } from './visit.machine.ts';
import { type LookedAt, visits } from './visit.repository.ts';
import { planFaults, ruleAtFirst, type VisitKind } from './visit.rules.ts';
import { visitOutcome } from './visit.service.ts';
import type { PlanVisitInput, SetVisitRuleInput } from './visit.types.ts';
import { findApprover } from './visit-approving.service.ts';
import { findJoint } from './visit-joining.service.ts';
import { findTeam, insiderFault } from './visit-team.service.ts';

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
  const aim = { office: post.orgUnitId, inspected: chain };
  const insider = await insiderFault(uow, personId, aim);
  if (insider !== null) return invalidInput([{ path: 'input.targetUnitId', code: insider }]);
  const found = await findApprover(uow, input.approverPostId, personId, aim);
  if (!found.ok) return found;
  const approver = found.value;
  const joint =
    input.jointOperationId == null ? ok(null) : await findJoint(uow, input.jointOperationId, post.orgUnitId);
  if (!joint.ok) return joint;
  const team = await findTeam(uow, input, { ...aim, operation: joint.value });
  if (!team.ok) return team;
  const tasks = await tasksOf(uow, input.assignmentIds, target.id);
  if (!tasks.ok) return tasks;
  const list = input.checklistId == null ? ok(null) : await checklistToUse(uow, input.checklistId, post.orgUnitId);
  if (!list.ok) return list;
  const choice = input.suggested ? await choiceNow(uow, post.orgUnitId, target.id) : ok(null);
  if (!choice.ok) return choice;
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
    ...{ checklistTitle: list.value?.title ?? null, checklistVersion: list.value?.version ?? null },
  };
  const of = { visitId: visit.id };
  await visits(uow).insert(
    visit,
    team.value.map((one) => ({ id: uow.ids.next(), ...of, ...one })),
    tasks.value.map((task) => ({ id: uow.ids.next(), ...of, ...task })),
  );
  if (choice.value !== null) await places(uow).insertChoice({ id: uow.ids.next(), ...of, ...choice.value });
  const lines = list.value?.lines ?? [];
  await checklists(uow).insertChecks(lines.map((line) => ({ id: uow.ids.next(), ...of, ...line })));
  uow.record(visitTold('planned', { ...visit, approvedAt: null, releasedAt: null }));
  return ok(visitOutcome(visit.id));
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
  const allowed = authorize(uow.session, 'set', 'VisitRule', { orgUnitId: uow.session.tenantId });
  if (!allowed.ok) return allowed;
  const before = (await visits(uow).rule()) ?? ruleAtFirst;
  if (before.version !== input.version) return stale();
  const faults = textFaults(input.words, 500, 'input.words', 'refused');
  if (faults.length > 0) return invalidInput(faults);
  const row = { id: uow.ids.next(), version: before.version + 1, words: input.words.trim() };
  await visits(uow).insertRule({ ...row, setByName: uow.session.personName, setAt: new Date(uow.now) });
  uow.record({
    ...{ kind: 'visit.ruleSet', subjectType: 'VisitRule', subjectId: row.id, secrecy: 1, payload: {} },
    readerKeys: [uow.session.tenantId * 64],
  });
  return ok({ type: 'VisitRule', id: row.id });
}
