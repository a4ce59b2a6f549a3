import { departmentId, divisionId } from '../../seeds/org-units.ts';
import { seedPeople } from '../../seeds/run.ts';
import type { Answer, TestApp } from './app.ts';
import { connected } from './oracle-world.ts';
import { globalIdOf, storyId } from './story.ts';
import { accept, handIn, takeUp } from './visibility-fixture.ts';
import { act, done, establishedItem, postOf, rootAt, sixParts, units } from './walk.ts';

/** Departments of the province that support a city's task or are informed of it. */
export const group = {
  finance: globalIdOf('OrgUnit', String(departmentId('37', 10))),
  housing: globalIdOf('OrgUnit', String(departmentId('37', 14))),
  transport: globalIdOf('OrgUnit', String(departmentId('37', 15))),
  personnel: globalIdOf('OrgUnit', String(departmentId('37', 11))),
};

const people = [
  ['finance', departmentId('37', 10), '财'],
  ['housing', departmentId('37', 14), '建'],
  ['transport', departmentId('37', 15), '交'],
  ['personnel', departmentId('37', 11), '人'],
] as const;

/** The people of those departments, once: each a liaison who is its handler too and a responsible person; and a city's person of one field. */
export async function seedGroup(app: TestApp): Promise<void> {
  const known = 'select from person where root_id = 37 and id = $1';
  const found = await connected(app.adminUrl(), (client) => client.query(known, [storyId('finance')]));
  if (found.rowCount !== 0) return;
  const one = (login: string, name: string, tenant: string, posts: object[]) => ({
    ...{ login, name, title: '', tenant, clearance: 1 },
    posts: posts as { unit: number; role: string; fields?: number[] }[],
  });
  await seedPeople(app.adminUrl(), [
    ...people.flatMap(([login, unit, name]) => [
      one(login, `${name}联络`, '37', [
        { unit, role: 'LIAISON' },
        { unit, role: 'HANDLER' },
      ]),
      one(`${login}.direct`, `${name}直接`, '37', [{ unit, role: 'DIRECT' }]),
    ]),
    one('binzhou.field', '滨分管', '3716', [{ unit: divisionId('3716'), role: 'DIRECT', fields: [16] }]),
  ]);
}

/** A matter issued to 滨州, supported by two departments, with a second lead and an informed department beside. */
export async function issuedToGroup(app: TestApp, over: object = {}): Promise<Answer['data']> {
  const item = await establishedItem(app, over);
  const aim = { itemId: item.id, version: item.version, orgUnitIds: [units.binzhou, units.weifang] };
  const beside = { supportIds: [group.finance, group.housing], informIds: [group.transport] };
  const order = { ...aim, ...beside, workingDays: 30, ...sixParts };
  return done(await app.as('zhang.min'), 'issueItem', order);
}

/** The tasks of a matter issued to the group. */
export const tasksOfGroup = (item: Answer['data']) => ({
  lead: rootAt(item, units.binzhou),
  other: rootAt(item, units.weifang),
  finance: rootAt(item, group.finance),
  housing: rootAt(item, group.housing),
  informed: rootAt(item, group.transport),
});

/** A group whose lead asked its supporting units to co-sign: both signed, finance alone has spoken. */
export async function askedToCoSign(
  app: TestApp,
): Promise<ReturnType<typeof tasksOfGroup> & { report: Answer['data'] }> {
  const tasks = tasksOfGroup(await issuedToGroup(app));
  for (const [login, task] of [
    ['finance', tasks.finance],
    ['housing', tasks.housing],
  ] as const)
    await done(await app.as(login), 'signAssignment', { assignmentId: task.id, version: 1 }, postOf(login));
  await takeUp(app, tasks.lead, 'liu.yang', postOf('liu.yang'), postOf('liu.yang', 1));
  const { id, version } = await handIn(app, tasks.lead.id, 'liu.yang', postOf('liu.yang', 1));
  const report = await done(await app.as('wang.qiang'), 'askCoSigns', { reportId: id, version });
  return { ...tasks, report };
}

/** Gives the opinion of a department of the group. */
export async function speak(
  app: TestApp,
  login: string,
  task: { id: string },
  over: object = {},
): Promise<Answer['data']> {
  const aim = { assignmentId: task.id, version: 2, agrees: true, opinion: `${login} 同意`, ...over };
  return act(await app.as(`${login}.direct`), 'coSign', aim);
}

/** A group whose co-signatures are asked for, lost to a change of the draft after one was given, all given and gone up, or checked too. */
export async function coSignedTo(app: TestApp, how: 'asked' | 'changed' | 'submitted' | 'accepted'): Promise<void> {
  const { report, lead, finance, housing } = await askedToCoSign(app);
  await speak(app, 'finance', finance);
  if (how === 'changed') await handIn(app, lead.id, 'liu.yang', postOf('liu.yang', 1), report.version);
  if (how === 'asked' || how === 'changed') return;
  await speak(app, 'housing', housing);
  const aim = { reportId: report.id, version: report.version };
  const { assignment } = await done(await app.as('wang.qiang'), 'approveReport', aim);
  if (how === 'accepted') await accept(app, assignment, 'zhang.min');
}
