import type { UnitOfWork } from '../../platform/db/unit-of-work.ts';
import { invalidInput } from '../../platform/faults.ts';
import type { Outcome } from '../../platform/graphql/idempotency.ts';
import { type FieldProblem, ok, type Result, refuse } from '../../platform/result.ts';
import { checklists } from './checklist.repository.ts';
import type { VisitRow } from './visit.entity.ts';
import { visitTold } from './visit.events.ts';
import { visitMachine } from './visit.machine.ts';
import { visits } from './visit.repository.ts';
import { beside, mergingClosedBy, mostMembers, mostTasks } from './visit.rules.ts';
import { openVisit, visitOutcome } from './visit.service.ts';
import type { MergeVisitInput } from './visit.types.ts';

const path = 'input.intoVisitId';

/** Merges a visit into another of its office before both begin: team, tasks and lines are united, it is cancelled, and one counts (B5). */
export async function mergeVisit(uow: UnitOfWork, input: MergeVisitInput): Promise<Result<Outcome>> {
  const opened = await openBoth(uow, input);
  if (!opened.ok) return opened;
  const { visit, into } = opened.value;
  const closed = mergingClosedBy(visit, into);
  if (closed !== null) return refuse('INVALID_MOVE', { ruleId: closed });
  const cancelled = visitMachine.move(visit, 'cancel');
  if (!cancelled.ok) return cancelled;
  const faults = await unite(uow, visit, into);
  if (faults.length > 0) return invalidInput(faults);
  const { state, version } = cancelled.value;
  const cancelReason = `并入${into.fromDay}至${into.untilDay}的督查（${into.place}）。`;
  await visits(uow).save(visit.id, { state, version, cancelReason });
  const jointOperationId = into.jointOperationId ?? visit.jointOperationId;
  await visits(uow).save(into.id, { jointOperationId, version: into.version + 1 });
  uow.record(visitTold('cancelled', visit));
  uow.record(visitTold('merged', into));
  return ok(visitOutcome(into.id));
}

/** Both visits, for whoever planned or approves both; locked in one order, so that two merges never wait for each other. */
async function openBoth(
  uow: UnitOfWork,
  input: MergeVisitInput,
): Promise<Result<{ readonly visit: VisitRow; readonly into: VisitRow }>> {
  const aims = [
    { visitId: input.visitId, version: input.version, at: 'input.visitId' },
    { visitId: input.intoVisitId, version: input.intoVersion, at: path },
  ];
  const found = new Map<string, Awaited<ReturnType<typeof openVisit>>>();
  for (const { at, ...aim } of aims.toSorted((a, b) => (a.visitId < b.visitId ? -1 : 1)))
    found.set(at, await openVisit(uow, aim, 'merge', at));
  const [visit, into] = aims.map(({ at }) => found.get(at)); // whichever was locked first, what is wrong with the first is said
  if (visit === undefined || into === undefined) throw new Error('A visit was opened and not found');
  if (!visit.ok) return visit;
  return into.ok ? ok({ visit: visit.value, into: into.value }) : into;
}

/** Puts who goes, the tasks and the lines of one visit beside those of another, each once; why not, where they are too many. */
async function unite(uow: UnitOfWork, visit: VisitRow, into: VisitRow): Promise<FieldProblem[]> {
  const read = visits(uow);
  const [goes, going] = [await read.membersOf(visit.id), await read.membersOf(into.id)];
  const [looks, looking] = [await read.tasksOf(visit.id), await read.tasksOf(into.id)];
  const lines = await checklists(uow).checksOf([visit.id]);
  const members = beside(goes, going, ({ postId }) => postId);
  const tasks = beside(looks, looking, ({ assignmentId }) => assignmentId);
  const checks = beside(lines, await checklists(uow).checksOf([into.id]), ({ words }) => words);
  for (const [count, max] of [
    [going.length + members.length, mostMembers],
    [looking.length + tasks.length, mostTasks],
  ] as const)
    if (count > max) return [{ path, code: 'tooMany', params: { max } }];
  const of = (): { id: string; visitId: string } => ({ id: uow.ids.next(), visitId: into.id });
  await read.add(
    members.map(({ postId, orgUnitId, personName }) => ({ ...of(), postId, orgUnitId, personName })),
    tasks.map(({ assignmentId, itemId, secrecy }) => ({ ...of(), assignmentId, itemId, secrecy })),
  );
  await checklists(uow).insertChecks(checks.map(({ section, words }) => ({ ...of(), section, words })));
  return [];
}
