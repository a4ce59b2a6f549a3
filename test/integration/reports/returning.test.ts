import { beforeEach, expect, it } from 'vitest';
import { startApp } from '../../support/app.ts';
import { connected } from '../../support/oracle-world.ts';
import { reporting } from '../../support/reporting.ts';
import { signedInOnce } from '../../support/stage.ts';
import { act, cities, done, units, wholeReport } from '../../support/walk.ts';

const app = startApp();
const actors = signedInOnce(app);
const city = cities[units.binzhou] ?? { liaison: '', handlerPost: '', direct: '' };
const sending = { codes: ['FIGURES_DOUBTFUL', 'NEXT_STEP_MISSING'], reason: '请核对完成长度。' };
const page = `query ($id: String!) { assignment(id: $id) { reports { id state version allowedActions { action allowed }
  before { at progress claimed } versions { number words { progress } returnCodes returnReason returnedByName handedInByName } } } }`;
let id: string;

const read = async (login: string) => (await (await actors.as(login)).ask(page, { id })).data.assignment;
const handIn = async (version: number, over: object = {}) => {
  const report = {
    assignmentId: id,
    version,
    kind: 'COMPLETION',
    claimed: 100,
    handsIn: true,
    ...wholeReport,
    ...over,
  };
  return done(await actors.as(city.liaison), 'saveReport', report, city.handlerPost);
};
const sendBack = async (report: { id: string; version: number }, over: object = {}, login: string = city.direct) =>
  act(await actors.as(login), 'returnReport', { reportId: report.id, version: report.version, ...sending, ...over });
const approve = async (report: { id: string; version: number }) =>
  act(await actors.as(city.direct), 'approveReport', { reportId: report.id, version: report.version });

/** What was told of a report, in order. */
const told = (report: string) =>
  connected(app.adminUrl(), async (owner) => {
    const key = Buffer.from(report, 'base64url').toString().split(':').at(-1);
    const { rows } = await owner.query('select kind from event where subject_id = $1 order by seq', [key]);
    return rows.map(({ kind }) => kind);
  });

beforeEach(async () => {
  id = (await reporting(actors, 'NONE')).id;
});

it('returns a report to its writer with codes and a sentence, and shows what he changed when it comes again', async () => {
  const returned = await sendBack(await handIn(0));
  expect(returned.state).toBe('DRAFT');
  const kept = { number: 1, words: { progress: wholeReport.progress }, returnCodes: sending.codes };
  const [draft] = (await read(city.liaison)).reports;
  expect(draft.versions).toMatchObject([{ ...kept, returnReason: sending.reason, returnedByName: '王强' }]);
  expect(draft.versions[0].handedInByName).toBe('刘洋');
  await handIn(returned.version, { progress: '完成堤防加固 11 公里。', claimed: 92 });
  const seen = await read(city.direct);
  expect(seen.reports[0].before).toMatchObject({ progress: wholeReport.progress, claimed: 100 });
  expect(seen.reports[0].versions.map(({ number }: { number: number }) => number)).toEqual([2, 1]);
  expect(await told(returned.id)).toEqual(['report.handedIn', 'report.returned', 'report.handedIn']);
});

it('shows nothing of returns above the unit, and there what changed since the report before went up', async () => {
  const first = await handIn(0);
  const returned = await sendBack(first);
  expect((await read('zhang.min')).reports).toEqual([]);
  const again = await approve(await handIn(returned.version, { effect: '初稿' }));
  const { reports } = await read('zhang.min');
  expect(reports).toMatchObject([{ versions: [], before: null }]);
  const aim = { assignmentId: id, version: again.assignment.version, reason: '照片不清', dueOn: '2026-12-31' };
  await done(await actors.as('zhang.min'), 'returnAssignment', aim);
  await approve(await handIn(0, { progress: '补充照片后完成。' }));
  expect((await read('zhang.min')).reports[0].before).toMatchObject({ progress: wholeReport.progress });
});

it('asks for a code and a sentence, of a report that waits, by a responsible person of the unit', async () => {
  const report = await handIn(0);
  const bare = await sendBack(report, { codes: [], reason: ' ' });
  expect(bare.fields.map(({ path }: { path: string }) => path)).toEqual(['input.codes', 'input.reason']);
  expect(await sendBack(report, {}, city.liaison)).toMatchObject({ code: 'FORBIDDEN', ruleId: 'Report.sendBack' });
  expect(await sendBack(report, {}, 'zhang.min')).toMatchObject({ code: 'NOT_FOUND' });
  expect(await sendBack({ ...report, version: 9 })).toMatchObject({ code: 'STALE_VERSION' });
  const returned = await sendBack(report);
  expect(await sendBack(returned)).toMatchObject({ code: 'INVALID_MOVE' });
  const [draft] = (await read(city.direct)).reports;
  expect(draft.allowedActions).toContainEqual({ action: 'sendBack', allowed: false });
});

it('lets one of approving and returning win', async () => {
  const report = await handIn(0);
  const answers = await Promise.all([sendBack(report), approve(report)]);
  const codes = answers.map(({ code, state }) => code ?? state).sort();
  expect([
    ['DRAFT', 'STALE_VERSION'],
    ['APPROVED', 'STALE_VERSION'],
  ]).toContainEqual(codes);
});

it('tells of a draft once while its writer goes on with it', async () => {
  let version = 0;
  for (const progress of ['一', '一二', '一二三']) ({ version } = await handIn(version, { progress, handsIn: false }));
  const { reports } = await read(city.liaison);
  expect(await told(reports[0].id)).toEqual(['report.drafted']);
  expect(reports).toMatchObject([{ state: 'DRAFT', version: 3, before: null, versions: [] }]);
});
