import { beforeAll, expect, it } from 'vitest';
import { type Answer, startApp } from '../../support/app.ts';
import { toldOf, turnClock } from '../../support/clock.ts';
import { askedToCoSign, seedGroup, speak } from '../../support/group.ts';
import { connected } from '../../support/oracle-world.ts';
import { signedInOnce } from '../../support/stage.ts';
import { accept, handIn } from '../../support/visibility-fixture.ts';
import { act, done, postOf } from '../../support/walk.ts';

const app = startApp();
const actors = signedInOnce(app);
const raw = ({ id }: { id: string }) => Buffer.from(id, 'base64url').toString().split(':')[2];
const asOwner = (sql: string, values: unknown[]) => connected(app.adminUrl(), (client) => client.query(sql, values));

const shown = `id state version role coSign { state agrees opinion dueOn report { progress } }
  reports { state progress coSigns { state opinion signedByName orgUnit { shortName } }
    allowedActions { action allowed ruleId } } timeline { kind } allowedActions { action allowed ruleId }`;
const one = `query ($id: String!) { assignment(id: $id) { ${shown} } }`;
const sees = async (login: string, { id }: { id: string }): Promise<Answer['data']> =>
  (await (await actors.as(login)).ask(one, { id })).data.assignment;
const approve = async ({ id, version }: Answer['data']) =>
  act(await actors.as('wang.qiang'), 'approveReport', { reportId: id, version });
const ruleOf = (record: Answer['data'], action: string) =>
  record.allowedActions.find((found: { action: string }) => found.action === action);
const opinions = (record: Answer['data']): string[] =>
  record.reports.flatMap(({ coSigns }: { coSigns: { opinion: string }[] }) => coSigns.map(({ opinion }) => opinion));
const late = (task: { id: string }) =>
  asOwner(`update co_sign set due_on = '2026-01-05' where assignment_id = $1`, [raw(task)]);

beforeAll(() => seedGroup(app));

it('V-38: shows a supporting unit the draft of its lead from the moment it is asked to co-sign', async () => {
  const group = await askedToCoSign(actors);
  const own = await sees('finance.direct', group.finance);
  expect(own.coSign).toMatchObject({ state: 'ASKED', report: { progress: '完成堤防加固 12 公里。' } });
  expect((await sees('finance.direct', group.lead)).reports).toHaveLength(1);
  for (const login of ['xu.lei', 'transport.direct', 'zhang.min'])
    expect((await sees(login, group.lead))?.reports ?? [], login).toEqual([]);
  const changed = await handIn(actors, group.lead.id, 'liu.yang', postOf('liu.yang', 1), group.report.version);
  expect((await sees('finance.direct', group.lead)).reports).toEqual([]);
  expect((await sees('finance.direct', group.finance)).coSign).toBeNull();
  expect(changed.state).toBe('IN_REVIEW');
});

it("V-39: keeps one supporting unit's opinion from the others and from those above until the report goes up", async () => {
  const group = await askedToCoSign(actors);
  expect((await speak(actors, 'finance', group.finance, { opinion: '资金已落实' })).state).toBe('SUBMITTED');
  expect(opinions(await sees('wang.qiang', group.lead))).toContain('资金已落实');
  for (const login of ['housing.direct', 'zhang.min'])
    expect(JSON.stringify(await sees(login, group.lead)), login).not.toContain('资金已落实');
  expect((await sees('housing.direct', group.finance)).coSign).toBeNull();
  await speak(actors, 'housing', group.housing, { agrees: false, opinion: '建议补充验收' });
  await approve(group.report);
  for (const login of ['finance.direct', 'housing.direct', 'zhang.min', 'wang.qiang'])
    expect(opinions(await sees(login, group.lead)).sort(), login).toEqual(['建议补充验收', '资金已落实'].sort());
  expect(await sees('xu.lei', group.lead)).toBeNull();
});

it('lets the lead submit only when every supporting unit has spoken or let its time pass, which leaves a mark', async () => {
  const group = await askedToCoSign(actors);
  expect(await approve(group.report)).toMatchObject({ code: 'INVALID_MOVE', ruleId: 'Report.coSigns' });
  await speak(actors, 'finance', group.finance);
  expect(await approve(group.report)).toMatchObject({ code: 'INVALID_MOVE', ruleId: 'Report.coSigns' });
  await late(group.housing);
  const own = await sees('housing.direct', group.housing);
  expect(own).toMatchObject({ state: 'SIGNED', coSign: { state: 'DEEMED' } });
  expect(ruleOf(own, 'coSign')).toMatchObject({ allowed: false, ruleId: 'Assignment.notAsked' });
  const silent = await speak(actors, 'housing', group.housing);
  expect(silent).toMatchObject({ code: 'INVALID_MOVE', ruleId: 'Assignment.notAsked' });
  const approved = await approve(group.report);
  expect(approved.assignment.state).toBe('SUBMITTED');
  const marked = await sees('zhang.min', group.housing);
  expect(marked).toMatchObject({ state: 'SUBMITTED', coSign: { state: 'DEEMED' } });
  expect(marked.timeline.map(({ kind }: { kind: string }) => kind)).toContain('assignment.coSignDeemed');
  await accept(actors, approved.assignment, 'zhang.min');
  for (const task of [group.finance, group.housing]) expect((await sees('zhang.min', task)).state).toBe('ACCEPTED');
});

it('lets the clock deem given what nobody gave in its time, once, and keep what was given', async () => {
  const group = await askedToCoSign(actors);
  await speak(actors, 'finance', group.finance);
  await late(group.finance);
  expect((await turnClock(app))['coSign.deemed']).toBe(0);
  await late(group.housing);
  expect((await turnClock(app))['coSign.deemed']).toBe(1);
  expect((await turnClock(app))['coSign.deemed']).toBe(0);
  expect((await sees('finance.direct', group.finance)).coSign.state).toBe('GIVEN');
  const deemed = await sees('housing.direct', group.housing);
  expect(deemed).toMatchObject({ state: 'SUBMITTED', coSign: { state: 'DEEMED' } });
  expect(await toldOf(app, raw(group.housing) ?? '')).toContain('assignment.coSignDeemed');
  expect((await approve(group.report)).assignment.state).toBe('SUBMITTED');
});

it('asks once, of a completion handed in, by a responsible person, and not before there is one to ask of', async () => {
  const group = await askedToCoSign(actors);
  const direct = await actors.as('wang.qiang');
  const aim = { reportId: group.report.id, version: group.report.version };
  expect(await act(direct, 'askCoSigns', aim)).toMatchObject({ code: 'INVALID_MOVE', ruleId: 'Report.askedAlready' });
  const [report] = (await sees('wang.qiang', group.lead)).reports;
  expect(ruleOf(report, 'askCoSigns')).toMatchObject({ allowed: false, ruleId: 'Report.askedAlready' });
  expect(ruleOf(report, 'approve')).toMatchObject({ allowed: false, ruleId: 'Report.coSigns' });
  const foreign = await act(await actors.as('finance.direct'), 'askCoSigns', aim);
  expect(foreign).toMatchObject({ code: 'FORBIDDEN', ruleId: 'Report.askCoSigns' });
  const liaison = await act(await actors.as('finance'), 'coSign', {
    assignmentId: group.finance.id,
    version: 2,
    agrees: true,
  });
  expect(liaison).toMatchObject({ code: 'FORBIDDEN', ruleId: 'Assignment.coSign' });
  const lead = await act(direct, 'coSign', { assignmentId: group.lead.id, version: 3, agrees: true });
  expect(lead).toMatchObject({ code: 'INVALID_MOVE', ruleId: 'Assignment.role' });
  const mute = await speak(actors, 'finance', group.finance, { agrees: false, opinion: ' ' });
  expect(mute.fields).toMatchObject([{ path: 'input.opinion', code: 'required' }]);
});

it('asks again for a changed draft, also of who had spoken, and again after a return', async () => {
  const group = await askedToCoSign(actors);
  await speak(actors, 'finance', group.finance);
  const changed = await handIn(actors, group.lead.id, 'liu.yang', postOf('liu.yang', 1), group.report.version);
  expect(await approve(changed)).toMatchObject({ ruleId: 'Report.coSigns' });
  const direct = await actors.as('wang.qiang');
  const again = await done(direct, 'askCoSigns', { reportId: changed.id, version: changed.version });
  const finance = await sees('finance.direct', group.finance);
  expect(finance).toMatchObject({ state: 'IN_PROGRESS', coSign: { state: 'ASKED' } });
  await speak(actors, 'finance', group.finance, { version: finance.version });
  await speak(actors, 'housing', group.housing);
  const { assignment } = await approve(again);
  const aim = { assignmentId: assignment.id, version: assignment.version, reason: '补充材料', dueOn: '2027-03-01' };
  await done(await actors.as('zhang.min'), 'returnAssignment', aim);
  expect((await sees('housing.direct', group.housing)).state).toBe('IN_PROGRESS');
});

it('lets one of two opinions of a unit win, and one of an opinion and a change of the draft', async () => {
  const outcomes = new Set<string>();
  for (let round = 0; round < 4; round += 1) {
    const group = await askedToCoSign(actors);
    const both = await Promise.all([
      speak(actors, 'finance', group.finance),
      speak(actors, 'finance', group.finance, { agrees: false, opinion: '不同意' }),
    ]);
    expect(both.map(({ code }) => code ?? 'done').sort()).toEqual(['STALE_VERSION', 'done']);
    const [spoken, changed] = await Promise.all([
      speak(actors, 'housing', group.housing),
      handIn(actors, group.lead.id, 'liu.yang', postOf('liu.yang', 1), group.report.version),
    ]);
    outcomes.add(spoken.code ?? 'done');
    const counted = await asOwner(`select from co_sign where report_id = $1 and state <> 'WITHDRAWN'`, [raw(changed)]);
    expect(counted.rowCount).toBe(0);
  }
  expect([...outcomes].filter((one) => !['done', 'INVALID_MOVE'].includes(one))).toEqual([]);
});

it('owes the opinion to the responsible person of the supporting unit, and the approval only afterwards', async () => {
  const group = await askedToCoSign(actors);
  const owed = async (login: string) => {
    const { inbox } = (await (await actors.as(login)).ask('{ inbox { nodes { kind assignmentId } } }')).data;
    return inbox.nodes
      .filter(({ assignmentId }: { assignmentId: string }) => [group.lead.id, group.finance.id].includes(assignmentId))
      .map(({ kind }: { kind: string }) => kind);
  };
  expect(await owed('finance.direct')).toContain('CO_SIGN');
  expect(await owed('wang.qiang')).not.toContain('APPROVE');
  await speak(actors, 'finance', group.finance);
  await speak(actors, 'housing', group.housing);
  expect(await owed('finance.direct')).not.toContain('CO_SIGN');
  expect(await owed('wang.qiang')).toContain('APPROVE');
});
