import pg from 'pg';
import { beforeAll, describe, expect, it, vi } from 'vitest';
import { type Answer, startApp } from '../../support/app.ts';
import {
  amendedPlan,
  conferencePlan,
  conferenceSeen,
  conferring,
  convenedConference,
  lineOn,
  lineOpen,
  outputs,
  plannedConference,
} from '../../support/conferences.ts';
import { asking } from '../../support/coordination-operations.ts';
import { inDays } from '../../support/days.ts';
import { group, seedGroup } from '../../support/group.ts';
import { move, moved } from '../../support/item-moves.ts';
import { matter } from '../../support/matter.ts';
import { connected } from '../../support/oracle-world.ts';
import { clear } from '../../support/secrets.ts';
import { signedInOnce, staged } from '../../support/stage.ts';
import { done, establishedItem, issuedItem, postOf, units } from '../../support/walk.ts';

const app = startApp();
const actors = signedInOnce(app);

const matterOf = async (id: string, login = 'zhang.min'): Promise<Answer['data']> =>
  (
    await (
      await actors.as(login)
    ).ask(
      'query ($id: String!) { item(id: $id) { id version fourKey timeline { kind } allowedActions { action allowed } } }',
      { id },
    )
  ).data.item;
const tag = async (login: string, { id, version }: Answer['data'], fourKey: string | null) =>
  move(await actors.as(login), 'tagItemFourKey', { itemId: id, version, fourKey });

it('keeps which of the four keys the office says a matter is of, until it says otherwise', async () => {
  const item = await establishedItem(actors);
  expect((await matterOf(item.id)).fourKey).toBe(null);
  expect(await tag('zhang.min', item, 'KEY_PROJECT')).toMatchObject({ version: item.version + 1 });
  const seen = await matterOf(item.id);
  expect(seen).toMatchObject({ fourKey: 'KEY_PROJECT' });
  expect(seen.timeline.at(-1).kind).toBe('item.fourKeyTagged');
  expect(await tag('zhang.min', item, 'MAJOR_EVENT')).toMatchObject({ code: 'STALE_VERSION' });
  expect(await tag('gao.yuan', seen, null)).toMatchObject({ code: 'FORBIDDEN', ruleId: 'Item.tagFourKey' });
  expect(await tag('he.jun', seen, null)).toMatchObject({ code: 'NOT_FOUND' });
  await tag('li.guohua', seen, null);
  expect((await matterOf(item.id)).fourKey).toBe(null);
});
it('says no key of a matter that was not established', async () => {
  const officer = await actors.as('zhang.min');
  const { id } = await done(officer, 'registerItem', matter);
  await done(officer, 'proposeItem', { itemId: id, version: 1, opinion: '建议不立项。', leadUnitId: units.binzhou });
  const declined = await move(await actors.as('li.guohua'), 'declineItem', {
    itemId: id,
    version: 2,
    reason: '已办结。',
  });
  expect(await tag('zhang.min', declined, 'KEY_PROJECT')).toMatchObject({
    ...{ code: 'INVALID_MOVE', ruleId: 'Item.fourKeyClosed' },
  });
  const { allowedActions } = await matterOf(id);
  expect(allowedActions).not.toContainEqual({ action: 'tagFourKey', allowed: true });
});

const officer = () => actors.as('zhang.min');
type Conference = Answer['data'];
const rulesOf = ({ lines }: Conference, itemId: string): string[] | undefined =>
  lines
    .find(({ item }: Answer['data']) => item?.id === itemId)
    ?.reasons.map(({ ruleId }: { ruleId: string }) => ruleId);
const lineAbout = ({ lines }: Conference, itemId: string): Answer['data'] =>
  lines.find(({ item }: Answer['data']) => item?.id === itemId);
const aim = ({ id: conferenceId }: Conference, { id: lineId, version }: Answer['data']) => ({
  ...{ conferenceId, lineId, version },
});
const itemOf = async (taskId: string): Promise<Answer['data']> => {
  const query = 'query ($id: String!) { assignment(id: $id) { item { id version } } }';
  return (await (await officer()).ask(query, { id: taskId })).data.assignment.item;
};
const settled = { outcome: 'SETTLED', decision: '由财政厅本月拨付。' };

/** A matter with a task of the city in progress, of one of the four keys or none, with an open request for coordination. */
async function troubled(fourKey: string | null): Promise<Answer['data']> {
  const { working: task } = await staged(actors, ['working']);
  const input = { assignmentId: task?.id, version: task?.version, ...asking };
  const request = await done(await actors.as('wang.qiang'), 'requestCoordination', input);
  const item = await itemOf(task?.id ?? '');
  const tagged = fourKey === null ? item : await moved(await officer(), 'tagItemFourKey', keyed(item, fourKey));
  return { ...tagged, request };
}
const itemOfId = async (id: string): Promise<Answer['data']> => matterOf(id);
const keyed = ({ id, version }: Answer['data'], fourKey: string) => ({ itemId: id, version, fourKey });

/** Decides on every open line of a conference. */
async function allDecided(one: Conference): Promise<Conference> {
  let now = one;
  for (const line of one.lines.filter(({ state }: { state: string }) => state === 'OPEN'))
    now = await conferring(await officer(), 'decideConferenceLine', { ...aim(one, line), ...settled });
  return now;
}
const closing = async (one: Conference, over: object = {}): Promise<Conference> =>
  conferring(await officer(), 'closeConference', { conferenceId: one.id, version: one.version, ...outputs(over) });

beforeAll(() => seedGroup(app));

describe('the plan', () => {
  it('is refused where its period is reversed or meets another open one of its kind, and names who meets it', async () => {
    const period = { periodFrom: '1990-01-01', periodUntil: '1990-03-31' };
    const plan = async (over: object) =>
      conferring(await officer(), 'planConference', conferencePlan({ ...period, ...over }));
    const first = await plan({});
    expect(first).toMatchObject({ state: 'PLANNED', chairName: '高远', inside: true, attendees: [{}] });
    expect((await plan({ periodUntil: '1989-12-31' })).fields).toContainEqual(
      expect.objectContaining({ path: 'input.periodUntil', code: 'beforeStart' }),
    );
    const meeting = await plan({ periodFrom: '1990-03-31', periodUntil: '1990-06-30' });
    expect(meeting).toMatchObject({ fields: [{ path: 'input.periodFrom', code: 'metPeriod' }] });
    expect(meeting.fields[0].message).toContain(first.number);
    expect(await plan({ kind: 'SUPERVISION' })).toMatchObject({ state: 'PLANNED' });
    const aside = { conferenceId: first.id, version: first.version, reason: '另行安排。' };
    await conferring(await officer(), 'callOffConference', aside);
    expect(await plan({})).toMatchObject({ state: 'PLANNED' });
  });

  it('takes a leader of the own government, and units of it or directly below it', async () => {
    const plan = async (over: object) => conferring(await officer(), 'planConference', conferencePlan(over));
    const fault = (path: string, code: string) => ({ fields: [{ path: `input.${path}`, code }] });
    expect(await plan({ chairPostId: postOf('li.guohua') })).toMatchObject(fault('chairPostId', 'notFound'));
    expect(await plan({ attendeeUnitIds: [units.boxing] })).toMatchObject(fault('attendeeUnitIds', 'notAttendee'));
    expect(await plan({ attendeeUnitIds: [units.province] })).toMatchObject(fault('attendeeUnitIds', 'notAttendee'));
    expect(await plan({ attendeeUnitIds: [] })).toMatchObject(fault('attendeeUnitIds', 'required'));
    expect(await plan({ attendeeUnitIds: [units.binzhou, units.binzhou] })).toMatchObject(
      fault('attendeeUnitIds', 'twice'),
    );
    const day = { periodFrom: '1980-02-01', periodUntil: '1980-02-29', heldOn: '1980-01-31' };
    expect(await plan(day)).toMatchObject(fault('heldOn', 'notNow'));
    expect(await plan({ attendeeUnitIds: [group.finance, units.binzhou] })).toMatchObject({ state: 'PLANNED' });
    expect(await conferring(await actors.as('gao.yuan'), 'planConference', conferencePlan())).toMatchObject({
      ...{ code: 'FORBIDDEN', ruleId: 'Conference.plan' },
    });
  });

  it('changes without a word until its notice is out, and then with a reason that all invited read and nobody uninvited', async () => {
    const period = { periodFrom: '1960-01-01', periodUntil: '1960-03-31', attendeeUnitIds: [units.binzhou] };
    const planned = await plannedConference(actors, period);
    const next = await plannedConference(actors, { periodFrom: '1960-04-01', periodUntil: '1960-06-30' });
    const amend = async (one: Conference, over: object, login = 'zhang.min') =>
      conferring(await actors.as(login), 'amendConference', amendedPlan(one, over));
    const fault = (path: string, code: string) => ({ fields: [{ path: `input.${path}`, code }] });
    expect(await amend(planned, {}, 'gao.yuan')).toMatchObject({ code: 'FORBIDDEN', ruleId: 'Conference.amend' });
    expect(await amend(planned, {}, 'he.jun')).toMatchObject({ code: 'NOT_FOUND' });
    expect(await amend(planned, { reason: '另行安排。' })).toMatchObject(fault('reason', 'notAllowed'));
    const met = await amend(planned, { periodUntil: '1960-04-01' });
    expect(met).toMatchObject(fault('periodFrom', 'metPeriod'));
    expect(met.fields[0].message).toContain(next.number);
    const free = { periodUntil: '1960-02-29', heldOn: inDays(-1), attendeeUnitIds: [group.finance, units.binzhou] };
    const amended = await amend(planned, free);
    expect(amended).toMatchObject({
      ...{ version: planned.version + 1, periodUntil: '1960-02-29', heldOn: inDays(-1), amendedAt: null },
      ...{ number: planned.number, kind: planned.kind, attendees: [{ id: group.finance }, { id: units.binzhou }] },
    });
    expect(await amend(planned, {})).toMatchObject({ code: 'STALE_VERSION' });
    expect(await conferenceSeen(await actors.as('he.jun'), planned.id)).toBe(null);

    const sent = { conferenceId: planned.id, version: amended.version };
    const convened = await conferring(await officer(), 'conveneConference', sent);
    const reason = '与全省会议冲突，延后。';
    expect(await amend(convened, { heldOn: inDays(5) })).toMatchObject(fault('reason', 'required'));
    expect(await amend(convened, { heldOn: inDays(-2), reason })).toMatchObject(fault('heldOn', 'pastDay'));
    expect(await amend(convened, { attendeeUnitIds: [units.binzhou], reason })).toMatchObject(
      fault('attendeeUnitIds', 'invitedAlready'),
    );
    const invited = [group.finance, units.binzhou, units.weifang];
    const late = await amend(convened, { heldOn: inDays(5), attendeeUnitIds: invited, reason });
    expect(late).toMatchObject({ state: 'CONVENED', heldOn: inDays(5), amendReason: reason });
    for (const login of ['he.jun', 'finance.direct', 'guo.tao']) {
      const who = await actors.as(login);
      expect(await conferenceSeen(who, planned.id), login).toMatchObject({ heldOn: inDays(5), amendReason: reason });
      const { inbox } = (await who.ask('{ inbox { nodes { kind conferenceId dueOn } } }')).data;
      expect(inbox.nodes, login).toContainEqual({
        ...{ kind: 'ATTEND_CONFERENCE', conferenceId: planned.id, dueOn: inDays(5) },
      });
    }
    const told = await connected(app.adminUrl(), (owner) =>
      owner.query(
        'select kind, cardinality(reader_keys) as keys from event where kind = any($1) and subject_id = $2 order by seq',
        [
          ['conference.amended', 'conference.noticeAmended'],
          Buffer.from(planned.id, 'base64url').toString().split(':')[2],
        ],
      ),
    );
    expect(told.rows).toEqual([
      { kind: 'conference.amended', keys: 1 },
      { kind: 'conference.noticeAmended', keys: 4 },
    ]);
    const off = { conferenceId: planned.id, version: late.version, reason };
    await conferring(await officer(), 'callOffConference', off);
    const over = await conferenceSeen(await officer(), planned.id);
    expect(await amend(over, { reason })).toMatchObject({ code: 'INVALID_MOVE', ruleId: 'Conference.machine' });
  });

  it('lets one of two who move to the same period at once win', async () => {
    const both = await Promise.all(
      ['1961-01-01', '1962-01-01'].map((day) => plannedConference(actors, { periodFrom: day, periodUntil: day })),
    );
    const moved = await Promise.all(
      both.map(async (one) =>
        conferring(
          await officer(),
          'amendConference',
          amendedPlan(one, { periodFrom: '1963-01-01', periodUntil: '1963-01-01' }),
        ),
      ),
    );
    expect(moved.map(({ fields }) => fields?.[0]?.code ?? 'amended').sort()).toEqual(['amended', 'metPeriod']);
  });

  it('lets one of two who plan for the same period at once win', async () => {
    const period = { periodFrom: '1970-01-01', periodUntil: '1970-03-31' };
    const both = await Promise.all(
      ['zhang.min', 'li.guohua'].map(async (login) =>
        conferring(await actors.as(login), 'planConference', conferencePlan(period)),
      ),
    );
    expect(both.map(({ fields }) => fields?.[0]?.code ?? 'planned').sort()).toEqual(['metPeriod', 'planned']);
  });
});

describe('the agenda', () => {
  it('holds by rule the matters with a key and a problem, and none without either', async () => {
    const [key, plain] = [await troubled('KEY_PROJECT'), await troubled(null)];
    const quiet = await issuedItem(actors, [units.binzhou]);
    await moved(await officer(), 'tagItemFourKey', keyed(quiet, 'MAJOR_EVENT'));
    const late = await issuedItem(actors, [units.binzhou]);
    const aside = await moved(await officer(), 'tagItemFourKey', keyed(late, 'ECONOMIC_INDICATOR'));
    const row = Buffer.from(aside.id, 'base64url').toString().split(':')[2];
    await connected(app.adminUrl(), (owner) =>
      owner.query('update item set due_on = $2 where id = $1', [row, inDays(-1)]),
    );
    const one = await plannedConference(actors);
    expect(rulesOf(one, key.id)).toEqual(['Conference.openCoordination']);
    expect(rulesOf(one, late.id)).toEqual(['Conference.overdueKey']);
    expect(lineAbout(one, key.id).reasons[0].sentence).not.toBe('');
    for (const absent of [plain, quiet]) expect(rulesOf(one, absent.id)).toBeUndefined();
    const meanwhile = await moved(await officer(), 'tagItemFourKey', keyed(await itemOfId(plain.id), 'IMPORTANT_WORK'));
    const sent = { conferenceId: one.id, version: one.version };
    const convened = await conferring(await officer(), 'conveneConference', sent);
    expect(rulesOf(convened, meanwhile.id)).toEqual(['Conference.openCoordination']);
    expect(convened.lines.filter(({ item }: Answer['data']) => item.id === key.id)).toHaveLength(1);
  });

  it('of a supervision conference holds every matter with an open request, for that coordinates any (M-23)', async () => {
    const [plain, quiet] = [await troubled(null), await issuedItem(actors, [units.binzhou])];
    const one = await plannedConference(actors, { kind: 'SUPERVISION' });
    expect(rulesOf(one, plain.id)).toEqual(['Conference.openCoordination']);
    expect(rulesOf(one, quiet.id)).toBeUndefined();
  });

  it('names no work secret, even where a matter becomes one at the same moment', async () => {
    await clear(app, ['zhang.min', 'ma.li']);
    for (let round = 0; round < 4; round += 1) {
      const item = await troubled('KEY_PROJECT');
      const secret = { itemId: item.id, version: (await itemOfId(item.id)).version, secrecy: 'WORK_SECRET' };
      const [raised] = await Promise.all([
        move(await officer(), 'raiseSecrecy', { ...secret, knowerPostIds: [postOf('ma.li')], reason: '涉及规划。' }),
        plannedConference(actors),
      ]);
      expect(raised.code, JSON.stringify(raised)).toBeUndefined();
      const below = `select l.id from conference_line l join item i using (root_id) where l.item_id = i.id and l.secrecy < i.secrecy`;
      expect(await connected(app.adminUrl(), async (owner) => (await owner.query(below)).rows)).toEqual([]);
    }
  });

  it('keeps what an open request put there until the conference decides on it, and drops what else the office drops', async () => {
    const key = await troubled('KEY_PROJECT');
    const other = await establishedItem(actors);
    const planned = await plannedConference(actors);
    const input = { conferenceId: planned.id, version: planned.version, ...lineOn(other) };
    const one = await conferring(await officer(), 'addConferenceLine', input);
    expect(lineAbout(one, other.id)).toMatchObject({
      ...{ reason: '领导批示专题研究。', reasons: [{ ruleId: 'Conference.addedByOffice' }] },
    });
    const drop = async (line: Answer['data'], reason: string) =>
      conferring(await officer(), 'dropConferenceLine', { ...aim(one, line), reason });
    expect(await drop(lineAbout(one, key.id), '问题已经解决。')).toMatchObject({
      ...{ code: 'INVALID_MOVE', ruleId: 'Conference.undecidedCoordination' },
    });
    expect(lineAbout(one, key.id).allowedActions).toContainEqual({
      ...{ action: 'dropLine', allowed: false, ruleId: 'Conference.undecidedCoordination' },
    });
    expect(await drop(lineAbout(one, other.id), ' ')).toMatchObject({
      fields: [{ path: 'input.reason', code: 'required' }],
    });
    const dropped = await drop(lineAbout(one, other.id), '问题已经解决。');
    expect(lineAbout(dropped, other.id)).toMatchObject({ state: 'DROPPED', dropReason: '问题已经解决。' });
    const again = { conferenceId: one.id, version: dropped.version };
    const back = await conferring(await officer(), 'addConferenceLine', { ...again, ...lineOn(other) });
    expect(lineAbout(back, other.id)).toMatchObject({ state: 'OPEN', dropReason: '' });
    expect(
      await conferring(await officer(), 'addConferenceLine', { ...again, version: back.version, ...lineOn(other) }),
    ).toMatchObject({ fields: [{ path: 'input.itemId', code: 'onAgenda' }] });
    const early = { ...aim(one, lineAbout(one, key.id)), ...settled };
    expect(await conferring(await officer(), 'decideConferenceLine', early)).toMatchObject({
      ...{ code: 'INVALID_MOVE', ruleId: 'Conference.machine' },
    });
  });

  it('is of the day of the conference: nothing is decided or closed before it', async () => {
    const one = await convenedConference(actors, { heldOn: inDays(2) });
    const other = await establishedItem(actors);
    const added = { conferenceId: one.id, version: one.version, ...lineOn(other) };
    const now = await conferring(await officer(), 'addConferenceLine', added);
    const early = { ...aim(now, lineAbout(now, other.id)), ...settled };
    const refused = { code: 'INVALID_MOVE', ruleId: 'Conference.notYetHeld' };
    expect(await conferring(await officer(), 'decideConferenceLine', early)).toMatchObject(refused);
    expect(await closing(now)).toMatchObject(refused);
  });

  it('lets a decision or a drop win where both come at once', async () => {
    const { id, version, task } = await lineOpen(actors);
    const both = { conferenceId: task, lineId: id, version };
    const [decided, dropped] = await Promise.all([
      conferring(await actors.as('li.guohua'), 'decideConferenceLine', { ...both, ...settled }),
      conferring(await officer(), 'dropConferenceLine', { ...both, reason: '问题已经解决。' }),
    ]);
    expect([decided.code, dropped.code].filter((code) => code === 'STALE_VERSION')).toHaveLength(1);
    const seen = await conferenceSeen(await officer(), task);
    expect(seen.lines.find((line: { id: string }) => line.id === id).state).toBe(decided.code ? 'DROPPED' : 'DECIDED');
  });
});

describe('the outputs', () => {
  it('are asked each, and every line decided on, by the name of the field', async () => {
    const { task } = await lineOpen(actors);
    const one = await conferenceSeen(await officer(), task);
    const refused = await closing(one, { circular: '', deployments: ' ', priorities: [] });
    expect(refused.fields.map(({ path, code }: Answer['data']) => [path, code])).toEqual([
      ['input.lines', 'undecided'],
      ['input.circular', 'required'],
      ['input.priorities', 'required'],
      ['input.deployments', 'required'],
    ]);
    const now = await allDecided(one);
    const lacking = await closing(now, { priorities: [] });
    expect(lacking).toMatchObject({ code: 'INVALID_INPUT', fields: [{ path: 'input.priorities', code: 'required' }] });
    const strange = await closing(now, { priorities: [{ itemId: one.id, words: '完成。' }] });
    expect(strange.fields).toMatchObject([{ path: 'input.priorities.0.itemId', code: 'notFound' }]);
    const untitled = await closing(now, { priorities: [{ title: '', body: '完成。', words: '完成。' }] });
    expect(untitled.fields).toMatchObject([{ path: 'input.priorities.0.title', code: 'required' }]);
    expect(await conferenceSeen(await officer(), task)).toMatchObject({ state: 'CONVENED', priorities: [] });
  });

  it('open matters that know their conference, and stand as the key list of the next period', async () => {
    const { task } = await lineOpen(actors);
    const one = await conferenceSeen(await officer(), task);
    const line = one.lines.at(-1);
    const decision = { outcome: 'NEW_MATTER', decision: '由水利厅牵头另行督办。' };
    const untitled = await conferring(await officer(), 'decideConferenceLine', { ...aim(one, line), ...decision });
    expect(untitled.fields.map(({ path }: Answer['data']) => path)).toEqual(['input.title', 'input.body']);
    const lost = { ...aim(one, line), ...settled, title: '黄河滩区道路修复' };
    expect(await conferring(await officer(), 'decideConferenceLine', lost)).toMatchObject({
      fields: [{ path: 'input.title', code: 'notAllowed' }],
    });
    const worded = { ...decision, title: '黄河滩区道路修复', body: '年内完成 12 公里。' };
    const held = await conferring(await officer(), 'decideConferenceLine', { ...aim(one, line), ...worded });
    const { newItem } = held.lines.find(({ id }: { id: string }) => id === line.id);
    expect(newItem).toMatchObject({ state: 'DRAFT' });
    const query = `query ($id: String!) { item(id: $id) { title source sourceRef leader { personName } timeline { kind }
      conferenceLines { id outcome conference { id number } } conferencePriorities { words } } }`;
    const made = (await (await officer()).ask(query, { id: newItem.id })).data.item;
    expect(made).toMatchObject({
      ...{ title: '黄河滩区道路修复', source: 'MEETING_RESOLUTION', sourceRef: one.number },
      ...{ leader: { personName: '高远' }, conferenceLines: [{ id: line.id, conference: { id: one.id } }] },
    });
    const about = (await (await officer()).ask(query, { id: line.item.id })).data.item;
    expect(about.timeline.at(-1).kind).toBe('item.conferenceDecided');
    const priorities = [
      { itemId: newItem.id, words: '年内修复滩区道路。' },
      { title: '防汛物资储备', body: '汛前备齐。', words: '汛前备齐防汛物资。' },
    ];
    const closed = await closing(await allDecided(held), { priorities });
    expect(closed).toMatchObject({ state: 'CLOSED', circular: '一季度“四重”事项总体平稳。' });
    expect(closed.priorities.map(({ words, opened }: Answer['data']) => [words, opened])).toEqual([
      ['年内修复滩区道路。', false],
      ['汛前备齐防汛物资。', true],
    ]);
    const list = async (login: string) =>
      (await (await actors.as(login)).ask('{ keyMatters { words item { id } } }')).data.keyMatters;
    expect((await list('zhang.min')).map(({ words }: Answer['data']) => words)).toEqual(
      expect.arrayContaining(['年内修复滩区道路。', '汛前备齐防汛物资。']),
    );
    expect(await list('he.jun')).toEqual([]);
  });

  it('mark in the ledger what is supervised first, until the next conference of the kind is closed, in one statement', async () => {
    const item = await issuedItem(actors, [units.binzhou]);
    for (const _ of [1, 2]) await establishedItem(actors);
    const one = await allDecided(await convenedConference(actors, { attendeeUnitIds: [group.finance] }));
    await closing(one, { priorities: [{ itemId: item.id, words: '汛前完成。' }] });
    type Row = { readonly id: string; readonly keyMatter: object | null };
    const counted = vi.spyOn(pg.Client.prototype, 'query');
    const ledger = async (fields: string): Promise<{ rows: Row[]; statements: number }> => {
      counted.mockClear();
      const { data } = await (await officer()).ask(`{ items { nodes { id ${fields} } } }`);
      return { rows: data.items.nodes, statements: counted.mock.calls.length };
    };
    const [bare, marked] = [await ledger(''), await ledger('keyMatter { words }')];
    counted.mockRestore();
    expect(marked.rows.length).toBeGreaterThan(2);
    expect(marked.statements).toBe(bare.statements + 1);
    const keysIn = ({ rows }: { rows: Row[] }) => rows.filter(({ keyMatter }) => keyMatter !== null);
    expect(keysIn(marked)).toContainEqual({ id: item.id, keyMatter: { words: '汛前完成。' } });
    const exported = async (query: string): Promise<string> =>
      (await (await officer()).get(`/exports/items.csv?${query}`)).text();
    const [all, keys] = [await exported(''), await exported('keyMatters=true')];
    expect(keys).toContain('条件：重点督查事项');
    expect(keys.split('\n').length).toBe(all.split('\n').length - marked.rows.length + keysIn(marked).length);
    const keyMatter = async (login: string) => {
      const query = 'query ($id: String!) { item(id: $id) { id keyMatter { words } } }';
      return (await (await actors.as(login)).ask(query, { id: item.id })).data.item?.keyMatter;
    };
    expect(await keyMatter('zhang.min')).toEqual({ words: '汛前完成。' });
    const invited = await (await actors.as('finance.direct')).ask('{ keyMatters { words } conferences { id } }');
    expect(invited.data).toEqual({ keyMatters: [], conferences: expect.arrayContaining([{ id: one.id }]) });
    await closing(await allDecided(await convenedConference(actors)));
    expect(await keyMatter('zhang.min')).toBe(null);
  });

  it('are recorded once, however many close at once', async () => {
    const one = await allDecided(await convenedConference(actors));
    const both = await Promise.all(
      ['zhang.min', 'li.guohua'].map(async (login) =>
        conferring(await actors.as(login), 'closeConference', {
          conferenceId: one.id,
          version: one.version,
          ...outputs(),
        }),
      ),
    );
    expect(both.map(({ code }) => code ?? 'closed').sort()).toEqual(['STALE_VERSION', 'closed']);
    expect((await conferenceSeen(await officer(), one.id)).priorities).toHaveLength(1);
  });

  it('leave what was carried over, or stood open when a conference was called off, to the next conference of the kind', async () => {
    const [carried, open, settledOne] = [
      await establishedItem(actors),
      await establishedItem(actors),
      await establishedItem(actors),
    ];
    let one = await convenedConference(actors, { kind: 'SUPERVISION' });
    for (const item of [carried, settledOne])
      one = await conferring(await officer(), 'addConferenceLine', {
        ...{ conferenceId: one.id, version: one.version, ...lineOn(item) },
      });
    await conferring(await officer(), 'decideConferenceLine', {
      ...{ ...aim(one, lineAbout(one, carried.id)), outcome: 'CARRIED_OVER', decision: '方案完善后再议。' },
    });
    await closing(await allDecided(await conferenceSeen(await officer(), one.id)));
    const next = await plannedConference(actors, { kind: 'SUPERVISION' });
    expect(rulesOf(next, carried.id)).toEqual(['Conference.carriedOver']);
    expect(rulesOf(next, settledOne.id)).toBeUndefined();
    const input = { conferenceId: next.id, version: next.version, ...lineOn(open) };
    const added = await conferring(await officer(), 'addConferenceLine', input);
    const off = { conferenceId: next.id, version: added.version, reason: '与全省会议冲突。' };
    expect(await conferring(await officer(), 'callOffConference', off)).toMatchObject({ state: 'CALLED_OFF' });
    const last = await plannedConference(actors, { kind: 'SUPERVISION' });
    for (const item of [carried, open]) expect(rulesOf(last, item.id)).toEqual(['Conference.carriedOver']);
    expect(rulesOf(await plannedConference(actors), carried.id)).toBeUndefined();
  });
});

describe('who reads it', () => {
  it('is its office and its chair, and from the notice on who is invited, of the agenda what each reads anyway', async () => {
    const key = await troubled('KEY_PROJECT');
    const hidden = await establishedItem(actors);
    const planned = await plannedConference(actors, {
      attendeeUnitIds: [units.binzhou, group.finance],
      heldOn: inDays(0),
    });
    const input = { conferenceId: planned.id, version: planned.version, ...lineOn(hidden) };
    const one = await conferring(await officer(), 'addConferenceLine', input);
    const seen = async (login: string): Promise<Conference> => conferenceSeen(await actors.as(login), one.id);
    const listed = async (login: string): Promise<string[]> =>
      (await (await actors.as(login)).ask('{ conferences { id } }')).data.conferences.map(({ id }: Conference) => id);
    const owed = async (login: string): Promise<Answer['data'][]> =>
      (await (await actors.as(login)).ask('{ inbox { nodes { kind conferenceId } } }')).data.inbox.nodes.filter(
        ({ conferenceId }: Answer['data']) => conferenceId === one.id,
      );
    expect((await seen('gao.yuan')).lines.length).toBe(one.lines.length);
    for (const login of ['he.jun', 'ma.li', 'finance.direct', 'guo.tao']) {
      expect(await seen(login), login).toBe(null);
      expect(await listed(login), login).not.toContain(one.id);
      expect(await owed(login), login).toEqual([]);
    }
    const sent = { conferenceId: one.id, version: one.version };
    const convened = await conferring(await officer(), 'conveneConference', sent);
    for (const login of ['he.jun', 'ma.li']) {
      const read = await seen(login);
      expect(read, login).toMatchObject({
        state: 'CONVENED',
        heldOn: inDays(0),
        inside: false,
        lines: [],
        circular: '',
      });
      const titles = read.agenda.map(({ id }: Answer['data']) => id);
      expect(titles).toContain(lineAbout(convened, key.id).id);
      expect(titles).not.toContain(lineAbout(convened, hidden.id).id);
      expect(await listed(login)).toContain(one.id);
      expect(await owed(login)).toEqual([{ kind: 'ATTEND_CONFERENCE', conferenceId: one.id }]);
    }
    expect(await seen('finance.direct')).toMatchObject({ agenda: [], lines: [] });
    expect(await seen('guo.tao')).toBe(null);
    expect(await listed('guo.tao')).not.toContain(one.id);
    expect(await owed('zhang.min')).toEqual([{ kind: 'CLOSE_CONFERENCE', conferenceId: one.id }]);
    const tried = { conferenceId: one.id, version: convened.version, reason: '不便参加。' };
    expect(await conferring(await actors.as('he.jun'), 'callOffConference', tried)).toMatchObject({
      code: 'FORBIDDEN',
    });
    expect(await conferring(await actors.as('guo.tao'), 'callOffConference', tried)).toMatchObject({
      code: 'NOT_FOUND',
    });
    const closed = await closing(await allDecided(convened));
    expect(closed.state).toBe('CLOSED');
    const after = await seen('finance.direct');
    expect(after).toMatchObject({
      circular: '一季度“四重”事项总体平稳。',
      deployments: '各单位按月报送进度。',
      agenda: [],
    });
    expect(after.priorities).toMatchObject([{ words: '汛前完成水毁工程修复。', item: null }]);
    for (const login of ['he.jun', 'zhang.min']) expect(await owed(login), login).toEqual([]);
  });

  it('never learns of a work secret: it is put on no agenda, and a matter that became one is seen by its knowers alone', async () => {
    await clear(app, ['zhang.min']);
    const item = await issuedItem(actors, [units.binzhou]);
    const one = await convenedConference(actors, { attendeeUnitIds: [units.binzhou] });
    const input = { conferenceId: one.id, version: one.version, ...lineOn(item) };
    const now = await conferring(await officer(), 'addConferenceLine', input);
    const line = lineAbout(now, item.id);
    const agendaOf = async (login: string): Promise<string[]> =>
      (await conferenceSeen(await actors.as(login), one.id)).agenda.map(({ id }: Answer['data']) => id);
    expect(await agendaOf('he.jun')).toContain(line.id);
    const secret = await done(await officer(), 'registerItem', { ...matter, secrecy: 'WORK_SECRET' });
    const adding = { conferenceId: one.id, version: now.version, ...lineOn(secret) };
    expect(await conferring(await officer(), 'addConferenceLine', adding)).toMatchObject({
      fields: [{ path: 'input.itemId', code: 'secretMatter' }],
    });
    await clear(app, ['ma.li']);
    const raising = { itemId: item.id, version: item.version, secrecy: 'WORK_SECRET', reason: '涉及未公开的规划。' };
    await moved(await officer(), 'raiseSecrecy', { ...raising, knowerPostIds: [postOf('ma.li')] });
    expect(await agendaOf('zhang.min')).toContain(line.id);
    for (const login of ['li.guohua', 'gao.yuan', 'he.jun'])
      expect(await agendaOf(login), login).not.toContain(line.id);
    expect(await agendaOf('ma.li')).toContain(line.id);

    const known = lineAbout(await conferenceSeen(await officer(), one.id), item.id);
    const refused = { code: 'INVALID_MOVE', ruleId: 'Conference.secretLine' };
    expect(known.allowedActions).toContainEqual({
      ...{ action: 'decideLine', allowed: false, ruleId: 'Conference.secretLine' },
    });
    expect(await conferring(await officer(), 'decideConferenceLine', { ...aim(one, known), ...settled })).toMatchObject(
      refused,
    );
    const drop = { ...aim(one, known), reason: '问题已经解决。' };
    expect(await conferring(await officer(), 'dropConferenceLine', drop)).toMatchObject(refused);
    const unknown = { ...aim(one, known), ...settled };
    expect(await conferring(await actors.as('li.guohua'), 'decideConferenceLine', unknown)).toMatchObject({
      code: 'NOT_FOUND',
    });
    const others = now.lines.filter(({ id }: Answer['data']) => id !== line.id);
    const decided = await allDecided({ ...now, lines: others });
    expect(await closing(decided)).toMatchObject({ state: 'CLOSED' });
    const planned = await plannedConference(actors);
    expect(rulesOf(planned, item.id)).toBeUndefined();
    const off = { conferenceId: planned.id, version: planned.version, reason: '与全省会议冲突。' };
    await conferring(await officer(), 'callOffConference', off);
    await clear(app, ['li.guohua']);
    const { version } = await matterOf(item.id);
    const head = await actors.as('li.guohua');
    await moved(await officer(), 'nameKnowers', { itemId: item.id, version, postIds: [postOf('li.guohua')] });
    const lowering = { itemId: item.id, version: (await matterOf(item.id)).version, secrecy: 'INTERNAL' };
    await moved(head, 'lowerSecrecy', { ...lowering, reason: '规划已公开。' });
    expect(rulesOf(await plannedConference(actors), item.id)).toEqual(['Conference.carriedOver']);
  });
});
