import { authorize } from '../../access/authorize.ts';
import { unseen } from '../../platform/faults.ts';
import { ok, type Result, refuse } from '../../platform/result.ts';
import { localDateOf } from '../../platform/time.ts';
import { workingDaysBetween } from '../calendar/calendar.rules.ts';
import type { Context, Reading } from '../context.ts';
import { itemKey, runningLike } from '../items/item-moving.service.ts';
import { toItem } from '../items/item-reading.service.ts';
import { assignments } from './assignment.repository.ts';
import { assignmentKey } from './assignment-moving.service.ts';
import type { TreeUnit } from './cascade.rules.ts';
import { sourceOfItem, sourceOfRelay } from './issuing.service.ts';
import { CascadeLevelType, type CascadePreviewInput, CascadePreviewType } from './order.types.ts';
import { type Order, type Source, weigh } from './order-weighing.service.ts';
import { toEntries } from './target-reading.service.ts';

const shown = 12;

/** What would happen if the order were given now: the same decision, and nothing written. */
export async function previewCascade(
  context: Context,
  reading: Reading,
  input: CascadePreviewInput,
): Promise<Result<CascadePreviewType>> {
  const source = await sourceFor(reading, input);
  if (!source.ok) return source;
  const order = await weigh(reading.uow, input, source.value);
  if (!order.ok) return order;
  const { lines, refusal } = order.value.targets;
  const preview = await toPreview(reading, source.value, order.value);
  return ok(
    Object.assign(preview, {
      ledger: toEntries(lines),
      refusal: refusal === null ? null : context.problem(refusal.problem),
    }),
  );
}

async function sourceFor({ uow, load, session }: Reading, input: CascadePreviewInput): Promise<Result<Source>> {
  if (input.assignmentId != null) {
    const key = assignmentKey(uow, input.assignmentId);
    const row = key === null ? null : await load.assignment.load(key);
    if (row === null) return unseen('input.assignmentId');
    const allowed = authorize(session, 'relay', 'Assignment', row);
    return allowed.ok ? ok(await sourceOfRelay(uow, row)) : allowed;
  }
  const key = input.itemId == null ? null : itemKey(uow, input.itemId);
  const item = key === null ? null : await load.item.load(key);
  if (item === null) return unseen('input.itemId');
  const allowed = authorize(session, 'issue', 'Item', item);
  if (!allowed.ok) return allowed;
  return item.state === 'ESTABLISHED' ? ok(sourceOfItem(item)) : refuse('INVALID_MOVE', { ruleId: 'Item.machine' });
}

async function toPreview({ uow, load, session }: Reading, source: Source, order: Order): Promise<CascadePreviewType> {
  const today = localDateOf(session.now);
  const { supports, informed } = order.beside;
  const units = [...order.plan.map(({ unit }) => unit), ...supports];
  const held = await assignments(uow).dutyHolders(
    units.map(({ id }) => id),
    today,
  );
  const liaisons = new Set(held.filter(({ role }) => role === 'LIAISON').map(({ orgUnitId }) => orgUnitId));
  const without = units.filter(({ id }) => !liaisons.has(id));
  const like = source.parent === null ? await runningLike(uow, source.item.id) : [];
  const alsoRunning = (await load.item.loadMany(like)).flatMap((row) =>
    row instanceof Error || row === null ? [] : [toItem(row)],
  );
  return Object.assign(new CascadePreviewType(), {
    total: units.length + informed.length,
    supporting: supports.map(({ shortName }) => shortName),
    informed: informed.map(({ shortName }) => shortName),
    levels: order.dues.map((due, depth) => levelOf(order, due, depth, today)),
    withoutLiaison: without.length,
    withoutLiaisonNames: namesOf(without),
    alsoRunning,
  });
}

const namesOf = (units: readonly TreeUnit[]): string[] => units.slice(0, shown).map(({ shortName }) => shortName);

function levelOf(order: Order, due: Order['dues'][number], depth: number, today: string): CascadeLevelType {
  const here = order.plan.filter((task) => task.depth === depth).map(({ unit }) => unit);
  return Object.assign(new CascadeLevelType(), {
    level: here[0]?.level ?? 'UNIT',
    count: here.length,
    dueOn: due.date,
    provisional: due.provisional,
    workingDays: workingDaysBetween(order.calendar, today, due.date),
    names: namesOf(here),
  });
}
