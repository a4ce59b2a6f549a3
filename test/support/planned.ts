import type { TestApp } from './app.ts';
import { wholePlan } from './plan-operations.ts';
import { staged } from './stage.ts';
import { cities, done, units } from './walk.ts';

const city = cities[units.binzhou];
const written = (assignmentId = '') => ({ assignmentId, version: 0, ...wholePlan });

/** A task whose plan its unit submitted to whoever ordered; answers its id. */
export async function submittedPlan(app: TestApp): Promise<string> {
  const { planning } = await staged(app, ['planning']);
  await done(await app.as(city?.liaison ?? ''), 'submitPlan', written(planning?.id), city?.handlerPost);
  return planning?.id ?? '';
}

/** Plans that their units keep, submitted inside or above, that came back, and that were approved. */
export async function plannedStory(app: TestApp): Promise<void> {
  const made = await staged(app, ['planning', 'planSubmitted', 'planApproved', 'working']);
  const officer = await app.as('zhang.min');
  await done(officer, 'returnPlan', { planId: made.planSubmitted?.id, version: 1, reason: '工作量没有量化。' });
  await done(await app.as(city?.liaison ?? ''), 'savePlan', written(made.planning?.id), city?.handlerPost);
  await done(await app.as(city?.direct ?? ''), 'submitPlan', written(made.working?.id));
}
