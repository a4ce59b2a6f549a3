import { beforeAll, expect, it } from 'vitest';
import { startApp } from '../../support/app.ts';
import { group, issuedToGroup, seedGroup, tasksOfGroup } from '../../support/group.ts';
import { move } from '../../support/item-moves.ts';
import { connected } from '../../support/oracle-world.ts';
import { signedInOnce, staged } from '../../support/stage.ts';
import { announced, docx, fetched, pdf, uploaded } from '../../support/uploading.ts';
import { takeUp } from '../../support/visibility-fixture.ts';
import { act, done, postOf, wholeCheck } from '../../support/walk.ts';

const app = startApp();
const actors = signedInOnce(app);
const checks = `verifications { id intact checked files { id name size } }`;
const page = `query ($id: String!) { assignment(id: $id) { version ${checks} } }`;
const matterPage = `query ($id: String!) { item(id: $id) { version state ${checks} } }`;
const rowId = (id: string): string => Buffer.from(id, 'base64url').toString().split(':')[2] ?? '';
const proof = pdf('所见：堤防完好', '现场照片.pdf');
let task: { id: string; version: number };

beforeAll(async () => {
  await seedGroup(app);
  const { lead } = tasksOfGroup(await issuedToGroup(actors));
  task = await takeUp(actors, lead, 'liu.yang', postOf('liu.yang'), postOf('liu.yang', 1));
});

const sent = async (login = 'zhang.min', sample = proof) => uploaded(app.url(), await actors.as(login), sample);
const checked = async (fileIds: readonly string[], login = 'zhang.min') => {
  const { version } = (await (await actors.as(login)).ask(page, { id: task.id })).data.assignment;
  const check = { ...wholeCheck, verified: 10, fileIds };
  return act(await actors.as(login), 'verifyAssignment', { assignmentId: task.id, version, check });
};
const checksSeenBy = async (login: string, post?: string) => {
  const headers: Record<string, string> = post === undefined ? {} : { 'x-duban-post': post };
  return (await (await actors.as(login)).ask(page, { id: task.id }, headers)).data.assignment?.verifications;
};
const got = async (login: string, id: string) => fetched(app.url(), await actors.as(login), id);

it('hangs files on a check of a task: read by whoever reads the check, and by nobody else', async () => {
  const [photos, paper] = [await sent(), await sent('zhang.min', docx('验收单.docx'))];
  for (const login of ['li.guohua', 'liu.yang', 'wang.qiang']) expect((await got(login, photos)).status).toBe(404);
  expect(await checked([photos, paper])).toMatchObject({ __typename: 'Assignment' });
  for (const login of ['zhang.min', 'li.guohua', 'liu.yang', 'wang.qiang', 'he.jun']) {
    expect(await checksSeenBy(login), login).toMatchObject([
      { intact: true, files: [{ id: photos, name: '现场照片.pdf', size: proof.bytes.length }, { id: paper }] },
    ]);
    const answer = await got(login, photos);
    expect(Buffer.from(await answer.arrayBuffer()).equals(proof.bytes), login).toBe(true);
  }
  expect(await checksSeenBy('finance')).toEqual([]); // a supporting unit reads the task, never how it was checked
  for (const login of ['finance', 'housing.direct', 'chen.jing', 'guo.tao', 'wu.admin', 'sun.admin', 'qian.audit'])
    expect((await got(login, photos)).status, login).toBe(404);
  const again = await checked([photos]);
  expect(again).toMatchObject({ code: 'INVALID_INPUT', fields: [{ path: 'input.check.fileIds.0', code: 'notFound' }] });
});

it('hangs no file that is not there for whoever checks, keeps no check with one, and says which', async () => {
  const before = (await checksSeenBy('zhang.min')).length;
  const [own, foreign] = [await sent(), await sent('li.guohua')];
  const { id: begun } = await announced(await actors.as('zhang.min'), pdf('only begun'));
  for (const wrong of [foreign, begun, task.id, group.finance, 'x', ''])
    expect(await checked([own, wrong]), wrong).toMatchObject({
      code: 'INVALID_INPUT',
      fields: [{ path: 'input.check.fileIds.1', code: 'notFound' }],
    });
  expect(await checked([own, own])).toMatchObject({ fields: [{ path: 'input.check.fileIds', code: 'twice' }] });
  expect(await checked(Array(21).fill(own))).toMatchObject({
    fields: [{ path: 'input.check.fileIds', code: 'tooMany' }],
  });
  expect(await checksSeenBy('zhang.min')).toHaveLength(before);
  expect((await got('li.guohua', own)).status).toBe(404);
  expect((await got('zhang.min', own)).status).toBe(200);
});

it.each([
  ['name', `name = '别的.pdf'`],
  ['content', `sha256 = sha256('x')`],
  ['place', `verification_id = null, free_since = now()`],
])('says that a check is not what was kept when the %s of a file was changed', async (_, change) => {
  const file = await sent();
  expect(await checked([file])).toMatchObject({ __typename: 'Assignment' });
  expect((await checksSeenBy('liu.yang')).at(-1).intact).toBe(true);
  await connected(app.adminUrl(), (owner) => owner.query(`update file set ${change} where id = $1`, [rowId(file)]));
  expect((await checksSeenBy('liu.yang')).at(-1).intact).toBe(false);
});

it('hangs files on the conclusion and the look-back of a matter, which the units below do not read', async () => {
  const { verifying, lookedBack } = await staged(actors, ['verifying', 'lookedBack']);
  const found = { checked: '抽查三个堤段', evidence: '照片' };
  for (const [field, item, how] of [
    ['concludeVerification', verifying, { passes: true }],
    ['recordLookBack', lookedBack, { holds: true, method: 'SITE' }],
  ] as const) {
    const verifier = await actors.as('zhang.min');
    const file = await sent();
    const input = { itemId: item?.id, version: item?.version, ...found, ...how, fileIds: [file] };
    const wrong = await move(verifier, field, { ...input, fileIds: [file, 'x'] });
    expect(wrong.fields).toMatchObject([{ path: 'input.fileIds.1', code: 'notFound' }]);
    const answer = await move(verifier, field, input);
    expect(answer.__typename, JSON.stringify(answer)).toBe('Item');
    const { data } = await (await actors.as('li.guohua')).ask(matterPage, { id: item?.id });
    expect(data.item.verifications.at(-1)).toMatchObject({ intact: true, files: [{ id: file }] });
    expect((await got('li.guohua', file)).status).toBe(200);
    for (const login of ['liu.yang', 'wang.qiang', 'he.jun', 'guo.tao'])
      expect((await got(login, file)).status, login).toBe(404);
  }
});

it('accepts with a check and its files in one act', async () => {
  const { submitted } = await staged(actors, ['submitted']);
  const file = await sent();
  const check = { ...wholeCheck, fileIds: [file] };
  await done(await actors.as('zhang.min'), 'acceptAssignment', {
    ...{ assignmentId: submitted?.id, version: submitted?.version, check },
  });
  expect((await got('liu.yang', file)).status).toBe(200);
});
