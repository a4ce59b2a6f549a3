import { authorize } from '../../access/authorize.ts';
import { localDateOf } from '../../platform/time.ts';
import { colleagues } from '../accounts/directory.service.ts';
import { actionsOn } from '../actions/action.service.ts';
import type { AllowedActionType } from '../actions/action.types.ts';
import type { Context, Reading } from '../context.ts';
import type { TalkRow } from './talk.entity.ts';
import { talks } from './talk.repository.ts';
import { isInCharge, type TalkAct, talkActs, talkClosedBy } from './talk.rules.ts';
import { TalkGroundType, TalkProposalType, TalkType, UndertakingType } from './talk.types.ts';
import { talkClauses } from './talk-grounds.rules.ts';
import { type Ground, groundsOf, subjectId } from './talk-grounds.service.ts';
import { sidesOf, talkId } from './talk-opening.service.ts';

function toTalk({ session }: Reading, row: TalkRow): TalkType | null {
  if (!authorize(session, 'read', 'Talk', row).ok) return null;
  return Object.assign(new TalkType(), {
    ...row,
    ...{ rowId: row.id, assignmentRowId: row.assignmentId, orgUnitRowId: row.orgUnitId },
    ...{ id: talkId(row.rootId, row.id), rule: row.ruleId },
    undertakings: row.undertakings.map(({ assignmentId, ...said }) =>
      Object.assign(new UndertakingType(), { ...said, assignmentRowId: assignmentId }),
    ),
  });
}

const shown = (reading: Reading, rows: readonly TalkRow[]): TalkType[] =>
  rows.map((row) => toTalk(reading, row)).filter((one) => one !== null);

/** The talk of a row id, as far as it may be read. */
export async function findTalk(reading: Reading, id: string): Promise<TalkType | null> {
  const row = await reading.load.talk.load(id);
  return row === null ? null : toTalk(reading, row);
}

/** The talks in which the acting post is, the latest first. */
export async function myTalks(reading: Reading): Promise<TalkType[]> {
  const { uow, session } = reading;
  return session.post === null ? [] : shown(reading, await talks(uow).of(session.post.orgUnitId, session.post.id));
}

/** The talks about a task, for whoever is in them. */
export const talksOf = async (reading: Reading, assignmentRowId: string): Promise<TalkType[]> =>
  shown(reading, await reading.load.talksOf.load(assignmentRowId));

/** What rules propose a talk about, in a task, to a post that may take it up; nothing to others. */
export async function talkGrounds(
  context: Context,
  { uow, load, session }: Reading,
  assignmentRowId: string,
): Promise<TalkGroundType[]> {
  const task = await load.assignment.load(assignmentRowId);
  if (task === null) return [];
  const { originatorUnitId } = task;
  if (!authorize(session, 'propose', 'Talk', { originatorUnitId }).ok) return [];
  return (await groundsOf(uow, task)).map((one) => toGround(context, session.rootId, one));
}

const toGround = (context: Context, rootId: number, one: Ground): TalkGroundType =>
  Object.assign(new TalkGroundType(), {
    ...{ about: one.about, subjectId: subjectId(rootId, one), ruleId: one.ruleId },
    ...{ reason: context.say(one.ruleId), clause: talkClauses[one.ruleId] },
    words: one.about === 'NEGATIVE' ? context.say(one.words) : one.words,
  });

/** Entries of the negative list and red cards in matters of the acting office about which there was no talk yet, with the leaders in charge (M-46, M-53). */
export async function talkProposals(context: Context, reading: Reading): Promise<TalkProposalType[]> {
  const { uow, load, session } = reading;
  const office = session.post?.orgUnitId;
  if (office === undefined || !authorize(session, 'propose', 'Talk', { originatorUnitId: office }).ok) return [];
  const found = await talks(uow).untaken(office);
  const tasks = await load.assignment.loadMany(found.map(({ task }) => task));
  const leaders = (await colleagues(reading, ['LEADER'])).filter(({ orgUnitRowId }) => orgUnitRowId === office);
  return found.flatMap(({ about, row, words }, n) => {
    const task = tasks[n];
    if (task == null || task instanceof Error) return [];
    const ground: Ground = { about, row, words, ruleId: about === 'CARD' ? 'talk.redCard' : 'talk.negativeList' };
    return Object.assign(new TalkProposalType(), {
      ...{ assignmentRowId: task.id, ground: toGround(context, session.rootId, ground) },
      leaders: leaders.filter(({ fields }) => isInCharge(fields, task.field)),
    });
  });
}

/** What the acting post may do to a talk now, each denial with its rule (B9). */
export async function actionsOnTalk(context: Context, reading: Reading, talk: TalkType): Promise<AllowedActionType[]> {
  const row = await reading.load.talk.load(talk.rowId);
  return row === null
    ? []
    : actionsOn(context, reading, 'Talk', sidesOf(row), talkActs, (act) =>
        talkClosedBy(act as TalkAct, row, localDateOf(reading.session.now)),
      );
}
