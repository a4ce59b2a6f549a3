import type { DataSource, QueryRunner } from 'typeorm';
import { serverMarkSql } from '../../platform/db/server-mark.ts';
import type { Logger } from '../../platform/log.ts';
import type { SignedLog, SignedLogFile } from '../../platform/signed-log.ts';
import { bodyOf, type Checkpoint, checkpointOf, courseOf, type ServerMark } from './checkpoint.rules.ts';

interface Head {
  readonly root: number;
  readonly position: number;
  readonly hash: string;
}

const headsSql = `select root, head_position::integer as position, encode(head_hash, 'hex') as hash from app.chain_heads() where head_position > 0`;

/**
 * Signs outside the database where each chain stands (R14), when it moved. A chain that no longer agrees with its last checkpoint,
 * or a file that was changed, is held: nothing is signed over a doubt. Processes that share a file take turns by a lock.
 */
export class Checkpoints {
  private readonly dataSource: DataSource;
  private readonly file: SignedLogFile;
  private readonly log: Logger;
  private seen = '';
  private doubtful = false;
  private tops = new Map<number, Checkpoint>();
  private readonly held = new Set<number>();

  constructor(dataSource: DataSource, file: SignedLogFile, log: Logger) {
    this.dataSource = dataSource;
    this.file = file;
    this.log = log;
  }

  /** Writes what is due; answers how many lines. */
  async take(): Promise<number> {
    const now = JSON.stringify(await this.dataSource.query(headsSql));
    if (now === this.seen) return 0;
    const runner = this.dataSource.createQueryRunner();
    try {
      await runner.startTransaction();
      const written = await this.takeAlone(runner);
      await runner.commitTransaction();
      return written;
    } catch (error) {
      if (runner.isTransactionActive) await runner.rollbackTransaction();
      throw error;
    } finally {
      await runner.release();
    }
  }

  private async takeAlone(runner: QueryRunner): Promise<number> {
    const [{ mine }] = await runner.query('select pg_try_advisory_xact_lock(871103) as mine');
    if (!mine) return 0;
    const news = await this.file.news();
    if (news !== null) this.learn(news);
    const heads: Head[] = await runner.query(headsSql);
    const due: Head[] = [];
    for (const head of heads) if (await this.isDue(runner, head)) due.push(head);
    if (due.length > 0) await this.write(runner, due);
    this.seen = JSON.stringify(heads);
    return due.length;
  }

  private learn({ lines, faults }: SignedLog): void {
    this.doubtful = faults.length > 0;
    if (this.doubtful)
      this.log.error({ file: this.file.path, faults }, 'the checkpoints were changed; none is written');
    const checkpoints = lines.map(({ number, body }) => checkpointOf(number, body)).filter((one) => one !== null);
    this.tops = new Map();
    for (const root of new Set(checkpoints.map((one) => one.root))) {
      const top = courseOf(checkpoints.filter((one) => one.root === root)).standing.at(-1);
      if (top !== undefined) this.tops.set(root, top);
    }
  }

  private async isDue(runner: QueryRunner, { root, position }: Head): Promise<boolean> {
    const top = this.tops.get(root);
    const [link]: { hash: string | null }[] =
      top === undefined
        ? []
        : await runner.query(`select encode(app.link_hash($1, $2), 'hex') as hash`, [root, top.position]);
    const agrees = top === undefined || link?.hash === top.hash;
    if (agrees && !this.doubtful) {
      this.held.delete(root);
      return position > (top?.position ?? 0);
    }
    await runner.query('select app.hold_checkpoints($1)', [root]);
    if (!this.held.has(root) && !agrees)
      this.log.error({ root, line: top?.line }, 'chain and checkpoint disagree; run "npm run audit:verify"');
    this.held.add(root);
    return false;
  }

  private async write(runner: QueryRunner, due: readonly Head[]): Promise<void> {
    const [mark]: (ServerMark & { at: Date })[] = await runner.query(`${serverMarkSql}, now() as at`);
    if (mark === undefined) throw new Error('A cluster without a name');
    const { at: now, ...server } = mark;
    const made = now.toISOString();
    const bodies = due.map(({ root, position, hash }) => {
      const links = position - (this.tops.get(root)?.position ?? 0);
      return { kind: 'CHECKPOINT' as const, root, position, links, hash, at: made, server };
    });
    const first = await this.file.append(bodies.map(bodyOf));
    for (const [at, body] of bodies.entries()) {
      this.tops.set(body.root, { ...body, line: first + at });
      const values = [body.root, first + at, body.position, Buffer.from(body.hash, 'hex'), made];
      await runner.query('select app.note_checkpoint($1, $2, $3, $4, $5)', values);
    }
  }
}
