import pg from 'pg';
import { expect, it } from 'vitest';
import { startApp } from '../../support/app.ts';
import { done, establishedItem, sixParts } from '../../support/walk.ts';

const app = startApp();

it('issues one order to every unit of the province in one transaction, each with its chain, its limit and its event', async () => {
  const officer = await app.as('zhang.min');
  const item = await establishedItem(app);
  const order = { itemId: item.id, version: item.version, rules: [{}], routed: true, workingDays: 60, ...sixParts };
  const started = performance.now();
  await done(officer, 'issueItem', order);
  process.stdout.write(`whole province: ${Math.round(performance.now() - started)} ms\n`);
  const client = new pg.Client({ connectionString: app.adminUrl() });
  await client.connect();
  const { rows } = await client.query(`select count(*)::int as tasks, count(distinct to_org_unit_id)::int as units,
      (select count(*)::int - 1 from org_unit where root_id = 37 and kind <> 'LEADING_BODY') as below,
      count(*) filter (where parent_id is null and from_org_unit_id <> 37)::int as loose,
      count(*) filter (where not (select p.reader_keys from assignment p where p.root_id = a.root_id and p.id = a.parent_id)
        <@ a.reader_keys)::int as unchained,
      count(*) filter (where a.due_on >= (select p.due_on from assignment p where p.root_id = a.root_id and p.id = a.parent_id))::int as late,
      (select count(*)::int from event where kind = 'assignment.assigned') as told
    from assignment a`);
  await client.end();
  const { tasks, units, below, told, ...faults } = rows[0];
  expect([units, told]).toEqual([tasks, tasks]);
  expect(tasks).toBe(below);
  expect(tasks).toBeGreaterThan(5000);
  expect(faults).toEqual({ loose: 0, unchained: 0, late: 0 });
});
