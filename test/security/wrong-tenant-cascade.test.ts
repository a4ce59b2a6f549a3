import { beforeAll, describe, expect, it } from 'vitest';
import { seedPeople } from '../../seeds/run.ts';
import { key, startApp } from '../support/app.ts';
import { cascadeOperations, type Stage, type Staged, stages, type Target } from '../support/cascade-operations.ts';
import { callerOf, matrix, personas } from '../support/matrix.ts';
import { operationsAt } from '../support/operations.ts';
import { progressOperations } from '../support/progress-operations.ts';
import { signedInOnce, staged } from '../support/stage.ts';
import { globalIdOf } from '../support/story.ts';
import { done, issuedItem, rootAt, sixParts, units } from '../support/walk.ts';

const app = startApp();
const actors = signedInOnce(app);
const unknown = '019b76da-a800-7000-8000-000000000000';
const stageNames = Object.keys(stages) as Stage[];
let records: Staged = {};

/** The officer and liaison of a sibling city, its administrator, a county under the holder, a unit there, the administrators above. */
const strangers = ['guo.tao', 'chen.jing', 'admin.3707', 'feng.lei', 'yang.fan', 'xie.min', 'wu.admin', 'sun.admin'];
/** Who holds the record of a stage himself, and so is no stranger to it. */
const holders: { readonly [stage in Stage]?: string } = { toReopen: 'feng.lei' };

beforeAll(async () => {
  const posts = [{ unit: 700_000, role: 'TENANT_ADMIN' }];
  await seedPeople(app.adminUrl(), [
    { login: 'admin.3707', name: '潍坊管理员', title: '', tenant: '3707', clearance: 2, posts },
  ]);
  records = await staged(actors, stageNames);
}, 300_000);

/** The raw id and the type inside an opaque one. */
function opened(target: Target | undefined): [type: string, id: string] {
  const [type = '', , id = ''] = Buffer.from(target?.id ?? '', 'base64url')
    .toString()
    .split(':');
  return [type, id];
}

/** The same records under other ids: each of a type that is given, of another province, or unknown. */
const renamed = (rename: (type: string, id: string) => string): Staged =>
  Object.fromEntries(
    stageNames.map((stage) => [
      stage,
      { id: rename(...opened(records[stage])), version: records[stage]?.version ?? 0 },
    ]),
  );

const aimedAt = (one: Staged, field: string) => {
  const aim = { tenant: 37, personLogin: 'zhao.wen', administrator: 'sun.admin', staged: one };
  const operation = operationsAt(aim)[field];
  if (operation === undefined) throw new Error(field);
  return operation;
};

const aimed = Object.entries({ ...cascadeOperations({}), ...progressOperations({}) }).flatMap(([field, { at }]) =>
  at === undefined ? [] : [field],
);

describe('what is not of the own chain answers, byte for byte, as what does not exist', () => {
  it.each([...aimed, 'Query.item', 'Mutation.proposeItem', 'Mutation.establishItem', 'Mutation.declineItem'])(
    '%s',
    async (field) => {
      const blind = renamed((type) => globalIdOf(type, unknown));
      const elsewhere = [
        ['of the province', records],
        ['of another province', renamed((type, id) => globalIdOf(type, id, 36))],
        ['of another type', renamed((type, id) => globalIdOf(type === 'Item' ? 'Assignment' : 'Item', id))],
      ] as const;
      const stage = aimedAt(records, field).at ?? 'drafted';
      for (const login of strangers.filter((one) => one !== holders[stage])) {
        const stranger = await actors.as(login);
        const ask = async (one: Staged): Promise<string> => {
          const { query, variables } = aimedAt(one, field);
          return (await stranger.ask(query, variables())).text;
        };
        const absent = await ask(blind);
        expect(absent).toMatch(
          // whoever may word no list or beat at all is told so of every id
          /"code":"NOT_FOUND"|"ruleId":"(Checklist|Beat).set"|^\{"data":\{"(checklists|beats|visitSuggestions|negativeList|negativeCounts|talks|talkProposals)":\[\]\}\}|^\{"data":\{"(item|assignment|coordination|jointOperation|taskForce|penetrationOrder|visit|beat|finding|card|accountabilityCase|talk|conference|contactPoint|caseReview|responsibilityMatrix|progress\w+)":null\}\}/,
        );
        for (const [name, one] of elsewhere) expect(await ask(one), `${login} ${name}`).toBe(absent);
      }
      const entitled = personas.find((one) => matrix[field]?.[one] === 'yes') ?? 'ma.li'; // the principal of the city, who is no persona
      const { query, variables } = aimedAt(records, field);
      const answer = await (await callerOf(actors, entitled)).ask(query, variables());
      expect(answer.text).not.toMatch(/"code":|null\}\}/);
      if (field.startsWith('Mutation.')) records = { ...records, ...(await staged(actors, [stage])) };
    },
  );

  it('Query.item, for the holder of an assignment of it', async () => {
    const holder = await actors.as('he.jun');
    const query = 'query ($id: String!) { item(id: $id) { id title } }';
    for (const stage of ['struckOff', 'reported'] as const) {
      const { id = '' } = records[stage] ?? {};
      const absent = await holder.ask(query, { id: globalIdOf('Item', unknown) });
      expect((await holder.ask(query, { id })).text).toBe(absent.text);
      expect((await (await actors.as('zhang.min')).ask(query, { id })).data.item.id).toBe(id);
    }
  });
});

it('the share of a holder, the secrecy of a task and of what waits for it, and its list are told on no path beside its own chain', async () => {
  const root = rootAt(await issuedItem(actors, [units.binzhou]), units.binzhou);
  const office = await actors.as('he.jun');
  const signed = await done(office, 'signAssignment', { assignmentId: root.id, version: root.version });
  const order = { ...sixParts, targets: [], orgUnitIds: [units.boxing], workingDays: 15, ownShare: 40 };
  const { children } = await done(office, 'relayAssignment', {
    assignmentId: root.id,
    version: signed.version,
    ...order,
  });
  const child = children[0].id;
  const page = 'query ($id: String!) { assignment(id: $id) { secrecy ownPart { share } knowers { personName } } }';
  const waiting = '{ inbox { nodes { assignmentId secrecy } } }';
  const waits = async (login: string) => (await (await actors.as(login)).ask(waiting)).data.inbox.nodes;
  const told = { secrecy: 'INTERNAL', ownPart: { share: 40 }, knowers: [] };
  for (const login of ['zhang.min', 'he.jun'])
    expect((await (await actors.as(login)).ask(page, { id: root.id })).data.assignment).toEqual(told);
  expect(await waits('feng.lei')).toContainEqual({ assignmentId: child, secrecy: 'INTERNAL' });
  const own = new Map([['feng.lei', [child]]]);
  for (const login of strangers) {
    const stranger = await actors.as(login);
    const absent = (await stranger.ask(page, { id: globalIdOf('Assignment', unknown) })).text;
    for (const id of [root.id, child].filter((one) => !own.get(login)?.includes(one)))
      expect((await stranger.ask(page, { id })).text, login).toBe(absent);
    const entries = (await waits(login)).map(({ assignmentId }: { assignmentId: string }) => assignmentId);
    for (const id of [root.id, child].filter((one) => !own.get(login)?.includes(one)))
      expect(entries, login).not.toContain(id);
  }
});

describe('cursors tell nothing of what stands behind them', () => {
  it('Query.items goes on after none of another tenant, and after no unknown one', async () => {
    const stranger = await actors.as('guo.tao');
    const { query, variables } = aimedAt({}, 'Mutation.registerItem');
    await stranger.ask(query, variables());
    const page = 'query ($after: String) { items(after: $after) { nodes { title } nextCursor } }';
    expect((await stranger.ask(page)).data.items.nodes).toHaveLength(1);
    const absent = await stranger.ask(page, { after: globalIdOf('Item', unknown) });
    for (const after of [records.drafted?.id, globalIdOf('Item', opened(records.drafted)[1], 36)])
      expect((await stranger.ask(page, { after })).text).toBe(absent.text);
    expect(absent.data.items).toEqual({ nodes: [], nextCursor: null });
  });

  it('Query.inbox goes on from a place, whoever owns the id in it', async () => {
    const page = 'query ($after: String) { inbox(after: $after) { nodes { id } nextCursor } }';
    const place = (id: string, day = '2000-01-01') => Buffer.from(`${day}:${id}`).toString('base64url');
    const stranger = await actors.as('guo.tao');
    const own = await stranger.ask(page);
    expect(own.data.inbox.nodes.length).toBeGreaterThan(0);
    for (const id of [opened(records.arrived)[1], unknown])
      expect((await stranger.ask(page, { after: place(id) })).text).toBe(own.text);
    const holder = await actors.as('he.jun');
    expect((await holder.ask(page, { after: place(unknown) })).data.inbox.nodes.length).toBeGreaterThan(0);
  });

  it.each(['2026-99-99', '2026-02-30', '0000-00-00', '2026-01-01'])(
    'Query.inbox is empty after a cursor that no page gave, such as one of %s',
    async (day) => {
      const page = 'query ($after: String) { inbox(after: $after) { nodes { id } nextCursor } }';
      const holder = await actors.as('he.jun');
      for (const id of ['-'.repeat(36), 'a'.repeat(36), `${unknown.slice(0, 8)}${'-'.repeat(28)}`]) {
        const answer = await holder.ask(page, { after: Buffer.from(`${day}:${id}`).toString('base64url') });
        expect(answer.data).toEqual({ inbox: { nodes: [], nextCursor: null } });
      }
    },
  );
});

it('counts nobody else in the coverage of instructions', async () => {
  const query = '{ instructionCoverage { instructions withNotice closed withSummary withoutNotice { id } } }';
  const { query: register } = aimedAt({}, 'Mutation.registerItem');
  const officer = await actors.as('zhang.min');
  const { input } = aimedAt({}, 'Mutation.registerItem').variables() as { input: object };
  const instruction = { ...input, key: key(), source: 'LEADER_INSTRUCTION', originator: '高远' };
  await officer.ask(register, { input: instruction });
  expect((await officer.ask(query)).data.instructionCoverage.instructions).toBe(1);
  const nothing = { instructions: 0, withNotice: 0, closed: 0, withSummary: 0, withoutNotice: [] };
  for (const login of [...strangers, 'qian.audit', 'he.jun'])
    expect((await (await actors.as(login)).ask(query)).data.instructionCoverage, login).toEqual(nothing);
});
