import type { UnitOfWork } from '../../platform/db/unit-of-work.ts';
import { invalidInput, textFaults } from '../../platform/faults.ts';
import type { Outcome } from '../../platform/graphql/idempotency.ts';
import { ok, type Result, refuse } from '../../platform/result.ts';
import { localDateOf } from '../../platform/time.ts';
import {
  enactOnTree,
  type SolvedAmendment,
  shortenedRoots,
  solveAmendment,
  type WantedChange,
} from '../assignments/amending.service.ts';
import { withoutCoUnits } from '../assignments/group.rules.ts';
import { partFaults, trimmedParts } from '../assignments/order-text.rules.ts';
import { addWorkingDays } from '../calendar/calendar.rules.ts';
import { provinceCalendar } from '../calendar/calendar.service.ts';
import { overtakeRequests } from '../extensions/extension.service.ts';
import { isGrantKey } from '../grants/grant.rules.ts';
import { changeItem, type ItemRow, itemOutcome } from '../items/item-moving.service.ts';
import type { WrittenLine } from '../targets/target.rules.ts';
import { toWritten } from '../targets/target.types.ts';
import type { AmendmentRow } from './amendment.entity.ts';
import { amendments } from './amendment.repository.ts';
import { amendmentFaults, isAmendable, isUnderWay, standingOf } from './amendment.rules.ts';
import type {
  DecideAmendmentInput,
  DropAmendmentInput,
  EnactAmendmentInput,
  ProposeAmendmentInput,
} from './amendment.types.ts';
import { tellConsent } from './consent.service.ts';
import { openTree } from './pause.service.ts';

const answerLimit = 2;

const notNow = (): Result<never> => refuse('INVALID_MOVE', { ruleId: 'Item.machine' });

/** The last proposal to amend a matter and where it stands today; null before there is one. */
async function latest(uow: UnitOfWork, itemId: string) {
  const last = (await amendments(uow).ofItems([itemId])).at(-1);
  if (last === undefined) return null;
  const consents = await amendments(uow).consentsOf([last.id]);
  return { last, consents, standing: standingOf(last.state, consents, localDateOf(uow.now)) };
}

/** Proposes another limit, other words or other targets for an issued order; nothing changes before its leader decides. */
export async function proposeAmendment(uow: UnitOfWork, input: ProposeAmendmentInput): Promise<Result<Outcome>> {
  const opened = await openTree(uow, input, 'proposeAmendment');
  if (!opened.ok) return opened;
  const item = opened.value;
  if (!isAmendable(item.state)) return notNow();
  const found = await latest(uow, item.id);
  if (found !== null && isUnderWay(found.standing)) return refuse('INVALID_MOVE', { ruleId: 'Item.amendmentUnderWay' });
  const words = input.words == null ? null : trimmedParts(input.words);
  const written = input.targets == null ? null : input.targets.map(toWritten);
  const limit = { from: item.dueOn, to: input.dueOn ?? null, expedited: item.expeditedUntil !== null };
  const wordFaults = words === null ? [] : partFaults(words);
  const faults = [
    ...textFaults(input.reason, 1000, 'input.reason', 'refused'),
    ...wordFaults.map((one) => ({ ...one, path: one.path.replace('input.', 'input.words.') })),
    ...amendmentFaults(limit, words !== null || written !== null, localDateOf(uow.now)),
  ];
  if (faults.length > 0) return invalidInput(faults);
  const dueOn = limit.to === item.dueOn ? null : limit.to;
  const solved = await solveAmendment(uow, item, { dueOn, words, targets: written });
  if (!solved.ok) return solved;
  await amendments(uow).dropAsked(item.id);
  await keep(uow, item, { dueOn, words, targets: written }, solved.value, input.reason.trim());
  await changeItem(uow, item, 'item.amendmentProposed', {});
  return ok(itemOutcome(item.id));
}

async function keep(
  uow: UnitOfWork,
  item: ItemRow,
  { dueOn, words, targets }: WantedChange,
  { lines }: SolvedAmendment,
  reason: string,
): Promise<void> {
  const { post, tenantId } = uow.session;
  if (post === null || item.dueOn === null) throw new Error('An amendment was proposed without a post or a limit');
  await amendments(uow).insert({
    id: uow.ids.next(),
    tenantId,
    itemId: item.id,
    orgUnitId: item.orgUnitId,
    state: 'PROPOSED',
    reason,
    dueFrom: item.dueOn,
    dueOn: dueOn ?? item.dueOn,
    words,
    written: targets,
    targets: lines,
    proposedBy: post.id,
    proposedAt: new Date(uow.now),
    secrecy: item.secrecy,
    readerKeys: item.readerKeys.filter((key) => !isGrantKey(key)), // handled inside the office (visibility.md Z9)
  });
}

/** Approves or rejects a proposal; units whose limit would be shorter are then asked, each has two working days to answer. */
export async function decideAmendment(uow: UnitOfWork, input: DecideAmendmentInput): Promise<Result<Outcome>> {
  const opened = await openTree(uow, input, 'decideAmendment');
  if (!opened.ok) return opened;
  const item = opened.value;
  const found = await latest(uow, item.id);
  if (!isAmendable(item.state) || found?.standing !== 'PROPOSED') return notNow();
  const faults = textFaults(input.opinion, 1000, 'input.opinion', input.approves ? 'allowed' : 'refused');
  if (faults.length > 0) return invalidInput(faults);
  const { approves } = input;
  if (approves) {
    const asked = await askUnits(uow, item, found.last);
    if (!asked.ok) return asked;
  }
  await amendments(uow).save(found.last.id, {
    state: approves ? 'APPROVED' : 'REJECTED',
    decidedBy: uow.session.post?.id ?? null,
    decidedAt: new Date(uow.now),
    opinion: input.opinion.trim(),
  });
  await changeItem(uow, item, approves ? 'item.amendmentApproved' : 'item.amendmentRejected', {});
  return ok(itemOutcome(item.id));
}

/** What a proposal changes; null: it stays as it is. */
const changeOf = ({ dueFrom, dueOn, words, written }: AmendmentRow): WantedChange => ({
  dueOn: dueOn === dueFrom ? null : dueOn,
  words,
  targets: written as readonly WrittenLine[] | null,
});

async function askUnits(uow: UnitOfWork, item: ItemRow, proposal: AmendmentRow): Promise<Result<true>> {
  const solved = await solveAmendment(uow, item, changeOf(proposal));
  if (!solved.ok) return solved;
  const answerDue = addWorkingDays(await provinceCalendar(uow), localDateOf(uow.now), answerLimit);
  for (const { root, day } of await shortenedRoots(uow, item.id, solved.value.days)) {
    await amendments(uow).ask({
      id: uow.ids.next(),
      tenantId: root.tenantId,
      amendmentId: proposal.id,
      itemId: item.id,
      assignmentId: root.id,
      orgUnitId: root.toOrgUnitId,
      reason: proposal.reason,
      dueFrom: day.from,
      dueOn: day.to,
      state: 'WAITING',
      askedAt: new Date(uow.now),
      answerDueOn: answerDue.date,
      secrecy: root.secrecy,
      readerKeys: withoutCoUnits(root),
    });
    tellConsent(uow, 'assignment.consentAsked', root);
  }
  return ok(true);
}

/**
 * Gives the amended notice once the leader approved and every unit whose limit becomes shorter consented: limits that hang on
 * it move at every level, and every unit reached is told. Never silently, never over a refusal (lifecycle 5.1, 5.2).
 */
export async function enactAmendment(uow: UnitOfWork, input: EnactAmendmentInput): Promise<Result<Outcome>> {
  const opened = await openTree(uow, input, 'enactAmendment');
  if (!opened.ok) return opened;
  const item = opened.value;
  const found = await latest(uow, item.id);
  if (!isAmendable(item.state) || found?.standing !== 'AGREED') return notNow();
  const { last, consents } = found;
  const change = changeOf(last);
  const solved = await solveAmendment(uow, item, change);
  if (!solved.ok) return solved;
  const { days } = solved.value;
  const consented = new Map(consents.map(({ assignmentId, dueOn }) => [assignmentId, dueOn]));
  const shortened = await shortenedRoots(uow, item.id, days);
  if (shortened.some(({ root, day }) => day.to < (consented.get(root.id) ?? root.dueOn)))
    return refuse('INVALID_MOVE', { ruleId: 'Item.amendmentUnconsented' });
  await enactOnTree(uow, item, change, solved.value);
  await overtakeRequests(
    uow,
    days.map(({ id }) => id),
  );
  await amendments(uow).save(last.id, { state: 'IN_FORCE', inForceAt: new Date(uow.now) });
  await changeItem(uow, item, 'item.amended', change.dueOn === null ? {} : { dueOn: change.dueOn });
  return ok(itemOutcome(item.id));
}

/** Takes a proposal back before it is in force, so that another may follow; units asked need answer no more. */
export async function dropAmendment(uow: UnitOfWork, input: DropAmendmentInput): Promise<Result<Outcome>> {
  const opened = await openTree(uow, input, 'dropAmendment');
  if (!opened.ok) return opened;
  const item = opened.value;
  const found = await latest(uow, item.id);
  if (found === null || !isUnderWay(found.standing)) return notNow();
  await amendments(uow).save(found.last.id, { state: 'DROPPED' });
  await amendments(uow).dropAsked(item.id);
  await changeItem(uow, item, 'item.amendmentDropped', {});
  return ok(itemOutcome(item.id));
}
