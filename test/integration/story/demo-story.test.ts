import { randomBytes } from 'node:crypto';
import { expect, it, vi } from 'vitest';
import { createWall } from '../../../api/access/wall.ts';
import { verifyAudit } from '../../../api/audit.ts';
import { verifyReports } from '../../../api/audit-reports.ts';
import { tellDemoStory } from '../../../api/demo-story.ts';
import { entities } from '../../../api/entities.ts';
import { createDataSource } from '../../../api/platform/db/data-source.ts';
import { FileStore } from '../../../api/platform/file-store.ts';
import { timeOrderedIds } from '../../../api/platform/ids.ts';
import { createLog } from '../../../api/platform/log.ts';
import { PersonalBox } from '../../../api/platform/personal-box.ts';
import { verifyRollup } from '../../../api/rollup.ts';
import { createSchema } from '../../../api/schema.ts';
import { startApp, type TestApp } from '../../support/app.ts';
import { connected } from '../../support/oracle-world.ts';
import { readInWorker } from '../../support/table-worker.ts';

/** Half a year takes a while on a busy machine. */
vi.setConfig({ testTimeout: 240_000 });
/** The story ends so many days from today: it must be told on any day of any year. */
const ahead = Number(process.env.DUBAN_STORY_AHEAD ?? 0) * 86_400_000;
const app = startApp();

/** Tells the story to the database of a test; answers what was said of it. */
async function toldTo(to: TestApp): Promise<string[]> {
  const said: string[] = [];
  const serving = await createDataSource(to.appUrl(), entities, 4).initialize();
  const deps = {
    ids: timeOrderedIds,
    namedStatements: true,
    dataSource: serving,
    wall: createWall(serving),
    mode: 'demo' as const,
    demoPeople: [],
    log: createLog('silent'),
    readTable: readInWorker,
    files: await FileStore.open(to.files),
    personal: new PersonalBox(randomBytes(32)),
    tries: null,
  };
  const schema = await createSchema();
  const say = (line: string): void => void said.push(line);
  await tellDemoStory({ deps, schema, adminUrl: to.adminUrl(), clockUrl: to.clockUrl(), say, ahead });
  await serving.destroy();
  return said;
}

const matters = `query ($after: String) { items(after: $after) { nextCursor nodes { state dueOn assignments { state light { colour } } } } }`;

/** Every matter that the province's officer may list, with its first tasks. */
async function matterList(): Promise<{ state: string; assignments: { state: string; light: { colour: string } }[] }[]> {
  const officer = await app.as('zhang.min');
  const found = [];
  for (let after: string | null | undefined; after !== null; ) {
    const { items } = (await officer.ask(matters, { after })).data;
    found.push(...items.nodes);
    after = items.nextCursor;
  }
  return found;
}

it('tells half a year by its people alone, in every state and colour, with a sound record and sound sums', async () => {
  expect(await toldTo(app)).toMatchObject([/^Telling/, /^Told the demo story: \d+ steps/]);
  const listed = await matterList();
  expect([...new Set(listed.map(({ state }) => state))].sort()).toEqual([
    ...['ARCHIVED', 'DRAFT', 'ESTABLISHED', 'IN_PROGRESS', 'ISSUED', 'LOOK_BACK', 'NOT_ESTABLISHED', 'PROPOSED'],
    ...['REPORTED', 'ROLLING', 'STRUCK_OFF', 'SUSPENDED', 'TRANSFERRED', 'VERIFYING', 'WITHDRAWN'],
  ]);
  const colours = listed.flatMap(({ assignments }) => assignments.map(({ light }) => light.colour));
  expect([...new Set(colours)].sort()).toEqual(['BLACK', 'BLUE', 'GREEN', 'GREY', 'RED', 'YELLOW']);
  const rollup = await verifyRollup(app.adminUrl());
  expect(rollup.sound, rollup.lines.join()).toBe(true);
  for (const verify of [verifyAudit, verifyReports]) {
    const audit = await verify(app.adminUrl());
    expect(audit.sound, audit.lines.join()).toBe(true);
  }
});

it('has departments of two cities inspect together, a listed problem solved, and an unannounced look-back released', async () => {
  const officer = await app.as('zhang.min');
  const { findings } = (await officer.ask('{ findings { state listed } }')).data;
  expect(findings.map(({ state }: { state: string }) => state)).toEqual([
    ...['SETTLED', 'SETTLED', 'RECTIFYING', 'TO_CHECK'],
  ]);
  const { visits } = (
    await officer.ask(`{ visits { state announced kind target { shortName } tasks { grade }
      findingSteps { kind finding { problem } } awaitingLookBack { id } } }`)
  ).data;
  expect(visits).toMatchObject([
    {
      state: 'RELEASED',
      announced: false,
      kind: 'LOOK_BACK',
      target: { shortName: '滨州市' },
      tasks: [{ grade: '良好' }],
      findingSteps: [{ kind: 'SETTLED', finding: { problem: expect.stringContaining('开而不用') } }],
      awaitingLookBack: [],
    },
    { state: 'RELEASED', announced: false, kind: 'GENERAL', target: { shortName: '滨州市' } },
  ]);
  const mine = '{ myJointOperations { ... on JointOperation { title standing } } }';
  for (const login of ['zheng.huan', 'yu.tong'])
    expect((await (await app.as(login)).ask(mine)).data.myJointOperations).toEqual([
      { title: '秋冬季大气污染联合督查', standing: 'IN_FORCE' },
    ]);
  expect((await (await app.as('guo.tao')).ask(mine)).data.myJointOperations).toEqual([]);
});

it('holds a conference on the four keys, and has the next one with an open request on its agenda wait for its day', async () => {
  const query = `{ conferences { state lines { title outcome reasons { ruleId } } priorities { words } } keyMatters { words } }`;
  const { conferences, keyMatters } = (await (await app.as('zhang.min')).ask(query)).data;
  expect(conferences).toMatchObject([
    {
      state: 'CONVENED',
      lines: [{ title: '黄河滩区堤防加固工程', reasons: [{ ruleId: 'Conference.openCoordination' }] }],
    },
    { state: 'CLOSED', priorities: keyMatters },
  ]);
  expect(keyMatters).toHaveLength(1);
});

it('has a county’s beats walked, one of them not for a while, and a mayor undertake tasks for what is on the negative list', async () => {
  const county = await app.as('feng.lei');
  const { beats } = (await county.ask('{ beats { gap lastOn unit { shortName } } }')).data;
  expect(beats).toMatchObject([
    { gap: 'YELLOW', unit: { shortName: '博兴县' } },
    { gap: 'NONE', unit: { shortName: '县水利局' } },
  ]);
  const query = '{ talks { state about rule undertakings { assignment { state } } } negativeList { reason leftAt } }';
  const { talks, negativeList } = (await (await app.as('tang.wei')).ask(query)).data;
  expect(talks).toMatchObject([
    {
      ...{ state: 'HELD', about: 'NEGATIVE', rule: 'talk.negativeList' },
      undertakings: [{ assignment: { state: 'IN_PROGRESS' } }, { assignment: { state: 'PENDING_RECEIPT' } }],
    },
  ]);
  expect(negativeList.length).toBeGreaterThan(0);
});

it('has what reaches the office past the line, a task force, a case that was decided and an order of the auditor', async () => {
  const office = await app.as('zhang.min');
  const { contactPoints, accountabilityCases } = (
    await office.ask(`{ contactPoints { name observations { state verdict conflict { code } } }
      accountabilityCases { state ground { ruleId } hearing documentNo } }`)
  ).data;
  expect(contactPoints).toMatchObject([
    { name: '寿光市羊口镇', observations: [{ state: 'WAITING', verdict: 'CONTRARY' }] },
  ]);
  expect(contactPoints[0].observations[0].conflict).not.toBeNull();
  expect(accountabilityCases).toMatchObject([
    { state: 'FED_BACK', ground: { ruleId: 'accountability.slowAction' }, documentNo: '鲁政督移〔2026〕3号' },
  ]);
  const forces = '{ myTaskForces { ... on TaskForce { state members { state } } } }';
  expect((await (await app.as('yu.tong')).ask(forces)).data.myTaskForces).toEqual([
    { state: 'ACTIVE', members: [{ state: 'SERVING' }, { state: 'SERVING' }, { state: 'SERVING' }] },
  ]);
  const orders = '{ penetrationOrders { forAudit inForce readings { id } } }';
  expect((await (await app.as('qian.audit')).ask(orders)).data.penetrationOrders).toEqual([
    { forAudit: true, inForce: true, readings: [] },
  ]);
  const notes = `{ items { nodes { assignments { children { bypassNotes { state }
    children { bypassNotes { state } } } } } } }`;
  const { data } = await office.ask(notes);
  expect(
    JSON.stringify(data)
      .match(/"state":"[A-Z]+"/g)
      ?.sort(),
  ).toEqual(['"state":"RELEASED"', '"state":"WAITING"']);
});

it('ends now, leaves something in every inbox, and is told once', async () => {
  const late = await connected(app.adminUrl(), async (owner) => {
    const sql = `select (select offset_ms from auth.service_clock)::float as ahead,
      (select count(*) from event where at > app.now())::int as coming`;
    return (await owner.query(sql)).rows[0];
  });
  expect(late).toEqual({ ahead, coming: 0 });
  for (const login of [
    'zhang.min',
    'li.guohua',
    'zhao.wen',
    'gao.yuan',
    'liu.yang',
    'wang.qiang',
    'xu.lei',
    'guo.tao',
  ]) {
    const { data } = await (await app.as(login)).ask('{ inbox { nodes { kind } } }');
    expect(data.inbox.nodes, login).not.toEqual([]);
  }
  expect(await toldTo(app)).toEqual([]);
});
