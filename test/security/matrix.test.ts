import { beforeAll, expect, it } from 'vitest';
import { createSchema } from '../../api/schema.ts';
import { seedPeople } from '../../seeds/run.ts';
import { type Answer, startApp } from '../support/app.ts';
import { type Stage, type Staged, stages } from '../support/cascade-operations.ts';
import { setClock } from '../support/clock.ts';
import { inDays } from '../support/days.ts';
import { callerOf, matrix, personas, tenantOf } from '../support/matrix.ts';
import { operationsAt } from '../support/operations.ts';
import { signedInOnce, staged } from '../support/stage.ts';

const app = startApp();
const actors = signedInOnce(app);
const spare = (tenant: string, unit: number) => ({
  ...{ login: `spare.${unit}`, name: '备用', title: '', tenant, clearance: 1 },
  posts: [{ unit, role: 'LIAISON' }],
});
let records: Staged = {};

beforeAll(async () => {
  await setClock(app, `${inDays(0)}T09:00`); // each administrator puts it forward by an hour, and days are told from today
  const spares = [spare('37', 37), spare('3716', 1_600_000), spare('3707', 700_000), spare('371625', 1_625_000)];
  await seedPeople(app.adminUrl(), spares);
  await restock('nobody');
});

it('has a row for every root field', async () => {
  const schema = await createSchema();
  const fields = [schema.getQueryType(), schema.getMutationType()].flatMap((type) =>
    Object.keys(type?.getFields() ?? {}).map((field) => `${type?.name}.${field}`),
  );
  expect(Object.keys(matrix).sort()).toEqual(fields.sort());
});

/** How a field answered: a problem's code, `empty` for nothing, `yes` for something. */
function verdict(answer: Answer, field: string): string {
  const value = answer.data?.[field.split('.')[1] ?? ''];
  if (value?.__typename === 'Problem') return value.code;
  if (value === null || value === undefined) return answer.errors?.[0]?.extensions.code ?? 'empty';
  const nodes = Array.isArray(value) ? value : value.nodes;
  return Array.isArray(nodes) && nodes.length === 0 ? 'empty' : 'yes';
}

/** Records in every state; those that were used up are made again, by others than the persona where rules ask it. */
async function restock(persona: string): Promise<void> {
  const missing = (Object.keys(stages) as Stage[]).filter((stage) => records[stage] === undefined);
  const cast = persona === 'li.guohua' ? { verifier: 'zhang.min' } : {};
  records = { ...records, ...(await staged(actors, missing, cast)) };
}

/** What is read before anything is written, and the end of the session last. */
const place = (field: string): number => Number(field.startsWith('Mutation.')) + Number(field.endsWith('signOut'));
const inOrder = Object.keys(matrix).sort((a, b) => place(a) - place(b));

it.each(personas)('answers %s as the matrix says', async (persona) => {
  const caller = await callerOf(app, persona);
  if (persona === 'li.guohua') records = { ...records, verified: undefined };
  const found: Record<string, string> = {};
  for (const field of inOrder) {
    await restock(persona);
    const tenant = tenantOf(persona);
    const aim = { tenant, personLogin: `spare.${tenant}`, administrator: persona, staged: records };
    const operation = operationsAt(aim)[field];
    if (operation === undefined) throw new Error(`No operation for ${field}`);
    const answer = await caller.ask(operation.query, operation.variables());
    found[field] = verdict(answer, field);
    if (operation.at !== undefined && field.startsWith('Mutation.') && found[field] === 'yes')
      records = { ...records, [operation.at]: undefined };
    if (field === 'Mutation.importHolidayYear' && found[field] === 'yes')
      records = { ...records, rectifying: undefined, rectified: undefined, toReopen: undefined }; // their limits of that year are firm now
    if (field === 'Mutation.advanceClock') records = { ...records, issued: undefined }; // recalled within half an hour only
  }
  expect(found).toEqual(
    Object.fromEntries(Object.entries(matrix).map(([field, answers]) => [field, answers[persona]])),
  );
});
