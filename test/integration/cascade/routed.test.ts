import { expect, it } from 'vitest';
import { startApp } from '../../support/app.ts';
import { globalIdOf } from '../../support/story.ts';
import { act, done, establishedItem, postOf, sixParts, units } from '../../support/walk.ts';

const app = startApp();
const previewing = `query ($input: CascadePreviewInput!) { answer: cascadePreview(input: $input) { __typename
  ... on CascadePreview { total levels { level count dueOn workingDays names } withoutLiaison alsoRunning { title } }
  ... on Problem { code ruleId message fields { path code } } } }`;
const tree = `query ($id: String!) { item(id: $id) { state progress { total } assignments { to { shortName } dueOn state
  children { id version to { shortName } from { shortName } dueOn state children { id to { shortName } dueOn } } } } }`;
const rules = [{ under: [units.binzhou, units.weifang], level: 'COUNTY', except: [units.qingzhou] }];

it('previews an order by rule through every level and writes nothing', async () => {
  const officer = await app.as('zhang.min');
  const item = await establishedItem(app);
  const input = { itemId: item.id, rules, routed: true, workingDays: 30 };
  const { answer } = (await officer.ask(previewing, { input })).data;
  expect(answer).toMatchObject({ __typename: 'CascadePreview', alsoRunning: [] });
  expect(
    answer.levels.map(({ level, count, workingDays }: Record<string, unknown>) => [level, count, workingDays]),
  ).toEqual([
    ['CITY', 2, 30],
    ['COUNTY', 19, 27],
  ]);
  expect(answer.total).toBe(21);
  expect(answer.withoutLiaison).toBe(18);
  const after = (
    await officer.ask('query ($id: String!) { item(id: $id) { state version assignments { id } } }', { id: item.id })
  ).data.item;
  expect(after).toEqual({ state: 'ESTABLISHED', version: item.version, assignments: [] });
});

it('issues what the preview showed: levels between are tasks of their own and go on when they are signed', async () => {
  const officer = await app.as('zhang.min');
  const item = await establishedItem(app);
  const order = {
    itemId: item.id,
    version: item.version,
    rules,
    orgUnitIds: [units.water],
    routed: true,
    workingDays: 30,
    ...sixParts,
  };
  await done(officer, 'issueItem', order);
  const issued = (await officer.ask(tree, { id: item.id })).data.item;
  expect(issued.progress.total).toBe(22);
  const city = issued.assignments.find((one: { to: { shortName: string } }) => one.to.shortName === '滨州市');
  const county = city.children.find((one: { to: { shortName: string } }) => one.to.shortName === '博兴县');
  expect(county.from.shortName).toBe('滨州市');
  expect(county.children.map((one: { to: { shortName: string } }) => one.to.shortName)).toEqual(['博兴县水利局']);
  expect([city.dueOn > county.dueOn, county.dueOn > county.children[0].dueOn]).toEqual([true, true]);
  const office = await app.as('feng.lei');
  const signed = await done(
    office,
    'signAssignment',
    { assignmentId: county.id, version: county.version },
    postOf('feng.lei'),
  );
  expect(signed.state).toBe('IN_PROGRESS');
  const unit = await app.as('yang.fan');
  const chain =
    'query ($id: String!) { assignment(id: $id) { orderChain { issuer { shortName } holder { shortName } holderState } } }';
  const seen = (await unit.ask(chain, { id: county.children[0].id })).data.assignment.orderChain;
  expect(seen.map((one: { holder: { shortName: string } }) => one.holder.shortName)).toEqual([
    '县水利局',
    '博兴县',
    '滨州市',
  ]);
  expect(seen[1].holderState).toBe('IN_PROGRESS');
  expect(
    (await app.as('chen.jing')) && (await (await app.as('chen.jing')).ask(chain, { id: county.id })).data.assignment,
  ).toBeNull();
});

it('refuses chains that leave a level without a working day and names it, in the preview and in the order alike', async () => {
  const officer = await app.as('zhang.min');
  const item = await establishedItem(app);
  const input = { orgUnitIds: [units.water], routed: true, workingDays: 2 };
  const { answer } = (await officer.ask(previewing, { input: { itemId: item.id, ...input } })).data;
  expect(answer).toMatchObject({ code: 'INFEASIBLE_DEADLINE', ruleId: 'deadline.chain' });
  expect(answer.message).toBe('时限不可行：单位只剩 0 个工作日，还差 1 个工作日。');
  const refused = await act(officer, 'issueItem', { itemId: item.id, version: item.version, ...input, ...sixParts });
  expect(refused).toMatchObject({ code: 'INFEASIBLE_DEADLINE', ruleId: 'deadline.chain' });
});

it('gives no order outside the own line, to unknown units or to nobody', async () => {
  const item = await establishedItem(app);
  const officer = await app.as('zhang.min');
  const order = { itemId: item.id, version: item.version, workingDays: 30, ...sixParts };
  const deep = await act(officer, 'issueItem', { ...order, orgUnitIds: [units.water] });
  expect(deep).toMatchObject({ code: 'OUTSIDE_JURISDICTION', ruleId: 'Assignment.directly' });
  const nobody = await act(officer, 'issueItem', { ...order, rules: [{ level: 'COUNTY', under: [units.water] }] });
  expect(nobody.fields).toMatchObject([{ path: 'input.orgUnitIds', code: 'required' }]);
  const unknown = await act(officer, 'issueItem', {
    ...order,
    routed: true,
    orgUnitIds: [globalIdOf('OrgUnit', '99999999')],
  });
  expect(unknown).toMatchObject({ code: 'OUTSIDE_JURISDICTION', ruleId: 'Assignment.jurisdiction' });
  const above = await act(officer, 'issueItem', { ...order, routed: true, orgUnitIds: [units.province] });
  expect(above).toMatchObject({ code: 'OUTSIDE_JURISDICTION', ruleId: 'Assignment.jurisdiction' });
  const foreign = await act(officer, 'issueItem', { ...order, rules: [{ under: [globalIdOf('OrgUnit', '36', 36)] }] });
  expect(foreign.fields).toMatchObject([{ path: 'input.rules.0.under', code: 'notFound' }]);
  const stranger = (
    await (
      await app.as('he.jun')
    ).ask(previewing, { input: { itemId: item.id, orgUnitIds: [units.boxing], workingDays: 9 } })
  ).data.answer;
  const absent = (
    await (
      await app.as('he.jun')
    ).ask(previewing, {
      input: {
        itemId: globalIdOf('Item', '019b76da-a800-7000-8000-000000000000'),
        orgUnitIds: [units.boxing],
        workingDays: 9,
      },
    })
  ).data.answer;
  expect(stranger).toEqual(absent);
  expect(stranger.code).toBe('NOT_FOUND');
});
