import { describe, expect, it } from 'vitest';
import { startApp } from '../support/app.ts';
import { operationsAt } from '../support/operations.ts';
import { globalIdOf } from '../support/story.ts';

const app = startApp();
const province = operationsAt({ tenant: 37, personLogin: 'zhao.wen', administrator: 'sun.admin' });
const unknown = '019b76da-a800-7000-8000-000000000000';

const aimed = ['Mutation.updatePerson', 'Mutation.enrolPerson', 'Mutation.appointPost', 'Mutation.releasePost'];

/** The answer without the key, which differs in every call. */
const essence = (data: unknown): string => JSON.stringify(data);

describe('records of another tenant answer as unknown ones do', () => {
  it.each(aimed)('%s', async (name) => {
    const operation = province[name];
    if (operation === undefined) throw new Error(name);
    const input = (operation.variables() as { input: Record<string, unknown> }).input;
    const blind = { ...input, key: `${input.key}`.split('').reverse().join('') };
    for (const field of ['personId', 'postId'])
      if (field in blind)
        Object.assign(blind, { [field]: globalIdOf(field === 'personId' ? 'Person' : 'Post', unknown) });
    const stranger = await app.as('wu.admin');
    const foreign = await stranger.ask(operation.query, { input });
    const absent = await stranger.ask(operation.query, { input: blind });
    expect(essence(foreign.data)).toContain('NOT_FOUND');
    expect(essence(foreign.data)).toBe(essence(absent.data));
    const entitled = await (await app.as('sun.admin')).ask(operation.query, {
      input: { ...input, key: `entitled-${name}` },
    });
    expect(essence(entitled.data)).not.toContain('NOT_FOUND');
  });

  it('lists only people of the own tenant, and none of another by its cursor', async () => {
    const stranger = await app.as('wu.admin');
    const own = await stranger.ask('{ people { nodes { name } } }');
    expect(own.data.people.nodes.map(({ name }: { name: string }) => name).sort()).toEqual(
      ['何军', '刘洋', '吴刚', '王强', '马莉', '郑环', '姜安'].sort(),
    );
    const after = globalIdOf('Person', unknown);
    const crossed = await stranger.ask('query ($after: String) { people(after: $after) { nodes { name } } }', {
      after,
    });
    expect(crossed.data.people.nodes).toEqual([]);
  });

  it('takes no post of somebody else as the acting post', async () => {
    const stranger = await app.as('liu.yang');
    const { storyId } = await import('../support/story.ts');
    const answer = await stranger.ask(
      '{ session { actingPostId } people { nodes { name } } }',
      {},
      { 'x-duban-post': globalIdOf('Post', storyId('wu.admin/0')) },
    );
    expect(answer.data).toEqual({ session: { actingPostId: null }, people: { nodes: [] } });
  });

  it.each(['OrgUnit:36:36', 'OrgUnit:37:99', 'Person:37:37', 'OrgUnit:37:-1', '', 'OrgUnit:37:37 '])(
    'answers nothing for the id %s',
    async (text) => {
      const viewer = await app.as('zhang.min');
      const answer = await viewer.ask('query ($id: String) { orgUnit(id: $id) { name } }', {
        id: Buffer.from(text).toString('base64url'),
      });
      expect(answer.data.orgUnit).toBeNull();
    },
  );
});
