import { beforeAll, expect, it } from 'vitest';
import { type QuantityRow, quantitiesSql } from '../../../api/modules/rollup/rollup.repository.ts';
import { distribution, seed } from '../../property/distribution.ts';
import { type QuantityTask, quantitiesBy } from '../../property/quantity-oracle.ts';
import { startApp } from '../../support/app.ts';
import { contextOf } from '../../support/contexts.ts';
import { numbersFrom, randomForest } from '../../support/forest.ts';
import { measured } from '../../support/measured-forest.ts';
import { connected, plant } from '../../support/oracle-world.ts';
import { storyId } from '../../support/story.ts';

const app = startApp();
const met = distribution('quantities by measure');
const random = numbersFrom(seed);
const readers = ['zhang.min', 'he.jun', 'guo.tao', 'feng.lei', 'wang.qiang', 'yang.fan'];
const rowsSql = `select id, item_id as item, parent_id as parent, state, role, weight, secrecy, targets, actuals from assignment
  where root_id = 37`;

beforeAll(() =>
  connected(app.adminUrl(), (client) =>
    plant(client, measured(randomForest(random, 200, storyId('zhang.min/0')), random)),
  ),
);

/** What one reader reads of every task and matter that he may read, with his clearance. */
const readBy = (context: string) =>
  connected(app.appUrl(), async (reader) => {
    await reader.query('begin read only');
    await reader.query(`select set_config('app.ctx', $1, true)`, [context]);
    const { rows: seen } = await reader.query('select id from assignment union all select id from item');
    const asked = seen.map(({ id }) => id as string);
    const { rows } = await reader.query<QuantityRow>(quantitiesSql, [asked]);
    const { clearance } = (await reader.query('select app.clearance() as clearance')).rows[0];
    return { asked, rows, clearance: clearance as number };
  });

it('reads of every line, for every reader, what an oracle adds up from the rows by the measure of the line', async () => {
  const tasks = await connected(app.adminUrl(), async (client) => (await client.query<QuantityTask>(rowsSql)).rows);
  for (const login of readers) {
    const { asked, rows, clearance } = await readBy(await contextOf(app, login));
    expect(asked.length).toBeGreaterThan(0);
    for (const node of asked)
      for (const told of ['claimed', 'verified'] as const) {
        const found = rows
          .filter(({ nodeId }) => nodeId === node)
          .map((row) => ({
            ...{
              key: `${row.line} ${row.added ? 'added' : 'own'} ${row.name} ${row.unit} ${row.measure}`,
              target: row.target,
            },
            ...{
              value: row[told] === null ? null : Number(row[told].toFixed(6)),
              by: row[`${told}By`],
              expected: row.expected,
            },
          }));
        const due = quantitiesBy(tasks, node, told, clearance).map((one) => ({
          ...one,
          value: one.value === null ? null : Number(one.value.toFixed(6)),
        }));
        const byKey = (a: { key: string }, b: { key: string }) => (a.key < b.key ? -1 : 1);
        expect(found.sort(byKey), `${login} ${node} ${told}`).toEqual(due.sort(byKey));
        for (const { key, value, by, expected } of due) {
          met.add(
            expected === 0 || by === 0
              ? 'nobody said'
              : by < expected
                ? 'some said'
                : expected > 1
                  ? 'all said'
                  : 'one said',
          );
          if (value !== null && by > 1) met.add(`several of ${key.split(' ').at(-1)}`);
        }
      }
  }
  const several = ['SUM', 'WEIGHTED_MEAN', 'MAX', 'LAST'].map((measure) => `several of ${measure}`);
  const kinds = ['nobody said', 'some said', 'all said', 'one said', ...several];
  expect(kinds.filter((kind) => !met.has(kind))).toEqual([]);
});

it('says nothing of tasks and matters that the reader may not read', async () => {
  const all = await connected(app.adminUrl(), async (client) => {
    const { rows } = await client.query('select id from assignment union all select id from item');
    return rows.map(({ id }) => id as string);
  });
  const context = await contextOf(app, 'yang.fan');
  const { asked } = await readBy(context);
  const rows = await connected(app.appUrl(), async (reader) => {
    await reader.query('begin read only');
    await reader.query(`select set_config('app.ctx', $1, true)`, [context]);
    return (await reader.query<QuantityRow>(quantitiesSql, [all])).rows;
  });
  expect(asked.length).toBeLessThan(all.length);
  expect(rows.filter(({ nodeId }) => !asked.includes(nodeId))).toEqual([]);
});
