import { authorize } from '../../access/authorize.ts';
import { encodeGlobalId } from '../../platform/ids.ts';
import { actionsOn } from '../actions/action.service.ts';
import type { AllowedActionType } from '../actions/action.types.ts';
import type { Context, Reading } from '../context.ts';
import type { PenetrationOrderRow } from './penetration.entity.ts';
import { penetrations } from './penetration.repository.ts';
import { isInForce } from './penetration.rules.ts';
import { penetrationId } from './penetration.service.ts';
import { PenetrationMatterType, PenetrationOrderType, PenetrationReadingType } from './penetration.types.ts';

function toOrder({ session }: Reading, row: PenetrationOrderRow): PenetrationOrderType | null {
  if (!authorize(session, 'read', 'PenetrationOrder', row).ok) return null;
  return Object.assign(new PenetrationOrderType(), {
    ...row,
    ...{ rowId: row.id, officeRowId: row.orgUnitId, targetRowId: row.targetUnitId },
    ...{ id: penetrationId(row.rootId, row.id), inForce: isInForce(row, session.now) },
  });
}

/** The order of a row id: for its office, and once it is over for the unit that was read. */
export async function findPenetrationOrder(reading: Reading, id: string): Promise<PenetrationOrderType | null> {
  const row = await penetrations(reading.uow).byId(id);
  return row === null ? null : toOrder(reading, row);
}

/** The orders of the acting unit, and those over under which its own matters were read, latest first. */
export async function penetrationOrders(reading: Reading): Promise<PenetrationOrderType[]> {
  const { uow, session } = reading;
  const rows = session.post === null ? [] : await penetrations(uow).of(session.post.orgUnitId);
  return rows.map((row) => toOrder(reading, row)).filter((one) => one !== null);
}

const matterId = (root: number, id: string): string => encodeGlobalId({ type: 'PenetrationMatter', root, id });

/** The matters that an order names. */
export const mattersOf = async ({ uow }: Reading, { rowId }: PenetrationOrderType): Promise<PenetrationMatterType[]> =>
  (await penetrations(uow).mattersOf(rowId)).map(({ rootId, id, number, itemId }) =>
    Object.assign(new PenetrationMatterType(), {
      ...{ id: matterId(rootId, id), number, found: itemId !== null },
      itemId: itemId === null ? null : encodeGlobalId({ type: 'Item', root: rootId, id: itemId }),
    }),
  );

/** Who read what under an order, latest first. */
export async function readingsOf({ uow }: Reading, { rowId }: PenetrationOrderType): Promise<PenetrationReadingType[]> {
  const matters = await penetrations(uow).mattersOf(rowId);
  const numbers = new Map(matters.map(({ id, number }) => [id, number]));
  const rows = await penetrations(uow).readingsOf([...numbers.keys()]);
  return rows.map(({ rootId, id, matterId: at, minute, personName, times }) =>
    Object.assign(new PenetrationReadingType(), {
      ...{ id: encodeGlobalId({ type: 'PenetrationReading', root: rootId, id }), number: numbers.get(at) ?? '' },
      ...{ minute, personName, times },
    }),
  );
}

/** What the acting post may do to an order now, each denial with its rule (B9). */
export async function actionsOnPenetration(
  context: Context,
  reading: Reading,
  order: PenetrationOrderType,
): Promise<AllowedActionType[]> {
  const row = await penetrations(reading.uow).byId(order.rowId);
  if (row === null) return [];
  return actionsOn(context, reading, 'PenetrationOrder', row, ['decide', 'end'], (act) => {
    if (act === 'end') return order.inForce ? null : 'PenetrationOrder.notInForce';
    if (row.state !== 'PROPOSED') return 'PenetrationOrder.machine';
    return row.proposedByPerson === reading.session.personId ? 'PenetrationOrder.another' : null;
  });
}
