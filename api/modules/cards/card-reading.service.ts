import { authorize } from '../../access/authorize.ts';
import type { UnitOfWork } from '../../platform/db/unit-of-work.ts';
import type { Id } from '../../platform/ids.ts';
import { localDateOf } from '../../platform/time.ts';
import { actionsOn } from '../actions/action.service.ts';
import type { AllowedActionType } from '../actions/action.types.ts';
import type { AssignmentRow } from '../assignments/assignment-moving.service.ts';
import { workingDaysBetween } from '../calendar/calendar.rules.ts';
import type { Context, Reading } from '../context.ts';
import type { WarningCardRow } from './card.entity.ts';
import { type CardState, cardStates } from './card.machine.ts';
import { cards } from './card.repository.ts';
import { type CardAct, cardActClosedBy, cardActs, isCardLate } from './card.rules.ts';
import { CardProposalType, CardSchemeType, WarningCardType } from './card.types.ts';
import { cardId, endsOf } from './card-opening.service.ts';
import { before, proposalsNow } from './card-proposing.service.ts';
import { schemeInForce, schemeOf } from './card-scheme.service.ts';

function toCard({ session }: Reading, row: WarningCardRow): WarningCardType | null {
  if (!authorize(session, 'read', 'WarningCard', row).ok) return null;
  const today = localDateOf(session.now);
  return Object.assign(new WarningCardType(), {
    ...row,
    ...{ rule: row.ruleId, rowId: row.id, assignmentRowId: row.assignmentId, findingRowId: row.findingId },
    ...{ id: cardId(row.rootId, row.id), late: isCardLate(before(row), today) },
    followsId: row.followsId === null ? null : cardId(row.rootId, row.followsId),
  });
}

const shown = (reading: Reading, rows: readonly WarningCardRow[]): WarningCardType[] =>
  rows.map((row) => toCard(reading, row)).filter((one) => one !== null);

/** The card of a row id, as far as it may be read. */
export async function findCard(reading: Reading, id: string): Promise<WarningCardType | null> {
  const row = await reading.load.card.load(id);
  return row === null ? null : toCard(reading, row);
}

/** The cards in some states in matters or against tasks of the acting unit, the latest first. */
export async function myCards(reading: Reading, states: readonly string[] | null): Promise<WarningCardType[]> {
  const { uow, session, load } = reading;
  if (session.post === null) return [];
  const ids = await cards(uow).of(session.post.orgUnitId, (states ?? cardStates) as CardState[]);
  return shown(
    reading,
    (await load.card.loadMany(ids)).filter((row): row is WarningCardRow => row !== null && !(row instanceof Error)),
  );
}

/** The cards against the unit of a task, oldest first; nothing that was laid aside. */
export const cardsOf = async (reading: Reading, assignmentRowId: string): Promise<WarningCardType[]> =>
  shown(
    reading,
    (await reading.load.cardsOf.load(assignmentRowId)).filter(({ state }) => state !== 'WITHDRAWN'),
  );

/** What the rules of the acting office propose now. */
export async function myProposals({ uow, load, session }: Reading): Promise<CardProposalType[]> {
  const now = await proposalsNow(uow, async (ids) =>
    (await load.assignment.loadMany(ids)).filter(
      (row): row is AssignmentRow => row !== null && !(row instanceof Error),
    ),
  );
  if (now.length === 0) return [];
  const calendar = await load.calendar();
  return now.map(({ task, proposal: { rule, findingId } }) =>
    Object.assign(new CardProposalType(), {
      ...{ rule, assignmentRowId: task.id, findingRowId: findingId },
      daysLeft: workingDaysBetween(calendar, localDateOf(session.now), task.dueOn),
    }),
  );
}

/** The scheme of the own tenant as it stands. */
export const findScheme = async ({ uow }: Reading): Promise<CardSchemeType> =>
  Object.assign(new CardSchemeType(), await schemeInForce(uow));

/** What the acting post may do to the scheme of its tenant now. */
export const actionsOnScheme = (context: Context, reading: Reading): AllowedActionType[] =>
  actionsOn(context, reading, 'CardScheme', schemeOf(reading.session), ['set'], () => null);

/** What the acting post may do to a card now, each denial with its rule (B9). */
export async function actionsOnCard(
  context: Context,
  reading: Reading,
  card: WarningCardType,
): Promise<AllowedActionType[]> {
  const row = await reading.load.card.load(card.rowId);
  const task = row === null ? null : await reading.load.assignment.load(row.assignmentId);
  if (row === null || task === null) return [];
  const { now, personId } = reading.session;
  return actionsOn(context, reading, 'WarningCard', endsOf(task), cardActs, (act) =>
    cardActClosedBy(act as CardAct, row, localDateOf(now), personId),
  );
}

/** The red cards that stand in some matters, each with the unit against which it was issued (M-46). */
export const redCardsIn = (uow: UnitOfWork, matters: readonly Id[]) => cards(uow).redIn(matters);

/** Whether a card was revoked on appeal. */
export const isRevoked = async (uow: UnitOfWork, id: Id): Promise<boolean> =>
  (await cards(uow).byIds([id])).some(({ state }) => state === 'REVOKED');
