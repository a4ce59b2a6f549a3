import { expect, it } from 'vitest';
import { verifyAudit } from '../../../api/audit.ts';
import { startApp } from '../../support/app.ts';
import { settled } from '../../support/settled.ts';
import { globalIdOf } from '../../support/story.ts';
import {
  act,
  closingWords,
  done,
  establishedItem,
  issuedItem,
  postOf,
  rootAt,
  sixParts,
  submittedByCity,
  units,
  wholeCheck,
  wholeReport,
} from '../../support/walk.ts';

const app = startApp();
const page = `query ($id: String!) { item(id: $id) { state version dueOn verified lookBackOn retention
  progress { claimed verified total accepted } notices { number kind intact task }
  verifications { outcome byName } timeline { kind about { shortName } }
  dutyLead { personName } dutyDirect { personName } assignments { id state version progress { claimed verified } } } }`;

it('walks from the notice to two cities through reports, acceptance and verification by another into the archive', async () => {
  const [officer, verifier, clerk] = [await app.as('zhang.min'), await app.as('zhao.wen'), await app.as('zhou.dang')];
  const head = await app.as('li.guohua');
  const issued = await issuedItem(app, [units.binzhou, units.weifang]);
  expect(issued.state).toBe('ISSUED');
  const states = async () => {
    await settled(app);
    return (await officer.ask(page, { id: issued.id })).data.item;
  };
  for (const unit of [units.binzhou, units.weifang]) {
    const submitted = await submittedByCity(app, rootAt(issued, unit), unit);
    expect(submitted.state).toBe('SUBMITTED');
    expect((await states()).state).toBe('IN_PROGRESS');
    const mine = await act(await app.as('liu.yang'), 'acceptAssignment', {
      assignmentId: submitted.id,
      version: submitted.version,
    });
    expect(mine.code).toBe(unit === units.binzhou ? 'FORBIDDEN' : 'NOT_FOUND');
    const unchecked = await act(officer, 'acceptAssignment', {
      assignmentId: submitted.id,
      version: submitted.version,
    });
    expect(unchecked.fields).toMatchObject([{ path: 'input.check', code: 'required' }]);
    const before = await states();
    expect(before.progress.verified).toBeLessThan(before.progress.claimed);
    const accepted = await done(officer, 'acceptAssignment', {
      assignmentId: submitted.id,
      version: submitted.version,
      check: wholeCheck,
    });
    expect(accepted.state).toBe('ACCEPTED');
  }
  const reported = await states();
  expect(reported).toMatchObject({
    state: 'REPORTED',
    progress: { claimed: 100, verified: 100, total: 2, accepted: 2 },
  });
  const verifying = await done(officer, 'startVerification', {
    itemId: issued.id,
    version: reported.version,
    method: 'SITE',
  });
  const findings = { checked: '抽查三个堤段', evidence: '现场照片 12 张', passes: true };
  const self = await act(officer, 'concludeVerification', {
    itemId: issued.id,
    version: verifying.version,
    ...findings,
  });
  expect(self).toMatchObject({ code: 'FORBIDDEN', ruleId: 'Item.verifiedByOthers' });
  const early = await act(officer, 'strikeOffItem', { itemId: issued.id, version: verifying.version, ...closingWords });
  expect(early).toMatchObject({ code: 'INVALID_MOVE', ruleId: 'Item.unverified' });
  const passed = await done(verifier, 'concludeVerification', {
    itemId: issued.id,
    version: verifying.version,
    ...findings,
  });
  const own = await act(verifier, 'strikeOffItem', { itemId: issued.id, version: passed.version, ...closingWords });
  expect(own).toMatchObject({ code: 'FORBIDDEN', ruleId: 'Item.verifierStrikes' });
  const bare = await act(head, 'strikeOffItem', {
    itemId: issued.id,
    version: passed.version,
    ...closingWords,
    recommendation: ' ',
  });
  expect(bare.fields).toMatchObject([{ path: 'input.recommendation', code: 'required' }]);
  const struck = await done(head, 'strikeOffItem', { itemId: issued.id, version: passed.version, ...closingWords });
  expect(struck.state).toBe('STRUCK_OFF');
  const archived = await done(clerk, 'archiveItem', {
    itemId: issued.id,
    version: struck.version,
    retention: 'YEARS_30',
  });
  expect(archived.state).toBe('ARCHIVED');
  const whole = await states();
  expect(whole).toMatchObject({
    verified: true,
    retention: 'YEARS_30',
    notices: [{ kind: 'NOTICE', intact: true, number: '督办通知〔2026〕1号', task: sixParts.task }],
    verifications: [{ outcome: 'PASS', byName: '赵文' }],
    dutyLead: { personName: '李国华' },
    dutyDirect: { personName: '张敏' },
  });
  expect(
    whole.timeline.map(({ kind }: { kind: string }) => kind).filter((kind: string) => kind.startsWith('item.')),
  ).toEqual([
    'item.registered',
    'item.proposed',
    'item.established',
    'item.issued',
    'item.begun',
    'item.reported',
    'item.verificationStarted',
    'item.verified',
    'item.struckOff',
    'item.archived',
  ]);
  const audit = await verifyAudit(app.adminUrl());
  expect(audit.sound, audit.lines.join()).toBe(true);
});

it('keeps claimed and verified apart, and accepts less only by the head with a reason that stays', async () => {
  const issued = await issuedItem(app, [units.binzhou]);
  const submitted = await submittedByCity(app, rootAt(issued, units.binzhou), units.binzhou);
  const officer = await app.as('zhang.min');
  const aim = { assignmentId: submitted.id, version: submitted.version };
  const less = { ...wholeCheck, verified: 80 };
  const low = await act(officer, 'acceptAssignment', { ...aim, check: less });
  expect(low).toMatchObject({
    code: 'INVALID_INPUT',
    ruleId: 'Assignment.belowTarget',
    fields: [{ path: 'input.waiver' }],
  });
  const waived = await act(officer, 'acceptAssignment', { ...aim, check: less, waiver: '剩余工程顺延' });
  expect(waived).toMatchObject({ code: 'FORBIDDEN', ruleId: 'Assignment.waive' });
  await done(await app.as('li.guohua'), 'acceptAssignment', { ...aim, check: less, waiver: '剩余工程顺延' });
  const answer = await (await app.as('liu.yang')).ask(
    'query ($id: String!) { assignment(id: $id) { state waiver acceptedByName progress { claimed verified } light { colour } } }',
    { id: submitted.id },
  );
  expect(answer.data.assignment).toEqual({
    state: 'ACCEPTED',
    waiver: '剩余工程顺延',
    acceptedByName: '李国华',
    progress: { claimed: 100, verified: 80 },
    light: { colour: 'BLUE' },
  });
});

it('returns what is not good enough with a new limit, and the next report takes it up again', async () => {
  const issued = await issuedItem(app, [units.weifang]);
  const submitted = await submittedByCity(app, rootAt(issued, units.weifang), units.weifang);
  const officer = await app.as('zhang.min');
  const aim = { assignmentId: submitted.id, version: submitted.version };
  const past = await act(officer, 'returnAssignment', { ...aim, reason: '照片不清', dueOn: '2020-01-01' });
  expect(past).toMatchObject({ code: 'INFEASIBLE_DEADLINE' });
  const returned = await done(officer, 'returnAssignment', { ...aim, reason: '照片不清', dueOn: '2027-03-01' });
  expect(returned.state).toBe('RETURNED');
  const report = await done(
    await app.as('chen.jing'),
    'saveReport',
    { assignmentId: submitted.id, version: 0, kind: 'COMPLETION', ...wholeReport, claimed: 100, handsIn: true },
    postOf('chen.jing', 1),
  );
  expect(report.assignment.state).toBe('IN_PROGRESS');
});

it('fails a verification with findings and opens the roots again in a new round', async () => {
  const issued = await issuedItem(app, [units.binzhou]);
  const submitted = await submittedByCity(app, rootAt(issued, units.binzhou), units.binzhou);
  const [officer, verifier] = [await app.as('zhang.min'), await app.as('zhao.wen')];
  await done(officer, 'acceptAssignment', {
    assignmentId: submitted.id,
    version: submitted.version,
    check: wholeCheck,
  });
  const { version } = (await officer.ask(page, { id: issued.id })).data.item;
  const verifying = await done(officer, 'startVerification', { itemId: issued.id, version, method: 'DESK' });
  const aim = { itemId: issued.id, version: verifying.version, checked: '堤段', evidence: '现场照片', passes: false };
  const bare = await act(verifier, 'concludeVerification', aim);
  expect(bare.fields.map(({ path }: { path: string }) => path)).toEqual(['input.findings', 'input.dueOn']);
  const failed = await done(verifier, 'concludeVerification', { ...aim, findings: '两段未完工', dueOn: '2027-02-26' });
  expect(failed).toMatchObject({ state: 'IN_PROGRESS', assignments: [{ state: 'IN_PROGRESS' }] });
});

it('makes special supervision name its responsible persons, be signed by the first, be checked on site and looked back at', async () => {
  const over = { source: 'SPECIAL_SUPERVISION', sourceRef: '专项〔2026〕3号' };
  const item = await establishedItem(app, over);
  const order = { itemId: item.id, version: item.version, workingDays: 30, ...sixParts };
  const officer = await app.as('zhang.min');
  const vacant = await act(officer, 'issueItem', { ...order, orgUnitIds: [globalIdOf('OrgUnit', '100000')] });
  expect(vacant.fields).toMatchObject([{ path: 'input.orgUnitIds', code: 'noResponsible' }]);
  const issued = await done(officer, 'issueItem', { ...order, orgUnitIds: [units.binzhou] });
  const root = rootAt(issued, units.binzhou);
  const paper = { docNo: '滨政办〔2026〕8号', signer: '马莉', docSealed: true };
  await expect(submittedByCity(app, root, units.binzhou, 100, paper)).rejects.toThrow(/Report\.firstSigns/);
  const { reports } = (
    await (
      await app.as('ma.li')
    ).ask('query ($id: String!) { assignment(id: $id) { reports { id version } } }', { id: root.id })
  ).data.assignment;
  const signed = await done(await app.as('ma.li'), 'approveReport', {
    reportId: reports[0].id,
    version: reports[0].version,
  });
  await done(officer, 'acceptAssignment', {
    assignmentId: root.id,
    version: signed.assignment.version,
    check: wholeCheck,
  });
  const { version } = (await officer.ask(page, { id: issued.id })).data.item;
  const desk = await act(officer, 'startVerification', { itemId: issued.id, version, method: 'DESK' });
  expect(desk.fields).toMatchObject([{ path: 'input.method', code: 'onSite' }]);
  const verifying = await done(officer, 'startVerification', { itemId: issued.id, version, method: 'UNANNOUNCED' });
  const passed = await done(await app.as('zhao.wen'), 'concludeVerification', {
    itemId: issued.id,
    version: verifying.version,
    passes: true,
    checked: '现场',
    evidence: '照片',
  });
  const struck = await done(officer, 'strikeOffItem', { itemId: issued.id, version: passed.version, ...closingWords });
  const archived = await act(await app.as('zhou.dang'), 'archiveItem', {
    itemId: issued.id,
    version: struck.version,
    retention: 'PERMANENT',
  });
  expect(archived).toMatchObject({ code: 'INVALID_MOVE', ruleId: 'Item.lookBackPending' });
});
