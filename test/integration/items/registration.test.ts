import { expect, it } from 'vitest';
import { type Caller, key, startApp } from '../../support/app.ts';
import { matter } from '../../support/operations.ts';
import { globalIdOf } from '../../support/story.ts';

const app = startApp();
const problem = '... on Problem { code ruleId message fields { path code } }';
const item =
  '... on Item { id number state version leadUnit { name } declineReason timeline { kind orgUnit { name } } allowedActions { action allowed ruleId reason } }';
const mutation = (field: string, input: string) =>
  `mutation ($input: ${input}!) { ${field}(input: $input) { __typename ${item} ${problem} } }`;
const register = mutation('registerItem', 'RegisterItemInput');
const propose = mutation('proposeItem', 'ProposeItemInput');
const establish = mutation('establishItem', 'EstablishItemInput');
const decline = mutation('declineItem', 'DeclineItemInput');
const leadUnitId = globalIdOf('OrgUnit', '1600000');

const drafted = async (officer: Caller) =>
  (await officer.ask(register, { input: { key: key(), ...matter } })).data.registerItem;

it('walks from registration through the proposal to establishment, each act by whom it belongs to', async () => {
  const [officer, head] = [await app.as('zhang.min'), await app.as('li.guohua')];
  const draft = await drafted(officer);
  expect(draft).toMatchObject({ state: 'DRAFT', version: 1, number: expect.stringMatching(/^〔2026〕\d+号$/) });
  expect(draft.allowedActions.slice(0, 3)).toEqual([
    { action: 'propose', allowed: true, ruleId: null, reason: null },
    { action: 'establish', allowed: false, ruleId: 'Item.establish', reason: '只有督查机构负责人或本级领导可以立项。' },
    {
      action: 'decline',
      allowed: false,
      ruleId: 'Item.decline',
      reason: '只有督查机构负责人或本级领导可以决定不立项。',
    },
  ]);
  const early = await head.ask(establish, { input: { key: key(), itemId: draft.id, version: 1 } });
  expect(early.data.establishItem).toMatchObject({ code: 'INVALID_MOVE', ruleId: 'Item.machine' });
  const proposed = await officer.ask(propose, {
    input: { key: key(), itemId: draft.id, version: 1, opinion: '建议立项', leadUnitId },
  });
  expect(proposed.data.proposeItem).toMatchObject({
    state: 'PROPOSED',
    version: 2,
    leadUnit: { name: '滨州市人民政府' },
  });
  const own = await officer.ask(establish, { input: { key: key(), itemId: draft.id, version: 2 } });
  expect(own.data.establishItem).toMatchObject({ code: 'FORBIDDEN', ruleId: 'Item.establish' });
  const established = await head.ask(establish, {
    input: { key: key(), itemId: draft.id, version: 2, highRisk: true },
  });
  expect(established.data.establishItem.state).toBe('ESTABLISHED');
  expect(established.data.establishItem.timeline.map(({ kind }: { kind: string }) => kind)).toEqual([
    'item.registered',
    'item.proposed',
    'item.established',
  ]);
});

it('declines with a reason, and only with one', async () => {
  const [officer, head] = [await app.as('zhang.min'), await app.as('li.guohua')];
  const draft = await drafted(officer);
  await officer.ask(propose, { input: { key: key(), itemId: draft.id, version: 1, opinion: '阅知', leadUnitId } });
  const bare = await head.ask(decline, { input: { key: key(), itemId: draft.id, version: 2, reason: ' ' } });
  expect(bare.data.declineItem.fields).toEqual([{ path: 'input.reason', code: 'required' }]);
  const declined = await head.ask(decline, {
    input: { key: key(), itemId: draft.id, version: 2, reason: '属阅知事项' },
  });
  expect(declined.data.declineItem).toMatchObject({ state: 'NOT_ESTABLISHED', declineReason: '属阅知事项' });
});

it('gives numbers without gap or double, however many register at once', async () => {
  const officer = await app.as('zhao.wen');
  const numbers = (await Promise.all(Array.from({ length: 12 }, () => drafted(officer)))).map(({ number }) =>
    Number(/〕(\d+)号/.exec(number)?.[1]),
  );
  const sorted = [...numbers].sort((a, b) => a - b);
  expect(sorted.map((number) => number - (sorted[0] ?? 0))).toEqual(Array.from({ length: 12 }, (_, at) => at));
});

it('lets one of several who act on the same version through', async () => {
  const officer = await app.as('zhang.min');
  const draft = await drafted(officer);
  const answers = await Promise.all(
    [1, 2, 3].map(() =>
      officer.ask(propose, { input: { key: key(), itemId: draft.id, version: 1, opinion: '建议立项', leadUnitId } }),
    ),
  );
  expect(answers.map(({ data }) => data.proposeItem.code ?? 'done').sort()).toEqual([
    'STALE_VERSION',
    'STALE_VERSION',
    'done',
  ]);
});

it('refuses state secrets, and work secrets of who is not cleared for them, and keeps nothing of them', async () => {
  const officer = await app.as('zhang.min');
  const before = (await officer.ask('{ items { nodes { id } } }')).data.items.nodes.length;
  for (const secrecy of ['SECRET', 'CONFIDENTIAL', 'TOP_SECRET']) {
    const answer = await officer.ask(register, { input: { key: key(), ...matter, secrecy } });
    expect(answer.data.registerItem.code).toBe('CLASSIFIED_CONTENT_NOT_ALLOWED');
  }
  const work = await officer.ask(register, { input: { key: key(), ...matter, secrecy: 'WORK_SECRET' } });
  expect(work.data.registerItem.fields).toEqual([{ path: 'input.secrecy', code: 'notClearedSelf' }]);
  expect((await officer.ask('{ items { nodes { id } } }')).data.items.nodes.length).toBe(before);
});

it('answers another tenant exactly as it answers for an item that does not exist', async () => {
  const draft = await drafted(await app.as('zhang.min'));
  const unknown = globalIdOf('Item', '019b76da-a800-7000-8000-000000000000');
  const page = 'query ($id: String!) { item(id: $id) { number title timeline { kind } } }';
  for (const login of ['he.jun', 'liu.yang', 'chen.jing', 'wu.admin', 'sun.admin', 'qian.audit']) {
    const stranger = await app.as(login);
    const moves = [
      [propose, { opinion: '建议', leadUnitId }],
      [establish, {}],
      [decline, { reason: '不宜' }],
    ] as const;
    for (const [document, rest] of moves) {
      const [foreign, absent] = [draft.id, unknown].map((itemId) =>
        stranger.ask(document, { input: { key: key(), itemId, version: 1, ...rest } }),
      );
      const answer = (await foreign)?.data;
      expect(Object.values(answer)[0]).toMatchObject({ code: 'NOT_FOUND' });
      expect(answer).toEqual((await absent)?.data);
    }
    expect((await stranger.ask(page, { id: draft.id })).data).toEqual((await stranger.ask(page, { id: unknown })).data);
    expect((await stranger.ask('{ items { nodes { id } } }')).data.items.nodes).toEqual([]);
  }
});
