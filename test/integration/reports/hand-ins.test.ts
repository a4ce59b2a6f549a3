import { beforeAll, expect, it } from 'vitest';
import { verifyReports } from '../../../api/audit-reports.ts';
import { startApp } from '../../support/app.ts';
import { connected } from '../../support/oracle-world.ts';
import { signedInOnce } from '../../support/stage.ts';
import { fetched, pdf, uploaded } from '../../support/uploading.ts';
import { type Fixture, issueFixture, seedFixture, submittedBy } from '../../support/visibility-fixture.ts';
import { done, postOf, wholeReport } from '../../support/walk.ts';

const app = startApp();
const actors = signedInOnce(app);
const words = 'files { id name } quotes { text annotation reportId orgUnit { shortName } }';
const page = `query ($id: String!) { assignment(id: $id) { reportsBelow { id } reports { id version state intact files { id }
  before { ${words} } versions { number words { ${words} } } } } }`;
let f: Fixture;
let quote: { reportId: string; part: string; text: string; annotation: string };
let first: string;
let second: string;

const writer = () => actors.as('bincheng');
const reportsSeenBy = async (login: string) =>
  (await (await actors.as(login)).ask(page, { id: f.bincheng.id })).data.assignment?.reports ?? [];
const save = async (version: number, over: object, handsIn = true) => {
  const report = {
    assignmentId: f.bincheng.id,
    version,
    kind: 'PERIODIC',
    ...wholeReport,
    claimed: 10,
    handsIn,
    ...over,
  };
  return done(await writer(), 'saveReport', report, postOf('bincheng', 1));
};
const sendBack = async ({ id, version }: { id: string; version: number }) =>
  done(await actors.as('bincheng.direct'), 'returnReport', {
    reportId: id,
    version,
    codes: ['OTHER'],
    reason: '换附件。',
  });
const attached = async (name: string) =>
  uploaded(app.url(), await writer(), pdf(name, `${name}.pdf`), postOf('bincheng', 1));
const status = async (login: string, id: string) => (await fetched(app.url(), await actors.as(login), id)).status;
const rowId = (id: string): string => Buffer.from(id, 'base64url').toString().split(':')[2] ?? '';

beforeAll(async () => {
  await seedFixture(app);
  f = await issueFixture(actors);
  await submittedBy(actors, f.street, 'street');
  const { reportsBelow } = (await (await writer()).ask(page, { id: f.bincheng.id })).data.assignment;
  quote = { reportId: reportsBelow[0].id, part: 'progress', text: wholeReport.progress, annotation: '属实。' };
  [first, second] = [await attached('初稿佐证'), await attached('一直都在')];
});

it('keeps the files and quotes of a hand-in, and a file that the report lets go stays on it', async () => {
  const { version } = await sendBack(await save(0, { fileIds: [first, second], quotes: [quote] }));
  const third = await attached('改后佐证');
  await save(version, { fileIds: [second, third], quotes: [{ ...quote, annotation: '已复核。' }] });
  const [report] = await reportsSeenBy('bincheng.direct');
  expect(report.files.map(({ id }: { id: string }) => id)).toEqual([second, third]);
  const [latest, before] = report.versions;
  expect(before).toMatchObject({
    number: 1,
    words: {
      files: [{ id: first, name: '初稿佐证.pdf' }, { id: second }],
      quotes: [{ annotation: '属实。', reportId: quote.reportId, orgUnit: { shortName: '市中街道' } }],
    },
  });
  expect(latest.words).toMatchObject({ files: [{ id: second }, { id: third }], quotes: [{ annotation: '已复核。' }] });
  expect(report.before).toEqual(before.words);
  for (const login of ['bincheng', 'bincheng.direct']) expect(await status(login, first), login).toBe(200);
});

it('takes a file up again that only a hand-in kept, and lets it go again to that hand-in', async () => {
  const [{ version, ...report }] = await reportsSeenBy('bincheng');
  const draft = await save(version, { fileIds: [first] }, false);
  expect((await reportsSeenBy('bincheng'))[0].files).toEqual([{ id: first }]);
  expect(await status('bincheng.direct', report.files[1].id)).toBe(200);
  const again = await save(draft.version, { fileIds: [second] });
  expect((await reportsSeenBy('bincheng'))[0].versions.map(numbered)).toEqual([
    [3, [second]],
    [2, report.files.map(({ id }: { id: string }) => id)],
    [1, [first, second]],
  ]);
  expect(again.version).toBe(draft.version + 1);
});
const numbered = ({ number, words: { files } }: { number: number; words: { files: { id: string }[] } }) => [
  number,
  files.map(({ id }) => id),
];

it('shows what a report let go to nobody above its unit, when the report itself has gone up', async () => {
  const [{ id, version }] = await reportsSeenBy('bincheng');
  await done(await actors.as('bincheng.direct'), 'approveReport', { reportId: id, version });
  const above = (await reportsSeenBy('he.jun'))[0];
  expect(above).toMatchObject({ state: 'APPROVED', intact: true, files: [{ id: second }], versions: [], before: null });
  for (const login of ['he.jun', 'zhang.min', 'street', 'guo.tao']) expect(await status(login, first), login).toBe(404);
  expect(await status('he.jun', second)).toBe(200);
  expect(await status('bincheng.direct', first)).toBe(200);
  expect((await verifyReports(app.adminUrl())).sound).toBe(true);
});

it('compares what goes up next with the files of what went up before, as far as its reader may see them', async () => {
  const next = await save(0, { fileIds: [await attached('下一期')] });
  const { before } = (await reportsSeenBy('bincheng.direct')).find(({ id }: { id: string }) => id === next.id);
  expect(before.files).toMatchObject([{ id: second }]);
  await sendBack(next);
});

it('says that files were not kept of what was handed in before they were', async () => {
  const [{ id }] = await reportsSeenBy('bincheng');
  await connected(app.adminUrl(), (owner) =>
    owner.query('update report_version set file_ids = null, quotes = null where report_id = $1', [rowId(id)]),
  );
  expect((await reportsSeenBy('bincheng'))[0].versions[0].words).toEqual({ files: null, quotes: null });
});
