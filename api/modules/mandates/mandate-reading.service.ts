import type { Id } from '../../platform/ids.ts';
import { actionsOn } from '../actions/action.service.ts';
import type { AllowedActionType } from '../actions/action.types.ts';
import type { Context, Reading } from '../context.ts';
import { standingOf } from '../grants/grant.rules.ts';
import type { MandateRow } from './mandate.entity.ts';
import { mandates } from './mandate.repository.ts';
import { mandateId } from './mandate.service.ts';
import { MandateTombstoneType, MandateType } from './mandate.types.ts';

const toMandate = ({ session }: Reading, row: MandateRow): MandateType =>
  Object.assign(new MandateType(), {
    ...row,
    rowId: row.id,
    itemRowId: row.itemId,
    officeRowId: row.orgUnitId,
    delegateRowId: row.delegateUnitId,
    scopeRowIds: row.scopeIds,
    id: mandateId(row.rootId, row.id),
    standing: standingOf(row, session.now),
  });

const toTombstone = ({ session }: Reading, row: MandateRow): MandateTombstoneType =>
  Object.assign(new MandateTombstoneType(), {
    officeRowId: row.orgUnitId,
    id: mandateId(row.rootId, row.id),
    startsAt: row.startsAt,
    endsAt: row.endedAt ?? row.endsAt,
    standing: standingOf(row, session.now),
  });

/** The mandates of the acting unit, latest first: whole while they are in force, tombstones before and after (G9). */
export async function myMandates(reading: Reading): Promise<(MandateType | MandateTombstoneType)[]> {
  const { uow, session } = reading;
  if (session.post === null) return [];
  const rows = await mandates(uow).ofDelegate(session.post.orgUnitId);
  return rows.map((row) =>
    standingOf(row, session.now) === 'IN_FORCE' ? toMandate(reading, row) : toTombstone(reading, row),
  );
}

/** The mandates given on an item, for its office: a department sees its own by `myMandates` alone. */
export async function mandatesOf(reading: Reading, itemId: Id): Promise<MandateType[]> {
  const rows = await reading.load.mandatesOfItem.load(itemId);
  const office = reading.session.post?.orgUnitId;
  return rows.filter(({ orgUnitId }) => orgUnitId === office).map((row) => toMandate(reading, row));
}

/** The mandate of a row id, for its office. */
export async function findMandate(reading: Reading, id: Id): Promise<MandateType | null> {
  const row = await mandates(reading.uow).byId(id);
  return row === null || row.orgUnitId !== reading.session.post?.orgUnitId ? null : toMandate(reading, row);
}

/** In whose name the acting unit supervises an item, and until when; null when no mandate of it is in force. */
export async function mandateInForce(reading: Reading, itemId: Id): Promise<MandateType | null> {
  const rows = await reading.load.mandatesOfItem.load(itemId);
  const { post, now } = reading.session;
  const row = rows.find((one) => one.delegateUnitId === post?.orgUnitId && standingOf(one, now) === 'IN_FORCE');
  return row === undefined ? null : toMandate(reading, row);
}

/** What the acting post may do to a mandate now, each denial with its rule (B9). */
export async function actionsOnMandate(
  context: Context,
  reading: Reading,
  mandate: MandateType,
): Promise<AllowedActionType[]> {
  const row = await mandates(reading.uow).byId(mandate.rowId);
  if (row === null) return [];
  const over = standingOf(row, reading.session.now) === 'OVER';
  return actionsOn(context, reading, 'Mandate', row, ['end'], () => (over ? 'Mandate.over' : null));
}
