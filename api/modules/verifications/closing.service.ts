import type { UnitOfWork } from '../../platform/db/unit-of-work.ts';
import { invalidInput, textFaults } from '../../platform/faults.ts';
import type { Outcome } from '../../platform/graphql/idempotency.ts';
import { type FieldProblem, ok, type Result, refuse } from '../../platform/result.ts';
import { localDateOf } from '../../platform/time.ts';
import { checkFaults } from '../assignments/assignment.rules.ts';
import { acceptorsOf } from '../assignments/assignment.service.ts';
import { limitFrom } from '../assignments/deadline.rules.ts';
import { reopenRoots } from '../assignments/reopening.service.ts';
import { addDays, addWorkingDays } from '../calendar/calendar.rules.ts';
import { provinceCalendar } from '../calendar/calendar.service.ts';
import { boundByFinding } from '../findings/finding.service.ts';
import { closingFaults, lookBackDays, needsSite } from '../items/item.rules.ts';
import { changeItem, type ItemRow, itemOutcome, moveItem, openItem, openToMove } from '../items/item-moving.service.ts';
import { enterList, leaveList } from '../negative-list/negative-list.service.ts';
import { hasOpenRectification } from '../rectifications/rectifying.service.ts';
import { authorsOf } from '../reports/report.service.ts';
import { wholeForPass } from '../six-haves/six-haves.service.ts';
import { keepCheck } from './keeping.service.ts';
import type { ConcludeVerificationInput, StartVerificationInput, StrikeOffItemInput } from './verification.types.ts';

const verificationLimit = 5;
const done = (moved: Result<ItemRow>): Result<Outcome> => (moved.ok ? ok(itemOutcome(moved.value.id)) : moved);

/** Begins the verification of a reported matter; special supervision and pledges are checked on site (lifecycle 5.1). */
export async function startVerification(uow: UnitOfWork, input: StartVerificationInput): Promise<Result<Outcome>> {
  const opened = await openItem(uow, input, 'startVerification');
  if (!opened.ok) return opened;
  if (needsSite(opened.value.source) && !['SITE', 'UNANNOUNCED'].includes(input.method))
    return invalidInput([{ path: 'input.method', code: 'onSite' }]);
  const due = addWorkingDays(await provinceCalendar(uow), localDateOf(uow.now), verificationLimit);
  const changes = { verificationMethod: input.method, verificationDueOn: due.date, verifiedBy: null };
  return done(await moveItem(uow, opened.value, 'startVerification', 'item.verificationStarted', changes));
}

/**
 * Concludes the verification of a matter by somebody who neither reported on it nor accepted it. A pass leaves the matter
 * to be struck off by another; a failure sends it back with findings and a new limit, and a new round begins (lifecycle 5.1).
 */
export async function concludeVerification(
  uow: UnitOfWork,
  input: ConcludeVerificationInput,
): Promise<Result<Outcome>> {
  const opened = await openItem(uow, input, 'concludeVerification');
  if (!opened.ok) return opened;
  const item = opened.value;
  const open = openToMove(item, 'pass');
  if (!open.ok) return open;
  if (item.verifiedBy !== null) return refuse('INVALID_MOVE', { ruleId: 'Item.verifiedAlready' });
  const others = [...(await authorsOf(uow, item.id)), ...(await acceptorsOf(uow, item.id))];
  if (others.includes(uow.session.personId)) return refuse('FORBIDDEN', { ruleId: 'Item.verifiedByOthers' });
  const faults = conclusionFaults(input);
  if (faults.length > 0) return invalidInput(faults);
  if (input.passes && (await hasOpenRectification(uow, item.id)))
    return refuse('INVALID_MOVE', { ruleId: 'Item.openRectification' });
  const bound = input.passes ? await boundByFinding(uow, item.id) : null;
  if (bound !== null) return refuse('INVALID_MOVE', { ruleId: bound });
  const whole = input.passes ? await wholeForPass(uow, item.id) : ok(true as const);
  if (!whole.ok) return whole;
  const kept = await keep(uow, item, input);
  if (!kept.ok) return kept;
  if (!input.passes) return fail(uow, item, input.dueOn);
  await leaveList(uow, item.id);
  await changeItem(uow, item, 'item.verified', { verifiedBy: uow.session.personId });
  return ok(itemOutcome(item.id));
}

/** What somebody found of a whole matter, and the limit that follows when it does not pass. */
export interface Finding {
  readonly passes: boolean;
  readonly checked: string;
  readonly evidence: string;
  readonly findings: string;
  readonly dueOn: string | null;
  readonly fileIds: readonly string[];
  /** How; null: as the verification was begun. */
  readonly method?: string;
  readonly factsFalse?: boolean;
}

/** Why a finding is refused: what was checked and its evidence are asked, of a failure what is amiss and a new limit too. */
export function conclusionFaults({ checked, evidence, findings, passes, dueOn }: Finding): FieldProblem[] {
  const texts = checkFaults({ checked, evidence }, 'input');
  const found = textFaults(findings, 5000, 'input.findings', passes ? 'allowed' : 'refused');
  const limit = !passes && dueOn == null ? [{ path: 'input.dueOn', code: 'required' }] : [];
  return [...texts, ...found, ...limit];
}

/** Keeps what somebody found of a whole matter. */
export const keep = (uow: UnitOfWork, item: ItemRow, input: Finding): Promise<Result<true>> => {
  const found = {
    itemId: item.id,
    assignmentId: null,
    round: item.round,
    method: input.method ?? item.verificationMethod,
    outcome: input.passes ? ('PASS' as const) : ('FAIL' as const),
    verified: null,
    amounts: [],
    checked: input.checked.trim(),
    evidence: input.evidence.trim(),
    findings: input.findings.trim(),
    falseClosure: input.factsFalse ?? false,
    secrecy: item.secrecy,
    readerKeys: item.readerKeys,
  };
  return keepCheck(uow, found, { ids: input.fileIds, path: 'input.fileIds' });
};

async function fail(uow: UnitOfWork, item: ItemRow, dueOn: string | null): Promise<Result<Outcome>> {
  const calendar = await provinceCalendar(uow);
  const limit = limitFrom(calendar, localDateOf(uow.now), { dueOn, workingDays: null }, 'UNIT', null);
  if (!limit.ok) return limit;
  const reopened = await reopenRoots(uow, item, limit.value);
  if (!reopened.ok) return reopened;
  await enterList(uow, reopened.value, 'negative.failedTwice');
  const changes = { round: item.round + 1, dueOn: limit.value.date, verificationMethod: '', verificationDueOn: null };
  return done(await moveItem(uow, item, 'fail', 'item.verificationFailed', changes));
}

/** Strikes a verified matter off with its closing words, by somebody else than who verified it, and sets its look-backs (M-02, M-41). */
export async function strikeOffItem(uow: UnitOfWork, input: StrikeOffItemInput): Promise<Result<Outcome>> {
  const opened = await openItem(uow, input, 'strikeOff');
  if (!opened.ok) return opened;
  const item = opened.value;
  const open = openToMove(item, 'pass');
  if (!open.ok) return open;
  if (item.verifiedBy === null) return refuse('INVALID_MOVE', { ruleId: 'Item.unverified' });
  if (item.verifiedBy === uow.session.personId) return refuse('FORBIDDEN', { ruleId: 'Item.verifierStrikes' });
  if (await hasOpenRectification(uow, item.id)) return refuse('INVALID_MOVE', { ruleId: 'Item.openRectification' });
  const bound = await boundByFinding(uow, item.id);
  if (bound !== null) return refuse('INVALID_MOVE', { ruleId: bound });
  const whole = await wholeForPass(uow, item.id);
  if (!whole.ok) return whole;
  const { measures, progress, effect, summary, recommendation } = input;
  const words = { measures, progress, effect, summary, recommendation };
  const faults = closingFaults(words);
  if (faults.length > 0) return invalidInput(faults);
  const today = localDateOf(uow.now);
  const lookBackOn = lookBackDays(item.source, item.risk).map((days) => addDays(today, days));
  const changes = { ...words, struckOffAt: new Date(uow.now), lookBackOn };
  return done(await moveItem(uow, item, 'pass', 'item.struckOff', changes));
}
