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
  proposal,
  proposedCase,
  referral,
} from '../../support/accountability.ts';
import { type Answer, startApp } from '../../support/app.ts';
import { notificationsOf } from '../../support/clock.ts';
import { inDays } from '../../support/days.ts';
import { group, seedGroup } from '../../support/group.ts';
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
const outcomes = '{ accountabilityOutcomes { body decision decidedOn orgUnit { id } } }';

describe('a case of accountability', () => {
  it('is closed to all but who convened it and the leader: to every other it is, byte for byte, not there (G8)', async () => {
    const task = await taskOfBinzhou();
    const others = ['li.guohua', 'zhao.wen', 'he.jun', 'wang.qiang', 'liu.yang', 'finance', 'guo.tao'];
    const page = `query ($id: String!) { assignment(id: $id) { version state timeline { kind } accountabilityCases { id } }
      accountabilityCases { id } accountabilityOutcomes { id } inbox { nodes { id } } notifications { nodes { id } } }`;
    const pages = () =>
      Promise.all(others.map(async (login) => (await (await app.as(login)).ask(page, { id: task.id })).text));
    await notificationsOf(app, await app.as('zhang.min'));
    const before = await pages();
    expect(before[0]).toContain('"state":"IN_PROGRESS"');
    const one = await decidedCase(app, task);
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
    const one = await proposedCase(app, await taskOfBinzhou());
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
    const refused = await proposedCase(app, await taskOfBinzhou());
    const no = { caseId: refused.id, version: refused.version, ...consent({ consents: false, opinion: '情节轻微。' }) };
    const dropped = await accountable(leader, 'consentToAccountability', no);
    expect(dropped).toMatchObject({ state: 'DROPPED', dropReason: '情节轻微。' });
    const late = { caseId: refused.id, version: dropped.version, ...referral() };
    expect(await accountable(officer, 'referAccountability', late)).toMatchObject({ code: 'INVALID_MOVE' });
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
    const task = await taskOfBinzhou();
    expect(await accountable(await app.as('zhang.min'), 'proposeAccountability', proposal(task, over))).toMatchObject({
      code: 'INVALID_INPUT',
      fields: [{ path, code }],
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
  const { id, version } = await proposedCase(app, task);
  const leads = await heldAlso(app, 'zhang.min', { unit: 37, role: 'LEADER' }); // the last test: he must name his post from here on
  const asked = proposal(task, { leaderPostId: leads.id });
  expect(await accountable(officer, 'proposeAccountability', asked, postOf('zhang.min'))).toMatchObject({
    ...{ code: 'INVALID_INPUT', fields: [{ path: 'input.leaderPostId', code: 'oneself' }] },
  });
  await connected(app.adminUrl(), (client) =>
    client.query('update accountability_case set leader_post = $1 where id = $2', [
      ...[leads.row, Buffer.from(id, 'base64url').toString().split(':')[2]],
    ]),
  );
  const aim = { caseId: id, version, ...consent() };
  expect(await accountable(officer, 'consentToAccountability', aim, leads.id)).toMatchObject({
    ...{ code: 'FORBIDDEN', ruleId: 'AccountabilityCase.byAnother' },
  });
  expect(await caseSeen(officer, id, leads.id)).toMatchObject({
    state: 'PROPOSED',
    allowedActions: expect.arrayContaining([
      { action: 'consent', allowed: false, ruleId: 'AccountabilityCase.byAnother' },
    ]),
  });
});
