import type { UnitOfWork } from '../../platform/db/unit-of-work.ts';
import { invalidInput, textFaults } from '../../platform/faults.ts';
import type { Outcome } from '../../platform/graphql/idempotency.ts';
import { rowIdIn } from '../../platform/ids.ts';
import { ok, type Result } from '../../platform/result.ts';
import { filesToHang, hangOnVisit } from '../files/hanging.service.ts';
import { checklists } from './checklist.repository.ts';
import { type CheckResult, checkFaults } from './checklist.rules.ts';
import { gradeFaults } from './grade-scale.rules.ts';
import { visits } from './visit.repository.ts';
import { done, moveVisit } from './visit.service.ts';
import type { SubmitVisitInput } from './visit.types.ts';

const gradesIn = ({ session }: UnitOfWork, { grades }: SubmitVisitInput) =>
  grades.map(({ visitTaskId, grade, words }) => ({
    ...{ taskId: rowIdIn(visitTaskId, 'VisitTask', session.rootId), words: words.trim() },
    grade: grade.trim(),
  }));

const checksIn = ({ session }: UnitOfWork, { checks }: SubmitVisitInput) =>
  checks.map(({ visitCheckId, result, note }) => ({
    ...{ checkId: rowIdIn(visitCheckId, 'VisitCheck', session.rootId), note: note.trim() },
    result: result as CheckResult,
  }));

const idsOf = (rows: readonly { readonly id: string }[]): string[] => rows.map(({ id }) => id);

/**
 * Hands in what was found, how far each task is done and what was found at each line of the checklist, once; nobody but the team, the
 * planner and the approver reads it before it is released (M-33, M-116).
 */
export async function submitVisit(uow: UnitOfWork, input: SubmitVisitInput): Promise<Result<Outcome>> {
  const [grades, checks] = [gradesIn(uow, input), checksIn(uow, input)];
  const files = await filesToHang(uow, input.fileIds, 'input.fileIds');
  const moved = await moveVisit(uow, input, 'submit', async ({ id, grades: scale }) => {
    const faults = [
      ...textFaults(input.summary, 4000, 'input.summary', 'refused'),
      ...gradeFaults(grades, idsOf(await visits(uow).tasksOf(id)), scale ?? []),
      ...checkFaults(checks, idsOf(await checklists(uow).checksOf([id]))),
      ...(files.ok ? [] : files.problem.fields),
    ];
    return faults.length > 0 ? invalidInput(faults) : ok({});
  });
  if (!moved.ok) return moved;
  const of = { visitId: moved.value.id };
  const scale = moved.value.grades ?? [];
  const record = { id: uow.ids.next(), secrecy: 1 };
  await visits(uow).insertRecord({
    ...{ id: record.id, ...of, summary: input.summary.trim() },
    ...{ submittedByName: uow.session.personName, submittedAt: new Date(uow.now) },
  });
  await hangOnVisit(uow, record, files.ok ? files.value : []);
  await visits(uow).insertGrades(
    grades.map(({ taskId, grade, words }) => ({
      ...{ id: uow.ids.next(), ...of, visitTaskId: taskId ?? '', grade, words, place: scale.indexOf(grade) },
    })),
  );
  for (const { checkId, result, note } of checks) await checklists(uow).saveCheck(checkId ?? '', { result, note });
  return done(moved);
}
