import { authorize } from '../../access/authorize.ts';
import { encodeGlobalId } from '../../platform/ids.ts';
import { localDateOf } from '../../platform/time.ts';
import { actionsOn } from '../actions/action.service.ts';
import type { AllowedActionType } from '../actions/action.types.ts';
import type { Context, Reading } from '../context.ts';
import { asksForList } from '../need-to-know/knowing.service.ts';
import type { ConferenceLineRow, ConferencePriorityRow, ConferenceRow } from './conference.entity.ts';
import { conferences } from './conference.repository.ts';
import {
  type ConferenceAct,
  conferenceActs,
  conferenceClosedBy,
  type LineAct,
  lineActs,
  lineClosedBy,
} from './conference.rules.ts';
import {
  ConferenceLineType,
  ConferenceMatterType,
  ConferencePriorityType,
  ConferenceType,
} from './conference.types.ts';
import { conferenceId, conferenceLineId, type Parties, placesOf } from './conference-opening.service.ts';

/** Whether the acting post is of the office that convenes a conference, or chairs it. */
const isInside = ({ session: { post } }: Reading, { orgUnitId, chairPost }: Parties): boolean =>
  post !== null && (post.orgUnitId === orgUnitId || post.id === chairPost);

function toConference(reading: Reading, row: ConferenceRow): ConferenceType | null {
  const { session } = reading;
  if (!authorize(session, 'read', 'Conference', placesOf(session, row)).ok) return null;
  return Object.assign(new ConferenceType(), {
    ...row,
    ...{ rowId: row.id, orgUnitRowId: row.orgUnitId, inside: isInside(reading, row) },
    id: conferenceId(row.rootId, row.id),
    chairPostId: encodeGlobalId({ type: 'Post', root: row.rootId, id: row.chairPost }),
  });
}

/** The conference of a row id, as far as it may be read. */
export async function findConference(reading: Reading, id: string): Promise<ConferenceType | null> {
  const row = await reading.load.conference.load(id);
  return row === null ? null : toConference(reading, row);
}

/** The conferences of the own government and of the one above to which the acting post's unit is party, the latest first. */
export async function myConferences(reading: Reading): Promise<ConferenceType[]> {
  const { uow, session, load } = reading;
  if (session.post === null) return [];
  const above = (await load.orgUnit.load(session.tenantId))?.parentId ?? session.tenantId;
  const rows = await conferences(uow).of([session.tenantId, above]);
  return rows.map((row) => toConference(reading, row)).filter((one) => one !== null);
}

const toLine = (row: ConferenceLineRow): ConferenceLineType =>
  Object.assign(new ConferenceLineType(), {
    ...row,
    ...{ rowId: row.id, conferenceRowId: row.conferenceId, itemRowId: row.itemId, newItemRowId: row.newItemId },
    id: conferenceLineId(row.rootId, row.id),
  });

const toPriority = (row: ConferencePriorityRow): ConferencePriorityType =>
  Object.assign(new ConferencePriorityType(), {
    ...{ conferenceRowId: row.conferenceId, itemRowId: row.itemId, words: row.words, opened: row.opened },
    id: encodeGlobalId({ type: 'ConferencePriority', root: row.rootId, id: row.id }),
  });

/** The agenda with its rules and decisions, for the office and the chair; nobody else reads how a matter came there. */
export const linesOf = async ({ load }: Reading, one: ConferenceType): Promise<ConferenceLineType[]> =>
  one.inside ? (await load.conferenceLines.load(one.rowId)).map(toLine) : [];

/** The matters on the agenda that the session may read; row security decides which. */
export const agendaOf = async ({ load }: Reading, { rowId }: ConferenceType): Promise<ConferenceMatterType[]> =>
  (await load.conferenceLines.load(rowId))
    .filter(({ state }) => state !== 'DROPPED')
    .map(({ id, rootId, number, title }) =>
      Object.assign(new ConferenceMatterType(), { id: conferenceLineId(rootId, id), number, title }),
    );

/** The priorities that a conference set. */
export const prioritiesOf = async ({ load }: Reading, { rowId }: ConferenceType): Promise<ConferencePriorityType[]> =>
  (await load.conferencePriorities.load(rowId)).map(toPriority);

/** What is supervised first in the period that runs: the priorities of the conference of each kind that was closed last (M-23). */
export async function keyMatters(reading: Reading): Promise<ConferencePriorityType[]> {
  const { session, load } = reading;
  if (session.post === null) return [];
  return (await load.keyPriorities.load(session.tenantId))
    .filter((row) => isInside(reading, row) && authorize(session, 'read', 'Conference', placesOf(session, row)).ok)
    .map(toPriority);
}

/** Why a matter is supervised first now, for the office and the chair of the conference; null: it is not. */
export const keyMatterOn = async (reading: Reading, itemRowId: string): Promise<ConferencePriorityType | null> =>
  (await keyMatters(reading)).find((one) => one.itemRowId === itemRowId) ?? null;

/** The lines about a matter, and that which opened it, for the office and the chair of the conference. */
export async function linesOn(reading: Reading, itemRowId: string): Promise<ConferenceLineType[]> {
  const rows = await reading.load.conferenceLinesOn.load(itemRowId);
  const inside = await Promise.all(rows.map((row) => findConference(reading, row.conferenceId)));
  return rows.filter((_, at) => inside[at]?.inside === true).map(toLine);
}

/** The conferences that made a matter a priority, as the session reads them. */
export async function prioritiesOn(reading: Reading, itemRowId: string): Promise<ConferencePriorityType[]> {
  const rows = await reading.load.conferencePrioritiesOn.load(itemRowId);
  const inside = await Promise.all(rows.map((row) => findConference(reading, row.conferenceId)));
  return rows.filter((_, at) => inside[at]?.inside === true).map(toPriority);
}

/** The conference that a line or a priority cannot be without. */
export async function conferenceBehind(reading: Reading, id: string): Promise<ConferenceType> {
  const found = await findConference(reading, id);
  if (found === null) throw new Error('A line names a conference that is not read');
  return found;
}

/** What the acting post may do to a conference now, each denial with its rule (B9). */
export async function actionsOnConference(
  context: Context,
  reading: Reading,
  { rowId }: ConferenceType,
): Promise<AllowedActionType[]> {
  const row = await reading.load.conference.load(rowId);
  if (row === null) return [];
  const [record, today] = [placesOf(reading.session, row), localDateOf(reading.session.now)];
  return actionsOn(context, reading, 'Conference', record, conferenceActs, (act) =>
    conferenceClosedBy(act as ConferenceAct, row, today),
  );
}

/** What the acting post may do to a line now, each denial with its rule (B9). */
export async function actionsOnLine(
  context: Context,
  reading: Reading,
  line: ConferenceLineType,
): Promise<AllowedActionType[]> {
  const row = await reading.load.conference.load(line.conferenceRowId);
  if (row === null) return [];
  const [record, today] = [placesOf(reading.session, row), localDateOf(reading.session.now)];
  const now = { state: line.state as ConferenceLineRow['state'], rules: line.rules, secret: asksForList(line) };
  return actionsOn(context, reading, 'Conference', record, lineActs, (act) =>
    lineClosedBy(act as LineAct, row, now, today),
  );
}
