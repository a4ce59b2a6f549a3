import type { UnitOfWork } from '../../platform/db/unit-of-work.ts';
import { must } from '../../platform/result.ts';
import { lockItem, moveItem } from '../items/item-moving.service.ts';
import { type AssignmentRow, moveAssignment, takingUp } from './assignment-moving.service.ts';

/**
 * Takes an assignment as served though nobody signed (视同签收): signed by the clock, so by no post. The first lead root lets its
 * matter begin, and a level between of a routed order goes on at once, as after any signature (lifecycle 5.1, 5.2).
 */
export async function deemServed(uow: UnitOfWork, row: AssignmentRow): Promise<void> {
  const changes = { signedAt: new Date(uow.now) };
  const signed = must(await moveAssignment(uow, row, 'deemServed', 'assignment.deemedServed', changes));
  if (signed.relayedAt !== null)
    must(await moveAssignment(uow, signed, takingUp(signed, 'relay'), 'assignment.relayed'));
  const item = signed.parentId === null && signed.role === 'LEAD' ? await lockItem(uow, signed.itemId) : null;
  if (item?.state === 'ISSUED') must(await moveItem(uow, item, 'begin', 'item.begun'));
}
