import { expect, it } from 'vitest';
import { type Answer, key, startApp } from '../../support/app.ts';
import { takeUp } from '../../support/visibility-fixture.ts';
import {
  act,
  cities,
  done,
  issuedItem,
  mutationOf,
  rootAt,
  sixParts,
  units,
  wholeCheck,
  wholeReport,
} from '../../support/walk.ts';

const app = startApp();
const city = cities[units.binzhou] ?? { liaison: '', liaisonPost: '', handlerPost: '', direct: '', first: '' };
const targets = [
  { name: '堤防加固', unit: '公里', value: 12 },
  { name: '验收合格率', unit: '％', measure: 'WEIGHTED_MEAN', value: 95 },
];
const shown = `version progress { claimed verified
    quantities { line added name target claimed verified expected claimedBy verifiedBy } }
  ownLines { line name unit target staged claimed { amount over } verified { amount over } }
  reports { state claimed intact amounts { line name unit target amount over } }
  verifications { verified intact outcome amounts { line amount over } }`;

const seenBy = async (login: string, id: string): Promise<Answer['data']> =>
  (await (await app.as(login)).ask(`query ($id: String!) { assignment(id: $id) { ${shown} } }`, { id })).data
    .assignment;

/** A task of 滨州 that owes so many kilometres and a rate, taken up by its handler. */
async function working(lines: object[] = targets): Promise<Answer['data']> {
  const item = await issuedItem(app, [units.binzhou], {}, { ...sixParts, targets: lines });
  return takeUp(app, rootAt(item, units.binzhou), city.liaison, city.liaisonPost, city.handlerPost);
}

/** Hands a report in and answers what was said to it. */
const reports = async (assignmentId: string, over: object, version = 0): Promise<Answer['data']> =>
  act(
    await app.as(city.liaison),
    'saveReport',
    { assignmentId, version, kind: 'PERIODIC', ...wholeReport, handsIn: true, ...over },
    city.handlerPost,
  );
const approves = async ({ id, version }: Answer['data']): Promise<Answer['data']> =>
  done(await app.as(city.direct), 'approveReport', { reportId: id, version });
const codesOf = ({ fields }: Answer['data']): string[] =>
  fields.map(({ path, code }: { path: string; code: string }) => `${path} ${code}`);
const { verified: _, ...check } = wholeCheck;
const amounts = [
  { line: 0, amount: 9 },
  { line: 1, amount: 95, over: 120 },
];

it('claims amounts line by line, from which the percentage follows, and shows them above only when approved', async () => {
  const task = await working();
  const report = await reports(task.id, { amounts });
  expect((await seenBy('zhang.min', task.id)).progress).toMatchObject({
    claimed: 0,
    quantities: [{ claimed: null }, {}],
  });
  await approves(report);
  const seen = await seenBy('zhang.min', task.id);
  const none = { added: false, verified: null, expected: 1, claimedBy: 1, verifiedBy: 0 };
  expect(seen.progress).toEqual({
    ...{ claimed: 88, verified: 0 },
    quantities: [
      { line: 0, name: '堤防加固', target: 12, claimed: 9, ...none },
      { line: 1, name: '验收合格率', target: 95, claimed: 95, ...none },
    ],
  });
  expect(seen.reports).toEqual([
    {
      ...{ state: 'APPROVED', claimed: 88, intact: true },
      amounts: [
        { line: 0, name: '堤防加固', unit: '公里', target: 12, amount: 9, over: null },
        { line: 1, name: '验收合格率', unit: '％', target: 95, amount: 95, over: 120 },
      ],
    },
  ]);
});

it('keeps what was claimed of a line that the next report leaves out', async () => {
  const task = await working();
  await approves(await reports(task.id, { amounts }));
  const next = await reports(task.id, { amounts: [{ line: 0, amount: 12 }] });
  await approves(next);
  const { progress } = await seenBy('zhang.min', task.id);
  expect(progress).toMatchObject({ claimed: 100, quantities: [{ claimed: 12 }, { claimed: 95 }] });
});

it('verifies amounts apart from the claim, seals them, and accepts below the target no more than by a percentage', async () => {
  const task = await working();
  await approves(await reports(task.id, { kind: 'COMPLETION', amounts: [{ line: 0, amount: 12 }, { ...amounts[1] }] }));
  const office = await app.as('zhang.min');
  const { version } = await seenBy('zhang.min', task.id);
  const found = [
    { line: 0, amount: 6 },
    { line: 1, amount: 95, over: 10 },
  ];
  await done(office, 'verifyAssignment', { assignmentId: task.id, version, check: { ...check, amounts: found } });
  const seen = await seenBy('zhang.min', task.id);
  expect(seen.progress).toMatchObject({ claimed: 100, verified: 75, quantities: [{ claimed: 12, verified: 6 }, {}] });
  expect(seen.verifications).toEqual([
    { verified: 75, intact: true, outcome: 'FAIL', amounts: [{ line: 0, amount: 6, over: null }, found[1]] },
  ]);
  const aim = { assignmentId: task.id, version: seen.version };
  expect(await act(office, 'acceptAssignment', aim)).toMatchObject({ ruleId: 'Assignment.belowTarget' });
  const whole = { check: { ...check, amounts: [{ line: 0, amount: 13 }] } };
  await done(office, 'acceptAssignment', { ...aim, ...whole });
  expect((await seenBy('zhang.min', task.id)).progress.verified).toBe(100);
});

it('takes a percentage while nothing was counted, of stages too, and never both', async () => {
  const stages = [{ name: '出台办法', dueOn: '2027-01-04' }];
  const task = await working([
    { name: '建章立制', stages },
    { name: '堤防加固', unit: '公里', value: 12 },
  ]);
  const both = await reports(task.id, { claimed: 40, amounts: [{ line: 1, amount: 6 }] });
  expect(codesOf(both)).toEqual(['input.claimed notAllowed']);
  expect(codesOf(await reports(task.id, {}))).toEqual(['input.claimed required']);
  await approves(await reports(task.id, { claimed: 40 }));
  expect((await seenBy('zhang.min', task.id)).progress).toMatchObject({ claimed: 40, quantities: [{ claimed: null }] });
  await approves(
    await reports(task.id, {
      amounts: [
        { line: 0, amount: 50 },
        { line: 1, amount: 6 },
      ],
    }),
  );
  expect((await seenBy('zhang.min', task.id)).progress).toMatchObject({ claimed: 50, quantities: [{ claimed: 6 }] });
  expect(codesOf(await reports(task.id, { claimed: 60 }))).toEqual(['input.amounts required']);
});

it('names the field of every amount that cannot be: negative, too fine, of no line, twice, a rate of nothing', async () => {
  const task = await working();
  const wrong = async (...lines: object[]): Promise<string[]> => codesOf(await reports(task.id, { amounts: lines }));
  expect(await wrong({ line: 0, amount: -1 })).toEqual(['input.amounts.0.amount malformedQuantity']);
  expect(await wrong({ line: 0, amount: 1.0004 })).toEqual(['input.amounts.0.amount malformedQuantity']);
  expect(await wrong({ line: 2, amount: 1 })).toEqual(['input.amounts.0.line notFound']);
  expect(await wrong({ line: 0, amount: 1 }, { line: 0, amount: 2 })).toEqual(['input.amounts.1.line twice']);
  expect(await wrong({ line: 1, amount: 95 })).toEqual(['input.amounts.0.over required']);
  expect(await wrong({ line: 1, amount: 95, over: 0 })).toEqual(['input.amounts.0.over outOfRange']);
  expect(await wrong({ line: 0, amount: 1, over: 5 })).toEqual(['input.amounts.0.over notAllowed']);
  const office = await app.as('zhang.min');
  const aim = { assignmentId: task.id, version: task.version };
  const bad = await act(office, 'verifyAssignment', { ...aim, check: { ...check, amounts: [{ line: 7, amount: 1 }] } });
  expect(codesOf(bad)).toEqual(['input.check.amounts.0.line notFound']);
});

it('writes a report once for one key, and refuses another under it', async () => {
  const task = await working();
  const liaison = await app.as(city.liaison);
  const input = {
    key: key(),
    assignmentId: task.id,
    version: 0,
    kind: 'PERIODIC',
    ...wholeReport,
    amounts,
    handsIn: true,
  };
  const send = async (over: object): Promise<Answer['data']> => {
    const words = mutationOf('saveReport', 'SaveReportInput', 'Report');
    return (await liaison.ask(words, { input: { ...input, ...over } }, { 'x-duban-post': city.handlerPost })).data
      .answer;
  };
  const first = await send({});
  expect(await send({})).toEqual(first);
  expect(await send({ amounts: [{ line: 0, amount: 3 }] })).toMatchObject({ code: 'KEY_REUSED' });
  expect((await seenBy(city.liaison, task.id)).reports).toHaveLength(1);
});

it('gives lines on: what is carried below is answered for below, what was kept by who kept it, and rolls up by name to the matter', async () => {
  const item = await issuedItem(app, [units.binzhou], {}, { ...sixParts, targets });
  const office = await app.as('he.jun');
  const root = rootAt(item, units.binzhou);
  const signed = await done(office, 'signAssignment', { assignmentId: root.id, version: root.version });
  const counties = [units.boxing, units.bincheng];
  const lines = [
    { above: 0, own: 2 },
    { name: '开工标段', unit: '个', split: 'EACH', each: 3 },
  ];
  const order = { ...sixParts, orgUnitIds: counties, workingDays: 15, targets: lines };
  const given = await done(office, 'relayAssignment', { assignmentId: root.id, version: signed.version, ...order });
  expect((await seenBy('he.jun', given.id)).ownLines).toEqual([
    { line: 0, name: '堤防加固', unit: '公里', target: 2, staged: false, claimed: null, verified: null },
  ]);
  const boxing = given.children.find((one: { to: { id: string } }) => one.to.id === units.boxing);
  const county = await seenBy('he.jun', boxing.id);
  expect(county.progress.quantities.map(({ name, target }: Answer['data']) => [name, target])).toEqual([
    ['堤防加固', 5],
    ['验收合格率', 95],
    ['开工标段', 3],
  ]);
  const rows = (
    await office.ask(
      `query ($id: String!) { assignment(id: $id) { progress { quantities {
    line added name target claimed expected claimedBy } } } }`,
      { id: root.id },
    )
  ).data.assignment.progress.quantities;
  expect(rows).toEqual([
    { line: 0, added: false, name: '堤防加固', target: 12, claimed: null, expected: 3, claimedBy: 0 },
    { line: 1, added: false, name: '验收合格率', target: 95, claimed: null, expected: 2, claimedBy: 0 },
    { line: 2, added: true, name: '开工标段', target: 6, claimed: null, expected: 2, claimedBy: 0 },
  ]);
  const matter = (
    await (
      await app.as('zhang.min')
    ).ask(
      `query ($id: String!) { item(id: $id) { progress { quantities {
    line added name target expected } } } }`,
      { id: item.id },
    )
  ).data.item.progress.quantities;
  expect(matter).toEqual([
    { line: 0, added: true, name: '堤防加固', target: 12, expected: 3 },
    { line: 1, added: true, name: '验收合格率', target: 95, expected: 2 },
  ]);
});
