import { type Answer, type TestApp } from './app.ts';
import { setClock } from './clock.ts';
import { connected } from './oracle-world.ts';
import { issuedItem, rootAt, units } from './walk.ts';

/** So many tasks that nobody has signed for in double the limit, each a copy of one that was issued; answers their unit's matter. */
export async function manyUnsigned(app: TestApp, count: number): Promise<Answer['data']> {
  await setClock(app, '2026-11-02T09:00');
  const issued = await issuedItem(app, [units.binzhou]);
  const id = Buffer.from(rootAt(issued, units.binzhou).id, 'base64url').toString().split(':')[2];
  await connected(app.adminUrl(), (owner) =>
    owner.query(
      `create temp table copy as select * from assignment where id = $1;
       insert into assignment select (jsonb_populate_record(c, jsonb_build_object('id', gen_random_uuid()))).*
       from copy c, generate_series(2, ${count})`.replace('$1', `'${id}'`),
    ),
  );
  await setClock(app, '2026-11-30T09:00');
  return issued;
}

/** How often the clock told each event of receipt of a matter's tasks, and of how many of them. */
export const toldOfTasks = (app: TestApp, item: Answer['data']): Promise<Record<string, [number, number]>> =>
  connected(app.adminUrl(), async (owner) => {
    const id = Buffer.from(item.id, 'base64url').toString().split(':')[2];
    const { rows } = await owner.query<{ kind: string; told: number; tasks: number }>(
      `select kind, count(*)::int as told, count(distinct subject_id)::int as tasks from event
       where item_id = $1 and account_id is null and kind ~ 'Chased$|deemedServed|begun' group by kind`,
      [id],
    );
    return Object.fromEntries(rows.map(({ kind, told, tasks }) => [kind, [told, tasks]]));
  });
