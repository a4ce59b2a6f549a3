import type { UnitOfWork } from '../../platform/db/unit-of-work.ts';
import type { Id } from '../../platform/ids.ts';
import { mandates } from './mandate.repository.ts';
import { isGrantKey } from './mandate.rules.ts';

/** What of a record a mandate may open. */
interface Subject {
  readonly itemId: Id;
  readonly readerKeys: readonly number[];
  /** The unit that holds it; nobody verifies or chases what is his own. */
  readonly toOrgUnitId?: number;
}

/** The acting unit where a mandate in force gives it the power over a record, -1 where none does; policies compare both. */
export interface MandatePowers {
  readonly mandateVerifies: number;
  readonly mandateChases: number;
  /** Over the matter as a whole, not some tasks of it. */
  readonly mandateVerifiesWhole: number;
}

const none: MandatePowers = { mandateVerifies: -1, mandateChases: -1, mandateVerifiesWhole: -1 };

/** What the mandates in force let the acting post do to a record (M-10); asks the database only when a grant's key stands on it. */
export async function powersOver(
  uow: UnitOfWork,
  { itemId, readerKeys, toOrgUnitId }: Subject,
): Promise<MandatePowers> {
  const unit = uow.session.post?.orgUnitId;
  const keys = readerKeys.filter(isGrantKey);
  if (unit === undefined || keys.length === 0 || unit === toOrgUnitId) return none;
  const found = await mandates(uow).powersOf(itemId, unit, keys);
  const given = (is: boolean): number => (is ? unit : -1);
  return {
    mandateVerifies: given(found.some(({ powers }) => powers.includes('VERIFY'))),
    mandateChases: given(found.some(({ powers }) => powers.includes('CHASE'))),
    mandateVerifiesWhole: given(found.some(({ powers, whole }) => whole && powers.includes('VERIFY'))),
  };
}

/** The readers of a matter as its new orders inherit them: without the mandates over some of its tasks alone. */
export async function keysForOrders(
  uow: UnitOfWork,
  item: { id: Id; readerKeys: readonly number[] },
): Promise<number[]> {
  if (!item.readerKeys.some(isGrantKey)) return [...item.readerKeys];
  const partial = (await mandates(uow).partialKeys(item.id)).map((row) => row.grantKey);
  return item.readerKeys.filter((key) => !partial.includes(key));
}
