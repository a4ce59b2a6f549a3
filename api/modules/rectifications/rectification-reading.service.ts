import { encodeGlobalId } from '../../platform/ids.ts';
import { localDateOf } from '../../platform/time.ts';
import type { AssignmentType } from '../assignments/assignment.types.ts';
import { assignmentId } from '../assignments/assignment-moving.service.ts';
import { toAssignment } from '../assignments/assignment-reading.service.ts';
import type { Reading } from '../context.ts';
import type { RectificationRow } from './rectification.entity.ts';
import { isAgainable, isLate } from './rectification.rules.ts';
import { RectificationType } from './rectification.types.ts';

/** An order to rectify as the schema shows it. */
export function toRectification({ session }: Reading, row: RectificationRow): RectificationType {
  const answeredOn = row.answeredAt === null ? null : localDateOf(row.answeredAt.getTime());
  return Object.assign(new RectificationType(), {
    ...row,
    orgUnitRowId: row.orgUnitId,
    toRowId: row.toOrgUnitId,
    assignmentId: assignmentId(row.rootId, row.assignmentId),
    late: isLate(row, answeredOn, localDateOf(session.now)),
    id: encodeGlobalId({ type: 'RectificationOrder', root: row.rootId, id: row.id }),
  });
}

/** The first tasks of a matter that can be supervised a second time. */
export async function rectifiableOf({ load }: Reading, itemRowId: string): Promise<AssignmentType[]> {
  const orders = await load.rectificationsOfItem.load(itemRowId);
  return (await load.rootsOfItem.load(itemRowId)).filter((task) => isAgainable(task, orders)).map(toAssignment);
}
