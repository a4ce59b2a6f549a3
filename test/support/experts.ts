import { departmentId } from '../../seeds/org-units.ts';
import { seedPeople } from '../../seeds/run.ts';
import type { TestApp } from './app.ts';
import { globalIdOf } from './story.ts';

const department = departmentId('37', 16);

/** The water department of the province, which the story leaves without people. */
export const expertUnit = globalIdOf('OrgUnit', String(department));

const somebody = (login: string, name: string, role: string) => ({
  ...{ login, name, title: '', tenant: '37', clearance: 1 },
  posts: [{ unit: department, role }],
});

/** Puts the supervision officer and a handler of the department into the database. */
export const seedExperts = (app: TestApp): Promise<unknown> =>
  seedPeople(app.adminUrl(), [
    somebody('expert', '水督查', 'SUPERVISION_OFFICER'),
    somebody('expert.handler', '水承办', 'HANDLER'),
  ]);

/** A mandate over a whole matter from now for a month (M-10). */
export const mandate = () => ({
  delegateUnitId: expertUnit,
  powers: ['CHASE', 'VERIFY'],
  endsAt: new Date(Date.now() + 30 * 86_400_000).toISOString(),
  reason: '专业性强,委托水利部门督查。',
});
