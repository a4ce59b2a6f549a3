import { authorize } from '../../access/authorize.ts';
import type { UnitOfWork } from '../../platform/db/unit-of-work.ts';
import { unseen } from '../../platform/faults.ts';
import type { Outcome } from '../../platform/graphql/idempotency.ts';
import { encodeGlobalId, rowIdIn } from '../../platform/ids.ts';
import { ok, type Result } from '../../platform/result.ts';
import type { Reading } from '../context.ts';
import { orgUnitOf } from '../org-units/org-unit.service.ts';
import { type NotificationRow, type NotificationStart, notifications } from './notification.repository.ts';
import {
  type MarkNotificationsReadInput,
  NotificationConnectionType,
  NotificationsReadType,
  NotificationType,
} from './notification.types.ts';

const pageSize = 20;

const cursorOf = ({ at, id }: NotificationRow): string => Buffer.from(`${at.getTime()}:${id}`).toString('base64url');

const cursorShape = /^(\d{12,14}):([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})$/;

function startOf(cursor: string): NotificationStart | null {
  const [, at = '', id = ''] = cursorShape.exec(Buffer.from(cursor, 'base64url').toString()) ?? [];
  return id === '' ? null : { at: new Date(Number(at)), id };
}

async function toNotification(reading: Reading, row: NotificationRow): Promise<NotificationType> {
  const { rootId } = reading.session;
  const unit = await orgUnitOf(reading, row.orgUnitId);
  const subject = encodeGlobalId({ type: row.subjectType, root: rootId, id: row.subjectId });
  return Object.assign(new NotificationType(), {
    id: encodeGlobalId({ type: 'Notification', root: rootId, id: row.id }),
    kind: row.kind,
    at: row.at,
    read: row.readAt !== null,
    itemId: row.subjectType === 'Item' ? subject : null,
    assignmentId: row.subjectType === 'Assignment' ? subject : null,
    coordinationId: row.subjectType === 'Coordination' ? subject : null,
    beatId: row.subjectType === 'Beat' ? subject : null,
    number: row.number,
    title: row.title,
    orgUnitName: unit?.shortName ?? null,
  });
}

/** One page of what the acting post was told, newest first; nothing for a cursor that was not given by the page before. */
export async function pageOfNotifications(reading: Reading, after: string | null): Promise<NotificationConnectionType> {
  const { uow, session } = reading;
  const start = after === null ? null : startOf(after);
  const none = Object.assign(new NotificationConnectionType(), { nodes: [], nextCursor: null });
  if (session.post === null || (after !== null && start === null)) return none;
  const rows = await notifications(uow, session.post.id).page(start, pageSize + 1);
  const shown = rows.slice(0, pageSize);
  const last = shown.at(-1);
  return Object.assign(none, {
    nodes: await Promise.all(shown.map((row) => toNotification(reading, row))),
    nextCursor: rows.length > pageSize && last !== undefined ? cursorOf(last) : null,
  });
}

/** How many notifications of the acting post are unread, up to 100. */
export const unreadOf = async ({ uow, session }: Reading): Promise<number> =>
  session.post === null ? 0 : notifications(uow, session.post.id).unread();

/** What is left unread, as a write on notifications answers it. */
export const readState = async (reading: Reading): Promise<NotificationsReadType> =>
  Object.assign(new NotificationsReadType(), { unread: await unreadOf(reading) });

/** Marks a notification of the acting post as read, or all; one that it may not see is unknown to it. */
export async function markNotificationsRead(
  uow: UnitOfWork,
  input: MarkNotificationsReadInput,
): Promise<Result<Outcome>> {
  const postId = uow.session.post?.id ?? '';
  const allowed = authorize(uow.session, 'markRead', 'Notification', { postId });
  if (!allowed.ok) return allowed;
  const own = notifications(uow, postId);
  const id = input.id == null ? null : rowIdIn(input.id, 'Notification', uow.session.rootId);
  if (input.id != null && (id === null || !(await own.isSeen(id)))) return unseen('input.id');
  await own.markRead(id);
  return ok({ type: 'NotificationsRead', id: postId });
}
