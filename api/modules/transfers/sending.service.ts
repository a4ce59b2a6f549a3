import type { UnitOfWork } from '../../platform/db/unit-of-work.ts';
import type { Id } from '../../platform/ids.ts';
import type { LocalDate } from '../../platform/time.ts';
import type { ItemRow } from '../items/item-moving.service.ts';
import { nameAnywhere } from '../org-units/org-unit.rules.ts';
import type { OrgUnitRow } from '../org-units/org-unit.service.ts';
import { transfers } from './transfer.repository.ts';

/** A letter by which something of a matter is sent to another body. */
interface Letter {
  readonly to: OrgUnitRow;
  readonly title: string;
  readonly letter: string;
  /** The last day to answer. */
  readonly due: LocalDate;
  /** What is sent; null: the matter itself. */
  readonly findingId: Id | null;
  /** Who reads it beside the receiving body. */
  readonly readerKeys: readonly number[];
}

/** Sends a letter, which is all that the receiving body reads (M-38). */
export async function sendLetter(
  uow: UnitOfWork,
  item: ItemRow,
  { to, due, readerKeys, ...written }: Letter,
): Promise<void> {
  const { post, tenantId } = uow.session;
  if (post === null) throw new Error('Something was transferred without a post');
  await transfers(uow).insert({
    ...{ id: uow.ids.next(), tenantId, itemId: item.id, orgUnitId: item.orgUnitId, toOrgUnitId: to.id },
    ...{ toName: nameAnywhere(to), ...written, state: 'WAITING', sentBy: post.id, sentAt: new Date(uow.now) },
    ...{ answerDueOn: due, secrecy: item.secrecy, readerKeys: [...new Set([...readerKeys, to.id * 64])] },
  });
}
