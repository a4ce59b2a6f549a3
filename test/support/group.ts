import { departmentId, divisionId } from '../../seeds/org-units.ts';
import { seedPeople } from '../../seeds/run.ts';
import type { Answer, TestApp } from './app.ts';
import { globalIdOf } from './story.ts';
import { done, establishedItem, rootAt, sixParts, units } from './walk.ts';

/** Departments of the province that support a city's task or are informed of it. */
export const group = {
  finance: globalIdOf('OrgUnit', String(departmentId('37', 10))),
  housing: globalIdOf('OrgUnit', String(departmentId('37', 14))),
  transport: globalIdOf('OrgUnit', String(departmentId('37', 15))),
};

const people = [
  ['finance', departmentId('37', 10), '财'],
  ['housing', departmentId('37', 14), '建'],
  ['transport', departmentId('37', 15), '交'],
] as const;

/** The people of those departments: each a liaison who is its handler too and a responsible person; and a city's person of one field. */
export async function seedGroup(app: TestApp): Promise<void> {
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
