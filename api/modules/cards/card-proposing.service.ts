import { authorize } from '../../access/authorize.ts';
import type { UnitOfWork } from '../../platform/db/unit-of-work.ts';
import { invalidInput, textFaults, unseen } from '../../platform/faults.ts';
import type { Outcome } from '../../platform/graphql/idempotency.ts';
import { type Id, rowIdIn } from '../../platform/ids.ts';
import { ok, type Result, refuse } from '../../platform/result.ts';
import { type LocalDate, localDateOf } from '../../platform/time.ts';
import { isOpenTask } from '../assignments/amending.rules.ts';
import { type AssignmentRow, assignmentKey, lockAssignment } from '../assignments/assignment-moving.service.ts';
import { reportingStates } from '../assignments/period.rules.ts';
import { addDays, addWorkingDays, workingDaysBetween } from '../calendar/calendar.rules.ts';
import { provinceCalendar } from '../calendar/calendar.service.ts';
import { isOver, isVerified } from '../findings/finding.rules.ts';
import { orderedFindingsOf } from '../findings/finding.service.ts';
import { lockItem } from '../items/item-moving.service.ts';
import { asksForList } from '../need-to-know/knowing.service.ts';
import type { WarningCardRow } from './card.entity.ts';
import { cardTold } from './card.events.ts';
import { cardMachine } from './card.machine.ts';
import { cards } from './card.repository.ts';
import { type Before, type Proposal, proposalsOf, type Standing } from './card.rules.ts';
import type { ProposeCardInput } from './card.types.ts';
import { cardOutcome, endsOf } from './card-opening.service.ts';
import { schemeInForce } from './card-scheme.service.ts';

/** A card as rules look back at it. */
export const before = (row: WarningCardRow): Before => ({
  ...row,
  rule: row.ruleId,
  issuedOn: row.issuedAt === null ? null : localDateOf(row.issuedAt.getTime()),
  rectified: row.checkedAt !== null,
  doneOn: row.doneAt === null ? null : localDateOf(row.doneAt.getTime()),
});

/** Whether a task owes reports. */
const isReporting = ({ role, state }: AssignmentRow): boolean => role === 'LEAD' && reportingStates.includes(state);

/** Whether nothing is asked of the unit of a task now, for it is suspended or nobody's any more. */
const isHalted = (state: string): boolean => ['SUSPENDED', 'CANCELLED', 'SUPERSEDED'].includes(state);

/** Whether a card is counted for a task: one of a work secret in its own matter alone, for elsewhere the count would tell of it. */
const countsFor = (card: WarningCardRow, { itemId }: AssignmentRow): boolean =>
  !asksForList(card) || card.itemId === itemId;

/** Tasks of one office as the rules look at them. */
async function standingsOf(
  uow: UnitOfWork,
  office: number,
  tasks: readonly AssignmentRow[],
): Promise<Map<Id, Standing>> {
  const today = localDateOf(uow.now);
  const calendar = await provinceCalendar(uow);
  const ids = tasks.map(({ id }) => id);
  const found = await orderedFindingsOf(uow, ids);
  const units = new Map(
    (await cards(uow).againstUnits(office, [...new Set(tasks.map(({ toOrgUnitId }) => toOrgUnitId))])).map(
      ({ id, unit }) => [id, unit],
    ),
  );
  const all = (await cards(uow).byIds([...units.keys()])).sort(
    (a, b) => (a.issuedAt ?? a.proposedAt).getTime() - (b.issuedAt ?? b.proposedAt).getTime(),
  );
  const lateSince = (dueOn: LocalDate | null) =>
    dueOn === null || dueOn >= today ? null : { dueOn, daysPast: -workingDaysBetween(calendar, today, dueOn) };
  const findingsOf = (task: AssignmentRow): Pick<Standing, 'findings' | 'late'> => {
    const own = found.filter(({ assignmentId }) => assignmentId === task.id);
    const owed = own.filter(({ state }) => state === 'RECTIFYING' && !isHalted(task.state));
    const late = owed.map(({ id, dueOn }) => ({ id, since: lateSince(dueOn) }));
    return {
      findings: own.filter(isVerified).map(({ id }) => id),
      late: late.flatMap(({ id, since }) => (since === null ? [] : [{ id, ...since }])),
    };
  };
  return new Map(
    tasks.map((task) => [
      task.id,
      {
        ...{ open: task.role === 'LEAD' && isOpenTask(task) && task.state !== 'SUSPENDED', dueOn: task.dueOn, today },
        daysLeft: workingDaysBetween(calendar, today, task.dueOn),
        ...{ forecastOn: task.forecastOn, failedFrom: task.failedFrom },
        report: isReporting(task) ? lateSince(task.reportDueOn) : null,
        ...findingsOf(task),
        cards: all.filter(({ assignmentId }) => assignmentId === task.id).map(before),
        ofUnit: all.filter((card) => units.get(card.id) === task.toOrgUnitId && countsFor(card, task)).map(before),
      },
    ]),
  );
}

/** What the scheme of the acting office proposes now, in every task of its matters (M-46). */
export async function proposalsNow(
  uow: UnitOfWork,
  load: (ids: readonly Id[]) => Promise<AssignmentRow[]>,
): Promise<{ task: AssignmentRow; proposal: Proposal }[]> {
  const office = uow.session.post?.orgUnitId;
  if (office === undefined) return [];
  if (!authorize(uow.session, 'propose', 'WarningCard', { originatorUnitId: office }).ok) return [];
  const { rules } = await schemeInForce(uow);
  const today = localDateOf(uow.now);
  const soonest = Math.max(0, ...rules.filter(({ ground }) => ground === 'DUE_SOON').map(({ at }) => at));
  const tasks = await load(await cards(uow).toLookAt(office, addDays(today, soonest * 3), today));
  const standings = await standingsOf(uow, office, tasks);
  return tasks.flatMap((task) => {
    const standing = standings.get(task.id);
    return standing === undefined ? [] : proposalsOf(rules, standing).map((proposal) => ({ task, proposal }));
  });
}

/** Takes up a card that a rule proposes now: the unit reads it and may reply. Without the event that the rule names there is none (M-46). */
export async function proposeCard(uow: UnitOfWork, input: ProposeCardInput): Promise<Result<Outcome>> {
  const key = assignmentKey(uow, input.assignmentId);
  const task = key === null ? null : await lockAssignment(uow, key);
  if (task === null) return unseen('input.assignmentId');
  const allowed = authorize(uow.session, 'propose', 'WarningCard', endsOf(task));
  if (!allowed.ok) return allowed;
  const item = await lockItem(uow, task.itemId);
  if (item === null || isOver(item)) return refuse('INVALID_MOVE', { ruleId: 'Item.machine' });
  const finding = input.findingId == null ? null : rowIdIn(input.findingId, 'Finding', uow.session.rootId);
  const { rules, version, preset, replyDays } = await schemeInForce(uow);
  const standing = (await standingsOf(uow, task.originatorUnitId, [task])).get(task.id);
  const now = standing === undefined ? [] : proposalsOf(rules, standing);
  const proposal = now.find(({ rule, findingId }) => rule.id === input.ruleId && findingId === finding);
  if (proposal === undefined) return refuse('INVALID_MOVE', { ruleId: 'WarningCard.noGround' });
  const faults = textFaults(input.reason, 1000, 'input.reason', 'refused');
  if (faults.length > 0) return invalidInput(faults);
  const { rule, occasion, findingId, followsId } = proposal;
  const id = uow.ids.next();
  await cards(uow).insert({
    ...{ id, itemId: task.itemId, assignmentId: task.id, state: cardMachine.start, version: 1, secrecy: task.secrecy },
    ...{ colour: rule.colour, ruleId: rule.id, schemeVersion: version, preset, ground: rule.ground, occasion },
    ...{ clause: rule.clause, effect: rule.effect, reason: input.reason.trim(), findingId, followsId },
    ...{ proposedByName: uow.session.personName, proposedAt: new Date(uow.now) },
    replyBy: addWorkingDays(await provinceCalendar(uow), localDateOf(uow.now), replyDays).date,
  });
  uow.record(cardTold('proposed', task));
  return ok(cardOutcome(id));
}
