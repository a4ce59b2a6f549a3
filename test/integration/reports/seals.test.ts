import { beforeAll, expect, it } from 'vitest';
import { startApp } from '../../support/app.ts';
import { coSignedTo, seedGroup } from '../../support/group.ts';
import { connected } from '../../support/oracle-world.ts';
import { signedInOnce } from '../../support/stage.ts';
import { accept } from '../../support/visibility-fixture.ts';
import { issuedItem, rootAt, submittedByCity, units } from '../../support/walk.ts';

const app = startApp();
const actors = signedInOnce(app);
let id: string;

const page = `query ($id: String!) { assignment(id: $id) { reports { intact } verifications { intact } } }`;

/** Whether the report and the check of the task are what they were sealed as, as somebody reads them. */
async function read(login = 'zhang.min'): Promise<[report: boolean | null, check: boolean | null]> {
  const { assignment } = (await (await actors.as(login)).ask(page, { id })).data;
  return [assignment.reports[0].intact, assignment.verifications[0].intact];
}

/** Changes a row as whoever owns the database could, looks, and changes it back. */
const tampered = (table: string, change: string) =>
  connected(app.adminUrl(), async (owner) => {
    const { rows } = await owner.query<{ row: object }>(`select to_jsonb(t) as row from ${table} t`);
    await owner.query(`update ${table} set ${change}`);
    const found = await read();
    for (const { row } of rows) {
      const columns = Object.keys(row).filter((column) => column !== 'id');
      await owner.query(
        `update ${table} t set ${columns.map((column) => `${column} = b.${column}`).join(', ')}
          from jsonb_populate_record(null::${table}, $1) as b where t.id = b.id`,
        [JSON.stringify(row)],
      );
    }
    return found;
  });

beforeAll(async () => {
  const item = await issuedItem(actors, [units.binzhou]);
  const submitted = await submittedByCity(actors, rootAt(item, units.binzhou), units.binzhou);
  await accept(actors, submitted, 'zhang.min');
  id = submitted.id;
});

it('says that reports and checks are what they were sealed as, to everybody who reads them', async () => {
  for (const login of ['zhang.min', 'liu.yang', 'he.jun']) expect(await read(login), login).toEqual([true, true]);
});

it.each([
  `measures = '另一套措施'`,
  `progress = progress || '。'`,
  `effect = ''`,
  `claimed = 99`,
  `amounts = '[{ "line": 0, "name": "堤防加固", "unit": "公里", "part": 12, "amount": 12, "over": null }]'`,
  `quotes = '[{ "reportId": "", "version": 1, "part": "progress", "text": "完成 12 公里。", "hash": "", "annotation": "" }]'`,
  `kind = 'PERIODIC'`,
  `approved_by_name = '他人'`,
  `approved_at = approved_at - interval '1 day'`,
  `measures = progress, progress = measures`,
  `hash = sha256('x')`,
])('sees that the owner of the database changed a report: %s', async (change) => {
  expect(await tampered('report', change)).toEqual([false, true]);
});

it.each([
  `verified = 99`,
  `amounts = '[{ "line": 0, "name": "堤防加固", "unit": "公里", "part": 12, "amount": 12, "over": null }]'`,
  `checked = '没有查过'`,
  `evidence = evidence || '2'`,
  `outcome = 'FAIL'`,
  `method = 'SITE'`,
  `by_name = '他人'`,
  `at = at - interval '1 hour'`,
  `round = 2`,
])('sees that the owner of the database changed a check: %s', async (change) => {
  expect(await tampered('verification', change)).toEqual([true, false]);
});

it('has no seal on what is not approved yet, and one on every opinion given', async () => {
  await seedGroup(app);
  await coSignedTo(actors, 'submitted');
  const opinions = await connected(app.adminUrl(), (owner) =>
    owner.query(`select hash is not null as sealed from co_sign where state = 'GIVEN'`),
  );
  expect(opinions.rows).toEqual([{ sealed: true }, { sealed: true }]);
  const open = await connected(app.adminUrl(), (owner) =>
    owner.query(`select count(*)::int as n from report where (hash is null) = (state = 'APPROVED')`),
  );
  expect(open.rows).toEqual([{ n: 0 }]);
});
