import { expect, it } from 'vitest';
import { departmentId } from '../../../seeds/org-units.ts';
import { seedPeople } from '../../../seeds/run.ts';
import { type Answer, startApp } from '../../support/app.ts';
import { inDays } from '../../support/days.ts';
import { issuedToGroup, seedGroup, tasksOfGroup } from '../../support/group.ts';
import { staged } from '../../support/stage.ts';
import { globalIdOf } from '../../support/story.ts';
import { act, cities, done, issuedItem, postOf, rootAt, sixParts, units } from '../../support/walk.ts';

const app = startApp();
const objection = { ground: 'DUTY', basis: '“三定”规定第三条', reason: '堤防由潍坊市管理。' };
const yantai = globalIdOf('OrgUnit', '600000');
const binzhou = cities[units.binzhou];
const page = `query ($id: String!) { assignment(id: $id) { id state version dueOn objectionDueOn timeline { kind }
  objections { place ground basis reason decision decisionReason binding raisedByName decidedByName orgUnit { shortName } }
  replaces { id } replacedBy { id state version dueOn to { id } orderChain { number } } orderChain { number }
  allowedActions { action allowed ruleId } } }`;

const read = async (login: string, id: string, post?: string): Promise<Answer['data']> =>
  (await (await app.as(login)).ask(page, { id }, post === undefined ? {} : { 'x-duban-post': post })).data.assignment;

const signedRoot = async (): Promise<{ item: Answer['data']; root: Answer['data'] }> => {
  const item = await issuedItem(app, [units.binzhou]);
  const root = rootAt(item, units.binzhou);
  const aim = { assignmentId: root.id, version: root.version };
  return { item, root: await done(await app.as('liu.yang'), 'signAssignment', aim, binzhou?.liaisonPost) };
};
const object = async (root: Answer['data'], rest = {}): Promise<Answer['data']> =>
  act(await app.as('wang.qiang'), 'objectToAssignment', {
    assignmentId: root.id,
    version: root.version,
    ...objection,
    ...rest,
  });
const reject = async (login: string, root: Answer['data']): Promise<Answer['data']> =>
  act(await app.as(login), 'rejectObjection', { assignmentId: root.id, version: root.version, reason: '职责明确。' });
const uphold = async (login: string, root: Answer['data'], rest = {}): Promise<Answer['data']> =>
  act(await app.as(login), 'upholdObjection', {
    assignmentId: root.id,
    version: root.version,
    orgUnitId: units.weifang,
    reason: '堤防确由潍坊市管理。',
    ...rest,
  });
const inboxOf = async (login: string): Promise<string[]> =>
  (await (await app.as(login)).ask('{ inbox { nodes { kind assignmentId } } }')).data.inbox.nodes.flatMap(
    ({ kind, assignmentId }: Answer['data']) => (kind === 'ADJUDICATE' ? [assignmentId] : []),
  );

it('gives an assignment to another unit when the objection is upheld: same order, new holder, history kept', async () => {
  const { item, root } = await signedRoot();
  const disputed = await object(root);
  expect(disputed).toMatchObject({ state: 'DISPUTED' });
  expect(await inboxOf('zhang.min')).toEqual([root.id]);
  expect(await uphold('zhang.min', disputed)).toMatchObject({ state: 'SUPERSEDED' });
  expect(await inboxOf('zhang.min')).toEqual([]);
  const seen = await read('zhang.min', root.id);
  expect(seen.objections).toMatchObject([{ place: 1, decision: 'UPHELD', binding: false, decidedByName: '张敏' }]);
  expect(seen.timeline.map(({ kind }: { kind: string }) => kind)).toEqual([
    'assignment.assigned',
    'assignment.signed',
    'assignment.objected',
    'assignment.objectionUpheld',
  ]);
  expect(seen.replacedBy).toMatchObject({ state: 'PENDING_RECEIPT', to: { id: units.weifang }, dueOn: seen.dueOn });
  expect(seen.replacedBy.orderChain).toEqual(seen.orderChain);
  const given = await read('chen.jing', seen.replacedBy.id);
  expect(given).toMatchObject({ state: 'PENDING_RECEIPT', replaces: null, objections: [] });
  expect((await read('liu.yang', root.id)).replacedBy).toBeNull();
  const lead = '{ item(id: $id) { leadUnit { id } progress { total } timeline { kind } } }';
  const matter = (await (await app.as('zhang.min')).ask(`query ($id: String!) ${lead}`, { id: item.id })).data.item;
  expect(matter.leadUnit.id).toBe(units.weifang);
  expect(matter.progress.total).toBe(1);
});

it('sends a rejected one back to its holder, leaves the second to a leader, and takes no third', async () => {
  const { root } = await signedRoot();
  const first = await object(root);
  expect(await reject('gao.yuan', first)).toMatchObject({ code: 'FORBIDDEN', ruleId: 'Assignment.rejectObjection' });
  const back = await reject('zhang.min', first);
  expect(back).toMatchObject({ state: 'SIGNED' });
  const second = await object(back, { ground: 'LAW', basis: '《防洪法》第八条' });
  expect(second).toMatchObject({ state: 'DISPUTED' });
  expect([await inboxOf('zhang.min'), await inboxOf('gao.yuan')]).toEqual([[], [root.id]]);
  expect(await reject('li.guohua', second)).toMatchObject({ ruleId: 'Assignment.rejectObjectionFinally' });
  const open = (await read('li.guohua', root.id)).allowedActions;
  expect(open).toContainEqual({ action: 'rejectObjection', allowed: false, ruleId: 'Assignment.secondObjection' });
  expect(open).toContainEqual({ action: 'upholdObjection', allowed: true, ruleId: null });
  const final = await reject('gao.yuan', second);
  expect(final).toMatchObject({ state: 'SIGNED' });
  expect((await read('wang.qiang', root.id)).objections).toMatchObject([
    { decision: 'REJECTED', binding: false },
    { decision: 'REJECTED', binding: true, ground: 'LAW', decidedByName: '高远' },
  ]);
  expect(await object(final)).toMatchObject({ code: 'INVALID_MOVE', ruleId: 'Assignment.objectedTwice' });
});

it('refuses a holder that is not below who ordered or has the task already, a limit too short, and words left out', async () => {
  const item = await issuedItem(app, [units.binzhou, units.weifang]);
  const { id, version } = rootAt(item, units.binzhou);
  const liaison = await app.as('liu.yang');
  const signed = await done(liaison, 'signAssignment', { assignmentId: id, version }, binzhou?.liaisonPost);
  expect((await object(signed, { basis: ' ', reason: '' })).fields).toMatchObject([
    { path: 'input.basis', code: 'required' },
    { path: 'input.reason', code: 'required' },
  ]);
  const disputed = await object(signed);
  const refused = async (rest: object): Promise<Answer['data']> => (await uphold('zhang.min', disputed, rest)).fields;
  expect(await refused({})).toMatchObject([{ path: 'input.orgUnitId', code: 'holdsAlready' }]);
  expect(await refused({ orgUnitId: units.binzhou })).toMatchObject([{ code: 'holdsAlready' }]);
  expect(await refused({ orgUnitId: units.boxing })).toMatchObject([{ path: 'input.orgUnitId', code: 'notMine' }]);
  expect(await refused({ orgUnitId: 'x' })).toMatchObject([{ path: 'input.orgUnitId', code: 'notFound' }]);
  expect(await refused({ orgUnitId: yantai, dueOn: '2020-01-01' })).toMatchObject([{ code: 'chainTooShort' }]);
  expect(await refused({ orgUnitId: yantai, reason: '' })).toMatchObject([{ path: 'input.reason' }]);
  expect(await read('zhang.min', id)).toMatchObject({ state: 'DISPUTED', replacedBy: null });
});

it('keeps a relayed task inside the limit of the level above when it changes hands', async () => {
  const item = await issuedItem(app, [units.binzhou]);
  const root = rootAt(item, units.binzhou);
  const officer = await app.as('he.jun');
  const signed = await done(officer, 'signAssignment', { assignmentId: root.id, version: root.version });
  const order = { assignmentId: root.id, version: signed.version, orgUnitIds: [units.boxing], workingDays: 10 };
  const relayed = await done(officer, 'relayAssignment', { ...order, ...sixParts });
  const child = relayed.children[0];
  const feng = await app.as('feng.lei');
  const childSigned = await done(feng, 'signAssignment', { assignmentId: child.id, version: child.version });
  const disputed = await done(await app.as('tian.hai'), 'objectToAssignment', {
    assignmentId: child.id,
    version: childSigned.version,
    ...objection,
  });
  const late = { orgUnitId: units.bincheng, dueOn: '2027-12-01' };
  expect(await uphold('he.jun', disputed, late)).toMatchObject({ code: 'INFEASIBLE_DEADLINE' });
  expect(await uphold('zhang.min', disputed, { orgUnitId: units.bincheng })).toMatchObject({ code: 'FORBIDDEN' });
  expect(await uphold('he.jun', disputed, { orgUnitId: units.bincheng })).toMatchObject({ state: 'SUPERSEDED' });
  const parent = (
    await officer.ask('query ($id: String!) { assignment(id: $id) { children { state to { id } } } }', root)
  ).data.assignment;
  expect(parent.children).toEqual([
    { state: 'PENDING_RECEIPT', to: { id: units.bincheng } },
    { state: 'SUPERSEDED', to: { id: units.boxing } },
  ]);
});

it('puts the new holder into the group of the old: among those who support, or as their lead', async () => {
  await seedGroup(app);
  const water = { unit: departmentId('37', 16), role: 'LIAISON' };
  await seedPeople(app.adminUrl(), [
    { login: 'water.office', name: '水联络', title: '', tenant: '37', clearance: 1, posts: [water] },
  ]);
  const { lead, finance, housing } = tasksOfGroup(await issuedToGroup(app));
  const signed = await done(await app.as('finance'), 'signAssignment', { assignmentId: finance.id, version: 1 });
  const raised = await done(await app.as('finance.direct'), 'objectToAssignment', {
    assignmentId: finance.id,
    version: signed.version,
    ...objection,
  });
  expect((await read('housing', finance.id)).objections).toEqual([]);
  const department = globalIdOf('OrgUnit', String(water.unit));
  expect(await uphold('zhang.min', raised, { orgUnitId: department })).toMatchObject({ state: 'SUPERSEDED' });
  const placed = (await read('zhang.min', finance.id)).replacedBy;
  for (const [login, id] of [
    ['water.office', lead.id],
    ['water.office', housing.id],
    ['liu.yang', placed.id],
    ['housing', placed.id],
  ])
    expect((await read(login ?? '', id))?.id, login).toBe(id);
  for (const id of [lead.id, housing.id, placed.id]) expect(await read('finance', id)).toBeNull();
  const aim = { assignmentId: lead.id, version: lead.version };
  const taken = await done(await app.as('liu.yang'), 'signAssignment', aim, binzhou?.liaisonPost);
  const disputed = await done(await app.as('wang.qiang'), 'objectToAssignment', {
    assignmentId: lead.id,
    version: taken.version,
    ...objection,
  });
  await uphold('zhang.min', disputed, { orgUnitId: yantai });
  const { replacedBy } = await read('zhang.min', lead.id);
  const leads = 'query ($id: String!) { assignment(id: $id) { role lead { id } } }';
  for (const { id } of [housing, placed])
    expect((await (await app.as('zhang.min')).ask(leads, { id })).data.assignment).toEqual({
      role: 'SUPPORT',
      lead: { id: replacedBy.id },
    });
});

it('lets one decision win when both are made at the same moment', async () => {
  const winners = new Set<string>();
  for (let round = 0; round < 6; round += 1) {
    const { disputed } = await staged(app, ['disputed']);
    if (disputed === undefined) throw new Error('not staged');
    const [upheld, rejected] = await Promise.all([uphold('zhang.min', disputed), reject('zhao.wen', disputed)]);
    expect([upheld.code ?? 'done', rejected.code ?? 'done'].sort()).toEqual(['STALE_VERSION', 'done']);
    const { state } = await read('zhang.min', disputed.id);
    expect(state).toBe(upheld.code === undefined ? 'SUPERSEDED' : 'SIGNED');
    winners.add(state);
  }
  expect(winners.size).toBeGreaterThan(0);
});

it('lets one of objecting and taking up win', async () => {
  for (let round = 0; round < 6; round += 1) {
    const { root } = await signedRoot();
    const handler = { assignmentId: root.id, version: root.version, handlerPostId: postOf('liu.yang', 1) };
    const [objected, handled] = await Promise.all([
      object(root),
      act(await app.as('liu.yang'), 'handleAssignment', handler, binzhou?.liaisonPost),
    ]);
    expect([objected.code ?? 'done', handled.code ?? 'done'].sort()).toEqual(['STALE_VERSION', 'done']);
  }
});

it('closes the window three working days after arrival, whenever it was signed', async () => {
  const { root } = await signedRoot();
  const advance = 'mutation ($input: AdvanceClockInput!) { advanceClock(input: $input) { __typename } }';
  const admin = await app.as('sun.admin');
  const { objectionDueOn } = await read('wang.qiang', root.id);
  const days = Math.round((Date.parse(objectionDueOn) - Date.parse(inDays(0))) / 86_400_000);
  for (let day = 0; day <= days; day += 1) await admin.ask(advance, { input: { key: crypto.randomUUID(), hours: 24 } });
  expect(await object(root)).toMatchObject({ code: 'INVALID_MOVE', ruleId: 'Assignment.objectionLate' });
  const closed = (await read('wang.qiang', root.id)).allowedActions;
  expect(closed).toContainEqual({ action: 'object', allowed: false, ruleId: 'Assignment.objectionLate' });
});
