import { authorize } from '../../access/authorize.ts';
import type { UnitOfWork } from '../../platform/db/unit-of-work.ts';
import { invalidInput, stale, unseen } from '../../platform/faults.ts';
import type { Outcome } from '../../platform/graphql/idempotency.ts';
import { encodeGlobalId, type Id, rowIdIn } from '../../platform/ids.ts';
import { ok, type Result, refuse } from '../../platform/result.ts';
import { localDateOf } from '../../platform/time.ts';
import { findingSeen } from '../findings/finding-opening.service.ts';
import { registerItem } from '../items/item.service.ts';
import type { ClosedCaseRow } from './case-review.entity.ts';
import { closedCaseTold } from './case-review.events.ts';
import { caseReviews, closedCases } from './case-review.repository.ts';
import { type CaseOutcome, callFaults, type caseActs, caseClosedBy, outcomeFaults } from './case-review.rules.ts';
import type {
  ConcludeCaseInput,
  RecordAcceptanceInput,
  RecordCallbackInput,
  RegisterCaseMatterInput,
} from './closed-case.types.ts';

/** The opaque id of a closed case. */
export const closedCaseId = (rootId: number, id: Id): string =>
  encodeGlobalId({ type: 'ClosedCase', root: rootId, id });

/** Records that the complainant was called back, or could not be reached (回访); what was recorded before is replaced. */
export async function recordCallback(uow: UnitOfWork, input: RecordCallbackInput): Promise<Result<Outcome>> {
  const opened = await openCase(uow, input, 'callBack');
  if (!opened.ok) return opened;
  const row = opened.value;
  const faults = callFaults(input, row.closedOn, localDateOf(uow.now));
  if (faults.length > 0) return invalidInput(faults);
  const { calledOn, method, satisfied, words } = input;
  const called = { calledOn, callMethod: method, satisfied: satisfied ?? null, callWords: words.trim() };
  return saveCase(uow, row, 'calledBack', called);
}

/** Says what the review found of a case: handled, beyond the own authority and passed on, or to be rectified. */
export async function concludeCase(uow: UnitOfWork, input: ConcludeCaseInput): Promise<Result<Outcome>> {
  const opened = await openCase(uow, input, 'conclude');
  if (!opened.ok) return opened;
  const faults = outcomeFaults(input);
  if (faults.length > 0) return invalidInput(faults);
  const findingId = input.findingId == null ? null : await findingSeen(uow, input.findingId);
  if (input.findingId != null && findingId === null)
    return invalidInput([{ path: 'input.findingId', code: 'notFound' }]);
  const concluded = {
    ...{ outcome: input.outcome as CaseOutcome, outcomeWords: input.words.trim() },
    ...{ passedTo: (input.passedTo ?? '').trim(), findingId },
  };
  return saveCase(uow, opened.value, 'concluded', concluded);
}

/**
 * Registers what must be pursued as a matter of the office, which goes on as every other: ordered, rectified, verified (M-37), or
 * sent to whom it concerns and back where that does not accept it (M-38). Of the case it takes the number alone.
 */
export async function registerCaseMatter(uow: UnitOfWork, input: RegisterCaseMatterInput): Promise<Result<Outcome>> {
  const opened = await openCase(uow, input, 'register');
  if (!opened.ok) return opened;
  const { key, title, body, secrecy } = input;
  const registered = await registerItem(uow, {
    ...{ key, title, body, secrecy, source: 'HOTLINE_CASE', sourceRef: opened.value.number },
    ...{ originator: '', originatedOn: localDateOf(uow.now), leaderPostId: null, linkages: [] },
  });
  return registered.ok ? saveCase(uow, opened.value, 'registered', { itemId: registered.value.id }) : registered;
}

/** Records whether the body to which a case was passed accepted it (M-38). */
export async function recordAcceptance(uow: UnitOfWork, input: RecordAcceptanceInput): Promise<Result<Outcome>> {
  const opened = await openCase(uow, input, 'recordAcceptance');
  return opened.ok ? saveCase(uow, opened.value, 'accepted', { accepted: input.accepted }) : opened;
}

/** Locks a case, decides whether the acting post may do `act` to this version of it and whether its state allows it. */
export async function openCase(
  uow: UnitOfWork,
  aim: { readonly caseId: string; readonly version?: number },
  act: (typeof caseActs)[number],
): Promise<Result<ClosedCaseRow>> {
  const id = rowIdIn(aim.caseId, 'ClosedCase', uow.session.rootId);
  const [seen] = id === null ? [] : await closedCases(uow).byIds([id]);
  const review = seen === undefined ? null : await caseReviews(uow).lock(seen.reviewId);
  const row = seen === undefined ? null : await closedCases(uow).lock(seen.id);
  if (row === null || review === null) return unseen('input.caseId');
  const allowed = authorize(uow.session, act, 'ClosedCase', row);
  if (!allowed.ok) return allowed;
  if (aim.version !== undefined && row.version !== aim.version) return stale();
  const closedBy = caseClosedBy(act, review.state, row);
  return closedBy === null ? ok(row) : refuse('INVALID_MOVE', { ruleId: closedBy });
}

async function saveCase(
  uow: UnitOfWork,
  row: ClosedCaseRow,
  told: 'calledBack' | 'concluded' | 'accepted' | 'registered',
  changes: Partial<ClosedCaseRow>,
): Promise<Result<Outcome>> {
  await closedCases(uow).save(row.id, { ...changes, version: row.version + 1 });
  uow.record(closedCaseTold(told, row));
  return ok({ type: 'ClosedCase', id: row.id });
}
