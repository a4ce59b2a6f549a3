import { GraphQLError } from 'graphql';
import { may, packedRules } from '../access/ability.ts';
import { actorOf } from '../access/actor.ts';
import { explain, explainField, type Language } from '../access/sentences.ts';
import type { Subject } from '../access/vocabulary.ts';
import { markedFields } from '../platform/classification.ts';
import type { Mode } from '../platform/config.ts';
import {
  beginWork,
  type Caller,
  inUnitOfWork,
  type OpenWork,
  openSession,
  type UnitOfWork,
  type WorkDeps,
} from '../platform/db/unit-of-work.ts';
import { classified, unseen } from '../platform/faults.ts';
import type { FileStore } from '../platform/file-store.ts';
import { type Outcome, once } from '../platform/graphql/idempotency.ts';
import { ProblemType } from '../platform/graphql/problem.types.ts';
import { unreadableFields } from '../platform/graphql/unreadable.ts';
import type { Logger } from '../platform/log.ts';
import { sha256 } from '../platform/password.ts';
import type { PersonalBox } from '../platform/personal-box.ts';
import { type FieldProblem, must, ok, type Problem, type Result, refuse } from '../platform/result.ts';
import type { TableReader } from '../platform/tables/table-reader.ts';
import type { Tries } from '../platform/tries.ts';
import type { Session } from '../platform/wall.ts';
import { type Loaders, loadersOf } from './loaders.ts';
import { secretsMet, tellReadings } from './need-to-know/reading.service.ts';

/** Somebody of the demo story. */
export interface DemoPerson {
  readonly login: string;
  readonly name: string;
  readonly title: string;
  readonly password: string;
}

/** What every request needs of the process. */
export interface AppDeps extends WorkDeps {
  readonly mode: Mode;
  /** The people whom the sign-in page offers; empty outside demo mode. */
  readonly demoPeople: readonly DemoPerson[];
  readonly log: Logger;
  /** Reads the table in an uploaded file, beside the server. */
  readonly readTable: TableReader;
  /** Where the bytes of files lie. */
  readonly files: FileStore;
  /** Locks what tells of a person. */
  readonly personal: PersonalBox;
  /** Holds an account that guesses ids; null: nobody is held. */
  readonly tries: Tries | null;
}

/** The request's way to set and clear the cookie of the session. */
export interface SessionCookie {
  set(token: string): void;
  clear(): void;
}

/** A read of one operation: its unit of work, its loaders and who reads. */
export interface Reading {
  readonly uow: UnitOfWork;
  readonly load: Loaders;
  readonly session: Session;
}

/** One GraphQL operation: reads share one snapshot, each mutation field has a unit of work of its own. */
export class Context {
  private reading: Promise<{ work: OpenWork; reading: Reading } | null> | null = null;

  constructor(
    readonly deps: AppDeps,
    private caller: Caller,
    readonly cookie: SessionCookie,
    readonly language: Language,
    readonly source: string,
    readonly requestId: string,
  ) {}

  /** The hash of the token of the request's session; null: there is none. */
  get tokenHash(): Buffer | null {
    return this.caller.tokenHash;
  }

  /** Goes on as the session of another token, or as nobody; the page's cookie follows. */
  async become(token: string | null): Promise<void> {
    await this.close();
    this.caller = { tokenHash: token === null ? null : sha256(token), postId: null };
    if (token === null) this.cookie.clear();
    else this.cookie.set(token);
  }

  /** The operation's read, opened when first asked for; null when nobody is signed in. */
  async read(): Promise<Reading | null> {
    this.reading ??= this.openReading();
    return (await this.reading)?.reading ?? null;
  }

  /** Runs `ask` for whoever is signed in and has changed the first password; otherwise answers `absent`. */
  async asViewer<T>(absent: T, ask: (reading: Reading) => Promise<T>): Promise<T> {
    const reading = await this.read();
    return reading === null || reading.session.mustChangePassword ? absent : ask(reading);
  }

  /** Looks for one record by its id for a viewer; null: there is none, or none for him. Throws RATE_LIMITED where he looked in vain too often. */
  async lookUp<T>(ask: (reading: Reading) => Promise<T | null>): Promise<T | null> {
    return this.asViewer<T | null>(null, async (reading) => {
      const looked = await this.admitted(reading.session, async () => {
        const found = await ask(reading);
        return found === null ? unseen('id') : ok(found);
      });
      if (looked.ok) return looked.value;
      if (looked.problem.code === 'NOT_FOUND') return null;
      const { code, message, retryAfter } = this.problem(looked.problem);
      throw new GraphQLError(message, { extensions: { code, retryAfter } });
    });
  }

  /** Lets `look` look for records by ids that were sent, unless the account of the session looked in vain too often of late. */
  admitted<T>({ accountId }: Session, look: () => Promise<Result<T>>): Promise<Result<T>> {
    const { tries } = this.deps;
    return tries === null || accountId === null ? look() : tries.admit(accountId, look);
  }

  /** The operation's read inside a field of a record, which exists only because a read is open. */
  async viewing(): Promise<Reading> {
    const reading = await this.read();
    if (reading === null) throw new Error('A field was resolved outside a read');
    return reading;
  }

  /** Whether the acting post may do `action` to a loaded record. */
  allowed(session: Session, action: string, subject: Subject, record: object): boolean {
    return may(actorOf(session), action, subject, record);
  }

  /** A rule in words, in the language of the request. */
  say = (ruleId: string, params: Problem['params'] = {}): string =>
    explain({ code: 'FORBIDDEN', ruleId, params, fields: [] }, this.language);

  /** The rules of the acting post, packed for the page's menus. */
  packedRules = (session: Session): string => packedRules(actorOf(session));

  /**
   * The refusal of an input that holds what cannot be read, or what may not be kept because it bears the mark of a state
   * secret (V-20); null when all of it can. Every mutation passes here, whatever its fields.
   */
  refusalOf(input: object): ProblemType | null {
    const fields = unreadableFields(input, 'input');
    if (fields.length > 0) return this.wrong(fields);
    const marked = markedFields(input, 'input');
    return marked.length === 0 ? null : this.problem(classified(marked).problem);
  }

  /** Wrong fields as a refusal. */
  wrong = (fields: readonly FieldProblem[]): ProblemType =>
    this.problem(refuse('INVALID_INPUT', { ruleId: 'input.fields', fields }).problem);

  /**
   * Writes once per key in a unit of work of its own, then re-reads the record in a fresh read by `reload`.
   * A refusal rolls everything back and answers a Problem in the language of the request; an input that cannot be read
   * or kept is refused before anything else.
   */
  async write<T extends object>(
    field: string,
    input: { readonly key: string },
    work: (uow: UnitOfWork) => Promise<Result<Outcome>>,
    reload: (reading: Reading, id: string) => Promise<T | null>,
  ): Promise<T | ProblemType> {
    const refusal = this.refusalOf(input);
    if (refusal !== null) return refusal;
    const result = await this.act((uow) => once(uow, this.deps.personal.fingerprint, field, input, () => work(uow)));
    if (!result.ok) return this.problem(result.problem);
    const reading = await this.read();
    const record = reading === null ? null : await reload(reading, result.value.id);
    return record ?? this.problem({ code: 'NOT_FOUND', ruleId: 'record.seen', params: {}, fields: [] });
  }

  /** Writes in a unit of work of its own, for whoever is signed in and has changed the first password. */
  async act<T>(work: (uow: UnitOfWork) => Promise<Result<T>>): Promise<Result<T>> {
    await this.close();
    return inUnitOfWork(this.deps, this.caller, 'write', async (uow) =>
      uow.session.mustChangePassword
        ? refuse('FORBIDDEN', { ruleId: 'session.firstPassword' })
        : this.admitted(uow.session, () => work(uow)),
    );
  }

  /** A refusal as the schema shows it. */
  problem(problem: Problem): ProblemType {
    return Object.assign(new ProblemType(), {
      code: problem.code,
      ruleId: problem.ruleId,
      message: explain(problem, this.language),
      fields: problem.fields.map((field) => ({
        path: field.path,
        code: field.code,
        message: explainField(field, this.language),
      })),
      retryAfter: typeof problem.params.seconds === 'number' ? problem.params.seconds : null,
    });
  }

  /**
   * Ends the operation's read, if one is open; called before the response leaves and before each write. Work secrets that were read
   * are told first (S-1): where that fails, so does the operation.
   */
  async close(): Promise<void> {
    const open = await this.reading?.catch(() => null);
    this.reading = null;
    if (open == null) return;
    const { uow, session } = open.reading;
    const met = session.knows ? await secretsMet(uow).catch(() => null) : [];
    await open.work.rollback();
    if (met === null) throw new Error('Nobody can tell which work secrets were read');
    if (met.length > 0)
      must(await inUnitOfWork(this.deps, this.caller, 'write', async (uow) => ok(await tellReadings(uow, met))));
  }

  private async openReading(): Promise<{ work: OpenWork; reading: Reading } | null> {
    const { deps, caller } = this;
    const session = await openSession(deps, caller);
    if (session === null) return null;
    const work = await beginWork(deps, session, 'read');
    return { work, reading: { uow: work.uow, load: loadersOf(work.uow), session } };
  }
}
