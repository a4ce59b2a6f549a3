import { beforeAll, expect, it } from 'vitest';
import { type Answer, startApp } from '../../support/app.ts';
import { signedInOnce, staged } from '../../support/stage.ts';
import { type Fixture, issueFixture, seedFixture, takeUp } from '../../support/visibility-fixture.ts';
import { act, done, postOf, wholeReport } from '../../support/walk.ts';

const app = startApp();
const actors = signedInOnce(app);
const page = `query ($id: String!) { assignment(id: $id) { id state version handlerName reports { id state version versions { number } }
  timeline { kind } allowedActions { action allowed ruleId } } }`;
const [whole, liaison] = [postOf('yang.fan'), postOf('yang.fan', 1)];
const section = postOf('water.section');
let f: Fixture;

const read = async (login: string, id: string, post = postOf(login)): Promise<Answer['data']> =>
  (await (await actors.as(login)).ask(page, { id }, { 'x-duban-post': post })).data.assignment;
const change = async (login: string, { id, version }: Answer['data'], handlerPostId: string, post = postOf(login)) =>
  act(await actors.as(login), 'changeHandler', { assignmentId: id, version, handlerPostId }, post);
const closedBy = (record: Answer['data'], wanted: string): string | null =>
  record.allowedActions.find(({ action }: { action: string }) => action === wanted).ruleId;

beforeAll(async () => {
  await seedFixture(app);
  f = await issueFixture(actors);
});

it('names another handler for a task under way, whose section goes on with the open report and its hand-ins; the one before may no more', async () => {
  const arrived = await read('yang.fan', f.water.id, liaison);
  expect(closedBy(arrived, 'changeHandler')).toBe('Assignment.machine');
  expect(await change('yang.fan', arrived, whole, liaison)).toMatchObject({ ruleId: 'Assignment.machine' });
  const taken = await takeUp(actors, f.water, 'yang.fan', liaison, whole);
  const draft = { assignmentId: taken.id, version: 0, kind: 'PERIODIC', ...wholeReport, claimed: 30, handsIn: true };
  const kept = await done(await actors.as('yang.fan'), 'saveReport', draft, whole);
  expect(await read('water.section', taken.id)).toBeNull();
  const changed = await change('yang.fan', taken, section, liaison);
  expect(changed).toMatchObject({ state: 'IN_PROGRESS', version: taken.version + 1 });
  const seen = await read('water.section', taken.id);
  expect(seen.reports).toMatchObject([{ id: kept.id, state: 'IN_REVIEW', versions: [{ number: 1 }] }]);
  expect(seen.timeline.at(-1).kind).toBe('assignment.handlerChanged');
  expect(closedBy(seen, 'report')).toBeNull();
  const more = { ...draft, version: kept.version, claimed: 40, handsIn: false };
  expect(await act(await actors.as('yang.fan'), 'saveReport', { ...more }, whole)).toMatchObject({
    code: 'FORBIDDEN',
    ruleId: 'Assignment.report',
  });
  expect((await done(await actors.as('water.section'), 'saveReport', more, section)).state).toBe('DRAFT');
  const back = await change('yang.fan', changed, whole, liaison);
  expect(back.version).toBe(changed.version + 1);
  expect(await read('water.section', taken.id)).toBeNull();
  expect((await read('yang.fan', taken.id, whole)).reports).toHaveLength(1);
});

it('takes only another handler of the unit, and only from those who name handlers', async () => {
  const task = await read('yang.fan', f.water.id, liaison);
  for (const stranger of [postOf('liu.yang', 1), liaison])
    expect(await change('yang.fan', task, stranger, liaison)).toMatchObject({
      fields: [{ path: 'input.handlerPostId', code: 'notFound' }],
    });
  expect(await change('yang.fan', task, whole, liaison)).toMatchObject({
    fields: [{ path: 'input.handlerPostId', code: 'handlesAlready' }],
  });
  expect(await change('yang.fan', task, section, whole)).toMatchObject({ ruleId: 'Assignment.changeHandler' });
  expect(await change('feng.lei', task, section)).toMatchObject({ ruleId: 'Assignment.changeHandler' });
  expect(await change('guo.tao', task, section)).toMatchObject({ code: 'NOT_FOUND' });
});

it('is closed once the task is handed in', async () => {
  const { submitted } = await staged(actors, ['submitted']);
  const task = await read('liu.yang', submitted?.id ?? '');
  expect(closedBy(task, 'changeHandler')).toBe('Assignment.machine');
  expect(await change('liu.yang', task, postOf('liu.yang', 1))).toMatchObject({ ruleId: 'Assignment.machine' });
});
