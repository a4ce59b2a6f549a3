import { authorize } from '../../access/authorize.ts';
import type { UnitOfWork } from '../../platform/db/unit-of-work.ts';
import { invalidInput, stale, textFaults, unseen } from '../../platform/faults.ts';
import type { Outcome } from '../../platform/graphql/idempotency.ts';
import { encodeGlobalId, type Id, rowIdIn } from '../../platform/ids.ts';
import { ok, type Result, refuse } from '../../platform/result.ts';
import { localDateOf } from '../../platform/time.ts';
import type { Session } from '../../platform/wall.ts';
import { boundByFindingOn } from '../findings/visit-finding.service.ts';
import { scaleOf } from './grade-scale.service.ts';
import type { VisitMemberRow, VisitRow } from './visit.entity.ts';
import { type VisitStep, visitTold } from './visit.events.ts';
import { type VisitMove, visitMachine } from './visit.machine.ts';
import { visits } from './visit.repository.ts';
import { beginningClosedBy } from './visit.rules.ts';
import type { CancelVisitInput, VisitAim } from './visit.types.ts';

/** The opaque id of a visit. */
export const visitId = (rootId: number, id: Id): string => encodeGlobalId({ type: 'Visit', root: rootId, id });

/** The row id inside an opaque id of a visit of the session's province; null for whatever else was sent. */
export const visitKey = (rootId: number, id: string): Id | null => rowIdIn(id, 'Visit', rootId);

/** What a write on a visit leaves. */
export const visitOutcome = (id: Id): Outcome => ({ type: 'Visit', id });

/** A visit as the policy looks at it: whether the acting post is of the team, and whether it planned or approves. */
export function forPolicy(row: VisitRow, team: readonly VisitMemberRow[], session: Session): object {
  const { post, isOf, decides } = placeOf(row, team, session);
  return { ...row, teamPost: isOf ? post : '', decidingPost: decides ? post : '' };
}

/** The acting post, whether it is of the team of a visit, and whether it planned or approves it. */
export function placeOf(row: VisitRow, team: readonly VisitMemberRow[], session: Session) {
  const post = session.post?.id ?? null;
  const isOf = post !== null && team.some(({ postId }) => postId === post);
  return { post, isOf, decides: post !== null && (row.plannedBy === post || row.approverPost === post) };
}

type Changes = Parameters<ReturnType<typeof visits>['save']>[1];

const steps: Readonly<Record<VisitMove, VisitStep>> = {
  ...{ approve: 'approved', begin: 'begun', submit: 'submitted', release: 'released' },
  ...{ rectify: 'rectifying', close: 'closed', cancel: 'cancelled' },
};

type Aim = Pick<VisitAim, 'visitId' | 'version'>;

/** Loads and locks a visit and decides whether the acting post may do `act` to this version of it. */
export async function openVisit(
  uow: UnitOfWork,
  aim: Aim,
  act: string,
  path = 'input.visitId',
): Promise<Result<VisitRow>> {
  const id = visitKey(uow.session.rootId, aim.visitId);
  const row = id === null ? null : await visits(uow).lock(id);
  if (row === null) return unseen(path);
  const team = await visits(uow).membersOf(row.id);
  const allowed = authorize(uow.session, act, 'Visit', forPolicy(row, team, uow.session));
  if (!allowed.ok) return allowed;
  return row.version === aim.version ? ok(row) : stale();
}

/** Makes a move of a visit that was read, for whoever may; `with` what changes beside its state. */
export async function moveVisit(
  uow: UnitOfWork,
  aim: Aim,
  act: VisitMove,
  changing: (visit: VisitRow) => Result<Changes> | Promise<Result<Changes>>,
): Promise<Result<VisitRow>> {
  const opened = await openVisit(uow, aim, act);
  if (!opened.ok) return opened;
  const row = opened.value;
  const moved = visitMachine.move(row, act);
  if (!moved.ok) return moved;
  const changes = await changing(row);
  if (!changes.ok) return changes;
  const { state, version } = moved.value;
  await visits(uow).save(row.id, { state, version, ...changes.value });
  uow.record(visitTold(steps[act], { ...row, ...changes.value }));
  return ok(row);
}

/** What a move leaves. */
export const done = (moved: Result<VisitRow>): Result<Outcome> => (moved.ok ? ok(visitOutcome(moved.value.id)) : moved);
const at = (uow: UnitOfWork): Date => new Date(uow.now);

/** Approves a visit as whoever its plan names; an announced one is told to the inspected unit from now on. */
export const approveVisit = async (uow: UnitOfWork, input: VisitAim): Promise<Result<Outcome>> =>
  done(await moveVisit(uow, input, 'approve', () => ok({ approvedAt: at(uow) })));

/** Begins a visit on its first day or later: it counts in the year of this moment and grades by the scale that stands now (M-30, M-33). */
export const beginVisit = async (uow: UnitOfWork, input: VisitAim): Promise<Result<Outcome>> =>
  done(
    await moveVisit(uow, input, 'begin', async (visit) => {
      const closed = beginningClosedBy(visit, localDateOf(uow.now));
      if (closed !== null) return refuse('INVALID_MOVE', { ruleId: closed });
      const { version: gradeVersion, grades } = await scaleOf(uow, visit.tenantId);
      return ok({ underwayAt: at(uow), grades: [...grades], gradeVersion });
    }),
  );

/** Releases a visit: from now on its office and the inspected unit read it whole (Z11, V-23). */
export const releaseVisit = async (uow: UnitOfWork, input: VisitAim): Promise<Result<Outcome>> =>
  done(await moveVisit(uow, input, 'release', () => ok({ releasedAt: at(uow) })));

/** Asks the inspected unit to put right what was found. */
export const rectifyVisit = async (uow: UnitOfWork, input: VisitAim): Promise<Result<Outcome>> =>
  done(await moveVisit(uow, input, 'rectify', () => ok({})));

/** Closes a visit: nothing was to be put right, or all that was found on it was, as far as whoever closes it reads that (5.7). */
export const closeVisit = async (uow: UnitOfWork, input: VisitAim): Promise<Result<Outcome>> =>
  done(
    await moveVisit(uow, input, 'close', async ({ id }) => {
      const closed = await boundByFindingOn(uow, id);
      return closed === null ? ok({ closedAt: at(uow) }) : refuse('INVALID_MOVE', { ruleId: closed });
    }),
  );

/** Cancels a visit that has not begun, for a reason; it counts nowhere (M-30). */
export const cancelVisit = async (uow: UnitOfWork, input: CancelVisitInput): Promise<Result<Outcome>> =>
  done(
    await moveVisit(uow, input, 'cancel', () => {
      const faults = textFaults(input.reason, 1000, 'input.reason', 'refused');
      return faults.length > 0 ? invalidInput(faults) : ok({ cancelReason: input.reason.trim() });
    }),
  );
