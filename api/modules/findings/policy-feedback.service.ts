import { authorize } from '../../access/authorize.ts';
import type { UnitOfWork } from '../../platform/db/unit-of-work.ts';
import { invalidInput, stale, textFaults, unseen } from '../../platform/faults.ts';
import type { Outcome } from '../../platform/graphql/idempotency.ts';
import { rowIdIn } from '../../platform/ids.ts';
import { ok, type Result, refuse } from '../../platform/result.ts';
import { itemOutcome, lockItem, tellOffice } from '../items/item-moving.service.ts';
import { commonInForce } from './feedback-rule.service.ts';
import type { FindingRow } from './finding.entity.ts';
import { findings } from './finding.repository.ts';
import { isCommon } from './finding.rules.ts';
import { policyFeedbacks } from './policy-feedback.repository.ts';
import type { AnswerPolicyFeedbackInput } from './policy-feedback.types.ts';

/**
 * Feeds back to whoever decided on a matter that as many units as the tenant says name one obstacle, once for each (M-42). The matter is locked
 * before the units are counted, so that of two orders at once the second counts the first.
 */
export async function raiseFeedback(
  uow: UnitOfWork,
  { itemId, obstacle }: Pick<FindingRow, 'itemId' | 'obstacle'>,
): Promise<void> {
  if (obstacle === 'NONE') return;
  const item = await lockItem(uow, itemId);
  if (item === null) throw new Error('A finding of a matter that its office does not read');
  const units = (await findings(uow).unitsNaming(itemId, obstacle)).map(({ unit }) => unit);
  if (!isCommon(obstacle, units, (await commonInForce(uow)).units)) return;
  if ((await policyFeedbacks(uow).ofItems([itemId])).some((row) => row.obstacle === obstacle)) return;
  const raised = { state: 'RAISED' as const, version: 1, raisedAt: new Date(uow.now), secrecy: item.secrecy };
  await policyFeedbacks(uow).insert({ id: uow.ids.next(), itemId, obstacle, units: units.length, ...raised });
  await tellOffice(uow, [itemId], 'item.policyFeedbackRaised');
}

/** Answers for the office whether its policy is adjusted, and why; once (M-42). */
export async function answerPolicyFeedback(
  uow: UnitOfWork,
  input: AnswerPolicyFeedbackInput,
): Promise<Result<Outcome>> {
  const id = rowIdIn(input.feedbackId, 'PolicyFeedback', uow.session.rootId);
  const seen = id === null ? null : await policyFeedbacks(uow).byId(id);
  const item = seen === null ? null : await lockItem(uow, seen.itemId);
  const row = seen === null ? null : await policyFeedbacks(uow).lock(seen.id);
  if (row === null || item === null) return unseen('input.feedbackId');
  const allowed = authorize(uow.session, 'answer', 'PolicyFeedback', { officeUnitId: item.orgUnitId });
  if (!allowed.ok) return allowed;
  if (row.version !== input.version) return stale();
  if (row.state !== 'RAISED') return refuse('INVALID_MOVE', { ruleId: 'PolicyFeedback.answered' });
  const faults = textFaults(input.words, 2000, 'input.words', 'refused');
  if (faults.length > 0) return invalidInput(faults);
  await policyFeedbacks(uow).answer(row.id, {
    ...{ state: 'ANSWERED', version: row.version + 1, adjusts: input.adjusts, words: input.words.trim() },
    ...{ answeredByName: uow.session.personName, answeredAt: new Date(uow.now) },
  });
  await tellOffice(uow, [row.itemId], 'item.policyFeedbackAnswered');
  return ok(itemOutcome(row.itemId));
}
