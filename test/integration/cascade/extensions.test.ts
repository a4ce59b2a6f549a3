import { expect, it } from 'vitest';
import { type Answer, startApp } from '../../support/app.ts';
import { setClock, turnClock } from '../../support/clock.ts';
import { inDays } from '../../support/days.ts';
import { signedInOnce, staged } from '../../support/stage.ts';
import { act, done, issuedItem, postOf, rootAt, sixParts, units } from '../../support/walk.ts';

const app = startApp();
const actors = signedInOnce(app);
const page = `query ($id: String!) { assignment(id: $id) { id state version dueOn timeline { kind }
  extensionRequests { dueOn wantedOn decision waitsAbove decideBy decisionReason askedByName } allowedActions { action allowed ruleId } } }`;
const read = async (login: string, id: string): Promise<Answer['data']> =>
  (await (await actors.as(login)).ask(page, { id })).data.assignment;
const actionOf = (task: Answer['data'], wanted: string) =>
  task.allowedActions.find(({ action }: { action: string }) => action === wanted);

const working = async (): Promise<{ id: string; version: number }> => {
  const { working: task } = await staged(actors, ['working']);
  if (task === undefined) throw new Error('not staged');
  return task;
};
const ask = async (login: string, { id, version }: Answer['data'], rest = {}): Promise<Answer['data']> =>
  act(await actors.as(login), 'requestExtension', {
    assignmentId: id,
    version,
    dueOn: inDays(90),
    reason: '汛期推迟开工。',
    ...rest,
  });
const decide = async (login: string, { id, version }: Answer['data'], grants: boolean): Promise<Answer['data']> =>
  act(await actors.as(login), 'decideExtension', {
    assignmentId: id,
    version,
    grants,
    reason: grants ? '' : '时限充足。',
  });

/** A city's task relayed to a county, which works on it through a bureau. */
async function countyAtWork(): Promise<{ root: Answer['data']; child: Answer['data'] }> {
  const root = rootAt(await issuedItem(actors, [units.binzhou]), units.binzhou);
  const officer = await actors.as('he.jun');
  const signed = await done(officer, 'signAssignment', { assignmentId: root.id, version: root.version });
  const order = { assignmentId: root.id, version: signed.version, orgUnitIds: [units.boxing], workingDays: 10 };
  const [arrived] = (await done(officer, 'relayAssignment', { ...order, ...sixParts })).children;
  const [feng, post] = [await actors.as('feng.lei'), postOf('feng.lei')];
  const received = await done(feng, 'signAssignment', { assignmentId: arrived.id, version: arrived.version }, post);
  const down = { assignmentId: arrived.id, version: received.version, orgUnitIds: [units.water], workingDays: 5 };
  return { root, child: await done(feng, 'relayAssignment', { ...down, ...sixParts }, post) };
}

it('moves the limit when it is granted, once', async () => {
  const task = await working();
  const asked = await ask('wang.qiang', task);
  const inbox = '{ inbox { nodes { kind assignmentId } } }';
  const owed = (await (await actors.as('zhang.min')).ask(inbox)).data.inbox.nodes;
  expect(owed).toContainEqual({ kind: 'DECIDE_EXTENSION', assignmentId: task.id });
  expect(await ask('wang.qiang', asked)).toMatchObject({ ruleId: 'Assignment.extensionAsked' });
  const granted = await decide('zhang.min', asked, true);
  const seen = await read('wang.qiang', task.id);
  expect(seen).toMatchObject({ dueOn: inDays(90), state: 'IN_PROGRESS' });
  expect(seen.extensionRequests).toMatchObject([{ decision: 'GRANTED', askedByName: '王强' }]);
  expect(actionOf(seen, 'requestExtension')).toMatchObject({ allowed: false, ruleId: 'Assignment.extensionUsed' });
  expect(await ask('wang.qiang', granted, { dueOn: inDays(120) })).toMatchObject({
    ruleId: 'Assignment.extensionUsed',
  });
  expect(seen.timeline.map(({ kind }: { kind: string }) => kind).slice(-2)).toEqual([
    'assignment.extensionAsked',
    'assignment.extensionGranted',
  ]);
});

it('leaves the limit when it is refused, and asks for words and for a later day', async () => {
  const task = await working();
  const { dueOn } = await read('zhang.min', task.id);
  expect((await ask('wang.qiang', task, { dueOn, reason: ' ' })).fields).toMatchObject([
    { path: 'input.reason', code: 'required' },
    { path: 'input.dueOn', code: 'notLater' },
  ]);
  expect(await decide('zhang.min', task, true)).toMatchObject({ ruleId: 'Assignment.noExtensionAsked' });
  const asked = await ask('wang.qiang', task);
  await decide('zhang.min', asked, false);
  expect(await read('zhang.min', task.id)).toMatchObject({
    dueOn,
    extensionRequests: [{ decision: 'REFUSED', decisionReason: '时限充足。' }],
  });
});

it('carries a request upward: it waits for that of the level above, falls with it, and is granted inside what that got', async () => {
  const { root, child } = await countyAtWork();
  const asked = await ask('tian.hai', child, { dueOn: inDays(60) });
  expect(await decide('he.jun', asked, true)).toMatchObject({ code: 'INFEASIBLE_DEADLINE', ruleId: 'deadline.parent' });
  const upward = await ask('wang.qiang', await read('wang.qiang', root.id), { dueOn: inDays(80) });
  expect((await read('tian.hai', child.id)).extensionRequests).toMatchObject([{ waitsAbove: true, decision: null }]);
  await decide('zhang.min', upward, true);
  expect(await decide('he.jun', await read('he.jun', child.id), true)).toMatchObject({ state: 'IN_PROGRESS' });
  expect(await read('tian.hai', child.id)).toMatchObject({ dueOn: inDays(60) });
});

it('lets what waits for a refused request fall with it', async () => {
  const { root, child } = await countyAtWork();
  await ask('tian.hai', child, { dueOn: inDays(60) });
  const upward = await ask('wang.qiang', await read('wang.qiang', root.id), { dueOn: inDays(80) });
  await decide('zhang.min', upward, false);
  const fallen = await read('tian.hai', child.id);
  expect(fallen.extensionRequests).toMatchObject([{ decision: 'REFUSED', waitsAbove: false }]);
  expect(fallen.timeline.at(-1).kind).toBe('assignment.extensionRefused');
});

it('lets one of granting and refusing win', async () => {
  for (let round = 0; round < 4; round += 1) {
    const asked = await ask('wang.qiang', await working());
    const both = await Promise.all([decide('zhang.min', asked, true), decide('zhao.wen', asked, false)]);
    expect(both.map(({ code }) => code ?? 'done').sort()).toEqual(['STALE_VERSION', 'done']);
  }
});

it('grants nothing by silence: after two working days it is over, told by the clock, and may be asked for again', async () => {
  await setClock(app, '2026-12-01T09:00');
  const task = await working();
  const asked = await ask('wang.qiang', task, { dueOn: '2027-03-01' });
  await setClock(app, '2026-12-04T00:01');
  expect(await decide('zhang.min', asked, true)).toMatchObject({ ruleId: 'Assignment.noExtensionAsked' });
  await turnClock(app);
  const seen = await read('wang.qiang', task.id);
  expect(seen.extensionRequests).toMatchObject([{ decision: 'LAPSED' }]);
  expect(seen.timeline.some(({ kind }: { kind: string }) => kind === 'assignment.extensionLapsed')).toBe(true);
  expect(actionOf(seen, 'requestExtension')).toMatchObject({ allowed: true });
});
