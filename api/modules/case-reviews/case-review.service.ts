import { createHash } from 'node:crypto';
import { authorize } from '../../access/authorize.ts';
import type { UnitOfWork } from '../../platform/db/unit-of-work.ts';
import { invalidInput, rangeFaults, stale, textFaults, unseen } from '../../platform/faults.ts';
import type { Outcome } from '../../platform/graphql/idempotency.ts';
import { encodeGlobalId, type Id, rowIdIn } from '../../platform/ids.ts';
import type { PersonalBox } from '../../platform/personal-box.ts';
import { ok, type Result, refuse } from '../../platform/result.ts';
import { localDateOf } from '../../platform/time.ts';
import { findOrgUnit } from '../org-units/org-unit.service.ts';
import type { CaseReviewRow } from './case-review.entity.ts';
import { caseReviewTold } from './case-review.events.ts';
import { caseReviewMachine } from './case-review.machine.ts';
import { caseReviews, closedCases } from './case-review.repository.ts';
import { caseFaults, concludingClosedBy, drawnBy } from './case-review.rules.ts';
import type {
  CaseReviewAim,
  DrawCasesInput,
  OpenCaseReviewInput,
  RegisterClosedCasesInput,
} from './case-review.types.ts';

/** The opaque id of a review. */
export const caseReviewId = (rootId: number, id: Id): string =>
  encodeGlobalId({ type: 'CaseReview', root: rootId, id });

const outcome = (id: Id): Outcome => ({ type: 'CaseReview', id });

/** What of a complainant is kept, and where each is bound to. */
export const kept = ['complainantName', 'complainantPhone', 'complainantAddress'] as const;

/** The place of what tells of a complainant: its row and its column, so that it opens in no other. */
export const placeOf = (rootId: number, caseId: Id, column: (typeof kept)[number]): string =>
  `closed_case/${rootId}/${caseId}/${column}`;

/** Opens a review of closed complaints of the own office (M-36). */
export async function openCaseReview(uow: UnitOfWork, input: OpenCaseReviewInput): Promise<Result<Outcome>> {
  const { post, tenantId } = uow.session;
  if (post === null) return refuse('FORBIDDEN', { ruleId: 'session.post' });
  const allowed = authorize(uow.session, 'open', 'CaseReview', { orgUnitId: post.orgUnitId });
  if (!allowed.ok) return allowed;
  const faults = textFaults(input.title, 100, 'input.title', 'refused');
  if (faults.length > 0) return invalidInput(faults);
  const row = {
    ...{ id: uow.ids.next(), tenantId, orgUnitId: post.orgUnitId, title: input.title.trim() },
    ...{ state: caseReviewMachine.start, version: 1, seed: '', sampleSize: null, openedAt: new Date(uow.now) },
  };
  await caseReviews(uow).insert(row);
  uow.record(caseReviewTold('opened', row));
  return ok(outcome(row.id));
}

/** Registers closed complaints in a review that collects them; none that the own unit handled, which would review itself. */
export async function registerClosedCases(
  uow: UnitOfWork,
  box: PersonalBox,
  input: RegisterClosedCasesInput,
): Promise<Result<Outcome>> {
  const opened = await openReview(uow, input, 'register');
  if (!opened.ok) return opened;
  const review = opened.value;
  if (review.state !== 'COLLECTING') return refuse('INVALID_MOVE', { ruleId: 'CaseReview.machine' });
  const known = (await closedCases(uow).ofReviews([review.id])).map(({ number }) => number);
  const faults = caseFaults(input.cases, known, localDateOf(uow.now));
  if (faults.length > 0) return invalidInput(faults);
  for (const [n, one] of input.cases.entries()) {
    const handler = await findOrgUnit(uow, one.handlerUnitId);
    const path = `input.cases.${n}.handlerUnitId`;
    if (handler === null) return invalidInput([{ path, code: 'notFound' }]);
    if (handler.id === review.orgUnitId) return invalidInput([{ path, code: 'handledByUs' }]);
    const id = uow.ids.next();
    const sealed = kept.map((column) => [
      column,
      box.seal(one[column].trim(), placeOf(uow.session.rootId, id, column)),
    ]);
    await closedCases(uow).insert({
      ...{ id, tenantId: review.tenantId, orgUnitId: review.orgUnitId, reviewId: review.id },
      ...{ number: one.number.trim(), subject: one.subject.trim(), handlerUnitId: handler.id },
      ...{ closedOn: one.closedOn, drawn: false, version: 1, ...Object.fromEntries(sealed) },
    });
  }
  await caseReviews(uow).save(review.id, { version: review.version + 1 });
  uow.record(caseReviewTold('registered', review));
  return ok(outcome(review.id));
}

/** Draws what is reviewed: every case, or so many by a seed that is stored, by which anybody draws the same again. */
export async function drawCases(uow: UnitOfWork, input: DrawCasesInput): Promise<Result<Outcome>> {
  const opened = await openReview(uow, input, 'draw');
  if (!opened.ok) return opened;
  const moved = caseReviewMachine.move(opened.value, 'draw');
  if (!moved.ok) return moved;
  const { id, state, version } = moved.value;
  const numbers = (await closedCases(uow).ofReviews([id])).map(({ number }) => number);
  if (numbers.length === 0) return refuse('INVALID_MOVE', { ruleId: 'CaseReview.empty' });
  const size = input.sampleSize ?? numbers.length;
  const faults = rangeFaults(size, 1, numbers.length, 'input.sampleSize');
  if (faults.length > 0) return invalidInput(faults);
  const seed = uow.ids.next();
  const rank = (number: string): string => createHash('sha256').update(`${seed}:${number}`).digest('hex');
  await closedCases(uow).draw(id, drawnBy(numbers, size, rank));
  await caseReviews(uow).save(id, { state, version, seed, sampleSize: input.sampleSize ?? null });
  uow.record(caseReviewTold('drawn', opened.value));
  return ok(outcome(id));
}

/** Concludes a review once every case that was drawn is, and what must be pursued is (犯必究). */
export async function concludeCaseReview(uow: UnitOfWork, input: CaseReviewAim): Promise<Result<Outcome>> {
  const opened = await openReview(uow, input, 'conclude');
  if (!opened.ok) return opened;
  const moved = caseReviewMachine.move(opened.value, 'conclude');
  if (!moved.ok) return moved;
  const { id, state, version } = moved.value;
  const closedBy = concludingClosedBy(await closedCases(uow).ofReviews([id]));
  if (closedBy !== null) return refuse('INVALID_MOVE', { ruleId: closedBy });
  await caseReviews(uow).save(id, { state, version, concludedAt: new Date(uow.now) });
  uow.record(caseReviewTold('concluded', opened.value));
  return ok(outcome(id));
}

async function openReview(
  uow: UnitOfWork,
  aim: { readonly caseReviewId: string; readonly version: number },
  act: 'register' | 'draw' | 'conclude',
): Promise<Result<CaseReviewRow>> {
  const id = rowIdIn(aim.caseReviewId, 'CaseReview', uow.session.rootId);
  const row = id === null ? null : await caseReviews(uow).lock(id);
  if (row === null) return unseen('input.caseReviewId');
  const allowed = authorize(uow.session, act, 'CaseReview', row);
  if (!allowed.ok) return allowed;
  return row.version === aim.version ? ok(row) : stale();
}
