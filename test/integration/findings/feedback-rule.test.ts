import { beforeAll, expect, it } from 'vitest';
import { seedPeople } from '../../../seeds/run.ts';
import { startApp } from '../../support/app.ts';
import { contextOf, inContext } from '../../support/contexts.ts';
import { commonSet, fedBack, feedbackOn, jinan, ordered, qingdao } from '../../support/findings.ts';
import { signedInOnce } from '../../support/stage.ts';
import { seedFixture } from '../../support/visibility-fixture.ts';
import { issuedItem, rootAt, units } from '../../support/walk.ts';

const app = startApp();
const actors = signedInOnce(app);
beforeAll(() => seedFixture(app));

const ruleOf = async (login: string) =>
  (await (await actors.as(login)).ask('{ feedbackRule { version units settable } }')).data.feedbackRule;
const head = () => actors.as('li.guohua');
const atFirst = { version: 0, units: 3 };

it('is set by the head of the tenant’s own office, and by no head of a unit of it, in the database neither (M-42)', async () => {
  const posts = [{ unit: 10162516, role: 'OFFICE_HEAD' }];
  const person = { login: 'head.water', name: '水主任', title: '', tenant: '371625', clearance: 1, posts };
  await seedPeople(app.adminUrl(), [person]);
  for (const login of ['head.water', 'zhang.min', 'gao.yuan'])
    expect(await commonSet(await actors.as(login), {}), login).toMatchObject({ ruleId: 'FeedbackRule.set' });
  const context = await contextOf(app, 'head.water');
  for (const tenant of [1625000, 37]) {
    const sql = `insert into feedback_rule (root_id, id, tenant_id, version, units, set_by_name, set_at)
      values (37, gen_random_uuid(), ${tenant}, 1, 5, '水主任', app.now())`;
    await expect(inContext(app, context, sql), String(tenant)).rejects.toThrow(/row-level security/);
  }
  expect(await commonSet(await actors.as('head.boxing'), { units: 50 })).toEqual({
    ...{ __typename: 'FeedbackRule', version: 1, units: 50, settable: true },
  });
  expect(await ruleOf('head.water')).toEqual({ version: 1, units: 50, settable: false });
  expect(await ruleOf('li.guohua')).toEqual({ ...atFirst, settable: true });
  for (const login of ['he.jun', 'guo.tao']) expect(await ruleOf(login), login).toMatchObject(atFirst);
  expect(await inContext(app, await contextOf(app, 'li.guohua'), 'select id from feedback_rule')).toEqual([]);
});

it.each([1, 51, 0, -3])('is never %i units', async (few) => {
  expect(await commonSet(await head(), { units: few })).toMatchObject({
    ...{ code: 'INVALID_INPUT', fields: [{ path: 'input.units', code: 'outOfRange' }] },
  });
});

it('decides what is fed back from then on, in the own tenant alone, and is set once by version', async () => {
  expect(await fedBack(actors)).toMatchObject({ units: 3 }); // three at first, whatever a county says
  const both = await Promise.all([commonSet(await head(), { units: 2 }), commonSet(await head(), { units: 2 })]);
  expect(both.map(({ code }) => code ?? 'done').sort()).toEqual(['STALE_VERSION', 'done']);
  const item = await issuedItem(actors, [units.binzhou, jinan, qingdao]);
  await ordered(actors, rootAt(item, units.binzhou));
  expect(await feedbackOn(await head(), item.id)).toBeNull();
  await ordered(actors, rootAt(item, jinan));
  expect(await feedbackOn(await head(), item.id)).toMatchObject({ units: 2 });
  expect(await commonSet(await head(), { version: 1, units: 4 })).toMatchObject({ version: 2, units: 4 });
  expect(await fedBack(actors)).toBeNull(); // three units are too few now
});
