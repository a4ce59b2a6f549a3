import { beforeAll, describe, expect, it } from 'vitest';
import { seedPeople } from '../../seeds/run.ts';
import { key, startApp } from '../support/app.ts';
import type { Staged } from '../support/cascade-operations.ts';
import { callerOf } from '../support/matrix.ts';
import { operationsAt } from '../support/operations.ts';
import { signedInOnce, staged } from '../support/stage.ts';
import { globalIdOf, storyId } from '../support/story.ts';
import { done, issuedItem, postOf, rootAt, sixParts, units } from '../support/walk.ts';

const app = startApp();
const actors = signedInOnce(app);
const unknown = '019b76da-a800-7000-8000-000000000000';
const blind = globalIdOf('Post', unknown);
let records: Staged = {};

beforeAll(async () => {
  const leader = [{ unit: 700_000, role: 'LEADER' }];
  await seedPeople(app.adminUrl(), [
    { login: 'mayor.3707', name: '潍坊市长', title: '', tenant: '3707', clearance: 1, posts: leader },
  ]);
  records = await staged(actors, ['signed', 'unhandled', 'established', 'drafted']);
});

/** Asks for a write as somebody, with one field of a valid input put in place of its own. */
async function withField(persona: string, field: string, over: object): Promise<string> {
  const aim = { tenant: 37, personLogin: 'zhao.wen', administrator: 'sun.admin', staged: records };
  const operation = operationsAt(aim)[`Mutation.${field}`];
  if (operation === undefined) throw new Error(field);
  const { input } = operation.variables() as { input: object };
  const caller = await callerOf(actors, persona);
  return (await caller.ask(operation.query, { input: { ...input, ...over } })).text;
}

/** Posts that exist, but not for the persona: of a sibling, of a level above or below, of another province or type. */
const strangersOf: Readonly<Record<string, readonly string[]>> = {
  'liu.yang/0': [postOf('chen.jing', 1), postOf('yang.fan'), postOf('zhang.min')],
  'zhang.min': [postOf('mayor.3707'), postOf('ma.li')],
  'he.jun': [postOf('gao.yuan'), postOf('mayor.3707')],
  'wu.admin': [postOf('gao.yuan'), postOf('mayor.3707')],
  'li.guohua': [postOf('mayor.3707'), postOf('he.jun'), postOf('wang.qiang')],
};

describe('a post inside an input that is not of the own tenant answers, byte for byte, as an unknown one', () => {
  it.each([
    ['handleAssignment', 'liu.yang/0', 'handlerPostId', postOf('liu.yang', 1)],
    ['changeHandler', 'liu.yang/0', 'handlerPostId', postOf('liu.yang', 1)],
    ['registerItem', 'zhang.min', 'leaderPostId', postOf('gao.yuan')],
    ['registerItem', 'he.jun', 'leaderPostId', null],
    ['appointDuty', 'li.guohua', 'leaderPostId', postOf('gao.yuan')],
    ['appointDuty', 'li.guohua', 'leadPostId', postOf('li.guohua')],
    ['appointDuty', 'li.guohua', 'directPostId', postOf('zhao.wen')],
    ['appointDuty', 'wu.admin', 'leaderPostId', null],
  ])('%s as %s: %s', async (field, persona, name, own) => {
    const absent = await withField(persona, field, { [name]: blind });
    expect(absent).toContain(`{"path":"input.${name}","code":"notFound"`);
    const elsewhere = [
      globalIdOf('Post', storyId('gao.yuan/0'), 36),
      globalIdOf('Person', storyId('gao.yuan')),
      ...(strangersOf[persona] ?? []),
    ];
    for (const id of elsewhere) expect(await withField(persona, field, { [name]: id })).toBe(absent);
    if (own !== null) expect(await withField(persona, field, { [name]: own })).not.toContain('"code":');
    records = await staged(actors, ['signed', 'unhandled', 'established', 'drafted']);
  });

  it('handleAssignment takes no colleague for a handler who is none', async () => {
    const absent = await withField('liu.yang/0', 'handleAssignment', { handlerPostId: blind });
    for (const login of ['wang.qiang', 'he.jun', 'wu.admin'])
      expect(await withField('liu.yang/0', 'handleAssignment', { handlerPostId: postOf(login) })).toBe(absent);
  });
});

describe('a unit inside an input', () => {
  const one = (id: string) => [id];
  const rule = (part: 'under' | 'except') => (id: string) => [{ under: [], except: [], [part]: [id] }];
  it.each([
    ['relayAssignment', 'he.jun', 'orgUnitIds', 'orgUnitIds', one, units.boxing],
    ['relayAssignment', 'he.jun', 'rules', 'rules.0.under', rule('under'), units.boxing],
    ['relayAssignment', 'he.jun', 'rules', 'rules.0.except', rule('except'), null],
    ['issueItem', 'zhang.min', 'orgUnitIds', 'orgUnitIds', one, units.binzhou],
    ['issueItem', 'zhang.min', 'rules', 'rules.0.under', rule('under'), null],
    ['proposeItem', 'zhang.min', 'leadUnitId', 'leadUnitId', (id: string) => id, units.binzhou],
  ] as const)(
    'of another province answers %s as one of no province: %s',
    async (field, persona, name, path, put, own) => {
      const absent = await withField(persona, field, { [name]: put(globalIdOf('OrgUnit', '99999999', 36)) });
      expect(absent).toContain(`{"path":"input.${path}","code":"notFound"`);
      for (const id of [
        globalIdOf('OrgUnit', '1600000', 36),
        globalIdOf('OrgUnit', '36', 36),
        globalIdOf('Post', unknown),
      ])
        expect(await withField(persona, field, { [name]: put(id) })).toBe(absent);
      if (own === null) return;
      const given = name === 'rules' ? { orgUnitIds: [], routed: true } : {};
      expect(await withField(persona, field, { ...given, [name]: put(own) })).not.toContain('"code":');
      records = await staged(actors, ['signed', 'unhandled', 'established', 'drafted']);
    },
  );

  it('of another branch chooses no receiver when a rule of the issuer names it', async () => {
    const ruled = (id: string) => ({ orgUnitIds: [], routed: true, rules: [{ under: [id], except: [] }] });
    for (const id of [units.weifang, units.qingzhou, units.province])
      expect(await withField('he.jun', 'relayAssignment', ruled(id))).toContain('"code":"INVALID_INPUT"');
  });

  it('outside the own authority is refused by relay and issue alike: sibling, level above, oneself, two levels below', async () => {
    for (const id of [units.weifang, units.province, units.binzhou, units.street, units.qingzhou])
      expect(await withField('he.jun', 'relayAssignment', { orgUnitIds: [units.boxing, id] })).toContain(
        '"code":"OUTSIDE_JURISDICTION"',
      );
    for (const id of [units.province, units.boxing, units.street])
      expect(await withField('zhang.min', 'issueItem', { orgUnitIds: [units.binzhou, id] })).toContain(
        '"code":"OUTSIDE_JURISDICTION"',
      );
  });
});

describe('an assignment that stands in a chain', () => {
  it('opens neither its parent nor its siblings nor the root beside it, and an event of none of them', async () => {
    const item = await issuedItem(actors, [units.binzhou, units.weifang]);
    const [binzhou, weifang] = [rootAt(item, units.binzhou), rootAt(item, units.weifang)];
    const officer = await actors.as('he.jun');
    const signed = await done(officer, 'signAssignment', { assignmentId: binzhou.id, version: 1 });
    const order = { orgUnitIds: [units.boxing, units.bincheng], workingDays: 10, ...sixParts };
    const { children } = await done(officer, 'relayAssignment', {
      assignmentId: binzhou.id,
      version: signed.version,
      ...order,
    });
    const [boxing, bincheng] = [units.boxing, units.bincheng].map((unit) =>
      children.find((one: { to: { id: string } }) => one.to.id === unit),
    );
    const county = await actors.as('feng.lei');
    const query = `query ($id: String!) { assignment(id: $id) { id from { id } to { id }
      timeline { kind about { id } orgUnit { id } } item { id } children { id } orderChain { issuer { id } holder { id } } } }`;
    const absent = await county.ask(query, { id: globalIdOf('Assignment', unknown) });
    for (const { id } of [binzhou, weifang, bincheng]) expect((await county.ask(query, { id })).text).toBe(absent.text);
    const above = await actors.as('zhang.min');
    for (const { id } of [binzhou, weifang, bincheng, boxing])
      expect((await above.ask(query, { id })).data.assignment.id).toBe(id);
    const own = (await county.ask(query, { id: boxing.id })).data.assignment;
    expect(own).toMatchObject({ id: boxing.id, item: null, children: [], from: { id: units.binzhou } });
    expect(own.timeline).toEqual([
      { kind: 'assignment.assigned', about: { id: units.boxing }, orgUnit: { id: units.binzhou } },
    ]);
    expect(own.orderChain).toEqual([
      { issuer: { id: units.binzhou }, holder: { id: units.boxing } },
      { issuer: { id: units.province }, holder: { id: units.binzhou } },
    ]);
    expect(JSON.stringify(own)).not.toContain(units.weifang);
    expect(JSON.stringify(own)).not.toContain(units.bincheng);
  });

  it('shows the holder of one root no event of the other, and no event of the matter itself', async () => {
    const item = await issuedItem(actors, [units.binzhou, units.weifang]);
    const [binzhou, weifang] = [rootAt(item, units.binzhou), rootAt(item, units.weifang)];
    await done(await actors.as('guo.tao'), 'signAssignment', { assignmentId: weifang.id, version: 1 });
    const query = 'query ($id: String!) { assignment(id: $id) { timeline { kind about { id } } } }';
    const kinds = async (login: string, id: string) =>
      (await (await actors.as(login)).ask(query, { id })).data.assignment?.timeline.map(
        ({ kind }: { kind: string }) => kind,
      );
    expect(await kinds('he.jun', binzhou.id)).toEqual(['assignment.assigned']);
    expect(await kinds('guo.tao', weifang.id)).toEqual(['assignment.assigned', 'assignment.signed']);
    expect(await kinds('he.jun', weifang.id)).toBeUndefined();
    const whole = 'query ($id: String!) { item(id: $id) { timeline { kind about { id } } } }';
    const all = (await (await actors.as('zhang.min')).ask(whole, { id: item.id })).data.item.timeline;
    expect(all.map(({ kind }: { kind: string }) => kind)).toContain('assignment.signed');
    expect((await (await actors.as('he.jun')).ask(whole, { id: item.id })).data.item).toBeNull();
  });

  it('gives a key of a write to nobody else: the same key in another tenant writes for itself', async () => {
    const shared = { key: key() };
    const first = await withField('zhang.min', 'registerItem', shared);
    const second = await withField('he.jun', 'registerItem', shared);
    expect(second).not.toContain('KEY_REUSED');
    expect(JSON.parse(first).data.registerItem.id).not.toBe(JSON.parse(second).data.registerItem.id);
  });
});
