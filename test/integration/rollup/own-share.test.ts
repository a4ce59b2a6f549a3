import { expect, it } from 'vitest';
import { type Answer, startApp } from '../../support/app.ts';
import { settled } from '../../support/settled.ts';
import { act, done, issuedItem, rootAt, sixParts, units, wholeCheck } from '../../support/walk.ts';

const app = startApp();
const shown = `version ownPart { share claimed verified } progress { claimed verified } item { progress { claimed verified } }
  explain { of ruleId inputs { name value } }`;
const seen = async (id: string): Promise<Answer['data']> =>
  (await (await app.as('zhang.min')).ask(`query ($id: String!) { assignment(id: $id) { ${shown} } }`, { id })).data
    .assignment;

/** A root at 滨州, signed, and what relays it to one county by a share of its own. */
async function signed(): Promise<{ id: string; relay: (over: object) => Promise<Answer['data']> }> {
  const root = rootAt(await issuedItem(app, [units.binzhou]), units.binzhou);
  const office = await app.as('he.jun');
  const { version } = await done(office, 'signAssignment', { assignmentId: root.id, version: root.version });
  const order = { ...sixParts, targets: [], orgUnitIds: [units.boxing], workingDays: 15 };
  return {
    id: root.id,
    relay: (over) => act(office, 'relayAssignment', { assignmentId: root.id, version, ...order, ...over }),
  };
}

it('refuses a share beyond the whole', async () => {
  const { relay } = await signed();
  for (const ownShare of [-1, 101])
    expect((await relay({ ownShare })).fields).toMatchObject([{ path: 'input.ownShare', code: 'outOfRange' }]);
});

it('mixes what was verified of the own part into what rolls up from below, and says so', async () => {
  const { id, relay } = await signed();
  expect(await relay({ ownShare: 40 })).toMatchObject({ id });
  const office = await app.as('zhang.min');
  const check = { ...wholeCheck, verified: 50 };
  const { version } = await seen(id);
  await done(office, 'verifyAssignment', { assignmentId: id, version, check });
  await settled(app);
  const found = await seen(id);
  expect(found.ownPart).toEqual({ share: 40, claimed: 0, verified: 50 });
  expect(found.progress).toEqual({ claimed: 0, verified: 20 });
  expect(found.item.progress).toEqual({ claimed: 0, verified: 20 });
  const why = found.explain.find(({ of }: Answer['data']) => of === 'VERIFIED');
  expect(why.ruleId).toBe('rollup.verifiedShared');
  expect(why.inputs).toContainEqual({ name: 'ownShare', value: '0.4' });
});

it('keeps nothing of what is given on whole', async () => {
  const { id, relay } = await signed();
  expect(await relay({})).toMatchObject({ id });
  expect((await seen(id)).ownPart).toBeNull();
});
