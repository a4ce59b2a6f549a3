import type { DataSource } from 'typeorm';

/**
 * What a database says that cannot do this now and may be able to a moment later: it gave up waiting (55P03, 57014), lost
 * races (40001, 40P01), lacks disk, memory or connections (53…), takes no writes (25006), stops or starts (57P…), or is gone (08…).
 */
const passing = /^(?:40001|40P01|53\d\d\d|25006|55P03|57014|57P0[1-3]|08\w\w\w|ECONNREFUSED|ECONNRESET|EPIPE)$/;

/** What the driver says without a code when no connection was free or one broke off. */
const unanswered = /^(?:timeout exceeded when trying to connect|Connection terminated)/;

/** Whether a fault lies in the state of the database, not in what was asked: the same request may succeed later. */
export function isPassing(error: unknown): boolean {
  const { code, message, driverError } = (error ?? {}) as { code?: string; message?: string; driverError?: object };
  if (driverError !== undefined && driverError !== error) return isPassing(driverError);
  return passing.test(String(code ?? '')) || unanswered.test(message ?? '');
}

/** How long the database may keep whoever asks after its health waiting, in milliseconds. */
const patience = 2000;

/** Whether the database answers soon; while every connection is taken it does not, and a probe is told so instead of waiting. */
export async function answersSoon(dataSource: DataSource): Promise<boolean> {
  let timer: NodeJS.Timeout | undefined;
  const silent = new Promise<boolean>((resolve) => {
    timer = setTimeout(() => resolve(false), patience);
  });
  const answered = dataSource.query('select 1').then(
    () => true,
    () => false,
  );
  const alive = await Promise.race([answered, silent]);
  clearTimeout(timer);
  return alive;
}
