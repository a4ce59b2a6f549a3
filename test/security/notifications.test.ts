import { beforeAll, describe, expect, it } from 'vitest';
import { key, startApp } from '../support/app.ts';
import { notificationsOf } from '../support/clock.ts';
import { rowIdOf } from '../support/clock-cases.ts';
import { connected } from '../support/oracle-world.ts';
import { signedInOnce } from '../support/stage.ts';
import { globalIdOf } from '../support/story.ts';
import { issuedItem, postOf, rootAt, units } from '../support/walk.ts';

const app = startApp();
const actors = signedInOnce(app);
const liaison = postOf('liu.yang');
const other = postOf('chen.jing');
const mark = `mutation ($input: MarkNotificationsReadInput!) { answer: markNotificationsRead(input: $input) { __typename
  ... on NotificationsRead { unread } ... on Problem { code ruleId message fields { path code } } } }`;
let root: { id: string };

const bellOf = async (login: string, post?: string) => notificationsOf(app, await actors.as(login), post);
const markAs = async (login: string, post: string, id: string | null, idempotency = key()) =>
  (await (await actors.as(login)).ask(mark, { input: { key: idempotency, id } }, { 'x-duban-post': post })).data.answer;
const asOwner = (sql: string, values: unknown[]) => connected(app.adminUrl(), (owner) => owner.query(sql, values));

beforeAll(async () => {
  const item = await issuedItem(actors, [units.binzhou, units.weifang]);
  root = rootAt(item, units.binzhou);
});

describe('what posts are told', () => {
  it('reaches the posts concerned, each in its own bell', async () => {
    const told = await bellOf('liu.yang', liaison);
    expect(told).toMatchObject({
      unread: 1,
      nodes: [{ kind: 'assignment.assigned', assignmentId: root.id, read: false }],
    });
    expect(await bellOf('liu.yang', postOf('liu.yang', 1))).toMatchObject({ unread: 0, nodes: [] });
    const theirs = await bellOf('chen.jing', other);
    expect(theirs.nodes.map(({ assignmentId }: { assignmentId: string }) => assignmentId)).not.toContain(root.id);
    for (const login of ['wu.admin', 'qian.audit', 'yang.fan', 'gao.yuan', 'zhou.dang'])
      expect(await bellOf(login), login).toMatchObject({ unread: 0, nodes: [] });
  });

  it('is gone from list and count as long as the event or the record may not be read', async () => {
    for (const [table, id] of [
      ['event', 'subject_id'],
      ['assignment', 'id::text'],
    ]) {
      const before = await connected(app.adminUrl(), (owner) =>
        owner.query(`select distinct reader_keys as keys from ${table} where ${id} = $1`, [rowIdOf(root)]),
      );
      const set = `update ${table} set reader_keys = $2 where ${id} = $1`;
      await asOwner(set, [rowIdOf(root), [37 * 64]]);
      expect(await bellOf('liu.yang', liaison), table).toMatchObject({ unread: 0, nodes: [] });
      await asOwner(set, [rowIdOf(root), before.rows[0].keys]);
      expect(await bellOf('liu.yang', liaison), table).toMatchObject({ unread: 1 });
    }
  });
});

describe('marking as read', () => {
  it('is of the own post alone: what another post was told answers like an id that does not exist', async () => {
    const [mine] = (await bellOf('liu.yang', liaison)).nodes;
    const unknown = globalIdOf('Notification', '019b76da-a800-7000-8000-000000000000');
    const answers = [
      await markAs('chen.jing', other, mine.id),
      await markAs('liu.yang', postOf('liu.yang', 1), mine.id),
      await markAs('liu.yang', liaison, unknown),
      await markAs('liu.yang', liaison, root.id),
      await markAs('liu.yang', liaison, 'x'),
    ];
    for (const answer of answers) expect(answer).toEqual(answers[0]);
    expect(answers[0]).toMatchObject({ code: 'NOT_FOUND', fields: [{ path: 'input.id', code: 'notFound' }] });
    expect(await bellOf('liu.yang', liaison)).toMatchObject({ unread: 1 });
  });

  it('happens once per key, and a mark set stays as it was', async () => {
    const [mine] = (await bellOf('liu.yang', liaison)).nodes;
    const again = key();
    expect(await markAs('liu.yang', liaison, mine.id, again)).toEqual({ __typename: 'NotificationsRead', unread: 0 });
    const when = () => asOwner('select read_at from notification where read_at is not null', []);
    const before = (await when()).rows;
    expect(await markAs('liu.yang', liaison, mine.id, again)).toEqual({ __typename: 'NotificationsRead', unread: 0 });
    expect(await markAs('liu.yang', liaison, null)).toEqual({ __typename: 'NotificationsRead', unread: 0 });
    expect((await when()).rows).toEqual(before);
  });

  it('leaves those of others unread', async () => {
    expect((await bellOf('chen.jing', other)).unread).toBeGreaterThan(0);
  });
});
