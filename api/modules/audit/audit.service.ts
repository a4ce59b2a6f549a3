import { encodeGlobalId } from '../../platform/ids.ts';
import { startOfDay } from '../../platform/time.ts';
import type { Reading } from '../context.ts';
import { type ActRow, type ActsAsked, audits } from './audit.repository.ts';
import { audited } from './audit.rules.ts';
import { AuditEventType, type AuditFilterInput, AuditRecordType } from './audit.types.ts';

const pageSize = 30;
const day = 24 * 60 * 60 * 1000;

const cursorShape = /^seq:(\d{1,18})$/;
const cursorOf = ({ seq }: ActRow): string => Buffer.from(`seq:${seq}`).toString('base64url');
const seqOf = (cursor: string): string | null =>
  cursorShape.exec(Buffer.from(cursor, 'base64url').toString())?.[1] ?? null;

const asked = (filter: AuditFilterInput, before: string | null): ActsAsked => ({
  subjectTypes: filter.subjectType == null ? audited : audited.filter((one) => one === filter.subjectType),
  kind: filter.kind ?? null,
  person: filter.person ?? null,
  from: filter.from == null ? null : new Date(startOfDay(filter.from)),
  until: filter.to == null ? null : new Date(startOfDay(filter.to) + day),
  before,
});

/** The chain of the province and a page of acts, newest first, for an auditor (AUD-1); null for everybody else. */
export async function auditRecordOf(
  { uow, session }: Reading,
  filter: AuditFilterInput,
  after: string | null,
): Promise<AuditRecordType | null> {
  const state = await audits(uow).state();
  if (state === null) return null;
  const { line, ...chain } = state;
  const before = after === null ? null : seqOf(after);
  const rows = after !== null && before === null ? [] : await audits(uow).acts(asked(filter, before), pageSize + 1);
  const shown = rows.slice(0, pageSize);
  const last = shown.at(-1);
  return Object.assign(new AuditRecordType(), chain, {
    checkpointLine: line,
    events: shown.map(({ id, seq: _, ...row }) =>
      Object.assign(new AuditEventType(), row, { id: encodeGlobalId({ type: 'Event', root: session.rootId, id }) }),
    ),
    nextCursor: rows.length > pageSize && last !== undefined ? cursorOf(last) : null,
  });
}
