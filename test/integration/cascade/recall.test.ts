import { expect, it } from 'vitest';
import { key, startApp } from '../../support/app.ts';
import { act, cities, done, issuedItem, rootAt, sixParts, units } from '../../support/walk.ts';

const app = startApp();
const both = [units.binzhou, units.weifang];
const page = 'query ($id: String!) { assignment(id: $id) { state timeline { kind } } }';

it('takes an order back as a whole, tells the receivers, and lets it be issued again', async () => {
  const officer = await app.as('zhang.min');
  const issued = await issuedItem(app, both);
  const root = rootAt(issued, units.binzhou);
  const city = cities[units.binzhou];
  await done(await app.as('liu.yang'), 'signAssignment', { assignmentId: root.id, version: 1 }, city?.liaisonPost);
  const { version } = (await officer.ask('query ($id: String!) { item(id: $id) { version } }', { id: issued.id })).data
    .item;
  const recalled = await done(officer, 'recallItem', { itemId: issued.id, version });
  expect(recalled).toMatchObject({
    state: 'ESTABLISHED',
    assignments: [{ state: 'CANCELLED' }, { state: 'CANCELLED' }],
  });
  const told = (await (await app.as('liu.yang')).ask(page, { id: root.id })).data.assignment;
  expect(told.state).toBe('CANCELLED');
  expect(told.timeline.map(({ kind }: { kind: string }) => kind)).toEqual([
    'assignment.assigned',
    'assignment.signed',
    'assignment.recalled',
  ]);
  const late = await act(
    await app.as('chen.jing'),
    'signAssignment',
    { assignmentId: rootAt(issued, units.weifang).id, version: 2 },
    cities[units.weifang]?.liaisonPost,
  );
  expect(late.code).toBe('INVALID_MOVE');
  const again = {
    itemId: issued.id,
    version: recalled.version,
    orgUnitIds: [units.weifang],
    workingDays: 20,
    ...sixParts,
  };
  expect((await done(officer, 'issueItem', again)).state).toBe('ISSUED');
});

it('takes nothing back once a unit has begun, nor after half an hour', async () => {
  const officer = await app.as('zhang.min');
  const begun = await issuedItem(app, [units.binzhou]);
  const root = rootAt(begun, units.binzhou);
  const city = cities[units.binzhou];
  const liaison = await app.as('liu.yang');
  const signed = await done(liaison, 'signAssignment', { assignmentId: root.id, version: 1 }, city?.liaisonPost);
  const handler = { assignmentId: root.id, version: signed.version, handlerPostId: city?.handlerPost };
  await done(liaison, 'handleAssignment', handler, city?.liaisonPost);
  const version = begun.version + 1;
  const refused = await act(officer, 'recallItem', { itemId: begun.id, version });
  expect(refused).toMatchObject({ code: 'INVALID_MOVE', ruleId: 'Item.recallTooLate' });
  const waiting = await issuedItem(app, [units.weifang]);
  const clock = 'mutation ($input: AdvanceClockInput!) { advanceClock(input: $input) { __typename } }';
  await (await app.as('sun.admin')).ask(clock, { input: { key: key(), hours: 1 } });
  const late = await act(officer, 'recallItem', { itemId: waiting.id, version: waiting.version });
  expect(late).toMatchObject({ code: 'INVALID_MOVE', ruleId: 'Item.recallTooLate' });
});

it('lets recall and a signature race without a task that is signed and recalled by halves', async () => {
  const officer = await app.as('zhang.min');
  const liaison = await app.as('liu.yang');
  for (let round = 0; round < 8; round += 1) {
    const issued = await issuedItem(app, [units.binzhou]);
    const root = rootAt(issued, units.binzhou);
    const [recalled, signed] = await Promise.all([
      act(officer, 'recallItem', { itemId: issued.id, version: issued.version }),
      act(liaison, 'signAssignment', { assignmentId: root.id, version: 1 }, cities[units.binzhou]?.liaisonPost),
    ]);
    const { state } = (await officer.ask(page, { id: root.id })).data.assignment;
    const item = (await officer.ask('query ($id: String!) { item(id: $id) { state } }', { id: issued.id })).data.item;
    if (recalled.code === undefined) expect([state, item.state]).toEqual(['CANCELLED', 'ESTABLISHED']);
    else
      expect([recalled.code, signed.code, state, item.state]).toEqual([
        'STALE_VERSION',
        undefined,
        'SIGNED',
        'IN_PROGRESS',
      ]);
  }
});
