import type { TestApp } from './app.ts';
import { connected } from './oracle-world.ts';
import { storyId } from './story.ts';

/** Clears people for work secrets. */
export const clear = (app: TestApp, logins: readonly string[]): Promise<void> =>
  connected(app.adminUrl(), async (owner) => {
    await owner.query('update person set clearance = 2 where id = any($1)', [logins.map(storyId)]);
  });
