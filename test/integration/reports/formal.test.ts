import { beforeAll, expect, it } from 'vitest';
import { startApp } from '../../support/app.ts';
import { signedInOnce } from '../../support/stage.ts';
import { takeUp } from '../../support/visibility-fixture.ts';
import { act, cities, done, establishedItem, rootAt, sixParts, units, wholeReport } from '../../support/walk.ts';

const app = startApp();
const actors = signedInOnce(app);
const city = cities[units.binzhou] ?? { liaison: '', liaisonPost: '', handlerPost: '', direct: '' };
const paper = { docNo: '滨政办〔2026〕8号', signer: '马莉', docSealed: true };
let id: string;

const write = async (over: object) => {
  const report = { assignmentId: id, version: 0, kind: 'COMPLETION', claimed: 100, handsIn: true, ...wholeReport };
  return act(await actors.as(city.liaison), 'saveReport', { ...report, ...over }, city.handlerPost);
};
const approve = async (login: string, report: { id: string; version: number }) =>
  act(await actors.as(login), 'approveReport', { reportId: report.id, version: report.version });
const paths = (refused: { fields: { path: string; code: string }[] }) =>
  refused.fields.map(({ path, code }) => `${path} ${code}`);

beforeAll(async () => {
  const item = await establishedItem(actors, { source: 'SPECIAL_SUPERVISION', sourceRef: '专项〔2026〕5号' });
  const order = { itemId: item.id, version: item.version, workingDays: 30, ...sixParts, orgUnitIds: [units.binzhou] };
  const issued = await done(await actors.as('zhang.min'), 'issueItem', order);
  const task = await takeUp(actors, rootAt(issued, units.binzhou), city.liaison, city.liaisonPost, city.handlerPost);
  id = task.id;
});

it('refuses the final report of a special item without number, signer or seal (M-70)', async () => {
  expect(paths(await write({}))).toEqual(['input.docNo required', 'input.signer required', 'input.docSealed unsealed']);
  expect(paths(await write({ ...paper, docNo: ' ' }))).toEqual(['input.docNo required']);
});

it('refuses a completion that does not state its effect, and silence about problems (M-71)', async () => {
  expect(paths(await write({ ...paper, effect: '', problems: '' }))).toEqual([
    'input.effect required',
    'input.problems orNone',
  ]);
});

it('lets nobody but the first responsible person whom the document names approve it (M-04)', async () => {
  const other = await write({ ...paper, signer: '王强' });
  expect(await approve(city.direct, other)).toMatchObject({ code: 'FORBIDDEN', ruleId: 'Report.firstSigns' });
  expect(await approve('ma.li', other)).toMatchObject({ code: 'FORBIDDEN', ruleId: 'Report.signer' });
  const whole = await write({ ...paper, version: other.version });
  const approved = await approve('ma.li', whole);
  expect(approved).toMatchObject({ state: 'APPROVED', assignment: { state: 'SUBMITTED' } });
  const asked =
    'query ($id: String!) { assignment(id: $id) { formalReport reports { docNo signer docSealed intact } } }';
  const read = await (await actors.as('zhang.min')).ask(asked, { id });
  expect(read.data.assignment).toEqual({ formalReport: true, reports: [{ ...paper, intact: true }] });
});
