import { expect, it } from 'vitest';
import { type Answer, startApp } from '../../support/app.ts';
import { inDays } from '../../support/days.ts';
import { act, done, establishedItem, issuedItem, postOf, rootAt, sixParts, units } from '../../support/walk.ts';

const app = startApp();
const previewing = `query ($input: CascadePreviewInput!) { answer: cascadePreview(input: $input) { __typename
  ... on CascadePreview { total refusal { code message } ledger { name asked own below gap inflation percent } }
  ... on Problem { code fields { path code } } } }`;
const owing = `query ($id: String!) { assignment(id: $id) { targets { line name unit value stages { name dueOn } }
  ledger { name asked own below gap inflation percent reason } orderChain { kind ledger { name asked own below inflation reason } }
  children { id version to { id } targets { name value } } } }`;
const words = { ...sixParts, targets: undefined };
const counties = [units.boxing, units.bincheng];
const shares = (a: number, b: number) => [
  { orgUnitId: units.boxing, value: a },
  { orgUnitId: units.bincheng, value: b },
];

/** A matter whose 100 km go to 滨州, signed there and ready to be given on. */
async function signedHundred(): Promise<Answer['data']> {
  const targets = [
    { name: '改造道路', unit: '公里', value: 100 },
    { name: '建章立制', stages: [{ name: '出台办法', dueOn: inDays(10) }] },
  ];
  const root = rootAt(await issuedItem(app, [units.binzhou], {}, { ...words, targets }), units.binzhou);
  const office = await app.as('he.jun');
  return done(office, 'signAssignment', { assignmentId: root.id, version: root.version });
}

const relayed = (task: Answer['data'], targets: object[]) => ({
  ...{ assignmentId: task.id, version: task.version, orgUnitIds: counties, workingDays: 15 },
  ...{ ...words, targets },
});

it('refuses a notice that counts and stages nothing (M-18)', async () => {
  const officer = await app.as('zhang.min');
  const item = await establishedItem(app);
  const order = { itemId: item.id, version: item.version, orgUnitIds: [units.binzhou], workingDays: 30, ...words };
  const refused = await act(officer, 'issueItem', { ...order, targets: [] });
  expect(refused).toMatchObject({ code: 'INVALID_INPUT', fields: [{ path: 'input.targets', code: 'notMeasurable' }] });
  const wordy = await act(officer, 'issueItem', { ...order, targets: [{ name: '大力推进' }] });
  expect(wordy.fields).toMatchObject([{ path: 'input.targets.0', code: 'notMeasurable' }]);
});

it('refuses a discount by its line, in the preview and in the relay alike, and writes nothing (M-28)', async () => {
  const office = await app.as('he.jun');
  const task = await signedHundred();
  const targets = [{ above: 0, split: 'LISTED', shares: shares(40, 50) }];
  const input = { assignmentId: task.id, orgUnitIds: counties, workingDays: 15, targets };
  const { answer } = (await office.ask(previewing, { input })).data;
  expect(answer.ledger[0]).toMatchObject({ name: '改造道路', asked: 100, own: 0, below: 90, gap: 10, inflation: 0 });
  expect(answer.refusal).toEqual({
    code: 'TARGET_UNBALANCED',
    message: '目标“改造道路”打了折扣：应落实 100 公里，分解与自留合计 90 公里，缺口 10 公里。',
  });
  const refused = await act(office, 'relayAssignment', relayed(task, targets));
  expect(refused).toMatchObject({
    code: 'TARGET_UNBALANCED',
    ruleId: 'target.gap',
    fields: [{ path: 'input.targets.0', code: 'targetGap', message: '“改造道路”缺口 10 公里，请补足分解或自留。' }],
  });
  expect((await office.ask(owing, { id: task.id })).data.assignment.children).toEqual([]);
});

it('asks a reason for inflation, and shows it and its size to the level above and to those below (B6)', async () => {
  const office = await app.as('he.jun');
  const task = await signedHundred();
  const line = { above: 0, split: 'LISTED', shares: shares(60, 70) };
  const silent = await act(office, 'relayAssignment', relayed(task, [line]));
  expect(silent).toMatchObject({
    ruleId: 'target.inflated',
    fields: [{ path: 'input.targets.0.reason', code: 'reasonNeeded' }],
  });
  await done(office, 'relayAssignment', relayed(task, [{ ...line, reason: '留有余量' }]));
  const grown = { name: '改造道路', asked: 100, below: 130, inflation: 30, reason: '留有余量' };
  const province = (await (await app.as('zhang.min')).ask(owing, { id: task.id })).data.assignment;
  expect(province.ledger[0]).toMatchObject({ ...grown, percent: 30 });
  const boxing = province.children.find((one: Answer['data']) => one.to.id === units.boxing);
  const county = (await (await app.as('feng.lei')).ask(owing, { id: boxing.id })).data.assignment;
  expect(county.targets).toMatchObject([
    { name: '改造道路', value: 60 },
    { name: '建章立制', value: null, stages: [{ name: '出台办法' }] },
  ]);
  expect(county.orderChain.map((one: Answer['data']) => one.ledger[0])).toMatchObject([
    grown,
    { asked: 100, below: 100 },
  ]);
  expect(JSON.stringify(county)).not.toContain('70');
});

it('keeps a share, and lets a further level carry on what nobody names', async () => {
  const office = await app.as('he.jun');
  const task = await signedHundred();
  await done(office, 'relayAssignment', relayed(task, [{ above: 0, own: 10 }]));
  const city = (await office.ask(owing, { id: task.id })).data.assignment;
  expect(city.ledger[0]).toMatchObject({ asked: 100, own: 10, below: 90, gap: 0, inflation: 0 });
  const boxing = city.children.find((one: Answer['data']) => one.to.id === units.boxing);
  const [liaison, post] = [await app.as('feng.lei'), postOf('feng.lei')];
  const signed = await done(liaison, 'signAssignment', { assignmentId: boxing.id, version: boxing.version }, post);
  const order = { assignmentId: boxing.id, version: signed.version, orgUnitIds: [units.water], workingDays: 10 };
  await done(liaison, 'relayAssignment', { ...order, ...words, targets: [] }, post);
  const county = (await liaison.ask(owing, { id: boxing.id })).data.assignment;
  expect(county.children[0].targets).toEqual([
    { name: '改造道路', value: 45 },
    { name: '建章立制', value: null },
  ]);
  expect(county.ledger[0]).toMatchObject({ asked: 45, below: 45, gap: 0, inflation: 0 });
});

it('sums what levels between owe when an order is routed through them', async () => {
  const officer = await app.as('zhang.min');
  const item = await establishedItem(app);
  const rules = [{ under: [units.binzhou], level: 'COUNTY' }];
  const targets = [{ name: '新建项目', unit: '个', split: 'EACH', each: 2 }];
  const order = { itemId: item.id, version: item.version, rules, routed: true, workingDays: 30, ...words, targets };
  const city = rootAt(await done(officer, 'issueItem', order), units.binzhou);
  const seen = (await officer.ask(owing, { id: city.id })).data.assignment;
  expect(seen.targets).toMatchObject([{ value: 2 * seen.children.length }]);
  expect(seen.ledger).toMatchObject([{ below: 2 * seen.children.length, own: 0, gap: 0, inflation: 0 }]);
});
