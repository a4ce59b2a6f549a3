import { authorize } from '../../access/authorize.ts';
import type { UnitOfWork } from '../../platform/db/unit-of-work.ts';
import { invalidInput, stale, textFaults, unseen } from '../../platform/faults.ts';
import type { Outcome } from '../../platform/graphql/idempotency.ts';
import { encodeGlobalId, type Id, rowIdIn } from '../../platform/ids.ts';
import { ok, type Result, refuse } from '../../platform/result.ts';
import { localDateOf } from '../../platform/time.ts';
import type { Session } from '../../platform/wall.ts';
import type { VisitMemberRow, VisitRow } from './visit.entity.ts';
import { type VisitStep, visitTold } from './visit.events.ts';
import { type VisitMove, visitMachine } from './visit.machine.ts';
import { visits } from './visit.repository.ts';
import { beginningClosedBy, type CompletionGrade, gradeFaults } from './visit.rules.ts';
import type { CancelVisitInput, SubmitVisitInput, VisitAim } from './visit.types.ts';

/** The opaque id of a visit. */
export const visitId = (rootId: number, id: Id): string => encodeGlobalId({ type: 'Visit', root: rootId, id });

/** The row id inside an opaque id of a visit of the session's province; null for whatever else was sent. */
export const visitKey = (rootId: number, id: string): Id | null => rowIdIn(id, 'Visit', rootId);

/** What a write on a visit leaves. */
export const visitOutcome = (id: Id): Outcome => ({ type: 'Visit', id });

/** A visit as the policy looks at it: whether the acting post is of the team, and whether it planned or approves. */
export function forPolicy(row: VisitRow, team: readonly VisitMemberRow[], session: Session): object {
  const post = session.post?.id ?? null;
  const isOf = post !== null && team.some(({ postId }) => postId === post);
  const decides = post !== null && (row.plannedBy === post || row.approverPost === post);
  return { ...row, teamPost: isOf ? post : '', decidingPost: decides ? post : '' };
}

type Changes = Parameters<ReturnType<typeof visits>['save']>[1];

const steps: Readonly<Record<VisitMove, VisitStep>> = {
  ...{ approve: 'approved', begin: 'begun', submit: 'submitted', release: 'released' },
  ...{ rectify: 'rectifying', close: 'closed', cancel: 'cancelled' },
};

/** Makes a move of a visit that was read, for whoever may; `with` what changes beside its state. */
async function moveVisit(
  uow: UnitOfWork,
  aim: Pick<VisitAim, 'visitId' | 'version'>,
  act: VisitMove,
  changing: (visit: VisitRow) => Result<Changes> | Promise<Result<Changes>>,
): Promise<Result<VisitRow>> {
  const id = visitKey(uow.session.rootId, aim.visitId);
  const row = id === null ? null : await visits(uow).lock(id);
  if (row === null) return unseen('input.visitId');
  const team = await visits(uow).membersOf(row.id);
  const allowed = authorize(uow.session, act, 'Visit', forPolicy(row, team, uow.session));
  if (!allowed.ok) return allowed;
  if (row.version !== aim.version) return stale();
  const moved = visitMachine.move(row, act);
  if (!moved.ok) return moved;
  const changes = await changing(row);
  if (!changes.ok) return changes;
  const { state, version } = moved.value;
  await visits(uow).save(row.id, { state, version, ...changes.value });
  uow.record(visitTold(steps[act], { ...row, ...changes.value }));
  return ok(row);
}

const done = (moved: Result<VisitRow>): Result<Outcome> => (moved.ok ? ok(visitOutcome(moved.value.id)) : moved);
const at = (uow: UnitOfWork): Date => new Date(uow.now);

/** Approves a visit as whoever its plan names; an announced one is told to the inspected unit from now on. */
export const approveVisit = async (uow: UnitOfWork, input: VisitAim): Promise<Result<Outcome>> =>
  done(await moveVisit(uow, input, 'approve', () => ok({ approvedAt: at(uow) })));

/** Begins a visit on its first day or later; it counts in the year of this moment (M-30). */
export const beginVisit = async (uow: UnitOfWork, input: VisitAim): Promise<Result<Outcome>> =>
  done(
    await moveVisit(uow, input, 'begin', (visit) => {
      const closed = beginningClosedBy(visit, localDateOf(uow.now));
      return closed === null ? ok({ underwayAt: at(uow) }) : refuse('INVALID_MOVE', { ruleId: closed });
    }),
  );

/** Hands in what was found and how far each task is done, once; nobody but the team, the planner and the approver reads it before it is released (M-33). */
export async function submitVisit(uow: UnitOfWork, input: SubmitVisitInput): Promise<Result<Outcome>> {
  const given = input.grades.map(({ visitTaskId, grade, words }) => ({
    ...{ taskId: rowIdIn(visitTaskId, 'VisitTask', uow.session.rootId), words },
    grade: grade as CompletionGrade,
  }));
  const moved = await moveVisit(uow, input, 'submit', async (visit) => {
    const tasks = await visits(uow).tasksOf(visit.id);
    const faults = [
      ...textFaults(input.summary, 4000, 'input.summary', 'refused'),
      ...gradeFaults(
        given,
        tasks.map(({ id }) => id),
      ),
    ];
    return faults.length > 0 ? invalidInput(faults) : ok({});
  });
  if (!moved.ok) return moved;
  const of = { visitId: moved.value.id };
  await visits(uow).insertRecord({
    ...{ id: uow.ids.next(), ...of, summary: input.summary.trim() },
    ...{ submittedByName: uow.session.personName, submittedAt: at(uow) },
  });
  await visits(uow).insertGrades(
    given.map(({ taskId, grade, words }) => ({
      ...{ id: uow.ids.next(), ...of, visitTaskId: taskId ?? '', grade, words: words.trim() },
    })),
  );
  return done(moved);
}

/** Releases a visit: from now on its office and the inspected unit read it whole (Z11, V-23). */
export const releaseVisit = async (uow: UnitOfWork, input: VisitAim): Promise<Result<Outcome>> =>
  done(await moveVisit(uow, input, 'release', () => ok({ releasedAt: at(uow) })));

/** Asks the inspected unit to put right what was found. */
export const rectifyVisit = async (uow: UnitOfWork, input: VisitAim): Promise<Result<Outcome>> =>
  done(await moveVisit(uow, input, 'rectify', () => ok({})));

/** Closes a visit: nothing was to be put right, or all was. */
export const closeVisit = async (uow: UnitOfWork, input: VisitAim): Promise<Result<Outcome>> =>
  done(await moveVisit(uow, input, 'close', () => ok({ closedAt: at(uow) })));

/** Cancels a visit that has not begun, for a reason; it counts nowhere (M-30). */
export const cancelVisit = async (uow: UnitOfWork, input: CancelVisitInput): Promise<Result<Outcome>> =>
  done(
    await moveVisit(uow, input, 'cancel', () => {
      const faults = textFaults(input.reason, 1000, 'input.reason', 'refused');
      return faults.length > 0 ? invalidInput(faults) : ok({ cancelReason: input.reason.trim() });
    }),
  );
