import { personNameOf } from '../accounts/directory.service.ts';
import type { Reading } from '../context.ts';
import { isUnderGrant } from '../grants/grant-power.service.ts';
import type { ItemType } from '../items/item.types.ts';
import { type AssignmentType, ResponsibilityType } from './assignment.types.ts';

const firstOf = async ({ load }: Reading, unit: number): Promise<string | null> =>
  (await load.dutyHolders.load(unit)).find(({ role }) => role === 'FIRST')?.personName ?? null;

/**
 * Who bears the three responsibilities of a matter (M-102): its government by the leader who gave it or its first
 * responsible person, the lead unit by its own, and the supervision office by whoever supervises the matter (M-05).
 */
export async function responsibilitiesOf(reading: Reading, item: ItemType): Promise<ResponsibilityType[]> {
  const { orgUnitRowId, leadUnitRowId } = item;
  const leader = (await personNameOf(reading, item.leaderRowId)) ?? (await firstOf(reading, orgUnitRowId));
  const office = await personNameOf(reading, item.dutyLeadRowId);
  const bear = (kind: string, unitRowId: number, personName: string | null) =>
    Object.assign(new ResponsibilityType(), { kind, unitRowId, personName });
  return [
    bear('LEADERSHIP', orgUnitRowId, leader),
    ...(leadUnitRowId === null ? [] : [bear('PRINCIPAL', leadUnitRowId, await firstOf(reading, leadUnitRowId))]),
    bear('COORDINATION', orgUnitRowId, office),
  ];
}

/** Who handles an assignment, for its own tenant; who took it up, for the tenant of the unit directly above; null for all others (G5). */
export async function handlerNameFor(reading: Reading, assignment: AssignmentType): Promise<string | null> {
  const own = await personNameOf(reading, assignment.handlerRowId);
  if (own !== null) return own;
  const above = await reading.load.orgUnit.load(assignment.fromRowId);
  if (above?.tenantId !== reading.session.tenantId) return null;
  return (await isUnderGrant(reading.uow, assignment.itemRowId)) ? null : assignment.handlerName; // a delegate is not the unit above
}
