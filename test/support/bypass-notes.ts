import { type Answer, type Caller, key, type TestApp } from './app.ts';
import type { Fixture } from './visibility-fixture.ts';
import { cities, units } from './walk.ts';

const shown = `__typename ... on BypassNote { id kind state version words answerBy answer answeredAt releasedAt orgUnit { id }
  originator { id } allowedActions { action allowed ruleId } }`;

const writes = {
  writeBypassNote: 'WriteBypassNoteInput',
  answerBypassNote: 'AnswerBypassNoteInput',
  releaseBypassNote: 'ReleaseBypassNoteInput',
} as const;

/** A write on bypass notes as somebody; the note, or the problem. */
export async function bypass(
  caller: Caller,
  field: keyof typeof writes,
  input: object,
  post?: string,
): Promise<Answer['data']> {
  const headers: Record<string, string> = post === undefined ? {} : { 'x-duban-post': post };
  const query = `mutation ($input: ${writes[field]}!) { answer: ${field}(input: $input) { ${shown}
    ... on Problem { code ruleId message fields { path code message } } } }`;
  const answer = await caller.ask(query, { input: { key: key(), ...input } }, headers);
  if (answer.data?.answer == null) throw new Error(answer.text);
  return answer.data.answer;
}

/** The notes on a task that somebody reads. */
export async function notesSeen(caller: Caller, id: string, post?: string): Promise<Answer['data'][]> {
  const headers: Record<string, string> = post === undefined ? {} : { 'x-duban-post': post };
  const query = `query ($id: String!) { assignment(id: $id) { version bypassNotes { ${shown} } } }`;
  return (await caller.ask(query, { id }, headers)).data.assignment.bypassNotes;
}

/** What a unit has to tell past the line. */
export const difficulty = { kind: 'DIFFICULTY', words: '补助资金被县里截留，堤防无钱加固。' };

/** A note of 滨州, at a task in progress; waits. */
export async function noteWaiting(
  app: TestApp,
  { id, version }: Answer['data'],
): Promise<{ id: string; version: number }> {
  const city = cities[units.binzhou];
  const note = { assignmentId: id, version, ...difficulty };
  return bypass(await app.as(city?.liaison ?? ''), 'writeBypassNote', note, city?.handlerPost);
}

/** The same, answered by the province. */
export async function noteAnswered(app: TestApp, task: Answer['data']): Promise<{ id: string; version: number }> {
  const { id, version } = await noteWaiting(app, task);
  const answer = { bypassNoteId: id, version, answer: '省里直接核拨。' };
  return bypass(await app.as('zhao.wen'), 'answerBypassNote', answer);
}

/** Notes at every depth of a matter: of 市中街道, which waits, of 区教育局, which is answered, of the county's water bureau, which is released. */
export async function bypassedStory(app: TestApp, f: Fixture): Promise<void> {
  const writers = [
    [f.street, 'street.direct'],
    [f.education, 'education.direct'],
    [f.water, 'xie.min'],
  ] as const;
  const query = 'query ($id: String!) { assignment(id: $id) { version } }';
  const [, answered, released] = await Promise.all(
    writers.map(async ([{ id }, login]) => {
      const writer = await app.as(login);
      const { version } = (await writer.ask(query, { id })).data.assignment;
      return bypass(writer, 'writeBypassNote', { assignmentId: id, version, ...difficulty });
    }),
  );
  const officer = await app.as('zhang.min');
  for (const { id, version } of [answered, released])
    await bypass(officer, 'answerBypassNote', { bypassNoteId: id, version, answer: '省里直接核拨。' });
  const head = await app.as('li.guohua');
  await bypass(head, 'releaseBypassNote', { bypassNoteId: released.id, version: released.version + 1 });
}
