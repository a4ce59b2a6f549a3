import { authorize } from '../../access/authorize.ts';
import { encodeGlobalId, rowIdIn } from '../../platform/ids.ts';
import { localDateOf } from '../../platform/time.ts';
import { actionsOn } from '../actions/action.service.ts';
import type { AllowedActionType } from '../actions/action.types.ts';
import { addDays } from '../calendar/calendar.rules.ts';
import { provinceCalendar } from '../calendar/calendar.service.ts';
import type { Context, Reading } from '../context.ts';
import type { BeatRow, PatrolRow } from './beat.entity.ts';
import { beats } from './beat.repository.ts';
import { beatId, forPolicy } from './beat.service.ts';
import { BeatType, PatrolSlotType, PatrolType } from './beat.types.ts';
import { daysSince, type GapLimits, gapOf, slotsOf, standingOf } from './patrol.rules.ts';
import { limitsInForce } from './patrol-rule.service.ts';

function toBeat({ session }: Reading, row: BeatRow, limits: GapLimits): BeatType {
  const today = localDateOf(session.now);
  const post = (id: string): string => encodeGlobalId({ type: 'Post', root: row.rootId, id });
  return Object.assign(new BeatType(), {
    ...row,
    ...{ rowId: row.id, id: beatId(row.rootId, row.id), officeRowId: row.orgUnitId, unitRowId: row.unitId },
    walkers: row.walkers.map((id, n) => ({ id: post(id), personName: row.walkerNames[n] ?? '' })),
    ...{ gapDays: daysSince(row, today), gap: gapOf(row, today, limits) },
  });
}

/** The beats that the session reads, the longest unwalked first, those that ended last. */
export async function beatsOf(reading: Reading): Promise<BeatType[]> {
  if (!authorize(reading.session, 'read', 'Beat', {}).ok) return [];
  const limits = await limitsInForce(reading.uow);
  return (await beats(reading.uow).all()).map((row) => toBeat(reading, row, limits));
}

/** The beat of a row id, if the session reads it. */
export async function findBeat(reading: Reading, id: string): Promise<BeatType | null> {
  const row = await beats(reading.uow).byId(id);
  if (row === null || !authorize(reading.session, 'read', 'Beat', row).ok) return null;
  return toBeat(reading, row, await limitsInForce(reading.uow));
}

/** The beat behind an opaque id, if the session reads it. */
export async function beatBehind(reading: Reading, id: string): Promise<BeatType | null> {
  const wanted = rowIdIn(id, 'Beat', reading.session.rootId);
  return wanted === null ? null : findBeat(reading, wanted);
}

const shownBack = 28;
const shownAhead = 60;

/** The days on which a beat is to be walked, by the calendar of the province, and how each stands. */
export async function slotsOfBeat({ uow, session }: Reading, beat: BeatType): Promise<PatrolSlotType[]> {
  if (beat.ended) return [];
  const today = localDateOf(session.now);
  const back = addDays(today, -shownBack);
  const [from = today] = [back, beat.since].sort().reverse();
  const made = await beats(uow).patrolsSince(beat.rowId, from);
  return slotsOf(beat, await provinceCalendar(uow), from, addDays(today, shownAhead)).map((slot) =>
    Object.assign(new PatrolSlotType(), { ...slot, standing: standingOf(slot, made, today) }),
  );
}

const toPatrol = (row: PatrolRow): PatrolType =>
  Object.assign(new PatrolType(), {
    ...row,
    ...{ rowId: row.id, id: encodeGlobalId({ type: 'Patrol', root: row.rootId, id: row.id }) },
  });

/** The last patrols of a beat. */
export const patrolsOfBeat = async ({ uow }: Reading, { rowId }: BeatType): Promise<PatrolType[]> =>
  (await beats(uow).patrolsOf(rowId)).map(toPatrol);

/** What the acting post may do with a beat now, and why not. */
export async function actionsOnBeat(
  context: Context,
  reading: Reading,
  { rowId }: BeatType,
): Promise<AllowedActionType[]> {
  const row = await beats(reading.uow).byId(rowId);
  if (row === null) return [];
  return actionsOn(context, reading, 'Beat', forPolicy(row, reading.session), ['walk', 'set'], (act) =>
    act === 'walk' && row.ended ? 'Beat.ended' : null,
  );
}
