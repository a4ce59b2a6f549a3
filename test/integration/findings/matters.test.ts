import { expect, it } from 'vitest';
import { startApp } from '../../support/app.ts';
import { setClock } from '../../support/clock.ts';
import { inDays } from '../../support/days.ts';
import { mandate, seedExperts } from '../../support/experts.ts';
import { finding, found, ordered, recorded, rectifiedSo, seenThere } from '../../support/findings.ts';
import { staged } from '../../support/stage.ts';
import { act, closingWords, done, issuedItem, rootAt, submittedByCity, units, wholeCheck } from '../../support/walk.ts';

const app = startApp();

it('binds its matter for a delegate who does not read it too, and he is told no more than that (M-10, M-48)', async () => {
  await seedExperts(app);
  const officer = await app.as('zhang.min');
  const item = await issuedItem(app, [units.binzhou]);
  const root = rootAt(item, units.binzhou);
  await done(await app.as('li.guohua'), 'delegateItem', { itemId: item.id, version: item.version, ...mandate() });
  const { id, version } = await submittedByCity(app, root, units.binzhou);
  await done(await app.as('zhao.wen'), 'acceptAssignment', { assignmentId: id, version, check: wholeCheck });
  const now = async (): Promise<number> =>
    (await officer.ask('query ($id: String!) { item(id: $id) { version } }', { id: item.id })).data.item.version;
  await done(officer, 'startVerification', { itemId: item.id, version: await now(), method: 'DESK' });
  const one = await finding(officer, 'recordFinding', found(root));
  const expert = await app.as('expert');
  expect(
    (await expert.ask('query ($id: String!) { finding(id: $id) { id } }', { id: one.id })).data.finding,
  ).toBeNull();
  const pass = { itemId: item.id, version: await now(), passes: true, checked: '验收单', evidence: '8号' };
  expect(await act(expert, 'concludeVerification', pass)).toMatchObject({ code: 'INVALID_MOVE', ruleId: 'Item.bound' });
  await finding(officer, 'withdrawFinding', { findingId: one.id, version: one.version });
  expect(await act(expert, 'concludeVerification', pass)).toMatchObject({ __typename: 'Item' });
});

it('keeps its matter from passing until it is closed, and from the archive until it was looked back at (M-37, M-41)', async () => {
  const { verifying } = await staged(app, ['verifying']);
  const [officer, other] = [await app.as('zhang.min'), await app.as('zhao.wen')];
  const query = 'query ($id: String!) { item(id: $id) { version assignments { id } } }';
  const { version, assignments } = (await officer.ask(query, { id: verifying?.id })).data.item;
  const one = await ordered(app, assignments[0]);
  const pass = { itemId: verifying?.id, version, passes: true, checked: '验收单', evidence: '8号' };
  expect(await act(await app.as('li.guohua'), 'concludeVerification', pass)).toMatchObject({
    ...{ code: 'INVALID_MOVE', ruleId: 'Item.openFinding' },
  });
  const answer = { findingId: one.id, version: one.version, ...rectifiedSo };
  const handedIn = await finding(await app.as('wang.qiang'), 'answerFinding', answer);
  const check = { findingId: one.id, version: handedIn.version, ...seenThere() };
  const solved = await finding(officer, 'checkFinding', check);
  const verified = await done(await app.as('li.guohua'), 'concludeVerification', pass);
  const closing = { itemId: verified.id, version: verified.version, ...closingWords };
  const struckOff = await done(other, 'strikeOffItem', closing);
  const archive = { itemId: struckOff.id, version: struckOff.version, retention: 'PERMANENT' };
  const clerk = await app.as('zhou.dang');
  expect(await act(clerk, 'archiveItem', archive)).toMatchObject({ ruleId: 'Item.findingLookBack' });
  const early = { findingId: one.id, version: solved.version, ...seenThere() };
  expect(await finding(other, 'lookBackFinding', early)).toMatchObject({ ruleId: 'Finding.early' });
  const late = await finding(officer, 'recordFinding', found(assignments[0]));
  expect(late).toMatchObject({ code: 'INVALID_MOVE', ruleId: 'Item.machine' });
  const elsewhere = await recorded(app, rootAt(await issuedItem(app, [units.weifang]), units.weifang));
  const extension = { findingId: elsewhere.id, version: elsewhere.version, assignmentIds: [assignments[0].id] };
  expect(await finding(officer, 'extendFinding', extension)).toMatchObject({
    fields: [{ path: 'input.assignmentIds.0', code: 'notFound' }], // its matter is over
  });
  await setClock(app, `${inDays(30)}T10:00`);
  const settled = await finding(await app.as('zhao.wen'), 'lookBackFinding', early);
  expect(settled).toMatchObject({ state: 'SETTLED' });
  expect(await act(await app.as('zhou.dang'), 'archiveItem', archive)).toMatchObject({ __typename: 'Item' });
  const words = 'query ($id: String!) { item(id: $id) { archiveFile { pieces { nodes { kind } } } } }';
  const file = await (await app.as('zhou.dang')).ask(words, { id: struckOff.id });
  expect(file.text).toContain('"kind":"FINDING"');
});
