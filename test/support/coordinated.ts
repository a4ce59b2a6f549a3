import { departmentId } from '../../seeds/org-units.ts';
import type { TestApp } from './app.ts';
import { asking, seeking } from './coordination-operations.ts';
import { staged } from './stage.ts';
import { globalIdOf } from './story.ts';
import { cities, done, units } from './walk.ts';

const city = cities[units.binzhou];

/** A request of 滨州 to another city or something of it, of which neither is above the other; answers its id. */
export async function askedAcross(
  app: TestApp,
  of = units.weifang,
): Promise<{ id: string; version: number; taskId: string }> {
  const { working: task } = await staged(app, ['working']);
  const request = { ...asking, orgUnitId: of, code: 'ACROSS_REGIONS', subject: '小清河上下游联合调度' };
  const input = { assignmentId: task?.id, version: task?.version, ...request };
  const { id, version } = await done(await app.as(city?.direct ?? ''), 'requestCoordination', input);
  return { id, version, taskId: task?.id ?? '' };
}

/** Requests upwards, across and to a department, waiting, answered, closed and withdrawn. */
export async function coordinatedStory(app: TestApp): Promise<void> {
  const { coordinated } = await staged(app, ['coordinating', 'coordinated']);
  const across = await askedAcross(app);
  const answer = { coordinationId: across.id, version: across.version, helps: false, answer: '已超出本市职责。' };
  await done(await app.as('guo.tao'), 'answerCoordination', answer);
  const closing = { coordinationId: coordinated?.id, version: coordinated?.version };
  await done(await app.as(city?.direct ?? ''), 'closeCoordination', closing);
  const { working: task } = await staged(app, ['working']);
  const water = { ...asking, orgUnitId: globalIdOf('OrgUnit', String(departmentId('37', 16))), code: 'TECHNIQUE' };
  await done(await app.as(city?.direct ?? ''), 'requestCoordination', {
    assignmentId: task?.id,
    version: task?.version,
    ...water,
  });
  const { working: other } = await staged(app, ['working']);
  const upward = { assignmentId: other?.id, version: other?.version, ...seeking() };
  const { id, version } = await done(await app.as(city?.direct ?? ''), 'seekSupport', upward);
  const withdrawal = { coordinationId: id, version, reason: '资金已到位。' };
  await done(await app.as(city?.direct ?? ''), 'withdrawCoordination', withdrawal);
}
