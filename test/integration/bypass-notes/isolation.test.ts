import { readFileSync } from 'node:fs';
import { parse } from 'graphql';
import { beforeAll, expect, it } from 'vitest';
import { bypassNoteRow } from '../../../api/modules/bypass-notes/bypass-note.clock.ts';
import { startApp } from '../../support/app.ts';
import { bypass, difficulty, notesSeen } from '../../support/bypass-notes.ts';
import { notificationsOf, setClock, turnClock } from '../../support/clock.ts';
import { observationsSeen, observedStory } from '../../support/contact-points.ts';
import { signedInOnce } from '../../support/stage.ts';
import { type Fixture, issueFixture, seedFixture } from '../../support/visibility-fixture.ts';
import { postOf } from '../../support/walk.ts';

const app = startApp();
const actors = signedInOnce(app);
let f: Fixture;

/** A document of the page, and of which record it takes the id; null: of none. */
interface Asked {
  readonly document: string;
  readonly aims: 'assignment' | 'item' | null;
}

/** Everything that the page asks and that takes nothing, or the id of a task or of a matter alone. */
const asked = Object.values<string>(JSON.parse(readFileSync('schema/operations.json', 'utf8'))).flatMap(
  (document): Asked[] => {
    const [operation] = parse(document).definitions.flatMap((one) => (one.kind === 'OperationDefinition' ? [one] : []));
    if (operation?.operation !== 'query') return [];
    const needed = (operation.variableDefinitions ?? []).filter(({ type }) => type.kind === 'NonNullType');
    if (needed.length === 0) return [{ document, aims: null }];
    const roots = operation.selectionSet.selections.map((one) => (one.kind === 'Field' ? one.name.value : ''));
    const [root] = roots.filter((name) => name !== '__typename');
    const known = root === 'assignment' || root === 'item' ? root : null;
    return needed.length === 1 && known !== null ? [{ document, aims: known }] : [];
  },
);

/** The levels between, what stands beside, and the administrator of a tenant between, each in a post. */
const between = [
  ['he.jun', 0],
  ['bincheng', 0],
  ['feng.lei', 1],
  ['wu.admin', 0],
] as const;

/** What tells the moment at which it was read, and nothing else. */
const momentary = /"(now|asOf|to)":"[0-9][^"]*"/g;

/** Every answer of somebody to everything that the page asks, about the records of the matter. */
async function answersOf(login: string, place: number): Promise<string[]> {
  const caller = await actors.as(login);
  const records = { assignment: [f.binzhou, f.bincheng, f.street], item: [f.x1, f.x2] };
  const headers = { 'x-duban-post': postOf(login, place) };
  const answers: string[] = [];
  for (const { document, aims } of asked)
    for (const { id } of aims === null ? [{ id: '' }] : records[aims]) {
      const { text } = await caller.ask(document, aims === null ? {} : { id }, headers);
      expect(text).not.toContain('"errors"');
      answers.push(text.replace(momentary, '"$1":""'));
    }
  answers.push(JSON.stringify(await notificationsOf(app, caller, postOf(login, place))));
  return answers;
}

type Answers = Readonly<Record<string, readonly string[]>>;

/** Whoever reads in one of two times another byte than in the other, and where. */
const differing = (one: Answers, other: Answers): string[] =>
  Object.entries(one).flatMap(([who, answers]) =>
    answers.flatMap((answer, at) => (answer === other[who]?.[at] ? [] : [`${who} ${answer.slice(0, 200)}`])),
  );

const everything = async (): Promise<Answers> => {
  const all: Record<string, string[]> = {};
  for (const [login, place] of between) all[`${login}/${place}`] = await answersOf(login, place);
  return all;
};

beforeAll(async () => {
  await setClock(app, '2026-11-02T09:00');
  await seedFixture(app);
  f = await issueFixture(actors);
});

it('V-24, V-25: shows the levels between not one byte of a note before it is released, and the office all of it', async () => {
  expect(asked.length).toBeGreaterThan(30);
  await turnClock(app);
  const before = await everything();
  const empty = Object.values(before).map(
    (answers) => answers.filter((one) => one.includes('"bypassNotes":[]')).length,
  );
  expect(empty).toEqual([3, 2, 0, 0]);
  const writer = await actors.as('street.direct');
  const note = await bypass(writer, 'writeBypassNote', { assignmentId: f.street.id, version: 1, ...difficulty });
  expect(note).toMatchObject({ state: 'WAITING', answerBy: '2026-11-16' });
  await observedStory(actors, f, { day: '2026-11-02', releases: false });
  expect(await observationsSeen(await actors.as('zhang.min'), f.street.id)).toHaveLength(3);
  await turnClock(app);
  expect(differing(before, await everything())).toEqual([]);
  const office = await actors.as('zhang.min');
  expect(await notesSeen(office, f.street.id)).toMatchObject([{ ...difficulty, answerBy: '2026-11-16' }]);

  const answer = { bypassNoteId: note.id, version: 1, answer: '省里直接核拨。' };
  const answered = await bypass(office, 'answerBypassNote', answer);
  await turnClock(app);
  expect(differing(before, await everything())).toEqual([]);

  const head = await actors.as('li.guohua');
  await bypass(head, 'releaseBypassNote', { bypassNoteId: note.id, version: answered.version });
  for (const login of ['he.jun', 'bincheng'])
    expect(await notesSeen(await actors.as(login), f.street.id, postOf(login))).toMatchObject([
      { ...difficulty, state: 'RELEASED', answer: '省里直接核拨。' },
    ]);
  const after = await everything();
  const told = new Set(differing(before, after).map((one) => one.split(' ')[0]));
  expect([...told].sort()).toEqual(['bincheng/0', 'he.jun/0']);
}, 240_000);

it('shows them nothing of an answer that is overdue, which stands late in the inbox of the office alone', async () => {
  const writer = await actors.as('education.direct');
  const note = { assignmentId: f.education.id, version: 1, ...difficulty };
  await setClock(app, '2026-11-02T09:00');
  const { id } = await bypass(writer, 'writeBypassNote', note);
  await setClock(app, '2026-11-17T00:01');
  const quiet = await everything();
  await turnClock(app, [bypassNoteRow]);
  const entries = '{ inbox { nodes { kind assignmentId dueOn daysLeft } } }';
  const owed = (await (await actors.as('zhang.min')).ask(entries)).data.inbox.nodes;
  expect(owed).toContainEqual({
    ...{ kind: 'ANSWER_BYPASS_NOTE', assignmentId: f.education.id, dueOn: '2026-11-16', daysLeft: -1 },
  });
  const { nodes } = await notificationsOf(app, await actors.as('li.guohua'));
  expect(nodes.filter(({ kind }: { kind: string }) => kind === 'assignment.bypassLate')).toHaveLength(1);
  const loud = await everything();
  expect(differing(quiet, loud)).toEqual([]);
  expect(await notesSeen(writer, f.education.id)).toMatchObject([{ id, state: 'WAITING' }]);
}, 240_000);
