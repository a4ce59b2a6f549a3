import { GraphQLError } from 'graphql';
import type { UnitOfWork } from '../db/unit-of-work.ts';
import { ok, type Result, refuse } from '../result.ts';

/** The record that a mutation made or changed; a replay re-reads it under today's rights. */
export interface Outcome {
  readonly type: string;
  readonly id: string;
}

const canonical = (value: unknown): string =>
  JSON.stringify(value, (_, inner: unknown) =>
    inner !== null && typeof inner === 'object' && !Array.isArray(inner)
      ? Object.fromEntries(Object.entries(inner).sort(([a], [b]) => (a < b ? -1 : 1)))
      : inner,
  );

/** Tells texts apart under a key that lies outside of the database, so that nobody who reads it there can try what was written. */
export type Fingerprint = (text: string) => Buffer;

/**
 * Runs `work` once per (province, post, key): the first call writes, every later one within 24 hours answers its outcome.
 * Two at once wait for each other. Another request under the same key is KEY_REUSED.
 */
export async function once(
  uow: UnitOfWork,
  fingerprint: Fingerprint,
  field: string,
  input: { readonly key: string },
  work: () => Promise<Result<Outcome>>,
): Promise<Result<Outcome>> {
  const { rootId, post } = uow.session;
  if (post === null) return refuse('FORBIDDEN', { ruleId: 'session.post' });
  if (!/^[\x21-\x7e]{8,64}$/.test(input.key))
    return refuse('INVALID_INPUT', { ruleId: 'input.fields', fields: [{ path: 'input.key', code: 'malformed' }] });
  const hash = fingerprint(`${field}\0${canonical(input)}`);
  const place = [rootId, post.id, input.key];
  await uow.query(
    `delete from idempotency_key where root_id = $1 and post_id = $2 and used_at < now() - interval '24 hours'`,
    [rootId, post.id],
  );
  const taken = await uow.query(
    `insert into idempotency_key (root_id, post_id, key, hash) values ($1, $2, $3, $4) on conflict do nothing returning key`,
    [...place, hash],
  );
  if (taken.length === 0) return replay(uow, place, hash);
  const result = await work();
  if (result.ok)
    await uow.query('update idempotency_key set outcome = $4 where root_id = $1 and post_id = $2 and key = $3', [
      ...place,
      JSON.stringify(result.value),
    ]);
  return result;
}

async function replay(uow: UnitOfWork, place: unknown[], hash: Buffer): Promise<Result<Outcome>> {
  const [found] = await uow.query<{ hash: Buffer; outcome: Outcome | null }>(
    'select hash, outcome from idempotency_key where root_id = $1 and post_id = $2 and key = $3',
    place,
  );
  if (found === undefined || found.outcome === null)
    throw new GraphQLError('A key was taken without an outcome', { extensions: { code: 'BUSY' } });
  if (!hash.equals(found.hash))
    return refuse('KEY_REUSED', { ruleId: 'idempotency.key', fields: [{ path: 'input.key', code: 'reused' }] });
  return ok(found.outcome);
}
