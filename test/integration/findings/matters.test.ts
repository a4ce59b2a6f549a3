import { expect, it } from 'vitest';
import { startApp } from '../../support/app.ts';
import { setClock } from '../../support/clock.ts';
import { inDays } from '../../support/days.ts';
import { finding, found, ordered, rectifiedSo, seenThere } from '../../support/findings.ts';
import { staged } from '../../support/stage.ts';
import { act, closingWords, done } from '../../support/walk.ts';

const app = startApp();

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
  await setClock(app, `${inDays(30)}T10:00`);
  const settled = await finding(await app.as('zhao.wen'), 'lookBackFinding', early);
  expect(settled).toMatchObject({ state: 'SETTLED' });
  expect(await act(await app.as('zhou.dang'), 'archiveItem', archive)).toMatchObject({ __typename: 'Item' });
  const words = 'query ($id: String!) { item(id: $id) { archiveFile { pieces { nodes { kind } } } } }';
  const file = await (await app.as('zhou.dang')).ask(words, { id: struckOff.id });
  expect(file.text).toContain('"kind":"FINDING"');
});
