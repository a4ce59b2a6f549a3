import type { UnitOfWork } from '../../platform/db/unit-of-work.ts';
import { invalidInput, textFaults } from '../../platform/faults.ts';
import type { Outcome } from '../../platform/graphql/idempotency.ts';
import { ok, type Result, refuse } from '../../platform/result.ts';
import { localDateOf } from '../../platform/time.ts';
import { changeItem, itemOutcome, openItem } from '../items/item-moving.service.ts';
import { processMarks } from './process-mark.repository.ts';
import { type MarkKind, markingClosedBy, openMarks } from './process-mark.rules.ts';
import type { MarkProcessInput } from './process-mark.types.ts';

/** Marks on a matter its supervision plan, its check half-way or its evaluation, each once, on a day since it was decided (M-127). */
export async function markProcess(uow: UnitOfWork, input: MarkProcessInput): Promise<Result<Outcome>> {
  const opened = await openItem(uow, input, 'markProcess');
  if (!opened.ok) return opened;
  const item = opened.value;
  const made = (await processMarks(uow).ofItems([item.id])).map(({ kind }) => kind);
  const closedBy = markingClosedBy(item.state, made);
  if (closedBy !== null) return refuse('INVALID_MOVE', { ruleId: closedBy });
  const kind = input.kind as MarkKind;
  const { heldOn, words } = input;
  const possible = heldOn >= item.originatedOn && heldOn <= localDateOf(uow.now);
  const faults = [
    ...(openMarks(item.state, made).includes(kind) ? [] : [{ path: 'input.kind', code: 'notAllowed' }]),
    ...(possible ? [] : [{ path: 'input.heldOn', code: 'notNow' }]),
    ...textFaults(words, 5000, 'input.words', 'refused'),
  ];
  if (faults.length > 0) return invalidInput(faults);
  const { post, tenantId, personName } = uow.session;
  if (post === null) return refuse('FORBIDDEN', { ruleId: 'session.post' });
  await processMarks(uow).insert({
    id: uow.ids.next(),
    tenantId,
    itemId: item.id,
    kind,
    heldOn,
    words: words.trim(),
    markedBy: post.id,
    markedByName: personName,
    markedAt: new Date(uow.now),
    secrecy: item.secrecy,
    readerKeys: item.readerKeys.filter((key) => key > 0), // of posts; what the office marks is not for mandates
  });
  await changeItem(uow, item, 'item.marked', {});
  return ok(itemOutcome(item.id));
}
