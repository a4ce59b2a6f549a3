import { beforeAll, expect, it } from 'vitest';
import { type Answer, key, startApp } from '../../support/app.ts';
import { bypass, difficulty, notesSeen } from '../../support/bypass-notes.ts';
import { notificationsOf } from '../../support/clock.ts';
import { rowIdOf } from '../../support/clock-cases.ts';
import { contextOf, inContext } from '../../support/contexts.ts';
import { moved } from '../../support/item-moves.ts';
import { connected } from '../../support/oracle-world.ts';
import { clear } from '../../support/secrets.ts';
import { signedInOnce, staged } from '../../support/stage.ts';
import { storyId } from '../../support/story.ts';
import { bureauUnit, reformMatter, seedReform, succeed } from '../../support/succeeding.ts';
import { type Fixture, issueFixture, section, seedFixture, takeUp } from '../../support/visibility-fixture.ts';
import { act, done, postOf, units } from '../../support/walk.ts';

const app = startApp();
const actors = signedInOnce(app);
let f: Fixture;

beforeAll(async () => {
  await seedFixture(app);
  f = await issueFixture(actors);
});

const answer = '省里直接核拨。';
const versionOf = async (login: string, id: string): Promise<number> =>
  (await (await actors.as(login)).ask('query ($id: String!) { assignment(id: $id) { version } }', { id })).data
    .assignment.version;
const written = async (login: string, id: string, over: object = {}, post?: string): Promise<Answer['data']> =>
  bypass(
    await actors.as(login),
    'writeBypassNote',
    { assignmentId: id, version: await versionOf(login, id), ...difficulty, ...over },
    post,
  );

/** Why writing a note is not offered to somebody; null: it is. */
const offered = async (login: string, id: string): Promise<string | null> => {
  const query = 'query ($id: String!) { assignment(id: $id) { allowedActions { action ruleId } } }';
  const { allowedActions } = (await (await actors.as(login)).ask(query, { id })).data.assignment;
  return allowedActions.find(({ action }: { action: string }) => action === 'writeBypassNote').ruleId;
};

it('is written by the unit that holds the task, one at a time, and leaves the task as it was', async () => {
  const version = await versionOf('street.direct', f.street.id);
  for (const [login, post] of [
    ['bincheng', postOf('bincheng')],
    ['zhang.min', postOf('zhang.min')],
  ] as const) {
    const refused = await written(login, f.street.id, {}, post);
    expect(refused).toMatchObject({ code: 'FORBIDDEN', ruleId: 'Assignment.writeBypassNote' });
  }
  const empty = await written('street.direct', f.street.id, { words: ' ' });
  expect(empty).toMatchObject({ code: 'INVALID_INPUT', fields: [{ path: 'input.words' }] });
  const note = await written('street.direct', f.street.id);
  expect(note).toMatchObject({ state: 'WAITING', version: 1, orgUnit: { id: units.street } });
  expect(note.originator.id).toBe(units.province);
  expect(await written('street', f.street.id, {}, postOf('street', 1))).toMatchObject({
    ruleId: 'Assignment.noteWaits',
  });
  expect(await versionOf('street.direct', f.street.id)).toBe(version);

  const asked = { bypassNoteId: note.id, version: 1, answer };
  const [officer, head] = [await actors.as('zhang.min'), await actors.as('li.guohua')];
  for (const login of ['he.jun', 'bincheng', 'education', 'guo.tao', 'sun.admin'])
    expect(await bypass(await actors.as(login), 'answerBypassNote', asked), login).toMatchObject({ code: 'NOT_FOUND' });
  const early = await bypass(head, 'releaseBypassNote', { bypassNoteId: note.id, version: 1 });
  expect(early).toMatchObject({ code: 'INVALID_MOVE', ruleId: 'BypassNote.machine' });
  const own = await bypass(await actors.as('street.direct'), 'answerBypassNote', asked);
  expect(own).toMatchObject({ code: 'FORBIDDEN', ruleId: 'BypassNote.answer' });
  const both = await Promise.all([bypass(officer, 'answerBypassNote', asked), bypass(head, 'answerBypassNote', asked)]);
  expect(both.map(({ code, state }) => code ?? state).sort()).toEqual(['ANSWERED', 'STALE_VERSION']);
  const second = await written('street', f.street.id, { kind: 'OPINION' }, postOf('street', 1));
  expect(second).toMatchObject({ kind: 'OPINION', state: 'WAITING' });

  const releasing = { bypassNoteId: note.id, version: 2 };
  const officers = await bypass(officer, 'releaseBypassNote', releasing);
  expect(officers).toMatchObject({ code: 'FORBIDDEN', ruleId: 'BypassNote.release' });
  expect(await bypass(head, 'releaseBypassNote', releasing)).toMatchObject({ state: 'RELEASED', version: 3 });
  expect(await bypass(head, 'releaseBypassNote', releasing)).toMatchObject({ code: 'STALE_VERSION' });
  const seen = await notesSeen(await actors.as('bincheng'), f.street.id, postOf('bincheng'));
  expect(seen).toMatchObject([{ id: note.id, answer, allowedActions: [{ allowed: false }, { allowed: false }] }]);
  expect(await notesSeen(await actors.as('zhang.min'), f.street.id)).toHaveLength(2);
});

it('goes along with its task from one section to another, whose handler sees that it waits (G1)', async () => {
  const other = section + 1;
  await connected(app.adminUrl(), async (client) => {
    await client.query(
      `insert into org_unit (root_id, id, parent_id, tenant_id, level, kind, name, short_name)
       select root_id, $1, parent_id, tenant_id, level, kind, '水利局水资源科', '水资源科' from org_unit where id = $2`,
      [other, section],
    );
    await client.query('update post set section_id = $1 where id = $2', [other, storyId('water.handler/0')]);
  });
  const taken = await takeUp(actors, f.water, 'yang.fan', postOf('yang.fan', 1), postOf('water.section'));
  const note = await written('water.section', taken.id);
  const kept = async (login: string) => inContext(app, await contextOf(app, login, 0), 'select id from bypass_note');
  expect(await kept('water.section')).toHaveLength(1);
  expect(await kept('water.handler')).toEqual([]);
  const handing = { assignmentId: taken.id, version: taken.version, handlerPostId: postOf('water.handler') };
  const changed = await act(await actors.as('yang.fan'), 'changeHandler', handing, postOf('yang.fan', 1));
  expect(changed).toMatchObject({ version: taken.version + 1 });
  expect(await notesSeen(await actors.as('water.handler'), taken.id)).toMatchObject([
    { id: note.id, state: 'WAITING' },
  ]);
  expect(await offered('water.handler', taken.id)).toBe('Assignment.noteWaits');
  expect(await written('water.handler', taken.id)).toMatchObject({ ruleId: 'Assignment.noteWaits' });
  expect(await kept('water.handler')).toHaveLength(1);
  expect(await kept('water.section')).toEqual([]);
});

it('is told to the office without its words, once for a key that comes twice, and its answer to the unit', async () => {
  const writer = await actors.as('education.direct');
  const version = await versionOf('education.direct', f.education.id);
  const input = { key: key(), assignmentId: f.education.id, version, ...difficulty };
  const [one, other] = [await bypass(writer, 'writeBypassNote', input), await bypass(writer, 'writeBypassNote', input)];
  expect(other.id).toBe(one.id);
  const told = async (login: string, kind: string, post?: string) =>
    (await notificationsOf(app, await actors.as(login), post)).nodes.filter(
      (node: { kind: string; assignmentId: string }) => node.kind === kind && node.assignmentId === f.education.id,
    );
  const [bell] = await told('li.guohua', 'assignment.bypassWritten');
  expect(JSON.stringify(bell)).not.toContain(difficulty.words);
  expect(bell).toMatchObject({ itemId: null, assignmentId: f.education.id });
  await bypass(await actors.as('zhang.min'), 'answerBypassNote', { bypassNoteId: one.id, version: 1, answer });
  expect(await told('education', 'assignment.bypassAnswered', postOf('education'))).toHaveLength(1);
  for (const login of ['bincheng', 'he.jun'])
    expect(await told(login, 'assignment.bypassWritten', postOf(login)), login).toEqual([]);
});

it('respects the list of a work secret at both ends', async () => {
  await clear(app, ['zhang.min', 'li.guohua', 'wang.qiang', 'liu.yang', 'ma.li']);
  const { working: task } = await staged(actors, ['working']);
  const note = await written('wang.qiang', task?.id ?? '');
  const page = 'query ($id: String!) { assignment(id: $id) { item { id version } } }';
  const { item } = (await (await actors.as('zhang.min')).ask(page, { id: task?.id })).data.assignment;
  const raising = { itemId: item.id, version: item.version, secrecy: 'WORK_SECRET', reason: '涉及未公开的安排。' };
  const knowerPostIds = [postOf('wang.qiang')];
  await moved(await actors.as('zhang.min'), 'raiseSecrecy', { ...raising, knowerPostIds });
  const aim = { bypassNoteId: note.id, version: 1, answer };
  expect(await bypass(await actors.as('li.guohua'), 'answerBypassNote', aim)).toMatchObject({ code: 'NOT_FOUND' });
  expect(await bypass(await actors.as('zhang.min'), 'answerBypassNote', aim)).toMatchObject({ state: 'ANSWERED' });
  expect(await notesSeen(await actors.as('wang.qiang'), task?.id ?? '')).toMatchObject([{ answer }]);
});

it('is kept in the dossier for the office, which owes its answer after the end too', async () => {
  const { verified: item } = await staged(actors, ['verified']);
  const page = 'query ($id: String!) { item(id: $id) { version assignments { id } } }';
  const officer = await actors.as('zhang.min');
  const [task] = (await officer.ask(page, { id: item?.id })).data.item.assignments;
  const note = await written('wang.qiang', task.id);
  const closing = { itemId: item?.id, version: item?.version };
  const words = {
    measures: '分段实施。',
    progress: '完工。',
    effect: '安全。',
    summary: '核实。',
    recommendation: '管护。',
  };
  const off = await done(await actors.as('zhao.wen'), 'strikeOffItem', { ...closing, ...words });
  expect(await written('wang.qiang', task.id)).toMatchObject({
    code: 'INVALID_MOVE',
    ruleId: 'Assignment.matterClosed',
  });
  expect(await offered('wang.qiang', task.id)).toBe('Assignment.matterClosed');
  const told = async (context: string | null) =>
    inContext(app, context, 'select id from app.of_closed_matters($1)', [[rowIdOf(task)]]);
  expect(await told(await contextOf(app, 'wang.qiang'))).toEqual([{ id: rowIdOf(task) }]);
  for (const context of [null, await contextOf(app, 'guo.tao')]) expect(await told(context)).toEqual([]);
  await done(await actors.as('zhou.dang'), 'archiveItem', {
    itemId: off.id,
    version: off.version,
    retention: 'YEARS_10',
  });
  const pieces = `query ($id: String!) { item(id: $id) { archiveFile { pieceCount seal pieces { nodes { kind
    words { name value } } } } } }`;
  const file = (await (await actors.as('zhou.dang')).ask(pieces, { id: item?.id })).data.item.archiveFile;
  const kept = file.pieces.nodes.find(({ kind }: { kind: string }) => kind === 'BYPASS_NOTE');
  expect(kept.words).toContainEqual({ name: 'note', value: difficulty.words });
  expect(file.seal).toBe('INTACT');
  const answered = await bypass(officer, 'answerBypassNote', { bypassNoteId: note.id, version: 1, answer });
  expect(answered).toMatchObject({ state: 'ANSWERED' });
});

it('goes on at both ends with the units in the place of others', async () => {
  await seedReform(app);
  const { child, mine } = await reformMatter(actors);
  const below = await written('bureau.direct', child.id);
  const own = await written('finance.direct', mine.id);
  await succeed(await actors.as('sun.admin'));
  expect(await notesSeen(await actors.as('transport.officer'), child.id)).toEqual([]);
  const heir = await notesSeen(await actors.as('transport.officer'), mine.id);
  expect(heir).toMatchObject([{ id: own.id, orgUnit: { id: expect.not.stringMatching(bureauUnit) } }]);
  const [officer] = [await actors.as('zhang.min')];
  for (const { id } of [below, own])
    expect(await bypass(officer, 'answerBypassNote', { bypassNoteId: id, version: 1, answer })).toMatchObject({
      state: 'ANSWERED',
    });
});
