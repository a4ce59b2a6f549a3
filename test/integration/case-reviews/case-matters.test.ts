import { expect, it } from 'vitest';
import { transferRow } from '../../../api/modules/transfers/transfer.clock.ts';
import { type Answer, key, startApp } from '../../support/app.ts';
import { complainant } from '../../support/case-file.ts';
import {
  amiss,
  caseMatter,
  concludedCase,
  passed,
  reviewed,
  reviewing,
  reviewSeen,
} from '../../support/case-reviews.ts';
import { turnClock } from '../../support/clock.ts';
import { inDays } from '../../support/days.ts';
import { mandate, seedExperts } from '../../support/experts.ts';
import { moved, transfer } from '../../support/item-moves.ts';
import { clear } from '../../support/secrets.ts';
import { signedInOnce } from '../../support/stage.ts';
import { done, rootAt, sixParts, units } from '../../support/walk.ts';

const app = startApp();
const actors = signedInOnce(app);
const title = '2026年已结案举报件结果督察';
const number = '举报〔2026〕1号';
const page = `query ($id: String!) { item(id: $id) { id number version state title source sourceRef caseReview { id title } } }`;
const task = `query ($id: String!) { assignment(id: $id) { title source orderChain { task } timeline { kind } } inbox { nodes { title number } } }`;

const officer = () => actors.as('zhang.min');
const itemSeen = async (login: string, id: string): Promise<Answer['data']> =>
  (await (await actors.as(login)).ask(page, { id })).data.item;
const register = async (login: string, one: Answer['data'], over: object = {}): Promise<Answer['data']> =>
  reviewed(await actors.as(login), 'registerCaseMatter', {
    caseId: one.id,
    version: one.version,
    ...caseMatter,
    ...over,
  });
const registered = async (outcome: object): Promise<Answer['data']> =>
  register('zhang.min', await concludedCase(actors, outcome));
/** The review of a matter, as somebody reads it. */
const reviewOf = async (login: string, { item }: Answer['data']): Promise<Answer['data']> =>
  reviewSeen(await actors.as(login), item.caseReview.id);

/** The matter of a case, established and ready to be issued or sent. */
async function established({ id }: Answer['data']): Promise<Answer['data']> {
  const proposal = { leadUnitId: units.binzhou, opinion: '建议立项督办' };
  await done(await officer(), 'proposeItem', { itemId: id, version: 1, ...proposal });
  return done(await actors.as('li.guohua'), 'establishItem', { itemId: id, version: 2 });
}

it('goes on as one matter of the office, with the number that the case had and nothing of the complainant (M-37, V-26)', async () => {
  const one = await concludedCase(actors, amiss);
  expect(one).toMatchObject({ owed: true, item: null });
  const again = { key: key() };
  const first = await register('zhang.min', one, again);
  expect(first).toMatchObject({ owed: false, version: one.version + 1 });
  expect(first.item).toMatchObject({
    ...{ ...caseMatter, state: 'DRAFT', source: 'HOTLINE_CASE', sourceRef: number, originatedOn: inDays(0) },
    caseReview: { title },
  });
  expect(await register('zhang.min', one, again)).toEqual(first); // the answer was lost: the same key again
  expect(await register('zhang.min', one)).toMatchObject({ code: 'STALE_VERSION' });
  expect(await register('li.guohua', first)).toMatchObject({ code: 'INVALID_MOVE', ruleId: 'ClosedCase.nothingOwed' });
  expect(await register('gao.yuan', one)).toMatchObject({ code: 'FORBIDDEN', ruleId: 'ClosedCase.register' });
  expect(await register('he.jun', one)).toMatchObject({ code: 'NOT_FOUND' });

  const ready = await established(first.item);
  const order = { itemId: ready.id, version: ready.version, orgUnitIds: [units.binzhou], workingDays: 30, ...sixParts };
  const issued = await done(await officer(), 'issueItem', order);
  const { id } = rootAt(issued, units.binzhou);
  for (const login of ['he.jun', 'liu.yang', 'wang.qiang']) {
    const { data } = await (await actors.as(login)).ask(task, { id });
    expect(data.assignment, login).toMatchObject({ title: caseMatter.title, source: 'HOTLINE_CASE' });
    const read = JSON.stringify(data);
    for (const secret of [number, title, ...Object.values(complainant)]) expect(read, login).not.toContain(secret);
    expect(await itemSeen(login, issued.id), login).toBeNull();
    expect(await reviewOf(login, first), login).toBeNull();
  }
  const seen = (await reviewOf('gao.yuan', first)).cases[0];
  expect(seen.item).toMatchObject({ id: issued.id, state: 'ISSUED' });
});

it('tells a department that verifies the matter under a mandate neither the review nor the number of the case (V-26)', async () => {
  await seedExperts(app);
  const { item } = await registered(amiss);
  const ready = await established(item);
  const order = { itemId: ready.id, version: ready.version, orgUnitIds: [units.binzhou], workingDays: 30, ...sixParts };
  const issued = await done(await officer(), 'issueItem', order);
  await done(await actors.as('li.guohua'), 'delegateItem', {
    itemId: issued.id,
    version: issued.version,
    ...mandate(),
  });
  const seen = { id: item.id, title: caseMatter.title, source: 'HOTLINE_CASE' };
  expect(await itemSeen('expert', item.id)).toMatchObject({ ...seen, sourceRef: '', caseReview: null });
  expect(await itemSeen('gao.yuan', item.id)).toMatchObject({ ...seen, sourceRef: number, caseReview: { title } });
});

it('goes to whom it concerns by an ordinary transfer, returns to the list where that does not take it, and counts once it does (M-38)', async () => {
  const one = await registered(passed);
  const acceptance = { caseId: one.id, version: one.version, accepted: true };
  expect(await reviewed(await officer(), 'recordAcceptance', acceptance)).toMatchObject({
    ...{ code: 'INVALID_MOVE', ruleId: 'ClosedCase.goesAsMatter' },
  });
  const { id } = await established(one.item);
  const send = async (): Promise<Answer['data']> => {
    const { version } = await itemSeen('zhang.min', id);
    await moved(await officer(), 'transferItem', { itemId: id, version, ...transfer });
    return (await (await actors.as('he.jun')).ask('{ transfersToUs { id version } }')).data.transfersToUs[0];
  };
  const answer = async (sent: Answer['data'], over: object): Promise<unknown> => {
    await moved(
      await actors.as('he.jun'),
      'answerTransfer',
      { transferId: sent.id, version: sent.version, ...over },
      'Transfer',
    );
    return turnClock(app, [transferRow]);
  };
  const standing = async (): Promise<Answer['data']> => {
    const { cases, counts, briefing } = await reviewOf('li.guohua', one);
    return {
      accepted: cases[0].accepted,
      state: cases[0].item.state,
      counted: counts.accepted,
      owed: counts.owed,
      briefing,
    };
  };
  const sent = await send();
  expect(await standing()).toMatchObject({ accepted: null, state: 'TRANSFERRED', counted: 0, owed: 0 });
  await answer(sent, { accepts: false, answer: '不属本市职责。' });
  expect(await standing()).toMatchObject({ accepted: false, state: 'ESTABLISHED', counted: 0, owed: 0 });
  await answer(await send(), { accepts: true });
  const over = await standing();
  expect(over).toMatchObject({ accepted: true, state: 'TRANSFERRED', counted: 1 });
  expect(over.briefing).toContain('1件超越本级职责权限，已协调通知相关部门处理，已受理1件。');
});

it('is registered by the ordinary rules: nothing left out, no state secret, and a work secret for its list alone', async () => {
  await clear(app, ['zhang.min', 'zhao.wen']);
  const one = await concludedCase(actors, amiss);
  expect((await register('zhang.min', one, { title: ' ', body: '' })).fields).toEqual([
    expect.objectContaining({ path: 'input.title', code: 'required' }),
    expect.objectContaining({ path: 'input.body', code: 'required' }),
  ]);
  expect(await register('zhang.min', one, { secrecy: 'SECRET' })).toMatchObject({
    code: 'CLASSIFIED_CONTENT_NOT_ALLOWED',
  });
  const secret = await register('zhang.min', one, { secrecy: 'WORK_SECRET' });
  expect(secret.item).toMatchObject({ secrecy: 'WORK_SECRET' });
  const seen = (await reviewOf('zhao.wen', secret)).cases[0];
  expect(seen).toMatchObject({ item: null, owed: false });
  expect(await itemSeen('zhao.wen', secret.item.id)).toBeNull();
});

it('is owed on the workbench of its office until somebody pursues it (M-36)', async () => {
  const owed = async (login: string): Promise<string[]> => {
    const { inbox } = (await (await actors.as(login)).ask('{ inbox { nodes { kind caseReviewId title dueOn } } }'))
      .data;
    return inbox.nodes.flatMap(({ kind, caseReviewId }: Record<string, string>) =>
      kind === 'REGISTER_CASES' ? [caseReviewId] : [],
    );
  };
  const before = await owed('zhang.min');
  const one = await concludedCase(actors, amiss);
  const [review] = (await owed('zhang.min')).filter((id) => !before.includes(id));
  expect((await reviewSeen(await officer(), review ?? '')).cases[0].id).toBe(one.id);
  expect(await owed('li.guohua')).toContain(review);
  for (const login of ['gao.yuan', 'he.jun', 'wang.qiang']) expect(await owed(login), login).toEqual([]);
  await register('zhang.min', one);
  expect(await owed('zhang.min')).toEqual(before);
});

it('waits on a review that cannot be concluded before somebody pursues what must be, accepted elsewhere or not (M-36)', async () => {
  const refused = await concludedCase(actors, passed);
  const told = await reviewing(await officer(), 'recordAcceptance', {
    caseId: refused.id,
    version: refused.version,
    accepted: false,
  });
  expect(told).toMatchObject({ accepted: false, owed: true });
  const { item } = await register('zhang.min', told);
  const review = await reviewOf('zhang.min', { item });
  const acts = Object.fromEntries(
    review.allowedActions.map(({ action, allowed }: { action: string; allowed: boolean }) => [action, allowed]),
  );
  expect(acts.conclude).toBe(true);
  const over = await reviewing(await officer(), 'concludeCaseReview', {
    caseReviewId: review.id,
    version: review.version,
  });
  expect(over).toMatchObject({ state: 'CONCLUDED', counts: { owed: 0, accepted: 0, beyondAuthority: 1 } });
});
