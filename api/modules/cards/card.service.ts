import type { UnitOfWork } from '../../platform/db/unit-of-work.ts';
import { invalidInput, textFaults } from '../../platform/faults.ts';
import type { Outcome } from '../../platform/graphql/idempotency.ts';
import { type FieldProblem, ok, type Result, refuse } from '../../platform/result.ts';
import { localDateOf } from '../../platform/time.ts';
import { orderedFindingsOf } from '../findings/finding.service.ts';
import { cardTold } from './card.events.ts';
import { cardMachine } from './card.machine.ts';
import { cards } from './card.repository.ts';
import { groundHolds, issueFaults } from './card.rules.ts';
import type {
  CardAim,
  CardWordsInput,
  DecideCardAppealInput,
  IssueCardInput,
  RectifyCardInput,
  ReportCardInput,
} from './card.types.ts';
import { cardOutcome, openCard } from './card-opening.service.ts';
import { before } from './card-proposing.service.ts';

/** Lays a proposal aside; its rule proposes it on that occasion no more. */
export async function withdrawCard(uow: UnitOfWork, input: CardAim): Promise<Result<Outcome>> {
  const opened = await openCard(uow, input, 'withdraw', 'withdraw');
  if (!opened.ok) return opened;
  await cards(uow).save(opened.value.row.id, opened.value.moved);
  uow.record(cardTold('withdrawn', opened.value.task));
  return ok(cardOutcome(opened.value.row.id));
}

/** Says what the unit has to say before anything is issued (陈述申辩). */
export async function replyToCard(uow: UnitOfWork, input: CardWordsInput): Promise<Result<Outcome>> {
  const opened = await openCard(uow, input, 'reply', 'reply');
  if (!opened.ok) return opened;
  const faults = textFaults(input.words, 2000, 'input.words', 'refused');
  if (faults.length > 0) return invalidInput(faults);
  const { row, task, moved } = opened.value;
  const said = { reply: input.words.trim(), repliedByName: uow.session.personName, repliedAt: new Date(uow.now) };
  await cards(uow).save(row.id, { ...moved, ...said });
  uow.record(cardTold('replied', task));
  return ok(cardOutcome(row.id));
}

/** Issues a card with its order to rectify, once the unit was heard or let its days pass; the card that it follows has run out (M-46). */
export async function issueCard(uow: UnitOfWork, input: IssueCardInput): Promise<Result<Outcome>> {
  const opened = await openCard(uow, input, 'issue', 'issue');
  if (!opened.ok) return opened;
  const faults = issueFaults(input, localDateOf(uow.now));
  if (faults.length > 0) return invalidInput(faults);
  const { row, task, moved } = opened.value;
  const followed = row.followsId === null ? null : await cards(uow).lock(row.followsId);
  const found = row.findingId === null ? [] : await orderedFindingsOf(uow, [row.assignmentId]);
  const finding = found.find(({ id }) => id === row.findingId) ?? null;
  if (!groundHolds(row, { ...task, finding, followed: followed && before(followed), today: localDateOf(uow.now) }))
    return refuse('INVALID_MOVE', { ruleId: 'WarningCard.noGround' });
  const { personId, personName } = uow.session;
  await cards(uow).save(row.id, {
    ...{ ...moved, demand: input.demand.trim(), dueOn: input.dueOn },
    ...{ issuedByPerson: personId, issuedByName: personName, issuedAt: new Date(uow.now) },
  });
  if (row.ground === 'UNRECTIFIED' && followed !== null) {
    const ended = cardMachine.move(followed, 'expire');
    if (ended.ok) await cards(uow).save(followed.id, { state: ended.value.state, version: ended.value.version });
  }
  uow.record(cardTold('issued', task));
  return ok(cardOutcome(row.id));
}

const shownFaults = ({ words, evidence }: ReportCardInput): FieldProblem[] => [
  ...textFaults(words, 2000, 'input.words', 'refused'),
  ...textFaults(evidence, 2000, 'input.evidence', 'refused'),
];

/** Reports as the unit what was done of what a card asks, to be verified (M-46). */
export async function reportCard(uow: UnitOfWork, input: ReportCardInput): Promise<Result<Outcome>> {
  const opened = await openCard(uow, input, 'report', 'report');
  if (!opened.ok) return opened;
  const faults = shownFaults(input);
  if (faults.length > 0) return invalidInput(faults);
  const { row, task, moved } = opened.value;
  const done = { doneWords: input.words.trim(), doneEvidence: input.evidence.trim() };
  const by = { doneByName: uow.session.personName, doneAt: new Date(uow.now) };
  await cards(uow).save(row.id, { ...moved, ...done, ...by });
  uow.record(cardTold('reported', task));
  return ok(cardOutcome(row.id));
}

/** Verifies on the spot whether what a card asks was done, by somebody else than who issued it; what was reported and is not so goes back within the same limit. */
export async function rectifyCard(uow: UnitOfWork, input: RectifyCardInput): Promise<Result<Outcome>> {
  const opened = await openCard(uow, input, 'rectify', input.holds ? 'rectify' : 'sendBack');
  if (!opened.ok) return opened;
  const faults = shownFaults(input);
  if (faults.length > 0) return invalidInput(faults);
  const { row, task, moved } = opened.value;
  const seen = { checkWords: input.words.trim(), checkEvidence: input.evidence.trim() };
  const by = {
    checkedByName: uow.session.personName,
    ...(input.holds ? { checkedAt: new Date(uow.now) } : { doneAt: null }),
  };
  await cards(uow).save(row.id, { ...moved, ...seen, ...by });
  uow.record(cardTold(input.holds ? 'rectified' : 'sentBack', task));
  return ok(cardOutcome(row.id));
}

/** Appeals against a card, once. */
export async function appealCard(uow: UnitOfWork, input: CardWordsInput): Promise<Result<Outcome>> {
  const opened = await openCard(uow, input, 'appeal', 'appeal');
  if (!opened.ok) return opened;
  const faults = textFaults(input.words, 2000, 'input.words', 'refused');
  if (faults.length > 0) return invalidInput(faults);
  const { row, task, moved } = opened.value;
  const said = { appeal: input.words.trim(), appealedByName: uow.session.personName, appealedAt: new Date(uow.now) };
  await cards(uow).save(row.id, { ...moved, ...said });
  uow.record(cardTold('appealed', task));
  return ok(cardOutcome(row.id));
}

/** Decides on an appeal, by a leader who did not issue the card: it is upheld or revoked. */
export async function decideCardAppeal(uow: UnitOfWork, input: DecideCardAppealInput): Promise<Result<Outcome>> {
  const opened = await openCard(uow, input, 'decideAppeal', input.upheld ? 'uphold' : 'revoke');
  if (!opened.ok) return opened;
  const faults = textFaults(input.words, 2000, 'input.words', 'refused');
  if (faults.length > 0) return invalidInput(faults);
  const { row, task, moved } = opened.value;
  const said = { decision: input.words.trim(), decidedByName: uow.session.personName, decidedAt: new Date(uow.now) };
  await cards(uow).save(row.id, { ...moved, ...said });
  uow.record(cardTold(input.upheld ? 'upheld' : 'revoked', task));
  return ok(cardOutcome(row.id));
}
