import { authorize } from '../../access/authorize.ts';
import { rowIdIn } from '../../platform/ids.ts';
import { actionsOn } from '../actions/action.service.ts';
import type { AllowedActionType } from '../actions/action.types.ts';
import type { Context, Reading } from '../context.ts';
import type { ContactPointRow } from './contact-point.entity.ts';
import { contactPoints } from './contact-point.repository.ts';
import { contactPointActs, pointClosedBy } from './contact-point.rules.ts';
import { contactPointId } from './contact-point.service.ts';
import { ContactPointType } from './contact-point.types.ts';

const toPoint = (row: ContactPointRow): ContactPointType =>
  Object.assign(new ContactPointType(), {
    ...row,
    ...{ rowId: row.id, orgUnitRowId: row.orgUnitId, contactUnitRowId: row.contactUnitId },
    ...{ id: contactPointId(row.rootId, row.id), active: row.state === 'ACTIVE' },
  });

/** The contact point of a row id, if the session may read it. */
export async function findContactPoint({ load, session }: Reading, id: string): Promise<ContactPointType | null> {
  const row = await load.contactPoint.load(id);
  return row === null || !authorize(session, 'read', 'ContactPoint', row).ok ? null : toPoint(row);
}

/** The contact point behind an opaque id, if the session may read it. */
export async function contactPointOf(reading: Reading, id: string): Promise<ContactPointType | null> {
  const wanted = rowIdIn(id, 'ContactPoint', reading.session.rootId);
  return wanted === null ? null : findContactPoint(reading, wanted);
}

/** The contact points of the acting office and those of the acting post, lasting ones first. */
export async function myContactPoints({ uow, session }: Reading): Promise<ContactPointType[]> {
  const { post } = session;
  if (post === null) return [];
  const rows = await contactPoints(uow).of(post.orgUnitId, post.id);
  return rows.filter((row) => authorize(session, 'read', 'ContactPoint', row).ok).map(toPoint);
}

/** What the acting post may do at a contact point now, and why not. */
export async function actionsOnContactPoint(
  context: Context,
  reading: Reading,
  { rowId }: ContactPointType,
): Promise<AllowedActionType[]> {
  const row = await reading.load.contactPoint.load(rowId);
  return row === null
    ? []
    : actionsOn(context, reading, 'ContactPoint', row, contactPointActs, () => pointClosedBy(row));
}
