import { encodeGlobalId } from '../../platform/ids.ts';
import { localDateOf } from '../../platform/time.ts';
import { workingDaysBetween } from '../calendar/calendar.rules.ts';
import type { Reading } from '../context.ts';
import { secrecies } from '../items/item.rules.ts';
import { type InboxRow, type InboxStart, inbox } from './inbox.repository.ts';
import { owedByRole } from './inbox.rules.ts';
import { InboxConnectionType, InboxEntryType } from './inbox.types.ts';

const pageSize = 50;
const never = '9999-12-31';

const cursorOf = ({ dueOn, id }: InboxRow): string => Buffer.from(`${dueOn ?? never}:${id}`).toString('base64url');

const cursorShape = /^(\d{4}-\d{2}-\d{2}):([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})$/;

/** Whether the text is a day that the database can read. */
const isDay = (day: string): boolean => {
  const at = new Date(day);
  return day >= '1949' && !Number.isNaN(at.getTime()) && at.toISOString().startsWith(day);
};

function startOf(cursor: string): InboxStart | null {
  const [, dueOn = '', id = ''] = cursorShape.exec(Buffer.from(cursor, 'base64url').toString()) ?? [];
  return isDay(dueOn) ? { dueOn, id } : null;
}

function toEntry(rootId: number, row: InboxRow): InboxEntryType {
  const subject = encodeGlobalId({ type: row.subjectType, root: rootId, id: row.id });
  return Object.assign(new InboxEntryType(), {
    id: `${row.kind}:${subject}`,
    kind: row.kind,
    itemId: row.subjectType === 'Item' ? subject : null,
    assignmentId: row.subjectType === 'Assignment' ? subject : null,
    coordinationId: row.subjectType === 'Coordination' ? subject : null,
    transferId: row.subjectType === 'Transfer' ? subject : null,
    jointOperationId: row.subjectType === 'JointOperation' ? subject : null,
    penetrationOrderId: row.subjectType === 'PenetrationOrder' ? subject : null,
    visitId: row.subjectType === 'Visit' ? subject : null,
    contactPointId: row.subjectType === 'ContactPoint' ? subject : null,
    conferenceId: row.subjectType === 'Conference' ? subject : null,
    caseReviewId: row.subjectType === 'CaseReview' ? subject : null,
    taskForceId: row.subjectType === 'TaskForce' ? subject : null,
    number: row.number,
    title: row.title,
    orgUnitRowId: row.orgUnitId,
    orgUnitName: row.orgUnitName,
    dueOn: row.dueOn,
    expedited: row.expedited,
    secrecy: secrecies[row.secrecy],
  });
}

/** One page of what the acting post owes; nothing for a cursor that was not given by the page before. */
export async function pageOfInbox({ uow, session }: Reading, after: string | null): Promise<InboxConnectionType> {
  const start = after === null ? null : startOf(after);
  if (session.post === null || (after !== null && start === null)) return { nodes: [], nextCursor: null };
  const rows = await inbox(uow).page(session.post, owedByRole(session.post.role), start, pageSize + 1);
  const shown = rows.slice(0, pageSize);
  const last = shown.at(-1);
  return {
    nodes: shown.map((row) => toEntry(session.rootId, row)),
    nextCursor: rows.length > pageSize && last !== undefined ? cursorOf(last) : null,
  };
}

/** Working days left of an entry; null when no limit runs. */
export async function daysLeftOf({ load, session }: Reading, entry: InboxEntryType): Promise<number | null> {
  if (entry.dueOn === null) return null;
  return workingDaysBetween(await load.calendar(), localDateOf(session.now), entry.dueOn);
}
