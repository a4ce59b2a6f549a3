import type { UnitOfWork } from '../../platform/db/unit-of-work.ts';
import { invalidInput, textFaults } from '../../platform/faults.ts';
import type { Outcome } from '../../platform/graphql/idempotency.ts';
import type { PersonalBox } from '../../platform/personal-box.ts';
import { ok, type Result, refuse } from '../../platform/result.ts';
import { postsOfPerson } from '../accounts/post-finding.service.ts';
import type { Reading } from '../context.ts';
import { unitsBelow } from '../org-units/org-unit.service.ts';
import { heirsInForce } from '../successions/succession.service.ts';
import { closedCaseTold } from './case-review.events.ts';
import { unmaskings } from './case-review.repository.ts';
import { mostUnmaskings, unmaskedMinutes } from './case-review.rules.ts';
import { kept, placeOf } from './case-review.service.ts';
import { openCase } from './closed-case.service.ts';
import { ComplainantType, type UnmaskComplainantInput } from './closed-case.types.ts';

const [minute, hour] = [60_000, 3_600_000];

/**
 * Opens what tells of a complainant to the acting post for half an hour: with a reason, a row and an event; never to somebody who
 * belongs to the unit that was reported or ever did (V-26), and not without end.
 */
export async function unmaskComplainant(uow: UnitOfWork, input: UnmaskComplainantInput): Promise<Result<Outcome>> {
  const opened = await openCase(uow, input, 'unmask');
  if (!opened.ok) return opened;
  const row = opened.value;
  const faults = textFaults(input.reason, 200, 'input.reason', 'refused');
  if (faults.length > 0) return invalidInput(faults);
  const { post, personId, personName } = uow.session;
  if (post === null) return refuse('FORBIDDEN', { ruleId: 'session.post' });
  const posts = await postsOfPerson(uow, personId);
  if (await anyReported(uow, row.handlerUnitId, posts)) return refuse('FORBIDDEN', { ruleId: 'ClosedCase.reported' });
  if ((await unmaskings(uow).since(personId, new Date(uow.now - hour))) >= mostUnmaskings)
    return refuse('INVALID_MOVE', { ruleId: 'ClosedCase.unmaskedTooOften' });
  const id = uow.ids.next();
  await unmaskings(uow).insert({
    ...{ id, tenantId: row.tenantId, orgUnitId: row.orgUnitId, caseId: row.id, postId: post.id, personName },
    ...{
      reason: input.reason.trim(),
      openedAt: new Date(uow.now),
      closesAt: new Date(uow.now + unmaskedMinutes * minute),
    },
  });
  uow.record(closedCaseTold('unmasked', row));
  return ok({ type: 'Unmasking', id });
}

/** Whether a post is of the unit that was reported or of one below it, each as it is called today, whatever it was when the post was held. */
async function anyReported(
  uow: UnitOfWork,
  reported: number,
  posts: readonly { readonly orgUnitId: number }[],
): Promise<boolean> {
  const heirs = await heirsInForce(uow);
  const today = (unit: number): number => heirs.get(unit)?.newUnitId ?? unit;
  const own = posts.flatMap(({ orgUnitId }) => [orgUnitId, today(orgUnitId)]);
  for (const top of [reported, today(reported)])
    if (own.includes(top) || (await unitsBelow(uow, own, top)).size > 0) return true;
  return false;
}

/** What an unmasking opened, for the post that made it and until its end; null for everybody else and afterwards. */
export async function unmasked(
  { uow, load, session }: Reading,
  box: PersonalBox,
  unmaskingId: string,
): Promise<ComplainantType | null> {
  const [opened] = await unmaskings(uow).byIds([unmaskingId]);
  if (opened === undefined || opened.postId !== session.post?.id || opened.closesAt.getTime() <= session.now)
    return null;
  const row = await load.closedCase.load(opened.caseId);
  if (row === null) return null;
  const [name, phone, address] = kept.map((column) => box.open(row[column], placeOf(row.rootId, row.id, column)));
  if (name == null || phone == null || address == null)
    throw new Error('What tells of a complainant opens with another key');
  return Object.assign(new ComplainantType(), { name, phone, address, closesAt: opened.closesAt });
}
