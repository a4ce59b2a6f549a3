import { beforeAll, expect, it } from 'vitest';
import { verifyReports } from '../../../api/audit-reports.ts';
import { startApp } from '../../support/app.ts';
import { connected } from '../../support/oracle-world.ts';
import { reporting } from '../../support/reporting.ts';
import { signedInOnce } from '../../support/stage.ts';
import { announced, docx, fetched, pdf, uploaded } from '../../support/uploading.ts';
import { act, cities, done, units, wholeReport } from '../../support/walk.ts';

const app = startApp();
const actors = signedInOnce(app);
const city = cities[units.binzhou] ?? { liaison: '', handlerPost: '', direct: '' };
const page =
  'query ($id: String!) { assignment(id: $id) { reports { id version state intact files { id name size } } } }';
const rowId = (id: string): string => Buffer.from(id, 'base64url').toString().split(':')[2] ?? '';
let task: string;

beforeAll(async () => {
  task = (await reporting(actors, 'WEEKLY')).id;
});

const handler = () => actors.as(city.liaison);
const attached = async (sample = pdf(`${Math.random()}`)): Promise<string> =>
  uploaded(app.url(), await handler(), sample, city.handlerPost);
/** Saves the open report with files; answers it, or the problem. */
const saved = async (version: number, fileIds: readonly string[] | null | undefined, handsIn = false, on = task) => {
  const report = { assignmentId: on, version, kind: 'PERIODIC', ...wholeReport, claimed: 10, handsIn };
  return act(
    await handler(),
    'saveReport',
    { ...report, ...(fileIds === undefined ? {} : { fileIds }) },
    city.handlerPost,
  );
};
const reportsSeenBy = async (login: string, post?: string) => {
  const headers: Record<string, string> = post === undefined ? {} : { 'x-duban-post': post };
  return (await (await actors.as(login)).ask(page, { id: task }, headers)).data.assignment?.reports ?? [];
};
const status = async (login: string, id: string, post?: string): Promise<number> =>
  (await fetched(app.url(), await actors.as(login), id, post)).status;

it('hangs files on a draft, which only the unit reads; what goes up is read with the report and never changes', async () => {
  const [first, second, third] = [await attached(docx()), await attached(), await attached()];
  const draft = await saved(0, [first, second]);
  expect(await reportsSeenBy(city.liaison, city.handlerPost)).toMatchObject([
    { state: 'DRAFT', intact: null, files: [{ id: first, name: '方案.docx' }, { id: second }] },
  ]);
  for (const login of [city.liaison, city.direct, 'he.jun']) expect(await status(login, first), login).toBe(200);
  for (const login of ['zhang.min', 'guo.tao', 'yang.fan', 'wu.admin'])
    expect(await status(login, first), login).toBe(404);

  const changed = await saved(draft.version, [third, first]);
  expect(await status(city.direct, second)).toBe(404);
  expect(await status(city.liaison, second, city.handlerPost)).toBe(200);
  const same = await saved(changed.version, undefined, true);
  await done(await actors.as(city.direct), 'approveReport', { reportId: same.id, version: same.version });

  for (const login of ['zhang.min', city.liaison, city.direct]) {
    const [report] = await reportsSeenBy(login);
    expect(report).toMatchObject({ state: 'APPROVED', intact: true, files: [{ id: first }, { id: third }] });
    expect(await status(login, first), login).toBe(200);
  }
  for (const login of ['guo.tao', 'yang.fan', 'sun.admin', 'qian.audit'])
    expect(await status(login, first), login).toBe(404);

  const next = await saved(0, [first]);
  expect(next).toMatchObject({ __typename: 'Problem', code: 'INVALID_INPUT', fields: [{ path: 'input.fileIds.0' }] });
  expect(await saved(0, [])).toMatchObject({ __typename: 'Report' });
  expect((await reportsSeenBy('zhang.min'))[0].files).toHaveLength(2);
});

it.each([
  ['name', `name = '别的.docx'`],
  ['content', `sha256 = sha256('x')`],
  ['place', `report_id = null, free_since = now()`],
])('says that a report is not what was approved when the %s of a file was changed', async (_, change) => {
  const [approved] = (await reportsSeenBy('zhang.min')).filter(({ state }: { state: string }) => state === 'APPROVED');
  expect(approved.intact).toBe(true);
  const id = rowId(approved.files[0].id);
  const kept = await connected(app.adminUrl(), async (owner) => {
    const { rows } = await owner.query('select name, sha256, report_id, free_since from file where id = $1', [id]);
    expect((await verifyReports(app.adminUrl())).lines[0]).toMatch(/: 1 reports, sound\.$/);
    await owner.query(`update file set ${change} where id = $1`, [id]);
    return rows[0];
  });
  expect((await verifyReports(app.adminUrl())).lines[0]).toContain(`changed: ${rowId(approved.id)}.`);
  expect((await reportsSeenBy('zhang.min')).find(({ id: one }: { id: string }) => one === approved.id).intact).toBe(
    false,
  );
  await connected(app.adminUrl(), (owner) =>
    owner.query('update file set name = $2, sha256 = $3, report_id = $4, free_since = $5 where id = $1', [
      id,
      ...[kept.name, kept.sha256, kept.report_id, kept.free_since],
    ]),
  );
  expect((await reportsSeenBy('zhang.min')).find(({ id: one }: { id: string }) => one === approved.id).intact).toBe(
    true,
  );
});

it('hangs no file that is not there for whoever hangs it, and says which', async () => {
  const other = (await reporting(actors, 'WEEKLY')).id;
  const own = await attached();
  const foreign = await uploaded(app.url(), await actors.as('he.jun'), pdf('of a colleague'));
  const begun = (await announced(await handler(), pdf('only begun'), city.handlerPost)).id;
  const hung = await attached();
  const { version } = (await reportsSeenBy(city.liaison, city.handlerPost)).find(
    ({ state }: { state: string }) => state === 'DRAFT',
  );
  await saved(version, [hung]);
  for (const wrong of [foreign, begun, hung, other, 'x', ''])
    expect(await saved(0, [own, wrong], false, other), wrong).toMatchObject({
      code: 'INVALID_INPUT',
      fields: [{ path: 'input.fileIds.1', code: 'notFound' }],
    });
  expect(await saved(0, [own, own], false, other)).toMatchObject({
    fields: [{ path: 'input.fileIds', code: 'twice' }],
  });
  expect(await saved(0, Array(21).fill(own), false, other)).toMatchObject({
    fields: [{ path: 'input.fileIds', code: 'tooMany' }],
  });
  expect(await status(city.direct, own)).toBe(404);
  expect(await saved(0, [own], false, other)).toMatchObject({ __typename: 'Report' });
  expect(await status(city.direct, own)).toBe(200);
});
