import type { ClientBase } from 'pg';
import type { QueryRunner } from 'typeorm';

/** The queue in front of one runner's client. */
export interface Sequencer {
  /** How many statements went through, so that tests can hold a page to its number. */
  statements(): number;
  /** Runs a statement that the server keeps prepared under a name; for hot reads, whose planning costs more than their rows. */
  prepared<R>(name: string, text: string, values: readonly unknown[]): Promise<R[]>;
}

/**
 * Lets one query at a time through a runner: sibling fields of one operation share its client, and pg forbids
 * a second query on a busy one.
 */
export function oneAtATime(runner: QueryRunner): Sequencer {
  let tail: Promise<unknown> = Promise.resolve();
  let count = 0;
  const inTurn = <T>(work: () => Promise<T>): Promise<T> => {
    const turn = tail.then(() => {
      count += 1;
      return work();
    });
    tail = turn.catch(() => undefined);
    return turn;
  };
  const query = runner.query.bind(runner) as (...args: unknown[]) => Promise<unknown>;
  runner.query = ((...args: unknown[]) => inTurn(() => query(...args))) as QueryRunner['query'];
  return {
    statements: () => count,
    prepared: <R>(name: string, text: string, values: readonly unknown[]) =>
      inTurn(async () => {
        const client = (await runner.connect()) as ClientBase;
        return (await client.query({ name, text, values: [...values] })).rows as R[];
      }),
  };
}
