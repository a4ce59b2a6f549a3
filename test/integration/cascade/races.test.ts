import pg from 'pg';
import { expect, it } from 'vitest';
import { type Answer, key, startApp } from '../../support/app.ts';
import { signedInOnce } from '../../support/stage.ts';
import {
  act,
  cities,
  done,
  establishedItem,
  issuedItem,
  mutationOf,
  postOf,
  rootAt,
  sixParts,
  submittedByCity,
  units,
  wholeCheck,
  wholeReport,
} from '../../support/walk.ts';

const app = signedInOnce(startApp());
const both = [units.binzhou, units.weifang];
const codes = (answers: readonly Answer['data'][]): string[] => answers.map(({ code }) => code ?? 'done').sort();

/** How often each kind of event was told of an item. */
async function told(itemId: string): Promise<Record<string, number>> {
  const id = Buffer.from(itemId, 'base64url').toString().split(':')[2];
  const client = new pg.Client({ connectionString: app.adminUrl() });
  await client.connect();
  const { rows } = await client.query('select kind, count(*)::int as n from event where item_id = $1 group by kind', [
    id,
  ]);
  await client.end();
  return Object.fromEntries(rows.map(({ kind, n }) => [kind, n]));
}

it('lets a matter begin once when two cities sign at the same moment', async () => {
  const [binzhou, weifang] = [await app.as('liu.yang'), await app.as('chen.jing')];
  for (let round = 0; round < 8; round += 1) {
    const item = await issuedItem(app, both);
    const sign = (caller: typeof binzhou, unit: string) =>
      act(caller, 'signAssignment', { assignmentId: rootAt(item, unit).id, version: 1 }, cities[unit]?.liaisonPost);
    expect(codes(await Promise.all([sign(binzhou, units.binzhou), sign(weifang, units.weifang)]))).toEqual([
      'done',
      'done',
    ]);
    expect(await told(item.id)).toMatchObject({ 'item.begun': 1, 'assignment.signed': 2 });
  }
});

it('reports a matter once when its last two roots are accepted at the same moment', async () => {
  const [officer, other] = [await app.as('zhang.min'), await app.as('zhao.wen')];
  for (let round = 0; round < 5; round += 1) {
    const item = await issuedItem(app, both);
    const roots = [];
    for (const unit of both) roots.push(await submittedByCity(app, rootAt(item, unit), unit));
    const accept = (caller: typeof officer, root: Answer['data']) =>
      act(caller, 'acceptAssignment', { assignmentId: root.id, version: root.version, check: wholeCheck });
    expect(codes(await Promise.all([accept(officer, roots[0]), accept(other, roots[1])]))).toEqual(['done', 'done']);
    expect(await told(item.id)).toMatchObject({ 'item.reported': 1, 'assignment.accepted': 2 });
    const { state } = (await officer.ask('query ($id: String!) { item(id: $id) { state } }', { id: item.id })).data
      .item;
    expect(state).toBe('REPORTED');
  }
});

it('lets one of acceptance and return win, and tells the other why', async () => {
  const [officer, other] = [await app.as('zhang.min'), await app.as('zhao.wen')];
  const winners = new Set<string>();
  for (let round = 0; round < 8; round += 1) {
    const item = await issuedItem(app, [units.binzhou]);
    const { id, version } = await submittedByCity(app, rootAt(item, units.binzhou), units.binzhou);
    const aim = { assignmentId: id, version };
    const [accepted, returned] = await Promise.all([
      act(officer, 'acceptAssignment', { ...aim, check: wholeCheck }),
      act(other, 'returnAssignment', { ...aim, reason: '照片不清', dueOn: '2027-03-01' }),
    ]);
    expect(codes([accepted, returned])).toEqual(['STALE_VERSION', 'done']);
    winners.add(accepted.code === undefined ? 'ACCEPTED' : 'RETURNED');
    const { state } = (await officer.ask('query ($id: String!) { assignment(id: $id) { state } }', { id })).data
      .assignment;
    expect(state).toBe(accepted.code === undefined ? 'ACCEPTED' : 'RETURNED');
  }
  expect(winners.size).toBeGreaterThan(0);
});

it('keeps one open report however many save at once, and goes up once however many approve', async () => {
  const item = await issuedItem(app, [units.binzhou]);
  const root = rootAt(item, units.binzhou);
  const liaison = await app.as('liu.yang');
  const signed = await done(liaison, 'signAssignment', { assignmentId: root.id, version: 1 }, postOf('liu.yang'));
  const handler = { assignmentId: root.id, version: signed.version, handlerPostId: postOf('liu.yang', 1) };
  await done(liaison, 'handleAssignment', handler, postOf('liu.yang'));
  const draft = { assignmentId: root.id, version: 0, kind: 'COMPLETION', ...wholeReport, claimed: 100, handsIn: true };
  const saved = await Promise.all([1, 2, 3, 4].map(() => act(liaison, 'saveReport', draft, postOf('liu.yang', 1))));
  expect(codes(saved)).toEqual(['STALE_VERSION', 'STALE_VERSION', 'STALE_VERSION', 'done']);
  const report = saved.find(({ code }) => code === undefined);
  const direct = await app.as('wang.qiang');
  const approve = { reportId: report.id, version: report.version };
  const approved = await Promise.all([1, 2, 3].map(() => act(direct, 'approveReport', approve)));
  expect(codes(approved)).toEqual(['STALE_VERSION', 'STALE_VERSION', 'done']);
  expect(await told(item.id)).toMatchObject({ 'assignment.submitted': 1 });
});

it('issues an order once under one key, however often it is sent, and gives notices numbers without a gap', async () => {
  const officer = await app.as('zhang.min');
  const query = mutationOf('issueItem', 'IssueItemInput', 'Item');
  const item = await establishedItem(app);
  const order = { key: key(), itemId: item.id, version: item.version, orgUnitIds: both, workingDays: 30, ...sixParts };
  const answers = await Promise.all([1, 2, 3, 4, 5].map(() => officer.ask(query, { input: order })));
  expect(new Set(answers.map(({ data }) => JSON.stringify(data))).size).toBe(1);
  expect(await told(item.id)).toMatchObject({ 'item.issued': 1, 'assignment.assigned': 2 });
  const more = await Promise.all([1, 2, 3].map(() => issuedItem(app, [units.binzhou])));
  const numbers = [];
  for (const { id } of more) {
    const page = await officer.ask('query ($id: String!) { item(id: $id) { notices { number } } }', { id });
    numbers.push(Number(/〕(\d+)号/.exec(page.data.item.notices[0].number)?.[1]));
  }
  const [first = 0] = numbers.sort((a, b) => a - b);
  expect(numbers).toEqual([first, first + 1, first + 2]);
});
