import { expect, it } from 'vitest';
import { seedPeople } from '../../../seeds/run.ts';
import { type Answer, type Caller, startApp } from '../../support/app.ts';
import { matter } from '../../support/matter.ts';
import { globalIdOf } from '../../support/story.ts';
import { act, done, plan, postOf, units } from '../../support/walk.ts';

const app = startApp();
const page = `query ($id: String!) { item(id: $id) { state version timeline { kind } allowedActions { action allowed ruleId reason }
  triage { classes analysis prePlan decision opinion decidedAt leader { personName } } } }`;

async function proposed(): Promise<Answer['data']> {
  const officer = await app.as('zhang.min');
  const { id } = await done(officer, 'registerItem', matter);
  const proposal = { itemId: id, version: 1, opinion: '建议立项督办', leadUnitId: units.binzhou };
  return done(officer, 'proposeItem', proposal);
}

const aimed = ({ id, version }: Answer['data'], rest: object = {}): object => ({ itemId: id, version, ...rest });
const seen = async (caller: Caller, { id }: Answer['data']) => (await caller.ask(page, { id })).data.item;
const said = (item: Answer['data'], name: string) =>
  item.allowedActions.find(({ action }: { action: string }) => action === name);

it('establishes a difficult matter only after its leader approved the plan', async () => {
  const [officer, head, leader] = [await app.as('zhang.min'), await app.as('li.guohua'), await app.as('gao.yuan')];
  const triaged = await done(officer, 'triageItem', aimed(await proposed(), plan));
  expect(await act(head, 'establishItem', aimed(triaged))).toMatchObject({
    code: 'INVALID_MOVE',
    ruleId: 'Item.triageUndecided',
  });
  expect(said(await seen(head, triaged), 'establish')).toMatchObject({
    allowed: false,
    reason: '难度大、涉及面广的事项，须由分管领导审定预案后立项。',
  });
  const owed = '{ inbox { nodes { kind itemId } } }';
  expect((await leader.ask(owed)).data.inbox.nodes).toEqual([{ kind: 'DECIDE_TRIAGE', itemId: triaged.id }]);
  expect(said(await seen(leader, triaged), 'decideTriage').allowed).toBe(true);
  const returned = await done(leader, 'decideTriage', aimed(triaged, { approves: false, opinion: '先核资金。' }));
  expect((await leader.ask(owed)).data.inbox.nodes).toEqual([]);
  expect(await act(head, 'establishItem', aimed(returned))).toMatchObject({ ruleId: 'Item.triageUndecided' });
  expect(await act(leader, 'decideTriage', aimed(returned, { approves: true, opinion: '好' }))).toMatchObject({
    ruleId: 'Item.triageNotPending',
  });
  const again = await done(officer, 'triageItem', aimed(returned, plan));
  const approved = await done(leader, 'decideTriage', aimed(again, { approves: true, opinion: '同意,由我牵头。' }));
  const established = await done(head, 'establishItem', aimed(approved));
  expect(established.state).toBe('ESTABLISHED');
  const whole = await seen(officer, established);
  expect(whole.triage).toMatchObject({
    ...{ classes: plan.classes, analysis: plan.analysis, prePlan: plan.prePlan, decision: 'APPROVED' },
    ...{ opinion: '同意,由我牵头。', leader: { personName: '高远' } },
  });
  expect(whole.timeline.map(({ kind }: { kind: string }) => kind)).toEqual([
    ...['item.registered', 'item.proposed', 'item.triaged', 'item.triageReturned', 'item.triaged'],
    ...['item.triageApproved', 'item.established'],
  ]);
  expect(await act(officer, 'triageItem', aimed(established, plan))).toMatchObject({ ruleId: 'Item.triageTooLate' });
});

it('asks nobody about an ordinary matter, and a plan of every other', async () => {
  const [officer, head] = [await app.as('zhang.min'), await app.as('li.guohua')];
  const item = await proposed();
  const fields = async (rest: object) => (await act(officer, 'triageItem', aimed(item, rest))).fields;
  expect(await fields({ ...plan, analysis: ' ', leaderPostId: null })).toEqual([
    expect.objectContaining({ path: 'input.analysis', code: 'required' }),
    expect.objectContaining({ path: 'input.leaderPostId', code: 'required' }),
  ]);
  expect(await fields({ ...plan, leaderPostId: postOf('li.guohua') })).toMatchObject([{ code: 'notFound' }]);
  expect(await fields({ classes: [], prePlan: '多余' })).toMatchObject([{ path: 'input.prePlan', code: 'notAllowed' }]);
  const ordinary = await done(officer, 'triageItem', aimed(item, { classes: [] }));
  expect((await seen(officer, ordinary)).triage).toMatchObject({ classes: [], decision: 'NOT_ASKED', leader: null });
  expect((await done(head, 'establishItem', aimed(ordinary))).state).toBe('ESTABLISHED');
});

it('lets one of the head and the leader win when the plan changes under both', async () => {
  const [officer, head, leader] = [await app.as('zhang.min'), await app.as('li.guohua'), await app.as('gao.yuan')];
  for (let round = 0; round < 4; round += 1) {
    const triaged = await done(officer, 'triageItem', aimed(await proposed(), plan));
    const answers = await Promise.all([
      act(leader, 'decideTriage', aimed(triaged, { approves: true, opinion: '同意' })),
      act(officer, 'triageItem', aimed(triaged, { ...plan, prePlan: '另拟预案' })),
      act(head, 'establishItem', aimed(triaged)),
    ]);
    const [decided, changed, established] = answers.map(({ code }) => code ?? 'done');
    expect([decided, changed].sort()).toEqual(['STALE_VERSION', 'done']);
    expect(['STALE_VERSION', 'INVALID_MOVE']).toContain(established);
  }
});

it('is decided by the leader to whom it went, who sees it though he has but a field, and told to nobody else', async () => {
  await seedPeople(app.adminUrl(), [
    {
      ...{ login: 'water.leader', name: '水利副省长', title: '', tenant: '37', clearance: 1 },
      posts: [{ unit: 37, role: 'LEADER', fields: [3] }],
    },
  ]);
  const [officer, leader, other] = [await app.as('zhang.min'), await app.as('water.leader'), await app.as('gao.yuan')];
  const item = await proposed();
  expect(await seen(leader, item)).toBeNull();
  const triaged = await done(officer, 'triageItem', aimed(item, { ...plan, leaderPostId: postOf('water.leader') }));
  const decision = aimed(triaged, { approves: true, opinion: '同意' });
  expect(await act(other, 'decideTriage', decision)).toMatchObject({ code: 'FORBIDDEN', ruleId: 'Item.decideTriage' });
  expect((await seen(leader, triaged)).triage.prePlan).toBe(plan.prePlan);
  await done(leader, 'decideTriage', decision);
  const unknown = { ...decision, itemId: globalIdOf('Item', '019b76da-a800-7000-8000-000000000000') };
  for (const login of ['he.jun', 'guo.tao']) {
    const stranger = await app.as(login);
    expect(await act(stranger, 'decideTriage', decision)).toEqual(await act(stranger, 'decideTriage', unknown));
  }
});
