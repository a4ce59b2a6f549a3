import { expect, it } from 'vitest';
import { decodeGlobalId, encodeGlobalId } from '../../api/platform/ids.ts';
import { Tries } from '../../api/platform/tries.ts';
import { startApp } from '../support/app.ts';
import { signedInOnce } from '../support/stage.ts';
import { issuedItem, mutationOf, rootAt, units } from '../support/walk.ts';

/** Time stands still, but where a test moves it. */
const clock = { at: 0 };
const app = startApp({ tries: new Tries({ most: 100, withinMs: 60_000 }, () => clock.at) });
const actors = signedInOnce(app);
const together = 20;
const names = Array.from({ length: together }, (_, n) => `a${n}`);
const twenty = `query (${names.map((one) => `$${one}: String!`)}) { ${names.map((one) => `${one}: assignment(id: $${one}) { id }`).join(' ')} }`;

/** The ids made next before and after a known one, itself among them. */
function neighbours(known: string, count: number): string[] {
  const id = decodeGlobalId(known);
  if (id === null) throw new Error(known);
  const number = BigInt(`0x${id.id.replaceAll('-', '')}`) - BigInt(count / 2);
  return Array.from({ length: count }, (_, n) => {
    const hex = (number + BigInt(n)).toString(16).padStart(32, '0');
    return encodeGlobalId({ ...id, id: hex.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5') });
  });
}

it('answers ten thousand guesses around the id of a task with no hit, a hundred of them at all, and says the same of what is there', async () => {
  const item = await issuedItem(actors, [units.binzhou]);
  const foreign = rootAt(item, units.binzhou).id;
  const stranger = await actors.as('guo.tao');
  const entitled = await actors.as('he.jun');
  const guesses = neighbours(foreign, 10_000);
  expect(guesses).toContain(foreign);
  let [hits, answered, refused] = [0, 0, 0];
  for (let from = 0; from < guesses.length; from += together) {
    const variables = Object.fromEntries(names.map((name, n) => [name, guesses[from + n]]));
    const { data, errors = [] } = await stranger.ask(twenty, variables);
    hits += Object.values(data).filter((one) => one !== null).length;
    refused += errors.filter(({ extensions }) => extensions.code === 'RATE_LIMITED').length;
    answered += together - errors.length;
  }
  expect({ hits, answered, refused }).toEqual({ hits: 0, answered: 100, refused: 9_900 });

  const query = 'query ($id: String!) { assignment(id: $id) { id } }';
  const asked = await stranger.ask(query, { id: foreign });
  expect(asked.status).toBe(429);
  expect(asked.errors).toMatchObject([
    { message: '多次查找不到记录，请 60 秒后再试。', extensions: { code: 'RATE_LIMITED', retryAfter: 60 } },
  ]);
  const ownUnit = await stranger.ask('{ orgUnits(text: "济南") { id } session { actingPostId } }');
  expect(ownUnit.errors).toBeUndefined();
  const own = ownUnit.data.orgUnits[0].id;
  const ofOwn = await stranger.ask('query ($id: String!) { orgUnit(id: $id) { id } }', { id: own });
  expect(ofOwn.errors).toMatchObject([{ extensions: { code: 'RATE_LIMITED' } }]);

  const input = { key: 'sign-by-guess', assignmentId: foreign, version: 1 };
  const sign = mutationOf('signAssignment', 'SignAssignmentInput', 'Assignment');
  const signed = await stranger.ask(sign, { input }, { 'accept-language': 'en' });
  expect(JSON.stringify(signed.data)).toContain('Too many records were not found; try again in 60 seconds.');
  for (const path of [`/files/${foreign}`, `/exports/tree.csv?id=${foreign}`])
    expect((await stranger.get(path)).status).toBe(429);

  for (let n = 0; n < 150; n += 1)
    expect((await entitled.ask(query, { id: foreign })).data.assignment.id).toBe(foreign);
  clock.at += 60_000;
  expect(await stranger.ask(query, { id: foreign })).toMatchObject({ status: 200, data: { assignment: null } });
}, 300_000);

it('counts every way in: what is sought in vain by writes, files and exports', async () => {
  clock.at += 60_000;
  const stranger = await actors.as('guo.tao');
  const nowhere = neighbours(
    encodeGlobalId({ type: 'File', root: 37, id: '019b76da-a800-7000-8000-0000000fffff' }),
    100,
  );
  const item = nowhere.map((id) =>
    encodeGlobalId({ ...(decodeGlobalId(id) as { root: number; id: string }), type: 'Item' }),
  );
  const task = nowhere.map((id) =>
    encodeGlobalId({ ...(decodeGlobalId(id) as { root: number; id: string }), type: 'Assignment' }),
  );
  const sign = mutationOf('signAssignment', 'SignAssignmentInput', 'Assignment');
  for (let n = 0; n < 34; n += 1) {
    const { data } = await stranger.ask(sign, { input: { key: `vain-${n}-${n}`, assignmentId: task[n], version: 1 } });
    expect(JSON.stringify(data)).toContain('NOT_FOUND');
  }
  for (let n = 0; n < 33; n += 1) {
    expect((await stranger.get(`/files/${nowhere[n]}`)).status).toBe(404);
    expect((await stranger.get(`/exports/tree.csv?id=${item[n]}`)).status).toBe(404);
  }
  const last = await stranger.ask('query ($id: String!) { item(id: $id) { id } }', { id: item[0] });
  expect(last.errors).toMatchObject([{ extensions: { code: 'RATE_LIMITED', retryAfter: 60 } }]);
});
