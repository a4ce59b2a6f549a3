import PgBoss from 'pg-boss';
import { StartRefused } from './config.ts';
import { roles } from './db/roles.ts';
import type { UnitOfWork } from './db/unit-of-work.ts';
import type { Logger } from './log.ts';

const schema = 'pgboss';
/** The queue whose jobs give the clock its turn; at most one waits at a time, so that turns never pile up. */
const queue = 'clock-turn';
/** The queue through which the library hands over what its schedule says; it cannot make it under our role. */
const handover = '__pgboss__send-it';

/**
 * Brings the tables of the job queue up to date and schedules the clock's turn for each minute; harmless when repeated.
 * They belong to the owner role; the clock works in them and cannot change their shape.
 */
export async function installJobs(adminUrl: string): Promise<void> {
  const owner = { connectionString: adminUrl, options: `-c role=${roles.owner}`, max: 1 };
  const boss = new PgBoss({ ...owner, schema, supervise: false, schedule: false });
  boss.on('error', () => undefined); // what fails here also rejects
  try {
    await boss.start();
    await boss.createQueue(handover);
    await boss.createQueue(queue, { name: queue, policy: 'short', retryLimit: 0, expireInSeconds: 600 });
    await boss.schedule(queue, '* * * * *');
    await boss.getDb().executeSql(
      `grant usage on schema ${schema} to ${roles.clock};
       grant select, insert, update, delete on all tables in schema ${schema} to ${roles.clock}`,
      [],
    );
  } finally {
    await boss.stop({ graceful: false });
  }
}

/** A running clock; `stop` waits for the turn it is at. */
export interface RunningClock {
  stop(): Promise<void>;
}

/**
 * Gives the clock its turn now, each minute, and whenever a write wakes it. Several processes may do so at once: the rows
 * lock what they move. What `turn` throws is logged, and the next turn tries again.
 */
export async function startClock(clockUrl: string, turn: () => Promise<void>, log: Logger): Promise<RunningClock> {
  const kept = { archiveCompletedAfterSeconds: 3600, deleteAfterDays: 1 };
  const boss = new PgBoss({ connectionString: clockUrl, max: 3, schema, migrate: false, ...kept });
  boss.on('error', (error) => log.warn({ err: error }, 'the job queue waits'));
  await boss.start().catch(() => {
    throw new StartRefused('The tables of the job queue are missing or of another version; run "npm run migrate".');
  });
  await boss.work(queue, { pollingIntervalSeconds: 1 }, turn);
  await boss.send(queue, {});
  return { stop: () => boss.stop({ timeout: 10_000 }) };
}

const sender = new PgBoss({
  schema,
  db: { executeSql: () => Promise.reject(new Error('Jobs are sent inside a unit of work')) },
});

/** Lets the clock have its turn right after this unit of work commits; never, if it does not. */
export async function wakeClock(uow: UnitOfWork): Promise<void> {
  const db = { executeSql: async (text: string, values: unknown[]) => ({ rows: await uow.query(text, values) }) };
  await sender.send(queue, {}, { db });
}
