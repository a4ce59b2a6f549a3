import type { DataSource, EntityManager, QueryRunner } from 'typeorm';
import type { Ids } from '../ids.ts';
import { ok, type Result, refuse } from '../result.ts';
import type { Instant, Session, Wall } from '../wall.ts';
import { batches } from './rows.ts';
import { oneAtATime, type Sequencer } from './sequencer.ts';

/** Something that happened; written in the transaction of the change it tells of. */
export interface DomainEvent {
  readonly kind: string;
  readonly subjectType: string;
  readonly subjectId: string;
  readonly itemId?: string;
  readonly readerKeys: readonly number[];
  readonly secrecy?: number;
  readonly payload: Readonly<Record<string, unknown>>;
}

/** What a unit of work needs of the process. */
export interface WorkDeps {
  readonly dataSource: DataSource;
  readonly wall: Wall;
  readonly ids: Ids;
  /** False where a pooler in front cannot carry named prepared statements. */
  readonly namedStatements: boolean;
}

/** Who asks: the hash of the session's token and the post in whose name he acts (null: the first he holds). */
export interface Caller {
  readonly tokenHash: Buffer | null;
  readonly postId: string | null;
  /** The matter of a penetration order under which alone it asks; null: as itself. */
  readonly underOrder?: string | null;
}

/** One walled transaction in the name of one session; the only source of repositories, so none can be outside it. */
export class UnitOfWork {
  readonly events: DomainEvent[] = [];

  constructor(
    readonly session: Session,
    readonly manager: EntityManager,
    readonly ids: Ids,
    private readonly sequencer: Sequencer,
    private readonly namedStatements: boolean,
  ) {}

  /** The instant of the service clock at which this work began. */
  get now(): Instant {
    return this.session.now;
  }

  /** How many statements this work has sent. */
  statements(): number {
    return this.sequencer.statements();
  }

  /** Tells what happened; it exists iff the change commits. */
  record(event: DomainEvent): void {
    this.events.push(event);
  }

  /** Runs one statement inside the walled transaction; values are always bound. */
  async query<R>(sql: string, values: readonly unknown[] = []): Promise<R[]> {
    return this.manager.query(sql, values as unknown[]);
  }

  /** Runs a hot read that the server keeps prepared under a name, where it can. */
  async hotQuery<R>(name: string, sql: string, values: readonly unknown[]): Promise<R[]> {
    return this.namedStatements ? this.sequencer.prepared(name, sql, values) : this.query(sql, values);
  }
}

const attempts = 5;

/**
 * Runs `work` in one transaction as the caller's session. A Problem rolls back exactly as a throw does.
 * Without a live session: UNAUTHENTICATED. A write that loses a race of locks is run again, five times at most.
 */
export const inUnitOfWork = <T>(
  deps: WorkDeps,
  caller: Caller,
  mode: 'read' | 'write',
  work: (uow: UnitOfWork) => Promise<Result<T>>,
): Promise<Result<T>> => inSession(deps, () => openSession(deps, caller), mode, work);

/** Runs `work` in one transaction as the clock in one province; the same walls, no person (lifecycle.md, SYS). */
export const inClockWork = <T>(
  deps: WorkDeps,
  rootId: number,
  work: (uow: UnitOfWork) => Promise<Result<T>>,
): Promise<Result<T>> => inSession(deps, () => deps.wall.openClock(rootId), 'write', work);

async function inSession<T>(
  deps: WorkDeps,
  open: () => Promise<Session | null>,
  mode: 'read' | 'write',
  work: (uow: UnitOfWork) => Promise<Result<T>>,
): Promise<Result<T>> {
  for (let attempt = 1; ; attempt += 1) {
    const session = await open();
    if (session === null) return refuse('UNAUTHENTICATED', { ruleId: 'session.live' });
    if (mode === 'write' && session.underOrder !== undefined)
      return refuse('FORBIDDEN', { ruleId: 'PenetrationOrder.readsOnly' });
    try {
      return await once(deps, session, mode, work);
    } catch (error) {
      if (mode === 'read' || attempt === attempts || !isLostRace(error)) throw error;
      await new Promise((resolve) => setTimeout(resolve, attempt * 20 * (1 + Math.random())));
    }
  }
}

/** The live session of a caller, under what he names; null: there is none. */
export const openSession = (deps: WorkDeps, caller: Caller): Promise<Session | null> =>
  caller.tokenHash === null
    ? Promise.resolve(null)
    : deps.wall.open(caller.tokenHash, caller.postId, caller.underOrder ?? null);

/** Serialization, deadlock, or a unique key that another writer took first: run again, the work finds the other's row. */
const isLostRace = (error: unknown): boolean =>
  ['40001', '40P01', '23505'].includes((error as { driverError?: { code?: string } }).driverError?.code ?? '');

async function once<T>(
  deps: WorkDeps,
  session: Session,
  mode: 'read' | 'write',
  work: (uow: UnitOfWork) => Promise<Result<T>>,
): Promise<Result<T>> {
  const { uow, commit, rollback } = await beginWork(deps, session, mode);
  try {
    const result = await work(uow);
    if (!result.ok) {
      await rollback();
      return result;
    }
    await commit();
    return ok(result.value);
  } catch (error) {
    await rollback();
    throw error;
  }
}

/** An open unit of work and its two ends; a query operation shares one across its resolvers. */
export interface OpenWork {
  readonly uow: UnitOfWork;
  commit(): Promise<void>;
  rollback(): Promise<void>;
}

/** Begins a walled transaction: one snapshot for reads, READ COMMITTED for writes. */
export async function beginWork(deps: WorkDeps, session: Session, mode: 'read' | 'write'): Promise<OpenWork> {
  const runner = deps.dataSource.createQueryRunner();
  await runner.connect();
  const sequencer = oneAtATime(runner);
  try {
    const level = mode === 'read' ? 'repeatable read, read only' : 'read committed';
    await runner.query(`begin isolation level ${level}; ${deps.wall.setLocal(session)}`);
    inTransaction(runner, true);
  } catch (error) {
    await abandon(runner);
    throw error;
  }
  const uow = new UnitOfWork(session, runner.manager, deps.ids, sequencer, deps.namedStatements);
  return {
    uow,
    commit: async () => {
      await writeEvents(runner, uow);
      await runner.query('commit');
      inTransaction(runner, false);
      await runner.release();
    },
    rollback: () => abandon(runner),
  };
}

/** Tells TypeORM of a transaction that was begun by hand, in one round trip with its context; it asks before it locks a row. */
function inTransaction(runner: QueryRunner, active: boolean): void {
  (runner as { isTransactionActive: boolean }).isTransactionActive = active;
}

async function abandon(runner: QueryRunner): Promise<void> {
  if (runner.isReleased) return;
  await runner.query('rollback').catch(() => undefined);
  inTransaction(runner, false);
  await runner.release();
}

const insertEvents = `insert into event
  (root_id, tenant_id, account_id, post_id, org_unit_id, at, id, kind, subject_type, subject_id, item_id, reader_keys, secrecy, payload)
  select $1, $2, $3, $4, $5, $6, e.id, e.kind, e.subject_type, e.subject_id, e.item_id, e.reader_keys, e.secrecy, e.payload
  from jsonb_to_recordset($7) as e(id uuid, kind text, subject_type text, subject_id text, item_id uuid,
    reader_keys integer[], secrecy smallint, payload jsonb)`;

async function writeEvents(runner: QueryRunner, uow: UnitOfWork): Promise<void> {
  const { session } = uow;
  const rowOf = (event: DomainEvent) => ({
    id: uow.ids.next(),
    kind: event.kind,
    subject_type: event.subjectType,
    subject_id: event.subjectId,
    item_id: event.itemId ?? null,
    reader_keys: event.readerKeys,
    secrecy: event.secrecy ?? 1,
    payload: event.payload,
  });
  const who = [
    session.rootId,
    session.tenantId,
    session.accountId,
    session.post?.id ?? null,
    session.post?.orgUnitId ?? null,
  ];
  for (const some of batches(uow.events))
    await runner.query(insertEvents, [...who, new Date(uow.now), JSON.stringify(some.map(rowOf))]);
}
