import pg from 'pg';
import { expect, it, vi } from 'vitest';
import { departmentId, divisionId } from '../../../seeds/org-units.ts';
import { seedPeople } from '../../../seeds/run.ts';
import { key, startApp } from '../../support/app.ts';
import { globalIdOf, storyId } from '../../support/story.ts';

const app = startApp();
const register =
  'mutation ($input: RegisterPersonInput!) { registerPerson(input: $input) { __typename ... on Person { id name version } ... on Problem { code fields { path code message } } } }';
const update =
  'mutation ($input: UpdatePersonInput!) { updatePerson(input: $input) { __typename ... on Person { version name } ... on Problem { code fields { path code } } } }';
const appoint =
  'mutation ($input: AppointPostInput!) { appointPost(input: $input) { __typename ... on Person { id } ... on Problem { code ruleId fields { path code } } } }';

async function count(sql: string): Promise<number> {
  const client = new pg.Client({ connectionString: app.adminUrl() });
  await client.connect();
  try {
    return (await client.query(`select count(*)::int as n from ${sql}`)).rows[0].n;
  } finally {
    await client.end();
  }
}

it('writes once for a key, however often and however at once it is sent', async () => {
  const admin = await app.as('sun.admin');
  const input = { key: key(), name: '同时登记' };
  const answers = await Promise.all(Array.from({ length: 8 }, () => admin.ask(register, { input })));
  const ids = new Set(answers.map(({ data }) => data.registerPerson.id));
  expect(ids.size).toBe(1);
  expect(await count(`person where name = '同时登记'`)).toBe(1);
  expect(
    await count(
      `event where kind = 'person.registered' and subject_id in (select id::text from person where name = '同时登记')`,
    ),
  ).toBe(1);
  const reused = await admin.ask(register, { input: { ...input, name: '另一个人' } });
  expect(reused.data.registerPerson.code).toBe('KEY_REUSED');
});

it('lets one of two writers of the same version through and tells the other', async () => {
  const admin = await app.as('sun.admin');
  const person = (await admin.ask(register, { input: { key: key(), name: '版本' } })).data.registerPerson;
  const answers = await Promise.all(
    ['甲', '乙', '丙', '丁'].map((name) =>
      admin.ask(update, { input: { key: key(), personId: person.id, version: 1, name, clearance: 1 } }),
    ),
  );
  const codes = answers.map(({ data }) => data.updatePerson.code ?? 'done').sort();
  expect(codes).toEqual(['STALE_VERSION', 'STALE_VERSION', 'STALE_VERSION', 'done']);
});

it('leaves nothing behind when it refuses', async () => {
  const admin = await app.as('sun.admin');
  const before = [await count('person'), await count('event'), await count('idempotency_key')];
  const refused = await admin.ask(register, { input: { key: key(), name: '  ', clearance: 9 } });
  expect(
    refused.data.registerPerson.fields.map(({ path, code }: { path: string; code: string }) => [path, code]),
  ).toEqual([
    ['input.name', 'required'],
    ['input.clearance', 'outOfRange'],
  ]);
  expect([await count('person'), await count('event'), await count('idempotency_key')]).toEqual(before);
});

it.each([
  ['empty', { name: '' }, 'required'],
  ['over-long', { name: '长'.repeat(61) }, 'tooLong'],
  ['a short key', { name: '甲', key: 'x' }, 'malformed'],
])('names the field of %s input', async (_, input, code) => {
  const admin = await app.as('sun.admin');
  const answer = await admin.ask(register, { input: { key: key(), ...input } });
  expect(answer.data.registerPerson.fields[0]).toMatchObject({ code });
  expect(answer.data.registerPerson.fields[0].message).not.toBe('');
});

it.each([
  ['NUL', '甲\0', 'malformedText'],
  ['half a character', '甲\ud800', 'malformedText'],
  ['a number', 7, 'wrongType'],
])('refuses %s as a name by its field', async (_, name, code) => {
  const admin = await app.as('sun.admin');
  const answer = await admin.ask(register, { input: { key: key(), name } });
  expect(answer.data.registerPerson).toMatchObject({ code: 'INVALID_INPUT', fields: [{ path: 'input.name', code }] });
});

it('keeps the duties of security administrator and auditor apart, and nobody appoints himself', async () => {
  const admin = await app.as('sun.admin');
  const people = (await admin.ask('{ people { nodes { id login } } }')).data.people.nodes as {
    id: string;
    login: string;
  }[];
  const idOf = (login: string) => people.find((person) => person.login === login)?.id;
  const orgUnitId = (await admin.ask('{ orgUnit { id } }')).data.orgUnit.id;
  const post = { orgUnitId, heldFrom: '2026-01-01' };
  const clash = await admin.ask(appoint, {
    input: { key: key(), ...post, personId: idOf('qian.audit'), role: 'SECURITY_ADMIN' },
  });
  expect(clash.data.appointPost).toMatchObject({ code: 'FORBIDDEN', ruleId: 'Post.duties' });
  const own = await admin.ask(appoint, {
    input: { key: key(), ...post, personId: idOf('sun.admin'), role: 'OFFICE_HEAD' },
  });
  expect(own.data.appointPost).toMatchObject({ code: 'FORBIDDEN', ruleId: 'Post.ownRole' });
  const foreign = (await admin.ask('{ orgUnits(text: "滨州市人民政府") { id } }')).data.orgUnits[0].id;
  const outside = await admin.ask(appoint, {
    input: { key: key(), ...post, orgUnitId: foreign, personId: idOf('zhao.wen'), role: 'LIAISON' },
  });
  expect(outside.data.appointPost).toMatchObject({ code: 'NOT_FOUND', fields: [{ path: 'input.orgUnitId' }] });
});

it('reads a level of the tree in as many statements for fifty units as for one', async () => {
  const viewer = await app.as('zhang.min');
  const counted = vi.spyOn(pg.Client.prototype, 'query');
  const statementsOf = async (query: string): Promise<number> => {
    counted.mockClear();
    expect((await viewer.ask(query)).errors).toBeUndefined();
    return counted.mock.calls.length;
  };
  const one = await statementsOf('{ orgUnit { childCount parent { name } } }');
  const fifty = await statementsOf('{ orgUnit { children { name childCount parent { name } } } }');
  counted.mockRestore();
  expect(fifty - one).toBeLessThanOrEqual(2);
  expect(one).toBeGreaterThan(3);
});

it('moves the clock of a demo, and of no schema without a movable clock', async () => {
  const admin = await app.as('sun.admin');
  const advance =
    'mutation ($input: AdvanceClockInput!) { advanceClock(input: $input) { ... on Clock { now } ... on Problem { code ruleId } } }';
  const now = async (): Promise<number> => Date.parse((await admin.ask('{ session { now } }')).data.session.now);
  const before = await now();
  await admin.ask(advance, { input: { key: key(), hours: 48 } });
  expect((await now()) - before).toBeGreaterThanOrEqual(48 * 3_600_000);
  const owner = new pg.Client({ connectionString: app.adminUrl() });
  await owner.connect();
  await owner.query('drop function auth.advance_clock(bigint)');
  await owner.end();
  const refused = await admin.ask(advance, { input: { key: key(), hours: 48 } });
  expect(refused.data.advanceClock).toEqual({ code: 'FORBIDDEN', ruleId: 'Clock.absent' });
});

it('lets the administrator of a department settle posts of the department and of nothing beside or above it', async () => {
  const [bureau, city] = [departmentId('3716', 16), divisionId('3716')];
  const somebody = { title: '', tenant: '3716', clearance: 1 };
  await seedPeople(app.adminUrl(), [
    { ...somebody, login: 'admin.bureau', name: '局管理', posts: [{ unit: bureau, role: 'TENANT_ADMIN' }] },
    { ...somebody, login: 'new.comer', name: '新人', posts: [{ unit: city, role: 'HANDLER' }] },
  ]);
  const admin = await app.as('admin.bureau');
  const wanted = { personId: globalIdOf('Person', storyId('new.comer')), role: 'LIAISON', heldFrom: '2026-01-01' };
  const at = async (unit: number) =>
    (await admin.ask(appoint, { input: { key: key(), ...wanted, orgUnitId: globalIdOf('OrgUnit', String(unit)) } }))
      .data.appointPost;
  expect(await at(city)).toMatchObject({ code: 'FORBIDDEN', ruleId: 'Post.subtree' });
  expect(await at(departmentId('3716', 3))).toMatchObject({ code: 'FORBIDDEN', ruleId: 'Post.subtree' });
  expect((await at(bureau)).__typename).toBe('Person');
  const release =
    'mutation ($input: ReleasePostInput!) { releasePost(input: $input) { ... on Problem { code ruleId } } }';
  const post = globalIdOf('Post', storyId('new.comer/0'));
  const answer = await admin.ask(release, { input: { key: key(), postId: post, version: 1, heldTo: '2199-01-01' } });
  expect(answer.data.releasePost).toEqual({ code: 'FORBIDDEN', ruleId: 'Post.subtree' });
});
