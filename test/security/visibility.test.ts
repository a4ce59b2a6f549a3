import { beforeAll, expect, it } from 'vitest';
import { type Answer, startApp } from '../support/app.ts';
import { signedInOnce } from '../support/stage.ts';
import { globalIdOf } from '../support/story.ts';
import { type Fixture, handIn, issueFixture, seedFixture, takeUp } from '../support/visibility-fixture.ts';
import { done, postOf, wholeReport } from '../support/walk.ts';

const app = startApp();
const actors = signedInOnce(app);
let f: Fixture;

const facets = `id title state version dueOn arrivedAt signedAt item { id } from { id } to { id shortName }
  progress { claimed verified total } handlerName acceptedByName
  reports { id state measures claimed drafterName } verifications { byName }
  responsible { role personName } orderChain { task holderState issuer { shortName } holder { shortName } }
  timeline { kind about { shortName } orgUnit { shortName } }`;
const one = `query ($id: String!) { assignment(id: $id) { ${facets} children { id to { shortName } } } }`;
const whole = `query ($id: String!) { item(id: $id) { id title body assignments { ${facets} children { ${facets}
  children { ${facets} } } } } }`;

/** What somebody sees of an assignment; the whole answer with it, so that two can be compared byte for byte. */
async function sees(login: string, { id }: { id: string }, post?: string): Promise<Answer> {
  const header = post === undefined ? {} : { 'x-duban-post': post };
  return (await actors.as(login)).ask(one, { id }, header as Record<string, string>);
}

/** Proves that a target cannot be told from one that does not exist, after somebody entitled has seen it. */
async function hidden(from: string, target: { id: string }, entitled: string): Promise<void> {
  expect((await sees(entitled, target)).data.assignment.id).toBe(target.id);
  const absent = await sees(from, { id: globalIdOf('Assignment', '019b76da-a800-7000-8000-000000000000') });
  const answer = await sees(from, target);
  expect(answer.text).toBe(absent.text);
  expect(answer.data).toEqual({ assignment: null });
}

const draft = { kind: 'COMPLETION', ...wholeReport, measures: '水利局内部草稿', claimed: 40, handsIn: false };

beforeAll(async () => {
  await seedFixture(app);
  f = await issueFixture(actors);
  for (const task of [f.water, f.x2Water, f.x3Water])
    await takeUp(actors, task, 'yang.fan', postOf('yang.fan', 1), postOf('water.handler'));
  const written = { assignmentId: f.water.id, version: 0, ...draft };
  await done(await actors.as('water.handler'), 'saveReport', written);
});

it('V-01: the province sees the whole subtree of its matter, and nothing of how a unit handles it inside', async () => {
  const answer = await (await actors.as('zhang.min')).ask(whole, { id: f.x1.id });
  const tree = answer.data.item.assignments;
  const names = (list: { to: { shortName: string } }[]) => list.map(({ to }) => to.shortName).sort();
  expect(names(tree)).toEqual(['滨州市', '潍坊市'].sort());
  const below = tree.flatMap(({ children }: { children: object[] }) => children);
  expect(names(below)).toEqual(['滨城区', '博兴县', '青州市'].sort());
  const units = below.flatMap(({ children }: { children: object[] }) => children);
  expect(names(units)).toEqual(['滨城区市中街道办事处', '滨城区教育和体育局', '博兴县水利局'].sort());
  const water = units.find(({ to }: { to: { shortName: string } }) => to.shortName === '博兴县水利局');
  expect(water).toMatchObject({ state: 'IN_PROGRESS', orderChain: [{}, {}, {}], progress: { claimed: 0 } });
  expect(water).toMatchObject({ handlerName: null, reports: [] });
  expect((await sees('yang.fan', f.water)).data.assignment).toMatchObject({
    handlerName: '水承办',
    reports: [{ measures: '水利局内部草稿' }],
  });
  expect(answer.text).not.toContain('水利局内部草稿');
  expect(answer.text).not.toContain('水承办');
});

it("V-02: no level above sees the unit's report before the unit itself has approved it, and every level after", async () => {
  const above = ['zhang.min', 'he.jun', 'feng.lei'];
  const states = async (login: string) => {
    const { assignment } = (await sees(login, f.water)).data;
    return assignment.reports.map(({ state }: { state: string }) => state);
  };
  const told = async (login: string) =>
    (await sees(login, f.water)).data.assignment.timeline.map(({ kind }: { kind: string }) => kind);
  expect(await states('yang.fan')).toEqual(['DRAFT']);
  expect(await told('yang.fan')).not.toContain('assignment.submitted');
  for (const login of above) expect(await states(login), login).toEqual([]);
  const report = await handIn(actors, f.water.id, 'water.handler', postOf('water.handler'), 1);
  expect(await states('yang.fan')).toEqual(['IN_REVIEW']);
  for (const login of above) {
    expect(await states(login), login).toEqual([]);
    expect((await told(login)).filter((kind: string) => kind.startsWith('report.'))).toEqual([]);
    const { progress } = (await sees(login, f.water)).data.assignment;
    expect(progress.claimed, login).toBe(0);
  }
  await done(await actors.as('xie.min'), 'approveReport', { reportId: report.id, version: report.version });
  for (const login of [...above, 'yang.fan']) expect(await states(login), login).toEqual(['APPROVED']);
  const seen = (await sees('zhang.min', f.water)).data.assignment;
  expect(seen.reports).toMatchObject([{ claimed: 100, drafterName: null }]);
  expect(seen.progress.claimed).toBe(100);
});

it('V-03: 滨州 sees its branch with both counties and what is under them', async () => {
  for (const target of [f.binzhou, f.bincheng, f.boxing, f.street, f.education, f.water]) {
    const { assignment } = (await sees('he.jun', target)).data;
    expect(assignment).toMatchObject({ id: target.id, title: '黄河滩区防汛整治' });
    expect(assignment.orderChain.length).toBeGreaterThan(0);
    expect(assignment.progress).toBeDefined();
  }
  const children = (await sees('he.jun', f.binzhou)).data.assignment.children;
  expect(children.map(({ to }: { to: { shortName: string } }) => to.shortName).sort()).toEqual(
    ['滨城区', '博兴县'].sort(),
  );
});

it("V-04: 滨州 sees nothing of 潍坊's branch", async () => {
  await hidden('he.jun', f.weifang, 'guo.tao');
  await hidden('he.jun', f.qingzhou, 'guo.tao');
  await hidden('liu.yang', f.qingzhou, 'qingzhou');
});

it("V-05: 滨州 reads the province's text as it was given, and neither who else received it nor how many did", async () => {
  const entitled = await (await actors.as('zhang.min')).ask(whole, { id: f.x1.id });
  expect(entitled.text).toContain('潍坊');
  const answer = await sees('he.jun', f.binzhou);
  const { assignment } = answer.data;
  expect(assignment.orderChain).toMatchObject([{ task: '省里要求全面加固堤防。', issuer: { shortName: '山东省' } }]);
  expect(assignment.orderChain).toHaveLength(1);
  expect(assignment.item).toBeNull();
  expect(assignment.progress.total).toBe(5);
  expect(answer.text).not.toMatch(/潍坊|青州|疏浚/);
  const item = await (await actors.as('he.jun')).ask(whole, { id: f.x1.id });
  expect(item.data).toEqual({ item: null });
});

it("V-06: 滨城 sees nothing of 博兴's branch", async () => {
  await hidden('bincheng', f.boxing, 'he.jun');
  await hidden('bincheng', f.water, 'he.jun');
});

it('V-07: 市中街道 reads what 滨城, 滨州 and the province ordered, with states and times, without numbers and names', async () => {
  const chain = `query ($id: String!) { assignment(id: $id) { orderChain { task intact holderState signedAt submittedAt
    acceptedAt issuer { shortName } holder { shortName } } children { id } item { id } progress { total } } }`;
  const answer = await (await actors.as('street')).ask(chain, { id: f.street.id });
  const { orderChain, ...rest } = answer.data.assignment;
  expect(orderChain.map(({ task }: { task: string }) => task)).toEqual([
    '滨城要求入户排查。',
    '滨州要求分段加固。',
    '省里要求全面加固堤防。',
  ]);
  expect(orderChain).toMatchObject([
    { intact: true, issuer: { shortName: '滨城区' }, holder: { shortName: '市中街道' } },
    { intact: true, holderState: 'IN_PROGRESS', issuer: { shortName: '滨州市' }, holder: { shortName: '滨城区' } },
    { intact: true, holderState: 'IN_PROGRESS', issuer: { shortName: '山东省' }, holder: { shortName: '滨州市' } },
  ]);
  for (const link of orderChain.slice(1)) expect(link.signedAt).toMatch(/^2\d{3}-/);
  expect(rest).toEqual({ children: [], item: null, progress: { total: 0 } });
  expect(answer.text).not.toMatch(/博兴|潍坊|教育|张敏|何军|边滨/);
  for (const target of [f.bincheng, f.binzhou]) await hidden('street', target, 'he.jun');
});

it('V-08: 市中街道 sees nothing of its sibling under 滨城', () => hidden('street', f.education, 'bincheng'));

it('V-09: the water bureau sees its own tasks of all three matters, with what it does inside', async () => {
  for (const target of [f.water, f.x2Water, f.x3Water]) {
    const { assignment } = (await sees('yang.fan', target)).data;
    expect(assignment).toMatchObject({
      id: target.id,
      handlerName: '水承办',
      state: expect.stringMatching(/IN_PROGRESS|SUBMITTED/),
    });
    expect(assignment.responsible.map(({ personName }: { personName: string }) => personName)).toContain('谢敏');
  }
  const [report] = (await sees('xie.min', f.water)).data.assignment.reports;
  expect(report.drafterName).toBe('水承办');
});

it('V-10: the water bureau sees nothing of the task of 市中街道', () => hidden('yang.fan', f.street, 'bincheng'));

it('V-11: 滨州 sees its own matter down to the unit', async () => {
  for (const target of [f.x2Boxing, f.x2Water])
    expect((await sees('he.jun', target)).data.assignment.id).toBe(target.id);
  expect((await sees('he.jun', f.x2Water)).data.assignment.item.id).toBe(f.x2.id);
});

it.each([
  ['V-12: the province sees no matter that 滨州 established', 'zhang.min', 'x2', 'he.jun'],
  ['V-13: 滨州 sees no matter that 博兴 established', 'he.jun', 'x3', 'feng.lei'],
  ['V-15: the province sees no matter that 博兴 established', 'zhang.min', 'x3', 'feng.lei'],
  ['V-16: 青州 sees no matter of another city', 'qingzhou', 'x2', 'he.jun'],
] as const)('%s', async (_, viewer, matter, entitled) => {
  const { id } = f[matter];
  const seen = await (await actors.as(entitled)).ask(whole, { id });
  expect(seen.data.item.id).toBe(id);
  expect((await (await actors.as(viewer)).ask(whole, { id })).data).toEqual({ item: null });
  for (const target of matter === 'x2' ? [f.x2Boxing, f.x2Water] : [f.x3Water]) await hidden(viewer, target, entitled);
  const list = await (await actors.as(viewer)).ask(
    '{ items { nodes { id } } inbox { nodes { itemId assignmentId } } }',
  );
  expect(list.text).not.toContain(id);
});
