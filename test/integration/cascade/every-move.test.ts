import { expect, it } from 'vitest';
import { type Answer, startApp } from '../../support/app.ts';
import type { Stage, Staged } from '../../support/cascade-operations.ts';
import { callerOf, matrix, personas, tenantOf } from '../../support/matrix.ts';
import { operationsAt } from '../../support/operations.ts';
import { signedInOnce, staged } from '../../support/stage.ts';

const app = startApp();
const actors = signedInOnce(app);

/**
 * Writes that both of two may do: the second import finds each line known (import-matrix.test.ts races them), plans of joint
 * operations lie beside each other until the head takes one, and each body gives an opinion and shares evidence of its own, findings are many (joint/*.test.ts race those).
 */
const repeatable = [
  ...['Mutation.importMatrix', 'Mutation.proposeJointOperation'],
  ...['Mutation.giveJointOpinion', 'Mutation.shareJointEvidence', 'Mutation.recordFinding'],
  ...['Mutation.askContactPoint', 'Mutation.fileObservation', 'Mutation.unmaskComplainant'],
  ...['Mutation.proposeAccountability', 'Mutation.recordPatrol', 'Mutation.proposeTalk'],
  'Mutation.accountForTalk', // by the principal of the unit alone, once (talks.test.ts)
];

/** Every write at a record in a state, and whoever the matrix lets do it. */
const moves = Object.entries(operationsAt({ tenant: 37, personLogin: 'nobody', administrator: 'sun.admin' })).flatMap(
  ([field, { at }]) =>
    field.startsWith('Mutation.') && at !== undefined && !repeatable.includes(field) ? [[field, at] as const] : [],
);
const doersOf = (field: string): readonly string[] => personas.filter((one) => matrix[field]?.[one] === 'yes');

/** Sends one write of a field at a record as one of those who may. */
async function send(field: string, persona: string, records: Staged): Promise<string> {
  const caller = await callerOf(actors, persona);
  const aim = { tenant: tenantOf(persona), personLogin: 'nobody', administrator: persona, staged: records };
  const operation = operationsAt(aim)[field];
  if (operation === undefined) throw new Error(`No operation for ${field}`);
  const answer: Answer = await caller.ask(operation.query, operation.variables());
  const value = answer.data?.[field.split('.')[1] ?? ''];
  if (value === undefined || value === null) throw new Error(`${field}: ${answer.text}`);
  return value.__typename === 'Problem' ? value.code : 'done';
}

/** Whoever verifies strikes off nothing, and whoever accepted verifies nothing: the others of the office did what went before. */
const castFor = (at: Stage): Parameters<typeof staged>[2] =>
  at === 'verified' ? { acceptor: 'li.guohua', verifier: 'zhao.wen' } : { verifier: 'zhang.min' };

/** What the second of two is told: that the record is another now, that its unit was asked already, that it stands on the agenda, has a note that waits, that a card was taken up, or that its body has signed. */
function lost(field: string): string {
  if (/countersignJointReport|writeBypassNote|proposeCard/.test(field)) return 'INVALID_MOVE';
  return /requestCoordination|seekSupport|addConferenceLine/.test(field) ? 'INVALID_INPUT' : 'STALE_VERSION';
}

it('knows a mover of every write at a record', () => {
  expect(moves.length).toBeGreaterThan(50);
  for (const [field] of moves) expect(doersOf(field), field).not.toEqual([]);
});

it.each(moves)('%s is done once, whichever of those who may is first', async (field, at) => {
  const doers = doersOf(field);
  for (let round = 0; round < 2; round += 1) {
    const records = await staged(actors, [at], castFor(at));
    const both = [doers[0] ?? '', doers.at(-1) ?? ''];
    const found = await Promise.all(both.map((persona) => send(field, persona, records)));
    expect(found.sort()).toEqual([lost(field), 'done'].sort());
  }
});

/** Writes that stand beside a task in progress and leave it as it was read. */
const beside = [
  'saveReport',
  'requestCoordination',
  'seekSupport',
  'requestExtension',
  'writeBypassNote',
  'proposeAccountability',
  'proposeTalk',
  'addConferenceLine',
];
/** Writes at one record of which each leaves it as the others did not read it. */
const contrary = [...new Set(moves.map(([, at]) => at))]
  .map(
    (at) =>
      [
        at,
        moves.filter(([field, where]) => where === at && !beside.includes(field.slice('Mutation.'.length))),
      ] as const,
  )
  .filter(([, those]) => those.length > 1);

it.each(contrary)('lets one of all that may be done to a record %s win', async (at, those) => {
  for (let round = 0; round < 2; round += 1) {
    const records = await staged(actors, [at], castFor(at));
    const answers = those.map(([field]) => send(field, doersOf(field)[round % doersOf(field).length] ?? '', records));
    expect((await Promise.all(answers)).filter((one) => one === 'done')).toHaveLength(1);
  }
});
