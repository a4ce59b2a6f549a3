import { authorize } from '../../access/authorize.ts';
import type { UnitOfWork } from '../../platform/db/unit-of-work.ts';
import { invalidInput, stale, unseen } from '../../platform/faults.ts';
import type { Outcome } from '../../platform/graphql/idempotency.ts';
import { rowIdIn } from '../../platform/ids.ts';
import { type Result, refuse } from '../../platform/result.ts';
import { localDateOf } from '../../platform/time.ts';
import { secrecies } from '../items/item.rules.ts';
import { registerItem } from '../items/item.service.ts';
import { findOrgUnit, orgUnitId } from '../org-units/org-unit.service.ts';
import { transferTold } from './transfer.events.ts';
import { transfers } from './transfer.repository.ts';
import { registeringClosedBy } from './transfer.rules.ts';
import type { RegisterTransferredInput } from './transfer.types.ts';

/**
 * Registers what was accepted as a matter of the receiving body, once. It names the number that the matter had and the office that
 * sent it, is no less secret, and takes over nothing else: the receiving body has read the letter alone (M-38).
 */
export async function registerTransferred(uow: UnitOfWork, input: RegisterTransferredInput): Promise<Result<Outcome>> {
  const id = rowIdIn(input.transferId, 'Transfer', uow.session.rootId);
  const row = id === null ? null : await transfers(uow).lock(id);
  if (row === null) return unseen('input.transferId');
  const allowed = authorize(uow.session, 'register', 'Transfer', row);
  if (!allowed.ok) return allowed;
  if (row.version !== input.version) return stale();
  const closedBy = registeringClosedBy(row);
  if (closedBy !== null) return refuse('INVALID_MOVE', { ruleId: closedBy });
  if ((secrecies as readonly string[]).indexOf(input.secrecy) < row.secrecy)
    return invalidInput([{ path: 'input.secrecy', code: 'lessSecret' }]);
  const { key, title, body, source, secrecy, leaderPostId } = input;
  const registered = await registerItem(uow, {
    ...{ key, title, body, source, secrecy, leaderPostId: leaderPostId ?? null },
    sourceRef: row.number ?? '',
    originator: (await findOrgUnit(uow, orgUnitId(row.rootId, row.orgUnitId)))?.name ?? '',
    originatedOn: localDateOf(row.sentAt.getTime()),
    linkages: [],
  });
  if (!registered.ok) return registered;
  const { id: registeredItemId } = registered.value;
  const registeredAt = new Date(uow.now);
  await transfers(uow).save(row.id, { registeredItemId, registeredAt, version: row.version + 1 });
  uow.record(transferTold('transfer.registered', row));
  return registered;
}
