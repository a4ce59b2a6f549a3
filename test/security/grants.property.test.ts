import { beforeAll, expect, it, vi } from 'vitest';
import { distribution, seed } from '../property/distribution.ts';
import { type Answer, startApp } from '../support/app.ts';
import { expertUnit, seedExperts } from '../support/experts.ts';
import { numbersFrom } from '../support/forest.ts';
import { accepted, approved, bodies, joint, jointPlan, member, seedBodies } from '../support/joint.ts';
import { connected, worldOf } from '../support/oracle-world.ts';
import { signedInOnce } from '../support/stage.ts';
import { globalIdOf } from '../support/story.ts';
import { accept, issueFixture, seedFixture, submittedBy, takeUp } from '../support/visibility-fixture.ts';
import { oracleOf, type Viewer, type World } from '../support/visibility-oracle.ts';
import { act, issuedItem, postOf, rootAt, units } from '../support/walk.ts';
import { contextsOf, differences, seenIn, signEverybodyIn } from '../support/wall-reading.ts';

/** A world is made and then read at many moments. */
vi.setConfig({ testTimeout: 240_000 });

const app = startApp();
const actors = signedInOnce(app);
const random = numbersFrom(seed);
const met = distribution('rows of grants as moments pass');
const pick = <T>(from: readonly T[]): T => from[Math.floor(random() * from.length)] as T;
const hour = 3_600_000;
/** Of what grants open, and of the grants themselves. */
const content = ['item', 'assignment', 'order_text', 'report', 'verification'];
const tables = [...content, 'mandate', 'joint_operation', 'joint_member', 'joint_scope', 'event'];
/** The moment from which periods are counted, and the periods that were given. */
let begun = 0;
const periods: { readonly starts: number; readonly ends: number }[] = [];
let mandates = 0;
let viewers: Viewer[];
/** Who reads content under grants alone. */
let supervisors: string[];

/** A period of some hours within three days; those of one beginning overlap. */
function drawnPeriod(): { starts: number; ends: number } {
  const starts = begun + hour * (1 + Math.floor(random() * 40));
  return { starts, ends: starts + hour * (1 + Math.floor(random() * 30)) };
}

const asInput = ({ starts, ends }: { starts: number; ends: number }): { startsAt: string; endsAt: string } => ({
  startsAt: new Date(starts).toISOString(),
  endsAt: new Date(ends).toISOString(),
});

const setClock = (moment: number): Promise<unknown> =>
  connected(app.adminUrl(), (owner) =>
    owner.query('update auth.service_clock set offset_ms = $1', [Math.round(moment - Date.now())]),
  );

/** Some of these, perhaps all, never none. */
const some = <T>(from: readonly T[]): T[] => {
  const taken = from.filter(() => random() < 0.5);
  return taken.length === 0 ? [pick(from)] : taken;
};

/** An answer that is no refusal. */
function sound(answer: Answer['data']): Answer['data'] {
  if (answer.__typename === 'Problem') throw new Error(JSON.stringify(answer));
  return answer;
}

interface Aim {
  readonly item: { id: string };
  readonly tasks: readonly { id: string }[];
  readonly officer: string;
  readonly head: string;
}

/** A mandate of the water department over a matter of the province, or over some tasks of it; drawn until it overlaps none given before; where those left no room, none is given. */
async function giveMandate({ item, tasks }: Aim): Promise<void> {
  const head = await actors.as('li.guohua');
  const query = 'query ($id: String!) { item(id: $id) { version } }';
  const { version } = (await head.ask(query, { id: item.id })).data.item;
  const words = { delegateUnitId: expertUnit, powers: ['CHASE', 'VERIFY'], reason: '专业性强。' };
  for (let draws = 0; draws < 100; draws += 1) {
    const scope = random() < 0.3 ? {} : { assignmentIds: some(tasks).map(({ id }) => id) };
    const drawn = drawnPeriod();
    const given = await act(head, 'delegateItem', { itemId: item.id, version, ...words, ...scope, ...asInput(drawn) });
    if (given.code === undefined) {
      periods.push(drawn);
      mandates += 1;
      return;
    }
    expect(given.fields).toMatchObject([{ code: 'overlaps' }]);
  }
}

const who = { development: 'development', finance: 'finance.city', environment: 'environment' } as const;
const names = Object.keys(who) as (keyof typeof who)[];

/** An operation of some bodies over a matter or some tasks of it, which most of them accept. */
async function proposeOperation({ item, tasks, officer, head }: Aim): Promise<void> {
  const members = some(names);
  const scope = random() < 0.3 ? {} : { assignmentIds: some(tasks).map(({ id }) => id) };
  const drawn = drawnPeriod();
  periods.push(drawn);
  const plan = jointPlan(
    item,
    members.map((name) => member(bodies[name])),
    {
      scope: [{ itemId: item.id, ...scope }],
      ...asInput(drawn),
    },
  );
  const proposal = await joint(await actors.as(officer), 'proposeJointOperation', plan, postOf(officer));
  const { id } = sound(await approved(await actors.as(head), sound(proposal), postOf(head)));
  for (const name of members) if (random() < 0.8) await accepted(await actors.as(who[name]), id);
}

beforeAll(async () => {
  await seedFixture(app);
  await seedBodies(app);
  await seedExperts(app);
  const f = await issueFixture(actors);
  await takeUp(actors, f.x2Water, 'yang.fan', postOf('yang.fan', 1), postOf('yang.fan'));
  await accept(actors, await submittedBy(actors, f.street, 'street'), 'bincheng');
  begun = Date.now();
  const office = { officer: 'zhang.min', head: 'li.guohua' };
  const flat = await issuedItem(actors, [units.binzhou, units.weifang]);
  const x1 = { ...office, item: f.x1, tasks: [f.binzhou, f.bincheng, f.boxing, f.street, f.water, f.qingzhou] };
  const x2 = { officer: 'he.jun', head: 'head.binzhou', item: f.x2, tasks: [f.x2Boxing, f.x2Water] };
  const other = { ...office, item: flat, tasks: [rootAt(flat, units.binzhou), rootAt(flat, units.weifang)] };
  for (const aim of [x1, x1, x1, other, other]) await giveMandate(aim);
  for (const aim of [x1, x1, x2, x2, other, other]) await proposeOperation(aim);
  await signEverybodyIn(app);
  viewers = await connected(app.adminUrl(), async (client) => {
    const { people, posts } = await worldOf(client);
    const departments = [expertUnit, ...Object.values(bodies)];
    supervisors = posts
      .filter(({ org_unit_id }) => departments.includes(globalIdOf('OrgUnit', String(org_unit_id))))
      .map(({ person_id }) => person_id);
    const { rows } = await client.query(`select (app.now() at time zone 'Asia/Shanghai')::date::text as today`);
    return people
      .filter(({ root_id }) => root_id === 37)
      .map(({ id }) => ({ personId: id, acting: null, today: rows[0].today }));
  });
}, 240_000);

/** The day in Shanghai of a moment. */
const dayOf = (moment: number): string => new Date(moment + 8 * hour).toISOString().slice(0, 10);

/** Where the wall and the oracle differ at a moment, for everybody. */
async function differencesAt(moment: number, plant?: (world: World) => void): Promise<string[]> {
  await setClock(moment);
  const world = await connected(app.adminUrl(), worldOf);
  plant?.(world);
  const sees = oracleOf(world);
  const today = viewers.map((viewer) => ({ ...viewer, today: dayOf(moment) }));
  const contexts = await contextsOf(app, today);
  return connected(app.appUrl(), async (client) => {
    const wrong: string[] = [];
    for (const [viewer, context] of contexts) {
      const [found, expected] = [await seenIn(client, context, tables), sees(viewer)];
      for (const table of tables) wrong.push(...differences(viewer, table, found, expected));
      for (const table of content) {
        const some = (found[table] ?? []).length > 0;
        if (supervisors.includes(viewer.personId)) met.add(`${table} ${some ? 'open' : 'closed'} to a department`);
        else met.add(`${table} ${some ? 'seen' : 'unseen'} by others`);
      }
    }
    return wrong;
  });
}

/** The grants that somebody's unit has at a moment, as the API answers them. */
async function grantsOf(login: string, moment: number): Promise<Answer['data']> {
  await setClock(moment);
  const caller = await actors.as(login);
  const { data } = await caller.ask('{ myMandates { __typename } myJointOperations { __typename } }');
  return data;
}

it('admits to everybody, at random moments and beside each beginning and end, what a live reason of the oracle grants', async () => {
  const edges = periods.flatMap(({ starts, ends }) => [starts + 1000, ends - 10 * 60_000, ends + 1000]);
  const sure = [begun + 60_000, (periods[0]?.starts ?? 0) + 1000]; // before all of them, and as the first mandate begins
  const between = Array.from({ length: 4 }, () => begun + Math.floor(random() * 72 * hour));
  const moments = [...sure, ...edges.filter(() => random() < 0.25), ...between].filter(
    (moment) =>
      !periods.some(({ starts, ends }) => [starts, ends].some((at) => at > moment && at < moment + 5 * 60_000)),
  );
  for (const moment of moments.sort((a, b) => a - b))
    expect(await differencesAt(moment), `${(moment - begun) / hour} hours after, seed ${seed}`).toEqual([]);
  for (const how of ['open', 'closed'])
    for (const table of ['item', 'assignment', 'order_text'])
      expect(met.has(`${table} ${how} to a department`)).toBe(true);
});

it('sees a planted fault: a grant that lasts in the oracle and not in the wall', async () => {
  const last = Math.max(...periods.map(({ ends }) => ends)) + 1000;
  const lasts = (world: World): void => {
    for (const one of [...world.mandates, ...world.operations]) one.ends = Number.POSITIVE_INFINITY;
  };
  expect(await differencesAt(last, lasts)).not.toEqual([]);
});

it('leaves of what has ended the notice alone', async () => {
  const last = Math.max(...periods.map(({ ends }) => ends)) + 1000;
  const { myMandates } = await grantsOf('expert', last);
  expect(mandates).toBeGreaterThanOrEqual(2); // the first over each matter finds room
  expect(myMandates.length).toBe(mandates);
  for (const { __typename } of myMandates) expect(__typename).toBe('MandateTombstone');
  for (const login of Object.values(who))
    for (const { __typename } of (await grantsOf(login, last)).myJointOperations)
      expect(__typename).toBe('JointNotice');
});
