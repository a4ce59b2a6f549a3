import { beforeAll, expect, it } from 'vitest';
import { verifyReports } from '../../../api/audit-reports.ts';
import { piecesSql } from '../../../api/modules/archives/piece-sources.ts';
import { startApp } from '../../support/app.ts';
import { connected } from '../../support/oracle-world.ts';
import { signedInOnce } from '../../support/stage.ts';
import { globalIdOf, storyId } from '../../support/story.ts';
import { type Fixture, issueFixture, seedFixture, submittedBy } from '../../support/visibility-fixture.ts';
import { act, done, postOf, wholeReport } from '../../support/walk.ts';

const app = startApp();
const actors = signedInOnce(app);
const page = `query ($id: String!) { assignment(id: $id) { reportsBelow { id progress orgUnit { shortName } } reports { id version state intact
  quotes { part text annotation intact reportId orgUnit { shortName } } } } }`;
let f: Fixture;
let source: { id: string; progress: string };

const read = async (login: string, id = f.bincheng.id) =>
  (await (await actors.as(login)).ask(page, { id })).data.assignment;
const write = async (quotes: object[], version = 0) => {
  const report = { assignmentId: f.bincheng.id, version, kind: 'PERIODIC', ...wholeReport, claimed: 0, quotes };
  return act(await actors.as('bincheng'), 'saveReport', { ...report, handsIn: false }, postOf('bincheng', 1));
};
const paths = (refused: { fields: { path: string; code: string }[] }) =>
  refused.fields.map(({ path, code }) => `${path} ${code}`);

beforeAll(async () => {
  await seedFixture(app);
  f = await issueFixture(actors);
});

it('shows the holder the last report that went up from each task below, and nothing before it went up', async () => {
  expect((await read('bincheng')).reportsBelow).toEqual([]);
  await submittedBy(actors, f.street, 'street');
  const { reportsBelow } = await read('bincheng');
  expect(reportsBelow).toMatchObject([{ progress: wholeReport.progress, orgUnit: { shortName: '市中街道' } }]);
  [source] = reportsBelow;
});

it('quotes words of a report from below with an annotation, and never other words', async () => {
  const quote = { reportId: source.id, part: 'progress', text: '加固 12 公里', annotation: '已现场核对。' };
  expect(paths(await write([{ ...quote, text: '加固 13 公里' }]))).toEqual(['input.quotes.0.text notQuoted']);
  expect(paths(await write([quote, { ...quote, part: 'effect' }]))).toEqual(['input.quotes.1.text notQuoted']);
  const kept = await write([quote]);
  const [report] = (await read('bincheng')).reports;
  const words = { part: 'progress', text: quote.text, annotation: '已现场核对。', intact: true };
  expect(report.quotes).toEqual([{ ...words, reportId: source.id, orgUnit: { shortName: '市中街道' } }]);
  expect(kept.version).toBe(1);
});

it('quotes no report but one from directly below: not its own, not one from elsewhere, none that is unknown', async () => {
  const own = (await read('bincheng')).reports[0];
  const part = { part: 'progress', text: wholeReport.progress };
  for (const reportId of [own.id, globalIdOf('Report', storyId('no report')), f.street.id])
    expect(paths(await write([{ reportId, ...part }], 1))).toEqual(['input.quotes.0.reportId notFound']);
  const far = { assignmentId: f.binzhou.id, version: 0, kind: 'PERIODIC', ...wholeReport, claimed: 0, handsIn: false };
  const city = await act(
    await actors.as('liu.yang'),
    'saveReport',
    { ...far, quotes: [{ reportId: source.id, ...part }] },
    postOf('liu.yang', 1),
  );
  expect(paths(city)).toEqual(['input.quotes.0.reportId notFound']);
});

it('goes up with its quotes under its seal, which sees a word or an annotation that was changed', async () => {
  const report = { id: (await read('bincheng')).reports[0].id, version: 1 };
  const quote = { reportId: source.id, part: 'progress', text: wholeReport.progress, annotation: '属实。' };
  const sent = {
    assignmentId: f.bincheng.id,
    version: 1,
    kind: 'PERIODIC',
    ...wholeReport,
    claimed: 0,
    quotes: [quote],
  };
  const { version } = await done(
    await actors.as('bincheng'),
    'saveReport',
    { ...sent, handsIn: true },
    postOf('bincheng', 1),
  );
  await done(await actors.as('bincheng.direct'), 'approveReport', { reportId: report.id, version });
  const [gone] = (await read('he.jun')).reports;
  expect(gone).toMatchObject({
    intact: true,
    quotes: [{ intact: true, orgUnit: { shortName: '滨城区市中街道办事处' } }],
  });
  const change = (path: string, value: string) =>
    connected(app.adminUrl(), (owner) =>
      owner.query(
        `update report set quotes = jsonb_set(quotes, $1, to_jsonb($2::text)) where jsonb_array_length(quotes) > 0`,
        [path, value],
      ),
    );
  const sound = {
    lines: [expect.stringMatching(/^Province 37: [1-9]\d* reports, sound\.$/)],
    sound: true,
  };
  expect(await verifyReports(app.adminUrl())).toEqual(sound);
  await change('{0,annotation}', '不属实。');
  const key = Buffer.from(report.id, 'base64url').toString().split(':').at(-1);
  const changed = {
    lines: [expect.stringContaining(`changed: ${key}.`)],
    sound: false,
  };
  expect(await verifyReports(app.adminUrl())).toEqual(changed);
  expect((await read('he.jun')).reports[0]).toMatchObject({ intact: false, quotes: [{ intact: true }] });
  await change('{0,annotation}', '属实。');
  await change('{0,text}', '完成 99 公里。');
  expect((await read('he.jun')).reports[0]).toMatchObject({ intact: false, quotes: [{ intact: false }] });
  expect((await verifyReports(app.adminUrl())).sound).toBe(false);
  await change('{0,text}', wholeReport.progress);
  expect(await verifyReports(app.adminUrl())).toEqual(sound);
});

it('goes into the dossier of its matter with its quotes and what was said to them', async () => {
  const item = Buffer.from(f.x1.id, 'base64url').toString().split(':').at(-1);
  const { rows } = await connected(app.adminUrl(), (owner) => owner.query(piecesSql, [37, item]));
  const words = rows.filter(({ kind }) => kind === 'REPORT').map((piece) => piece.words.quotes);
  expect(words.filter((one) => one !== undefined)).toEqual([`“${wholeReport.progress}” 属实。`]);
});

it('names the unit quoted to nobody who may not read its report', async () => {
  const hide = 'update report set reader_keys = array[-999] where id = $1';
  const key = Buffer.from(source.id, 'base64url').toString().split(':').at(-1);
  const entitled = (await read('zhang.min')).reports[0].quotes[0];
  expect(entitled).toMatchObject({ reportId: source.id, orgUnit: { shortName: '滨城区市中街道办事处' } });
  await connected(app.adminUrl(), (owner) => owner.query(hide, [key]));
  const [quote] = (await read('zhang.min')).reports[0].quotes;
  expect(quote).toMatchObject({ text: wholeReport.progress, reportId: null, orgUnit: null });
});
