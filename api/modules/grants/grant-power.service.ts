import type { UnitOfWork } from '../../platform/db/unit-of-work.ts';
import type { Id } from '../../platform/ids.ts';
import { grants } from './grant.repository.ts';
import { isGrantKey } from './grant.rules.ts';

/** What of a record a grant may open. */
interface Subject {
  readonly itemId: Id;
  readonly readerKeys: readonly number[];
  /** The unit that holds it; nobody verifies or chases what is his own. */
  readonly toOrgUnitId?: number;
}

/** The acting unit where a grant in force gives it the power over a record, -1 where none does; policies compare both. */
export interface GrantPowers {
  readonly grantVerifies: number;
  readonly grantChases: number;
  /** Over the matter as a whole, not some tasks of it; mandates alone give it. */
  readonly grantVerifiesWhole: number;
}

const none: GrantPowers = { grantVerifies: -1, grantChases: -1, grantVerifiesWhole: -1 };

/** What the grants in force let the acting post do to a record (M-10, M-11); asks the database only when a grant's key stands on it. */
export async function powersOver(uow: UnitOfWork, { itemId, readerKeys, toOrgUnitId }: Subject): Promise<GrantPowers> {
  const unit = uow.session.post?.orgUnitId;
  const keys = readerKeys.filter(isGrantKey);
  if (unit === undefined || keys.length === 0 || unit === toOrgUnitId) return none;
  const found = await grants(uow).powersOf(itemId, unit, keys);
  const given = (is: boolean): number => (is ? unit : -1);
  return {
    grantVerifies: given(found.some(({ powers }) => powers.includes('VERIFY'))),
    grantChases: given(found.some(({ powers }) => powers.includes('CHASE'))),
    grantVerifiesWhole: given(found.some(({ powers, whole }) => whole && powers.includes('VERIFY'))),
  };
}

/** Whether the acting unit reads a matter under a grant in force, so that it stands beside the chain of its orders. */
export async function isUnderGrant(uow: UnitOfWork, itemId: Id): Promise<boolean> {
  const { post } = uow.session;
  if (post === null) return false;
  return (await grants(uow).powersOf(itemId, post.orgUnitId, null)).length > 0 || grants(uow).servesOn(itemId, post.id);
}
