import type { UnitOfWork } from '../../platform/db/unit-of-work.ts';
import { invalidInput, textFaults } from '../../platform/faults.ts';
import type { Outcome } from '../../platform/graphql/idempotency.ts';
import { type FieldProblem, ok, type Result, refuse } from '../../platform/result.ts';
import { localDateOf } from '../../platform/time.ts';
import { dueAfterPause } from '../assignments/pause.rules.ts';
import { lockTree, resumeTree, suspendTree } from '../assignments/tree-moving.service.ts';
import { addDays } from '../calendar/calendar.rules.ts';
import { provinceCalendar } from '../calendar/calendar.service.ts';
import { resumeFindings } from '../findings/rectifying-finding.service.ts';
import { resumeMove, type returnMove } from '../items/item.machine.ts';
import { type ItemRow, itemKey, itemOutcome, moveItem, openItem, openToMove } from '../items/item-moving.service.ts';
import { resumeRectifications } from '../rectifications/rectifying.service.ts';
import type { PauseRow } from './pause.entity.ts';
import { pauses } from './pause.repository.ts';
import type { ResumeItemInput, SuspendItemInput } from './pause.types.ts';

const longest = 366;

/** Loads a matter for an act on its whole tree: the tasks first, then the matter, as every writer locks them. */
export async function openTree(
  uow: UnitOfWork,
  input: { itemId: string; version: number },
  act: string,
): Promise<Result<ItemRow>> {
  const key = itemKey(uow, input.itemId);
  if (key !== null) await lockTree(uow, key);
  return openItem(uow, input, act);
}

/**
 * Lets an active matter and every active task of it stand still, on a ground and until a day of review at the latest. The
 * limits stand still with it; receipt and relay run on (lifecycle 5.1, T8).
 */
export async function suspendItem(uow: UnitOfWork, input: SuspendItemInput): Promise<Result<Outcome>> {
  const opened = await openTree(uow, input, 'suspend');
  if (!opened.ok) return opened;
  const item = opened.value;
  const open = openToMove(item, 'suspend');
  if (!open.ok) return open;
  const faults = suspensionFaults(input, localDateOf(uow.now));
  if (faults.length > 0) return invalidInput(faults);
  const { ground, reviewOn } = input;
  const reason = input.reason.trim();
  await recordPause(uow, item, { ground: ground as 'STATUTORY' | 'OBJECTIVE', reason, reviewOn });
  await suspendTree(uow, item.id, reason, reviewOn);
  const moved = await moveItem(uow, item, 'suspend', 'item.suspended');
  return moved.ok ? ok(itemOutcome(item.id)) : moved;
}

/** Records that a matter stands still from now on, in the state in which it stopped. */
export async function recordPause(
  uow: UnitOfWork,
  item: ItemRow,
  why: Pick<PauseRow, 'ground' | 'reason' | 'reviewOn'>,
): Promise<void> {
  const { post, tenantId } = uow.session;
  if (post === null) throw new Error('A matter stopped without a post');
  await pauses(uow).insert({
    ...why,
    id: uow.ids.next(),
    tenantId,
    itemId: item.id,
    stoppedIn: item.state,
    beganAt: new Date(uow.now),
    beganBy: post.id,
    secrecy: item.secrecy,
    readerKeys: item.readerKeys,
  });
}

function suspensionFaults({ reason, reviewOn }: SuspendItemInput, today: string): FieldProblem[] {
  const soon = reviewOn > today && reviewOn <= addDays(today, longest);
  return [
    ...textFaults(reason, 1000, 'input.reason', 'refused'),
    ...(soon ? [] : [{ path: 'input.reviewOn', code: 'notNow' }]),
  ];
}

/** Lets a suspended matter go on where it stopped; every limit has the working days left that it had (lifecycle 5.1). */
export async function resumeItem(uow: UnitOfWork, input: ResumeItemInput): Promise<Result<Outcome>> {
  const opened = await openTree(uow, input, 'resume');
  return opened.ok ? resume(uow, opened.value) : opened;
}

/** Resumes a loaded matter; also what the clock does on the day of review. */
export async function resume(uow: UnitOfWork, item: ItemRow): Promise<Result<Outcome>> {
  if (item.state !== 'SUSPENDED') return refuse('INVALID_MOVE', { ruleId: 'Item.machine' });
  return goOn(uow, item, await pauses(uow).open(item.id), resumeMove, 'item.resumed');
}

/** The pause in which a matter stands still now. */
export const openPause = (uow: UnitOfWork, itemId: string): Promise<PauseRow | null> => pauses(uow).open(itemId);

/** Ends a pause from which the matter does not go on. */
export const endPause = (uow: UnitOfWork, pause: PauseRow): Promise<unknown> =>
  pauses(uow).end(pause.id, new Date(uow.now), uow.session.post?.id ?? null);

/** Lets a matter that stands still go on in the state in which it stopped; every limit has the working days that it had left. */
export async function goOn(
  uow: UnitOfWork,
  item: ItemRow,
  pause: PauseRow | null,
  moves: typeof resumeMove | typeof returnMove,
  told: 'item.resumed' | 'item.transferReturned' | 'item.transferLapsed',
): Promise<Result<Outcome>> {
  const move = pause === null ? undefined : moves[pause.stoppedIn as keyof typeof moves];
  if (pause === null || move === undefined) return refuse('INVALID_MOVE', { ruleId: 'Item.machine' });
  const calendar = await provinceCalendar(uow);
  const stop = { from: localDateOf(pause.beganAt.getTime()), to: localDateOf(uow.now) };
  await resumeTree(uow, item.id, calendar, stop);
  await pauses(uow).end(pause.id, new Date(uow.now), uow.session.post?.id ?? null);
  const dayAfter = (day: string): string => dueAfterPause(calendar, day, stop).date;
  const later = (day: string | null): string | null => (day === null ? null : dayAfter(day));
  await resumeRectifications(uow, item.id, dayAfter);
  await resumeFindings(uow, item.id, dayAfter);
  const moved = await moveItem(uow, item, move, told, {
    dueOn: later(item.dueOn),
    verificationDueOn: later(item.verificationDueOn),
  });
  return moved.ok ? ok(itemOutcome(item.id)) : moved;
}
