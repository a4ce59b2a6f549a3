import { createWall } from '../../api/access/wall.ts';
import { turnClock as turn } from '../../api/clock.ts';
import { clockRows } from '../../api/clock-rows.ts';
import { entities } from '../../api/entities.ts';
import { tellingRow } from '../../api/modules/notifications/telling.clock.ts';
import { createDataSource } from '../../api/platform/db/data-source.ts';
import { timeOrderedIds } from '../../api/platform/ids.ts';
import type { Answer, Caller, TestApp } from './app.ts';
import { connected } from './oracle-world.ts';

/** Gives the clock one turn, as its own role; answers how many records each row moved, and fails with the first fault. */
export async function turnClock(app: TestApp, rows = clockRows): Promise<Record<string, number>> {
  const dataSource = await createDataSource(app.clockUrl(), entities, 2).initialize();
  try {
    const deps = { dataSource, wall: createWall(dataSource), ids: timeOrderedIds, namedStatements: true };
    const { moved, faults } = await turn(deps, rows);
    if (faults[0] !== undefined) throw new Error(`${faults[0].row} failed`, { cause: faults[0].error });
    return Object.fromEntries(moved);
  } finally {
    await dataSource.destroy();
  }
}

/** Sets the service clock to a moment in Shanghai, such as `2026-12-01T09:00`; it may go back, for tests alone. */
export const setClock = (app: Pick<TestApp, 'adminUrl'>, moment: string): Promise<void> =>
  connected(app.adminUrl(), async (owner) => {
    await owner.query(
      `update auth.service_clock set offset_ms = (extract(epoch from $1::timestamptz - clock_timestamp()) * 1000)::bigint`,
      [`${moment}+08:00`],
    );
  });

/** The kinds of the events of a record, oldest first. */
export const toldOf = (app: TestApp, subjectId: string): Promise<string[]> =>
  connected(app.adminUrl(), async (owner) => {
    const { rows } = await owner.query<{ kind: string }>('select kind from event where subject_id = $1 order by seq', [
      subjectId,
    ]);
    return rows.map(({ kind }) => kind);
  });

const bell =
  '{ notifications { unread nodes { id kind read itemId assignmentId coordinationId beatId number title } } }';

/** The kinds that a post was told of one record, on however many pages. */
export async function toldTo(
  app: TestApp,
  caller: Caller,
  post: string,
  about: (one: Told) => boolean,
): Promise<string[]> {
  await notificationsOf(app, caller, post); // until the clock has told everything
  const page = `query ($after: String) { notifications(after: $after) { nextCursor nodes { kind itemId assignmentId coordinationId beatId } } }`;
  const found: string[] = [];
  for (let after: string | null | undefined; after !== null; ) {
    const { nodes, nextCursor } = (await caller.ask(page, { after }, { 'x-duban-post': post })).data.notifications;
    found.push(...nodes.filter(about).map(({ kind }: Told) => kind));
    after = nextCursor;
  }
  return found;
}

type Told = Readonly<
  Record<'kind', string> & Partial<Record<'itemId' | 'assignmentId' | 'coordinationId' | 'beatId', string | null>>
>;

/** What a post was told, once the clock has told everything of before now: it waits for transactions that still run elsewhere. */
export async function notificationsOf(app: TestApp, caller: Caller, post?: string): Promise<Answer['data']> {
  const latest =
    'select max(xact)::text as xact, (select max(xact)::text from notification_watermark) as told from event';
  await connected(app.adminUrl(), async (owner) => {
    for (;;) {
      await turnClock(app, [tellingRow]);
      const { xact, told } = (await owner.query(latest)).rows[0];
      if (xact === told) return;
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
  });
  const headers: Record<string, string> = post === undefined ? {} : { 'x-duban-post': post };
  return (await caller.ask(bell, {}, headers)).data.notifications;
}
