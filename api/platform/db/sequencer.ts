import type { QueryRunner } from 'typeorm';

/**
 * Lets one query at a time through a runner: sibling fields of one operation share its client, and pg forbids
 * a second query on a busy one. Counts the statements, so that tests can hold a page to its number.
 */
export function oneAtATime(runner: QueryRunner): { statements: () => number } {
  let tail: Promise<unknown> = Promise.resolve();
  let count = 0;
  const query = runner.query.bind(runner) as (...args: unknown[]) => Promise<unknown>;
  const queued = (...args: unknown[]): Promise<unknown> => {
    const turn = tail.then(() => {
      count += 1;
      return query(...args);
    });
    tail = turn.catch(() => undefined);
    return turn;
  };
  runner.query = queued as QueryRunner['query'];
  return { statements: () => count };
}
