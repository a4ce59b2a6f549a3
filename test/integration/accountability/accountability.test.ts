import { beforeAll, describe, expect, it } from 'vitest';
import { departmentId } from '../../../seeds/org-units.ts';
import { seedPeople } from '../../../seeds/run.ts';
import {
  accountable,
  caseSeen,
  consent,
  consentedCase,
  decided,
  decidedCase,
  groundsSeen,
  heard,
  heardCase,
  proposal,
  proposedCase,
  referral,
} from '../../support/accountability.ts';
import { type Answer, startApp } from '../../support/app.ts';
import { appealedCard, card, cardable } from '../../support/cards.ts';
import { notificationsOf } from '../../support/clock.ts';
import { inDays } from '../../support/days.ts';
import { finding, found, lists, ordered } from '../../support/findings.ts';
import { group, seedGroup } from '../../support/group.ts';
import { fallenBack, rectifiedAgain } from '../../support/negative-list.ts';
import { connected } from '../../support/oracle-world.ts';
import { heldAlso, seedFixture, takeUp } from '../../support/visibility-fixture.ts';
import { issuedItem, postOf, rootAt, units } from '../../support/walk.ts';

const app = startApp();
beforeAll(async () => {
  await seedFixture(app);
  await seedGroup(app);
  const personnel = { login: 'personnel.first', name: '人主任', title: '', tenant: '37', clearance: 1 };
  await seedPeople(app.adminUrl(), [{ ...personnel, posts: [{ unit: departmentId('37', 11), role: 'FIRST' }] }]);
});

/** A task of 滨州 under a matter of its own of the province, taken up. */
async function taskOfBinzhou(): Promise<Answer['data']> {
  const root = rootAt(await issuedItem(app, [units.binzhou]), units.binzhou);
  return takeUp(app, root, 'liu.yang', postOf('liu.yang'), postOf('liu.yang', 1));
}
const rowOf = (id: string): string => Buffer.from(id, 'base64url').toString().split(':')[2] ?? '';
const outcomes = '{ accountabilityOutcomes { body decision decidedOn orgUnit { id } } }';

describe('a case of accountability', () => {
  it('is closed to all but who convened it and the leader: to every other it is, byte for byte, not there (G8)', async () => {
    const task = await taskOfBinzhou();
    const at = await cardable(app, task); // a finding tells the city before the case does
    const others = ['li.guohua', 'zhao.wen', 'he.jun', 'wang.qiang', 'liu.yang', 'finance', 'guo.tao'];
    const page = `query ($id: String!) { assignment(id: $id) { version state timeline { kind } accountabilityCases { id } accountabilityGrounds { subjectId } }
      accountabilityCases { id } accountabilityOutcomes { id } inbox { nodes { id } } notifications { nodes { id } } }`;
    const pages = () =>
      Promise.all(others.map(async (login) => (await (await app.as(login)).ask(page, { id: task.id })).text));
    await notificationsOf(app, await app.as('zhang.min'));
    const before = await pages();
    expect(before[0]).toContain('"state":"IN_PROGRESS"');
    const one = await decidedCase(app, task, at);
    expect(one).toMatchObject({ state: 'DECIDED', decision: '对责任人作出诫勉处理。' });
    await notificationsOf(app, await app.as('zhang.min'));
    expect(await pages()).toEqual(before);
    for (const login of others) {
      expect(await caseSeen(await app.as(login), one.id)).toBeNull();
      const drop = { caseId: one.id, version: one.version, reason: '一' };
      expect(await accountable(await app.as(login), 'dropAccountability', drop)).toMatchObject({ code: 'NOT_FOUND' });
    }
    for (const login of ['zhang.min', 'gao.yuan']) {
      expect(await caseSeen(await app.as(login), one.id)).toMatchObject({
        state: 'DECIDED',
        orgUnit: { id: units.binzhou },
      });
      const { assignment } = (await (await app.as(login)).ask(page, { id: task.id })).data;
      expect(assignment.accountabilityCases).toEqual([{ id: one.id }]);
    }
  });

  it('is referred with the consent of the leader who was asked, and never without (M-54)', async () => {
    const [officer, leader] = [await app.as('zhang.min'), await app.as('gao.yuan')];
    const one = await heardCase(app, await taskOfBinzhou());
    const aim = { caseId: one.id, version: one.version };
    expect(await accountable(officer, 'referAccountability', { ...aim, ...referral() })).toMatchObject({
      ...{ code: 'INVALID_MOVE', ruleId: 'AccountabilityCase.consent' },
    });
    expect(await accountable(officer, 'consentToAccountability', { ...aim, ...consent() })).toMatchObject({
      ...{ code: 'FORBIDDEN', ruleId: 'AccountabilityCase.consent' },
    });
    const { inbox } = (await leader.ask('{ inbox { nodes { kind assignmentId } } }')).data;
    expect(inbox.nodes).toContainEqual({ kind: 'CONSENT_ACCOUNTABILITY', assignmentId: one.assignment.id });
    const agreed = await accountable(leader, 'consentToAccountability', { ...aim, ...consent() });
    expect(agreed).toMatchObject({ state: 'CONSENTED', opinion: '同意提请。' });
    const now = { caseId: one.id, version: agreed.version };
    expect(await accountable(leader, 'referAccountability', { ...now, ...referral() })).toMatchObject({
      ...{ code: 'FORBIDDEN', ruleId: 'AccountabilityCase.refer' },
    });
    expect(await accountable(officer, 'recordAccountability', { ...now, ...decided() })).toMatchObject({
      code: 'INVALID_MOVE', // nothing was referred
    });
    expect(await accountable(officer, 'referAccountability', { ...now, ...referral() })).toMatchObject({
      ...{ state: 'REFERRED', body: '省纪委监委', documentNo: '鲁政督〔2026〕7号' },
    });
    const refused = await heardCase(app, await taskOfBinzhou());
    const no = { caseId: refused.id, version: refused.version, ...consent({ consents: false, opinion: '情节轻微。' }) };
    const dropped = await accountable(leader, 'consentToAccountability', no);
    expect(dropped).toMatchObject({ state: 'DROPPED', dropReason: '情节轻微。' });
    const late = { caseId: refused.id, version: dropped.version, ...referral() };
    expect(await accountable(officer, 'referAccountability', late)).toMatchObject({ code: 'INVALID_MOVE' });
  });

  it('rests on what a rule names, and on nothing else (M-54, M-55)', async () => {
    const [officer, head] = [await app.as('zhang.min'), await app.as('li.guohua')];
    const [task, other] = [await taskOfBinzhou(), await taskOfBinzhou()];
    const plain = await ordered(app, task, {}, { findingClass: 'NONE' });
    const alone = await finding(head, 'recordFinding', found(task)); // ordered by who recorded it, and seen by nobody else
    await finding(head, 'orderFinding', { findingId: alone.id, version: alone.version, ...lists() });
    const elsewhere = await ordered(app, other);
    const silent = await finding(officer, 'recordFinding', found(task));
    expect(await groundsSeen(officer, task.id)).toEqual([]);
    for (const ground of [plain, alone, elsewhere, silent, task])
      expect(
        await accountable(officer, 'proposeAccountability', proposal({ id: task.id, task: ground.id })),
      ).toMatchObject({
        fields: [{ path: 'input.groundId', code: 'notFound' }],
      });
    const both = `query ($one: String!, $other: String!) { one: assignment(id: $one) { accountabilityGrounds { subjectId } }
      other: assignment(id: $other) { accountabilityGrounds { subjectId } } }`;
    expect((await officer.ask(both, { one: task.id, other: other.id })).data).toEqual({
      ...{ one: { accountabilityGrounds: [] }, other: { accountabilityGrounds: [{ subjectId: elsewhere.id }] } },
    });
    const { id } = await ordered(app, task, {}, { findingClass: 'DISORDERLY_ACTION', problem: '违规审批。' });
    const ground = { kind: 'FINDING', subjectId: id, ruleId: 'accountability.disorderlyAction', words: '违规审批。' };
    expect(await groundsSeen(officer, task.id)).toEqual([{ ...ground, reason: '督查发现乱作为，可以提请责任追究。' }]);
    for (const login of ['gao.yuan', 'wang.qiang', 'liu.yang', 'he.jun'])
      expect(await groundsSeen(await app.as(login), task.id), login).toEqual([]);
    const asked = proposal({ id: task.id, task: id });
    const one = await accountable(officer, 'proposeAccountability', asked);
    expect(one).toMatchObject({ state: 'PROPOSED', ground });
    expect(await caseSeen(await app.as('gao.yuan'), one.id)).toMatchObject({ ground });
    expect(await groundsSeen(officer, task.id)).toEqual([]);
    expect(await accountable(officer, 'proposeAccountability', asked)).toMatchObject({
      fields: [{ path: 'input.groundId', code: 'caseOpen' }],
    });
    expect(await groundsSeen(head, task.id)).toMatchObject([ground]); // of the case of another the head learns nothing
    await accountable(officer, 'dropAccountability', { caseId: one.id, version: one.version, reason: '情节轻微。' });
    expect(await accountable(officer, 'proposeAccountability', asked)).toMatchObject({ state: 'PROPOSED', ground });
  });

  it('rests on an entry of the negative list while that stands', async () => {
    const officer = await app.as('zhang.min');
    const task = await taskOfBinzhou();
    const fallen = await fallenBack(app, task);
    const [, entry] = await groundsSeen(officer, task.id);
    expect(entry).toMatchObject({ kind: 'NEGATIVE', ruleId: 'accountability.negativeList' });
    const asked = proposal({ id: task.id, task: entry.subjectId });
    const one = await accountable(officer, 'proposeAccountability', asked);
    expect(one).toMatchObject({ ground: { kind: 'NEGATIVE', words: '督查发现整改“回头看”未通过。' } });
    await accountable(officer, 'dropAccountability', { caseId: one.id, version: one.version, reason: '已整改。' });
    await rectifiedAgain(app, fallen);
    expect((await groundsSeen(officer, task.id)).map(({ kind }) => kind)).toEqual(['FINDING']);
    expect(await accountable(officer, 'proposeAccountability', asked)).toMatchObject({
      fields: [{ path: 'input.groundId', code: 'notFound' }],
    });
  });

  it('rests on a red card against the unit in the matter, and leads no further once that is revoked', async () => {
    const [officer, leader] = [await app.as('zhang.min'), await app.as('gao.yuan')];
    const task = await taskOfBinzhou();
    const appealed = await appealedCard(app, task);
    const grounds = async () => (await groundsSeen(officer, task.id)).filter(({ kind }) => kind === 'CARD');
    expect(await grounds()).toEqual([]); // a yellow one
    await connected(app.adminUrl(), (owner) =>
      owner.query(`update warning_card set colour = 'RED' where id = $1`, [rowOf(appealed.id)]),
    );
    expect(await grounds()).toMatchObject([{ subjectId: appealed.id, ruleId: 'accountability.redCard' }]);
    const one = await accountable(officer, 'proposeAccountability', proposal({ id: task.id, task: appealed.id }));
    const { version } = await accountable(officer, 'hearAccountability', {
      caseId: one.id,
      version: one.version,
      ...heard(),
    });
    const decision = { cardId: appealed.id, version: appealed.version, upheld: false, words: '事实认定有误。' };
    await card(leader, 'decideCardAppeal', decision);
    expect(await grounds()).toEqual([]);
    const aim = { caseId: one.id, version };
    expect(await accountable(leader, 'consentToAccountability', { ...aim, ...consent() })).toMatchObject({
      ...{ code: 'INVALID_MOVE', ruleId: 'AccountabilityCase.noGround' },
    });
    expect((await caseSeen(leader, one.id)).allowedActions).toContainEqual({
      ...{ action: 'consent', allowed: false, ruleId: 'AccountabilityCase.noGround' },
    });
    expect(await accountable(officer, 'dropAccountability', { ...aim, reason: '红牌已撤销。' })).toMatchObject({
      state: 'DROPPED',
    });
  });

  it('comes to no consent before the unit was heard or waived (陈述申辩)', async () => {
    const [officer, leader] = [await app.as('zhang.min'), await app.as('gao.yuan')];
    const owed = async (login: string, task: Answer['data']): Promise<string[]> => {
      const { inbox } = (await (await app.as(login)).ask('{ inbox { nodes { kind assignmentId } } }')).data;
      return inbox.nodes
        .filter((node: Answer['data']) => node.assignmentId === task.id && node.kind.endsWith('_ACCOUNTABILITY'))
        .map(({ kind }: Answer['data']) => kind);
    };
    const task = await taskOfBinzhou();
    const one = await proposedCase(app, task);
    expect([await owed('zhang.min', task), await owed('gao.yuan', task), await owed('li.guohua', task)]).toEqual([
      ...[['HEAR_ACCOUNTABILITY'], [], []],
    ]);
    const aim = { caseId: one.id, version: one.version };
    for (const consents of [true, false])
      expect(await accountable(leader, 'consentToAccountability', { ...aim, ...consent({ consents }) })).toMatchObject({
        ...{ code: 'INVALID_MOVE', ruleId: 'AccountabilityCase.unheard' },
      });
    expect(await accountable(leader, 'hearAccountability', { ...aim, ...heard() })).toMatchObject({
      ...{ code: 'FORBIDDEN', ruleId: 'AccountabilityCase.hear' },
    });
    const said = await accountable(officer, 'hearAccountability', { ...aim, ...heard() });
    expect(said).toMatchObject({
      state: 'HEARD',
      heardOn: inDays(0),
      hearing: '停工系连续降雨所致。',
      hearingWaived: false,
    });
    expect([await owed('zhang.min', task), await owed('gao.yuan', task)]).toEqual([[], ['CONSENT_ACCOUNTABILITY']]);
    expect(await caseSeen(leader, one.id)).toMatchObject({ hearing: '停工系连续降雨所致。' });
    const silent = await proposedCase(app, await taskOfBinzhou());
    const waived = { caseId: silent.id, version: silent.version, ...heard({ waives: true, words: '' }) };
    const quiet = await accountable(officer, 'hearAccountability', waived);
    expect(quiet).toMatchObject({ state: 'HEARD', hearing: '', hearingWaived: true });
    const agreed = { caseId: quiet.id, version: quiet.version, ...consent() };
    expect(await accountable(leader, 'consentToAccountability', agreed)).toMatchObject({ state: 'CONSENTED' });
  });

  it('from before rules proposed cases is still read, and goes on', async () => {
    const { id, version } = await consentedCase(app, await taskOfBinzhou());
    await connected(app.adminUrl(), (owner) =>
      owner.query(
        `update accountability_case set ground = null, finding_id = null, rule_id = '', heard_on = null, hearing = '' where id = $1`,
        [rowOf(id)],
      ),
    );
    expect(await caseSeen(await app.as('gao.yuan'), id)).toMatchObject({ ground: null, heardOn: null });
    const refer = { caseId: id, version, ...referral() };
    expect(await accountable(await app.as('zhang.min'), 'referAccountability', refer)).toMatchObject({
      state: 'REFERRED',
    });
  });

  it('comes to personnel as a decision alone, once it is fed back', async () => {
    const personnel = await app.as('personnel.first');
    const one = await decidedCase(app, await taskOfBinzhou());
    expect((await personnel.ask(outcomes)).data.accountabilityOutcomes).toEqual([]);
    const aim = { caseId: one.id, version: one.version };
    const officer = await app.as('zhang.min');
    for (const orgUnitId of [units.weifang, one.id])
      expect(await accountable(officer, 'feedBackAccountability', { ...aim, orgUnitId })).toMatchObject({
        fields: [{ path: 'input.orgUnitId', code: 'notFound' }],
      });
    for (const orgUnitId of [group.finance, units.province]) // of the own government, and no concern of theirs
      expect(await accountable(officer, 'feedBackAccountability', { ...aim, orgUnitId })).toMatchObject({
        fields: [{ path: 'input.orgUnitId', code: 'notPersonnel' }],
      });
    expect(await accountable(officer, 'feedBackAccountability', { ...aim, orgUnitId: group.personnel })).toMatchObject({
      state: 'FED_BACK',
    });
    expect((await personnel.ask(outcomes)).data.accountabilityOutcomes).toEqual([
      {
        ...{ body: '省纪委监委', decision: '对责任人作出诫勉处理。', decidedOn: inDays(0) },
        orgUnit: { id: units.binzhou },
      },
    ]);
    expect(await caseSeen(personnel, one.id)).toBeNull();
    expect((await (await app.as('wang.qiang')).ask(outcomes)).data.accountabilityOutcomes).toEqual([]);
  });
});

describe('bad input', () => {
  it.each([
    ['no facts', { facts: ' ' }, 'input.facts', 'required'],
    ['no clause', { clause: '' }, 'input.clause', 'required'],
    ['a leader who is none', { leaderPostId: postOf('li.guohua') }, 'input.leaderPostId', 'notFound'],
  ])('refuses a proposal with %s', async (_, over, path, code) => {
    const at = await cardable(app, await taskOfBinzhou());
    expect(await accountable(await app.as('zhang.min'), 'proposeAccountability', proposal(at, over))).toMatchObject({
      code: 'INVALID_INPUT',
      fields: [{ path, code }],
    });
  });

  it.each([
    ['no words', { words: ' ' }, 'input.words', 'required'],
    ['words of a unit that waived', { waives: true }, 'input.words', 'waived'],
    ['a day before the proposal', { heardOn: inDays(-1) }, 'input.heardOn', 'notNow'],
    ['a day to come', { heardOn: inDays(1) }, 'input.heardOn', 'notNow'],
  ])('refuses a hearing with %s', async (_, over, path, code) => {
    const { id, version } = await proposedCase(app, await taskOfBinzhou());
    const hear = { caseId: id, version, ...heard(over) };
    expect(await accountable(await app.as('zhang.min'), 'hearAccountability', hear)).toMatchObject({
      ...{ code: 'INVALID_INPUT', fields: [{ path, code }] },
    });
  });

  it.each([
    ['no body', { body: '' }, 'input.body', 'required'],
    ['no document', { documentNo: ' ' }, 'input.documentNo', 'required'],
    ['a day before the consent', { referredOn: inDays(-1) }, 'input.referredOn', 'notNow'],
    ['a day to come', { referredOn: inDays(1) }, 'input.referredOn', 'notNow'],
  ])('refuses a referral with %s', async (_, over, path, code) => {
    const { id, version } = await consentedCase(app, await taskOfBinzhou());
    const refer = { caseId: id, version, ...referral(over) };
    expect(await accountable(await app.as('zhang.min'), 'referAccountability', refer)).toMatchObject({
      ...{ code: 'INVALID_INPUT', fields: [{ path, code }] },
    });
  });
});

it('takes another person than who proposed a case to consent to it, whatever posts either holds', async () => {
  const officer = await app.as('zhang.min');
  const task = await taskOfBinzhou();
  const { id, version } = await heardCase(app, task);
  const at = await cardable(app, task);
  const leads = await heldAlso(app, 'zhang.min', { unit: 37, role: 'LEADER' }); // the last test: he must name his post from here on
  const asked = proposal(at, { leaderPostId: leads.id });
  expect(await accountable(officer, 'proposeAccountability', asked, postOf('zhang.min'))).toMatchObject({
    ...{ code: 'INVALID_INPUT', fields: [{ path: 'input.leaderPostId', code: 'oneself' }] },
  });
  await connected(app.adminUrl(), (client) =>
    client.query('update accountability_case set leader_post = $1 where id = $2', [...[leads.row, rowOf(id)]]),
  );
  const aim = { caseId: id, version, ...consent() };
  expect(await accountable(officer, 'consentToAccountability', aim, leads.id)).toMatchObject({
    ...{ code: 'FORBIDDEN', ruleId: 'AccountabilityCase.byAnother' },
  });
  expect(await caseSeen(officer, id, leads.id)).toMatchObject({
    state: 'HEARD',
    allowedActions: expect.arrayContaining([
      { action: 'consent', allowed: false, ruleId: 'AccountabilityCase.byAnother' },
    ]),
  });
});
