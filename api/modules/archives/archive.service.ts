import type { UnitOfWork } from '../../platform/db/unit-of-work.ts';
import type { Outcome } from '../../platform/graphql/idempotency.ts';
import { ok, type Result, refuse } from '../../platform/result.ts';
import { hasLookBackToCome } from '../findings/finding.service.ts';
import { itemOutcome, moveItem, openItem, openToMove } from '../items/item-moving.service.ts';
import { archives } from './archive.repository.ts';
import { closedBy } from './archive.rules.ts';
import type { ArchiveItemInput } from './archive.types.ts';

/**
 * Archives a struck-off matter: keeps everything of it that reached the office in a dossier whose digest stands in the record of
 * events, for as long as its retention says. Not while a look-back that it must have is to come (M-41), nor without what every
 * dossier has (M-115).
 */
export async function archiveItem(uow: UnitOfWork, input: ArchiveItemInput): Promise<Result<Outcome>> {
  const opened = await openItem(uow, input, 'archive');
  if (!opened.ok) return opened;
  const item = opened.value;
  const open = openToMove(item, 'archive');
  if (!open.ok) return open;
  if (item.lookBackOn.length > 0) return refuse('INVALID_MOVE', { ruleId: 'Item.lookBackPending' });
  if (await hasLookBackToCome(uow, item.id)) return refuse('INVALID_MOVE', { ruleId: 'Item.findingLookBack' });
  const { post, personName } = uow.session;
  if (post === null) return refuse('FORBIDDEN', { ruleId: 'session.post' });
  const { tenantId, secrecy } = item;
  const readerKeys = item.readerKeys.filter((key) => key > 0); // not those of grants: a dossier is the office's
  const file = { id: uow.ids.next(), tenantId, itemId: item.id, secrecy, readerKeys };
  const { pieces, kinds, digest } = await archives(uow).gather(file);
  const incomplete = closedBy(kinds);
  if (incomplete !== null || digest === null) return refuse('INVALID_MOVE', { ruleId: 'Item.dossierIncomplete' });
  const archivedAt = new Date(uow.now);
  const volume = (await archives(uow).ofItems([item.id])).length + 1;
  const by = { archivedBy: post.id, archivedByName: personName, archivedAt };
  await archives(uow).insert({ ...file, volume, pieces, digest, retention: input.retention, ...by });
  const changes = { retention: input.retention, archivedAt };
  const sealed = { pieces, digest: digest.toString('hex') };
  const moved = await moveItem(uow, item, 'archive', 'item.archived', changes, sealed);
  return moved.ok ? ok(itemOutcome(item.id)) : moved;
}
