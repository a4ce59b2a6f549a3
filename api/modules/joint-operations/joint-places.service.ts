import type { UnitOfWork } from '../../platform/db/unit-of-work.ts';
import type { JointMemberRow, JointOperationRow } from './joint-operation.entity.ts';
import { jointOperations } from './joint-operation.repository.ts';
import { nowhere, type Places, placesOf } from './joint-room.rules.ts';

/** Where the acting unit stands in the room of an operation; nowhere while it holds a task in scope, for nobody inspects himself. */
export async function placesIn(
  uow: UnitOfWork,
  { id, orgUnitId }: JointOperationRow,
  bodies: readonly JointMemberRow[],
): Promise<Places> {
  const unit = uow.session.post?.orgUnitId ?? -1;
  const recused = await jointOperations(uow).recusedIn([id], unit);
  return recused.length > 0 ? nowhere : placesOf(unit, orgUnitId, bodies);
}
