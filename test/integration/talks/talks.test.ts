import pg from 'pg';
import { beforeAll, describe, expect, it, vi } from 'vitest';
import { type Answer, startApp } from '../../support/app.ts';
import { cardable, issuedCard } from '../../support/cards.ts';
import { toldOf } from '../../support/clock.ts';
import { rowIdOf } from '../../support/clock-cases.ts';
import { inDays } from '../../support/days.ts';
import { ordered, recorded } from '../../support/findings.ts';
import { fallenBack } from '../../support/negative-list.ts';
import { connected } from '../../support/oracle-world.ts';
import { signedInOnce, staged } from '../../support/stage.ts';
import { globalIdOf, storyId } from '../../support/story.ts';
import {
  convenedTalk,
  convening,
  heardTalk,
  minutes,
  proposedTalk,
  proposing,
  talking,
  talkSeen,
  undertaking,
} from '../../support/talks.ts';
import { postOf, units } from '../../support/walk.ts';

const app = startApp();
const actors = signedInOnce(app);
type Row = Answer['data'];
let task: Row;

beforeAll(async () => {
  task = (await staged(actors, ['working'])).working;
});

const owed = async (login: string): Promise<string[]> => {
  const { inbox } = (await (await actors.as(login)).ask('{ inbox { nodes { kind assignmentId } } }')).data;
  return inbox.nodes
    .filter((one: Row) => one.assignmentId === task.id && one.kind.endsWith('_TALK'))
    .map(({ kind }: Row) => kind);
};
const owned = (sql: string, id: string, ...more: string[]) =>
  connected(app.adminUrl(), (owner) => owner.query(sql, [rowIdOf({ id }), ...more]));
const aim = ({ id, version }: Row) => ({ talkId: id, version });

describe('a talk with the principal of a city', () => {
  it('is convened by the leader in charge or by whom he delegated, and by nobody else (M-53)', async () => {
    const [officer, head, leader] = [
      await actors.as('zhang.min'),
      await actors.as('li.guohua'),
      await actors.as('gao.yuan'),
    ];
    const one = await proposedTalk(actors, task);
    expect(one).toMatchObject({
      state: 'PROPOSED',
      about: 'FINDING',
      rule: 'talk.findingClass',
      ruleReason: '督查发现不作为、慢作为或乱作为，建议约谈。',
      clause: '《督查约谈办法》第三条。',
      leaderName: '高远',
      orgUnit: { id: units.binzhou },
    });
    expect(await owed('gao.yuan')).toEqual(['CONVENE_TALK']);
    const convene = { ...aim(one), ...convening() };
    for (const other of [officer, head])
      expect(await talking(other, 'conveneTalk', convene)).toMatchObject({ code: 'FORBIDDEN', ruleId: 'Talk.convene' });
    expect(
      await talking(head, 'delegateTalk', { ...aim(one), postId: postOf('li.guohua'), words: '我来。' }),
    ).toMatchObject({
      ...{ code: 'FORBIDDEN', ruleId: 'Talk.delegate' },
    });
    for (const postId of [postOf('zhang.min'), postOf('gao.yuan'), postOf('head.binzhou')])
      expect(await talking(leader, 'delegateTalk', { ...aim(one), postId, words: '请代为约谈。' })).toMatchObject({
        fields: [{ path: 'input.postId', code: 'notFound' }],
      });
    const given = { ...aim(one), postId: postOf('li.guohua'), words: '请代为约谈。' };
    const delegated = await talking(leader, 'delegateTalk', given);
    expect(delegated).toMatchObject({ state: 'PROPOSED', delegateName: '李国华', delegation: '请代为约谈。' });
    expect(await owed('li.guohua')).toEqual(['CONVENE_TALK']);
    expect(await talking(officer, 'conveneTalk', { ...aim(delegated), ...convening() })).toMatchObject({
      code: 'FORBIDDEN',
    });
    const convened = await talking(head, 'conveneTalk', { ...aim(delegated), ...convening() });
    expect(convened).toMatchObject({ state: 'CONVENED', convenedByName: '李国华', heldOn: inDays(0) });
    expect(await owed('ma.li')).toEqual(['ATTEND_TALK']);
    await talking(officer, 'cancelTalk', { ...aim(convened), words: '另行安排。' });
  });

  it('is held with minutes and the account of the unit; what is undertaken is a further task of the unit, and the talk says which', async () => {
    const [officer, first] = [await actors.as('zhang.min'), await actors.as('ma.li')];
    const convened = await convenedTalk(actors, task);
    expect(
      await talking(await actors.as('he.jun'), 'accountForTalk', { ...aim(convened), words: '代为说明。' }),
    ).toMatchObject({
      ...{ code: 'FORBIDDEN', ruleId: 'Talk.account' },
    });
    const said = await talking(first, 'accountForTalk', { ...aim(convened), words: '已组织力量赶工。' });
    expect(said).toMatchObject({ account: '已组织力量赶工。' });
    expect(await owed('zhang.min')).toEqual(['RECORD_TALK']);
    expect(await talking(first, 'accountForTalk', { ...aim(said), words: '再说。' })).toMatchObject({
      ruleId: 'Talk.accountOnce',
    });
    const held = await talking(officer, 'recordTalk', { ...aim(said), ...minutes() });
    expect(held).toMatchObject({
      state: 'HELD',
      undertakings: [{ ...undertaking(), assignment: { to: { id: units.binzhou } } }],
    });
    const [{ assignment }] = held.undertakings;
    expect(assignment).toMatchObject({ state: 'PENDING_RECEIPT', dueOn: inDays(30) });
    const page = 'query ($id: String!) { assignment(id: $id) { role item { id } orderChain { task } } }';
    const ours = (await (await actors.as('wang.qiang')).ask(page, { id: assignment.id })).data.assignment;
    expect(ours).toMatchObject({ role: 'LEAD', orderChain: [{ task: '月底前补齐施工力量。' }] });
    const whole =
      'query ($id: String!) { assignment(id: $id) { orderChain { task target measures requirement discipline } } }';
    const handler = await (await actors.as('liu.yang')).ask(whole, { id: assignment.id });
    expect(handler.text).toContain('月底前补齐施工力量');
    expect(handler.text).not.toMatch(/约谈|副市长 孙立/); // an order says nothing of the talk
    expect((await talkSeen(first, held.id)).undertakings[0].assignment.id).toBe(assignment.id);
    const tasks = 'query ($id: String!) { assignment(id: $id) { item { assignments { id } } } }';
    const matter = (await officer.ask(tasks, { id: task.id })).data.assignment.item.assignments;
    expect(matter.map(({ id }: Row) => id)).toContain(assignment.id);
  });

  it('is seen by both sides alone, by the unit once it is convened, and its steps are told to nobody', async () => {
    const one = await proposedTalk(actors, task);
    for (const login of ['ma.li', 'he.jun', 'wang.qiang', 'liu.yang', 'zhou.dang', 'tang.wei', 'tian.hai'])
      expect(await talkSeen(await actors.as(login), one.id), login).toBeNull();
    for (const login of ['zhang.min', 'li.guohua', 'gao.yuan'])
      expect(await talkSeen(await actors.as(login), one.id), login).toMatchObject({ id: one.id });
    const { id } = await talking(await actors.as('gao.yuan'), 'conveneTalk', { ...aim(one), ...convening() });
    for (const login of ['ma.li', 'he.jun'])
      expect(await talkSeen(await actors.as(login), id), login).toMatchObject({ id });
    for (const login of ['wang.qiang', 'liu.yang', 'zhou.dang', 'tang.wei', 'tian.hai', 'sun.admin'])
      expect(await talkSeen(await actors.as(login), id), login).toBeNull();
    expect(await toldOf(app, rowIdOf({ id }))).toEqual(['talk.proposed', 'talk.convened']);
    const timeline = 'query ($id: String!) { assignment(id: $id) { timeline { kind } } }';
    const kinds = (await (await actors.as('zhang.min')).ask(timeline, { id: task.id })).data.assignment.timeline;
    expect(kinds.filter(({ kind }: Row) => kind.startsWith('talk.'))).toEqual([]);
    const answer = 'query ($id: String!) { talk(id: $id) { reason } }';
    const blind = globalIdOf('Talk', storyId('no talk'));
    const of = async (at: string): Promise<string> =>
      (await (await actors.as('chen.jing')).ask(answer, { id: at })).text;
    expect(await of(id)).toBe(await of(blind));
  });

  it('is about a finding, a card or an entry of the list of that task, and says the rule that proposes it', async () => {
    const { working } = await staged(actors, ['working']);
    const other = { id: working?.id ?? '' };
    const fallen = await fallenBack(actors, other);
    const officer = await actors.as('zhang.min');
    const grounds = 'query ($id: String!) { assignment(id: $id) { talkGrounds { about subjectId ruleId } } }';
    const found = async (id: string): Promise<Row[]> =>
      (await officer.ask(grounds, { id })).data.assignment.talkGrounds;
    const [entry, ...more] = await found(other.id);
    expect(entry).toMatchObject({ about: 'NEGATIVE', ruleId: 'talk.negativeList' });
    expect(more).toEqual([
      { about: 'FINDING', subjectId: fallen.id, ruleId: 'talk.findingReopened' }, // of the task as a whole no rule says anything
    ]);
    expect((await (await actors.as('wang.qiang')).ask(grounds, { id: other.id })).data.assignment.talkGrounds).toEqual(
      [],
    );
    const about = { about: 'NEGATIVE', subjectId: entry.subjectId };
    expect(await talking(officer, 'proposeTalk', proposing(other, about))).toMatchObject({
      rule: 'talk.negativeList',
    });
    for (const over of [
      about,
      { about: 'FINDING', subjectId: fallen.id },
      { about: 'CARD', subjectId: entry.subjectId },
      { about: 'CARD' },
    ])
      expect(await talking(officer, 'proposeTalk', proposing(task, over))).toMatchObject({
        fields: [{ path: 'input.subjectId', code: 'notFound' }],
      });
  });

  it('is offered and taken about what a rule names alone, each with the clause that the rule suggests (M-46, M-53)', async () => {
    const { working } = await staged(actors, ['working']);
    const other = { id: working?.id ?? '' };
    const officer = await actors.as('zhang.min');
    const grounds = async (): Promise<Row[]> => {
      const query =
        'query ($id: String!) { assignment(id: $id) { talkGrounds { about subjectId ruleId reason clause } } }';
      return (await officer.ask(query, { id: other.id })).data.assignment.talkGrounds;
    };
    const refused = async (about: object, code: string) =>
      expect(await talking(officer, 'proposeTalk', proposing(other, about))).toMatchObject({
        fields: [{ path: 'input.subjectId', code }],
      });
    const whole = { about: 'TASK', subjectId: null };
    await refused(whole, 'noRule');
    const plain = await ordered(actors, other, {}, { findingClass: 'NONE' });
    const alone = await recorded(actors, other);
    const card = await issuedCard(actors, other);
    await refused({ subjectId: plain.id }, 'noRule');
    await refused({ subjectId: alone.id }, 'notFound');
    const [byCard, byClass, ...more] = await grounds();
    expect(more).toEqual([]);
    expect([byCard, byClass]).toMatchObject([
      { about: 'CARD', subjectId: card.id, ruleId: 'talk.yellowCard', clause: expect.stringContaining('黄牌') },
      { about: 'FINDING', ruleId: 'talk.findingClass', clause: expect.stringContaining('慢作为') },
    ]);
    await owned(`update assignment set due_on = $2 where id = $1`, other.id, inDays(-1));
    const last = (await grounds()).at(-1);
    expect(last).toEqual({
      ...{ ...whole, ruleId: 'talk.overdue', reason: '任务超过时限未上报办结，建议约谈。' },
      clause: '无正当理由超过规定时限未办结的，约谈责任单位主要负责同志。',
    });
    const talk = await talking(officer, 'proposeTalk', proposing(other, { ...whole, clause: ` ${last.clause} ` }));
    expect(talk).toMatchObject({ about: 'TASK', rule: 'talk.overdue', clause: last.clause });
    expect(await talkSeen(await actors.as('gao.yuan'), talk.id)).toMatchObject({ clause: last.clause });
    await talking(await actors.as('gao.yuan'), 'conveneTalk', { ...aim(talk), ...convening() });
    expect(await talkSeen(await actors.as('ma.li'), talk.id)).toMatchObject({
      rule: 'talk.overdue',
      clause: last.clause,
    });
  });

  it('is proposed by a rule on the page of the office until it is taken up, with the leader in charge', async () => {
    const { working } = await staged(actors, ['working']);
    const listed = { id: working?.id ?? '' };
    const officer = await actors.as('zhang.min');
    const query = `{ talkProposals { ground { about subjectId ruleId reason words } leaders { personName } assignment { id } } }`;
    const proposed = async (login = 'zhang.min'): Promise<Row[]> =>
      (await (await actors.as(login)).ask(query)).data.talkProposals.filter(
        ({ assignment }: Row) => assignment.id === listed.id,
      );
    expect(await proposed()).toEqual([]);
    await fallenBack(actors, listed);
    const [one, ...more] = await proposed();
    expect([one, more]).toMatchObject([
      {
        ground: { about: 'NEGATIVE', ruleId: 'talk.negativeList', reason: '列入负面清单，建议约谈。' },
        leaders: [{ personName: '高远' }],
      },
      [],
    ]);
    for (const login of ['gao.yuan', 'ma.li', 'he.jun', 'wang.qiang', 'liu.yang', 'guo.tao'])
      expect(await proposed(login), login).toEqual([]);
    expect(await proposed('li.guohua')).toEqual([one]);
    const red = await issuedCard(actors, listed);
    expect(await proposed()).toEqual([one]); // a yellow one proposes none
    await connected(app.adminUrl(), (owner) =>
      owner.query(`update warning_card set colour = 'RED' where id = $1`, [rowIdOf(red)]),
    );
    const both = await proposed();
    expect(both.map(({ ground }) => ground.ruleId)).toEqual(['talk.redCard', 'talk.negativeList']);
    for (const { ground } of both) {
      const about = { about: ground.about, subjectId: ground.subjectId };
      const talk = await talking(officer, 'proposeTalk', proposing(listed, about));
      await talking(officer, 'cancelTalk', { ...aim(talk), words: '另行处理。' });
    }
    expect(await proposed()).toEqual([]); // nor again what was not held
  });

  it('asks the database as often for many proposals as for few', async () => {
    const officer = await actors.as('zhang.min');
    const query = `{ talkProposals { ground { subjectId words reason } leaders { id personName } assignment { id title to { shortName } } } }`;
    const counted = vi.spyOn(pg.Client.prototype, 'query');
    const asked = async (): Promise<{ rows: number; statements: number }> => {
      counted.mockClear();
      const { talkProposals } = (await officer.ask(query)).data;
      return { rows: talkProposals.length, statements: counted.mock.calls.length };
    };
    const more = async () => fallenBack(actors, { id: (await staged(actors, ['working'])).working?.id ?? '' });
    await more();
    const few = await asked();
    for (let n = 0; n < 2; n += 1) await more();
    const many = await asked();
    counted.mockRestore();
    expect(many).toEqual({ rows: few.rows + 2, statements: few.statements });
  });

  it('keeps no minutes before the unit stated its account, until its day is past (right of reply, M-46)', async () => {
    const officer = await actors.as('zhang.min');
    const today = await convenedTalk(actors, task);
    const record = { ...aim(today), ...minutes({ undertakings: [] }) };
    const closed = { code: 'INVALID_MOVE', ruleId: 'Talk.awaitsAccount' };
    expect(await talking(officer, 'recordTalk', record)).toMatchObject(closed);
    const { allowedActions } = await talkSeen(officer, today.id);
    expect(allowedActions).toContainEqual({ action: 'record', allowed: false, ruleId: 'Talk.awaitsAccount' });
    expect(await owed('zhang.min')).toEqual([]);
    await owned('update talk set held_on = $2 where id = $1', today.id, inDays(-1));
    expect(await owed('zhang.min')).toEqual(['RECORD_TALK']);
    expect(await talking(officer, 'recordTalk', record)).toMatchObject({ state: 'HELD', account: '' });
  });

  it('is no talk of a leader whose fields do not cover the matter', async () => {
    const post = storyId('gao.yuan/0');
    const fields = (sql: string) => connected(app.adminUrl(), (owner) => owner.query(sql, [post]));
    await fields(`update post set fields = '{9}' where id = $1`);
    try {
      expect(
        await talking(await actors.as('zhang.min'), 'proposeTalk', proposing(await cardable(actors, task))),
      ).toMatchObject({
        fields: [{ path: 'input.leaderPostId', code: 'notInCharge' }],
      });
    } finally {
      await fields(`update post set fields = '{}' where id = $1`);
    }
  });

  it('keeps no minutes before its day, and gives no task of an undertaking twice', async () => {
    const officer = await actors.as('zhang.min');
    const proposed = await proposedTalk(actors, task);
    const later = convening({ heldOn: inDays(3) });
    const convened = await talking(await actors.as('gao.yuan'), 'conveneTalk', { ...aim(proposed), ...later });
    const record = { ...aim(convened), ...minutes() };
    expect(await talking(officer, 'recordTalk', record)).toMatchObject({ code: 'INVALID_MOVE', ruleId: 'Talk.notYet' });
    const today = await heardTalk(actors, task);
    const both = await Promise.all(
      ['zhang.min', 'li.guohua'].map(async (login) =>
        talking(await actors.as(login), 'recordTalk', {
          ...aim(today),
          ...minutes({ undertakings: [undertaking({ text: '只办一次。' })] }),
        }),
      ),
    );
    expect(both.map(({ __typename }) => __typename).sort()).toEqual(['Problem', 'Talk']);
    const tasks = 'query ($id: String!) { assignment(id: $id) { item { assignments { orderChain { task } } } } }';
    const all = (await officer.ask(tasks, { id: task.id })).data.assignment.item.assignments;
    expect(all.filter(({ orderChain }: Row) => orderChain[0].task === '只办一次。')).toHaveLength(1);
  });
});

describe('bad input', () => {
  it.each([
    ['no reason', 'proposeTalk', { reason: ' ' }, 'input.reason', 'required'],
    ['no clause', 'proposeTalk', { clause: ' ' }, 'input.clause', 'required'],
    ['too long a clause', 'proposeTalk', { clause: '条'.repeat(501) }, 'input.clause', 'tooLong'],
    ['a leader who is none', 'proposeTalk', { leaderPostId: postOf('li.guohua') }, 'input.leaderPostId', 'notFound'],
    ['a day that is gone', 'conveneTalk', { heldOn: inDays(-1) }, 'input.heldOn', 'notNow'],
    ['a day too far', 'conveneTalk', { heldOn: inDays(61) }, 'input.heldOn', 'notNow'],
    ['no place', 'conveneTalk', { place: ' ' }, 'input.place', 'required'],
  ] as const)('refuses %s', async (_, field, over, path, code) => {
    const input =
      field === 'proposeTalk'
        ? proposing(await cardable(actors, task), over)
        : { ...aim(await proposedTalk(actors, task)), ...convening(over) };
    const login = field === 'proposeTalk' ? 'zhang.min' : 'gao.yuan';
    expect(await talking(await actors.as(login), field, input)).toMatchObject({ fields: [{ path, code }] });
  });

  it.each([
    ['no minutes', { minutes: '' }, 'input.minutes', 'required'],
    [
      'an undertaking without words',
      { undertakings: [undertaking({ text: ' ' })] },
      'input.undertakings.0.text',
      'required',
    ],
    [
      'one of nobody',
      { undertakings: [undertaking({ responsible: '' })] },
      'input.undertakings.0.responsible',
      'required',
    ],
    [
      'one of today',
      { undertakings: [undertaking(), undertaking({ dueOn: inDays(0) })] },
      'input.undertakings.1.dueOn',
      'notNow',
    ],
    ['too many', { undertakings: Array.from({ length: 11 }, () => undertaking()) }, 'input.undertakings', 'tooMany'],
  ])('refuses a record with %s', async (_, over, path, code) => {
    const talk = await heardTalk(actors, task);
    expect(await talking(await actors.as('zhang.min'), 'recordTalk', { ...aim(talk), ...minutes(over) })).toMatchObject(
      {
        fields: [{ path, code }],
      },
    );
  });
});
