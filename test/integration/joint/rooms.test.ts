import { beforeAll, expect, it } from 'vitest';
import { type Answer, type Caller, startApp } from '../../support/app.ts';
import { contextOf, inContext } from '../../support/contexts.ts';
import {
  accepted,
  approved,
  bodies,
  inHours,
  joint,
  jointPlan,
  jointSeen,
  member,
  noOperation,
  roomOver,
  seedBodies,
} from '../../support/joint.ts';
import { connected } from '../../support/oracle-world.ts';
import { pdf, uploaded } from '../../support/uploading.ts';
import { establishedItem } from '../../support/walk.ts';

const app = startApp();
beforeAll(() => seedBodies(app));

const running = async (over: object = {}): Promise<string> => roomOver(app, await establishedItem(app), over);

const wordsIn = async (caller: Caller, id: string): Promise<string[]> =>
  (await jointSeen(caller, id)).opinions.map(({ words }: { words: string }) => words).sort();
const open = ({ allowedActions }: Answer['data']): string[] =>
  allowedActions.filter(({ allowed }: { allowed: boolean }) => allowed).map((one: { action: string }) => one.action);
const movedClock = (hours: number): Promise<unknown> =>
  connected(app.adminUrl(), (owner) =>
    owner.query('update auth.service_clock set offset_ms = $1', [Math.round(hours * 3_600_000)]),
  );

it('shows an opinion to its body, the lead and the office, and to the others once the report is submitted (V-39)', async () => {
  const id = await running();
  const [own, other, lead, office] = [
    await app.as('development'),
    await app.as('environment'),
    await app.as('finance.city'),
    await app.as('zhang.min'),
  ];
  const give = (caller: Caller, words: string, version = 0) =>
    joint(caller, 'giveJointOpinion', { operationId: id, version, words });
  await give(own, '发改意见');
  await give(other, '环境意见');
  await give(other, '环境意见，改后', 1);
  expect(await wordsIn(own, id)).toEqual(['发改意见']);
  expect(await wordsIn(other, id)).toEqual(['环境意见，改后']);
  for (const caller of [lead, office]) expect(await wordsIn(caller, id)).toEqual(['发改意见', '环境意见，改后']);
  expect(await give(own, ' ', 1)).toMatchObject({ fields: [{ path: 'input.words', code: 'required' }] });
  expect(await give(own, '旧', 0)).toMatchObject({ code: 'STALE_VERSION' });

  const write = (caller: Caller, version: number, submits: boolean) =>
    joint(caller, 'saveJointReport', { operationId: id, version, words: '总体属实。', submits });
  for (const caller of [own, office])
    expect(await write(caller, 0, false)).toMatchObject({ ruleId: 'JointOperation.writeReport' });
  const drafted = await write(lead, 0, false);
  expect(drafted.report).toMatchObject({ version: 1, submittedAt: null });
  expect((await jointSeen(office, id)).report.words).toBe('总体属实。');
  expect((await jointSeen(own, id)).report).toBeNull();
  const sign = (caller: Caller, version = 2) => joint(caller, 'countersignJointReport', { operationId: id, version });
  expect(await sign(own, 0)).toMatchObject({ ruleId: 'JointOperation.notReported' });
  const answers = await Promise.all([1, 2].map(() => write(lead, 1, true)));
  expect(answers.map(({ code }) => code ?? 'done').sort()).toEqual(['STALE_VERSION', 'done']);
  for (const caller of [own, other]) {
    expect(await wordsIn(caller, id)).toEqual(['发改意见', '环境意见，改后']);
    expect((await jointSeen(caller, id)).report.words).toBe('总体属实。');
    expect(open(await jointSeen(caller, id))).toEqual(['shareEvidence', 'countersign']);
  }
  expect(await give(own, '再改', 1)).toMatchObject({ ruleId: 'JointOperation.reported' });
  expect(await write(lead, 2, false)).toMatchObject({ ruleId: 'JointOperation.reported' });
  const signed = await Promise.all([1, 2].map(() => sign(own)));
  expect(signed.map(({ code }) => code ?? 'done').sort()).toEqual(['INVALID_MOVE', 'done']);
  expect(await sign(lead)).toMatchObject({ ruleId: 'JointOperation.signed' });
  await sign(other);
  const { signatures } = (await jointSeen(office, id)).report;
  expect(signatures.map(({ orgUnit }: Answer['data']) => orgUnit.id)).toEqual([bodies.development, bodies.environment]);
});

it('takes one of two opinions that one body gives at once', async () => {
  const id = await running();
  const callers = [await app.as('development'), await app.as('development.first')];
  const answers = await Promise.all(
    callers.map((caller) => joint(caller, 'giveJointOpinion', { operationId: id, version: 0, words: '同时' })),
  );
  expect(answers.map(({ code }) => code ?? 'done').sort()).toEqual(['STALE_VERSION', 'done']);
});

it('is open between start and end alone, to who takes part alone, and closes with all that was said in it', async () => {
  const id = await running({ startsAt: inHours(2), endsAt: inHours(4) });
  const [own, lead, head] = [await app.as('development'), await app.as('finance.city'), await app.as('li.guohua')];
  const opinion = { operationId: id, version: 0, words: '太早。' };
  expect(await joint(own, 'giveJointOpinion', opinion)).toMatchObject({ ruleId: 'JointOperation.notRunning' });
  await movedClock(2.1);
  await joint(own, 'giveJointOpinion', opinion);
  const stranger = await app.as('he.jun');
  for (const field of ['giveJointOpinion', 'saveJointReport', 'countersignJointReport'] as const) {
    const words = field === 'countersignJointReport' ? {} : { words: '旁观。' };
    const input = { operationId: id, version: 0, ...words, ...(field === 'saveJointReport' ? { submits: false } : {}) };
    expect(await joint(stranger, field, input)).toEqual(
      await joint(stranger, field, { ...input, operationId: noOperation }),
    );
    expect(await joint(await app.as('development.handler'), field, input)).toMatchObject({ code: 'FORBIDDEN' });
  }
  await movedClock(4.1);
  expect(await jointSeen(own, id)).toMatchObject({ __typename: 'JointNotice', title: '' });
  expect(await joint(lead, 'giveJointOpinion', { ...opinion, words: '太迟。' })).toMatchObject({
    ruleId: 'JointOperation.notRunning',
  });
  expect(await wordsIn(head, id)).toEqual(['太早。']);
  await movedClock(0);
});

it('is led by the office until the body that is named to lead accepts, which then goes on with the draft', async () => {
  const [office, lead] = [await app.as('zhang.min'), await app.as('finance.city')];
  const plan = jointPlan(await establishedItem(app), [
    member(bodies.finance, { isLead: true }),
    member(bodies.development),
  ]);
  const { id } = await approved(await app.as('li.guohua'), await joint(office, 'proposeJointOperation', plan));
  const write = (caller: Caller, version: number) =>
    joint(caller, 'saveJointReport', { operationId: id, version, words: `第${version + 1}稿`, submits: false });
  expect(await write(lead, 0)).toMatchObject({ ruleId: 'JointOperation.writeReport' });
  expect((await write(office, 0)).report).toMatchObject({ words: '第1稿' });
  await accepted(lead, id);
  expect((await jointSeen(lead, id)).report).toMatchObject({ words: '第1稿' });
  expect(await write(office, 1)).toMatchObject({ ruleId: 'JointOperation.writeReport' });
  expect((await write(lead, 1)).report).toMatchObject({ words: '第2稿' });
});

it('tells of opinions, reports, signatures and evidence nothing by their ids, to strangers and to bodies alike', async () => {
  const id = await running();
  const [own, lead, office] = [await app.as('development'), await app.as('finance.city'), await app.as('zhang.min')];
  const fileIds = [await uploaded(app.url(), own, pdf('内部材料'))];
  await joint(own, 'giveJointOpinion', { operationId: id, version: 0, words: '内部意见' });
  await joint(own, 'shareJointEvidence', { operationId: id, words: '内部材料', fileIds });
  await joint(lead, 'saveJointReport', { operationId: id, version: 0, words: '内部报告', submits: true });
  await joint(own, 'countersignJointReport', { operationId: id, version: 1 });
  const whole = `query ($id: String!) { jointOperation(id: $id) { ... on JointOperation { opinions { id } evidence { id }
    report { id signatures { id } } } } }`;
  const { opinions, evidence, report } = (await office.ask(whole, { id })).data.jointOperation;
  const ids: string[] = [opinions[0].id, evidence[0].id, report.id, report.signatures[0].id];
  expect(ids.map((one) => Buffer.from(one, 'base64url').toString().split(':')[0])).toEqual([
    ...['JointOpinion', 'JointEvidence', 'JointReport', 'JointSignature'],
  ]);
  const writes = {
    giveJointOpinion: { version: 0, words: '甲' },
    shareJointEvidence: { words: '甲', fileIds: [] },
    saveJointReport: { version: 0, words: '甲', submits: false },
    countersignJointReport: { version: 1 },
    endJointOperation: { version: 1, reason: '甲' },
  } as const;
  const seed = (one: string): string[] => Buffer.from(one, 'base64url').toString().split(':');
  for (const login of ['he.jun', 'guo.tao', 'liu.yang', 'wu.admin', 'development', 'zhang.min']) {
    const caller = await app.as(login);
    for (const one of ids.flatMap((real) => {
      const [, root, row] = seed(real);
      return [real, Buffer.from(`JointOperation:${root}:${row}`).toString('base64url')];
    })) {
      expect(await jointSeen(caller, one), login).toBeNull();
      for (const [field, rest] of Object.entries(writes)) {
        const absent = await joint(caller, field as keyof typeof writes, { operationId: noOperation, ...rest });
        expect(await joint(caller, field as keyof typeof writes, { operationId: one, ...rest }), login).toEqual(absent);
        expect(absent.code, `${login} ${field}`).toMatch(/NOT_FOUND|FORBIDDEN/);
      }
    }
  }
  // The rows themselves, past every resolver: to the unit inspected, a sibling city, an administrator, a handler of a body.
  for (const login of ['he.jun', 'guo.tao', 'wu.admin', 'sun.admin', 'development.handler']) {
    const stranger = await contextOf(app, login);
    for (const table of ['joint_opinion', 'joint_evidence', 'joint_report', 'joint_signature'])
      expect(await inContext(app, stranger, `select id from ${table}`), `${login} ${table}`).toEqual([]);
  }
  expect(await inContext(app, await contextOf(app, 'zhang.min'), 'select id from joint_signature')).not.toEqual([]);
});
