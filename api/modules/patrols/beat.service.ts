import { authorize } from '../../access/authorize.ts';
import type { UnitOfWork } from '../../platform/db/unit-of-work.ts';
import { invalidInput, stale, unseen } from '../../platform/faults.ts';
import type { Outcome } from '../../platform/graphql/idempotency.ts';
import { encodeGlobalId, type Id, rowIdIn } from '../../platform/ids.ts';
import { ok, type Result, refuse } from '../../platform/result.ts';
import { localDateOf } from '../../platform/time.ts';
import type { Session } from '../../platform/wall.ts';
import { findPost, type HeldPost } from '../accounts/post-finding.service.ts';
import { filesToHang, hangOnPatrol } from '../files/hanging.service.ts';
import { readerKeysOf } from '../notifications/addressee.rules.ts';
import { findOrgUnit, isWithin, unitChain } from '../org-units/org-unit.service.ts';
import { succeededFaults } from '../successions/succession.rules.ts';
import { heirsInForce } from '../successions/succession.service.ts';
import type { BeatRow } from './beat.entity.ts';
import { beatTold } from './beat.events.ts';
import { beats } from './beat.repository.ts';
import type { RecordPatrolInput, SetBeatInput } from './beat.types.ts';
import { walkerRoles } from './patrol.policy.ts';
import { beatFaults, type PatrolKind, patrolFaults } from './patrol.rules.ts';

/** The opaque id of a beat. */
export const beatId = (rootId: number, id: Id): string => encodeGlobalId({ type: 'Beat', root: rootId, id });

const outcome = (id: Id): Outcome => ({ type: 'Beat', id });

/** A beat as the policy looks at it: whether the acting post walks it. */
export const forPolicy = (row: BeatRow, { post }: Session): object => ({
  ...row,
  walkerPost: post !== null && row.walkers.includes(post.id) ? post.id : '',
});

/** Gives a beat out with its four parts, or words one anew (四定, M-44). */
export async function setBeat(uow: UnitOfWork, input: SetBeatInput): Promise<Result<Outcome>> {
  const { post, tenantId } = uow.session;
  if (post === null) return refuse('FORBIDDEN', { ruleId: 'session.post' });
  const before = await beatToSet(uow, input, post.orgUnitId);
  if (!before.ok) return before;
  const worded = {
    ...{ stretch: input.stretch.trim(), goal: input.goal.trim(), reward: input.reward.trim() },
    ...{ weekday: input.weekday ?? null, nightWeekday: input.nightWeekday ?? null, holidays: input.holidays },
  };
  const faults = beatFaults({ ...worded, walkers: input.walkerPostIds });
  if (faults.length > 0) return invalidInput(faults);
  const left = before.value !== null && input.ended ? leftAs(before.value, input) : null;
  const walked = left === null ? await walkedBy(uow, input, post) : ok(left);
  if (!walked.ok) return walked;
  const row = { ...worded, ...walked.value, ended: input.ended, version: input.version + 1 };
  const id = before.value?.id ?? uow.ids.next();
  if (before.value === null)
    await beats(uow).insert({ ...row, id, tenantId, orgUnitId: post.orgUnitId, since: localDateOf(uow.now) });
  else await beats(uow).save(id, row);
  uow.record(beatTold(input.ended ? 'ended' : 'set', { ...row, id }));
  return ok(outcome(id));
}

type WalkedBy = Pick<BeatRow, 'unitId' | 'walkers' | 'walkerNames' | 'readerKeys'>;

/** A beat that ends with the unit and the walkers that it has: they may be gone, and ending it asks for nobody new; null: with others. */
function leftAs({ rootId, unitId, walkers, walkerNames, readerKeys }: BeatRow, input: SetBeatInput): WalkedBy | null {
  const posts = walkers.map((id) => encodeGlobalId({ type: 'Post', root: rootId, id }));
  const unit = encodeGlobalId({ type: 'OrgUnit', root: rootId, id: String(unitId) });
  const same = posts.length === input.walkerPostIds.length && posts.every((id) => input.walkerPostIds.includes(id));
  return same && unit === input.unitId ? { unitId, walkers, walkerNames, readerKeys } : null;
}

/** The unit of a beat, standing in the own government below the office, who walks it, and who reads it by that. */
async function walkedBy(
  uow: UnitOfWork,
  input: SetBeatInput,
  { orgUnitId }: { readonly orgUnitId: number },
): Promise<Result<WalkedBy>> {
  const { tenantId } = uow.session;
  const path = 'input.unitId';
  const unit = await findOrgUnit(uow, input.unitId);
  const reached = unit !== null && unit.tenantId === tenantId && unit.kind !== 'SECTION';
  if (!reached || !(await isWithin(uow, unit.id, orgUnitId))) return invalidInput([{ path, code: 'beatUnit' }]);
  const faults = succeededFaults(await heirsInForce(uow), [...new Set([unit.id, orgUnitId])], path);
  if (faults.length > 0) return invalidInput(faults);
  const line = (await unitChain(uow, unit.id)).map(({ id }) => id);
  const above = line.slice(0, line.indexOf(tenantId) + 1);
  const walkers = await findWalkers(uow, input.walkerPostIds, above);
  if (!walkers.ok) return walkers;
  const keys = walkers.value.flatMap(({ held, role }) => readerKeysOf({ ...held, id: held.postId, role }));
  return ok({
    ...{ unitId: unit.id, readerKeys: [...new Set([...above.map((id) => id * 64), ...keys])] },
    walkers: walkers.value.map(({ held }) => held.postId),
    walkerNames: walkers.value.map(({ held }) => held.personName),
  });
}

/** The beat that is to be worded anew, for its office alone; null: a new one. */
async function beatToSet(
  uow: UnitOfWork,
  { beatId: wanted, version }: SetBeatInput,
  orgUnitId: number,
): Promise<Result<BeatRow | null>> {
  const allowed = authorize(uow.session, 'set', 'Beat', { orgUnitId });
  if (!allowed.ok) return allowed;
  if (wanted == null) return version === 0 ? ok(null) : stale();
  const id = rowIdIn(wanted, 'Beat', uow.session.rootId);
  const row = id === null ? null : await beats(uow).lock(id);
  if (row === null) return unseen('input.beatId');
  const own = authorize(uow.session, 'set', 'Beat', row);
  if (!own.ok) return own;
  return row.version === version ? ok(row) : stale();
}

interface Walker {
  readonly held: HeldPost;
  readonly role: string;
}

/** Those who walk a beat: posts of its unit or of one above it in the own government. */
async function findWalkers(
  uow: UnitOfWork,
  ids: readonly string[],
  above: readonly number[],
): Promise<Result<Walker[]>> {
  const found: Walker[] = [];
  for (const [n, id] of ids.entries()) {
    const walker = await findWalker(uow, id);
    if (walker === null || !above.includes(walker.held.orgUnitId))
      return invalidInput([{ path: `input.walkerPostIds.${n}`, code: 'notFound' }]);
    found.push(walker);
  }
  return ok(found);
}

async function findWalker(uow: UnitOfWork, id: string): Promise<Walker | null> {
  for (const role of walkerRoles) {
    const held = await findPost(uow, id, [role]);
    if (held !== null) return { held, role };
  }
  return null;
}

/** Records a patrol of a beat, by whom the beat names (M-44). */
export async function recordPatrol(uow: UnitOfWork, input: RecordPatrolInput): Promise<Result<Outcome>> {
  const { post, personName, rootId } = uow.session;
  const id = rowIdIn(input.beatId, 'Beat', rootId);
  const row = id === null ? null : await beats(uow).lock(id);
  if (row === null) return unseen('input.beatId');
  const allowed = authorize(uow.session, 'walk', 'Beat', forPolicy(row, uow.session));
  if (!allowed.ok) return allowed;
  if (row.ended) return refuse('INVALID_MOVE', { ruleId: 'Beat.ended' });
  const files = await filesToHang(uow, input.fileIds, 'input.fileIds');
  const faults = [...patrolFaults(input, row, localDateOf(uow.now)), ...(files.ok ? [] : files.problem.fields)];
  if (faults.length > 0) return invalidInput(faults);
  const patrol = { id: uow.ids.next(), secrecy: 1 };
  await beats(uow).insertPatrol({
    ...{ id: patrol.id, beatId: row.id, kind: input.kind as PatrolKind, walkedOn: input.walkedOn },
    ...{
      words: input.words.trim(),
      recordedBy: post?.id ?? '',
      recordedByName: personName,
      recordedAt: new Date(uow.now),
    },
  });
  await hangOnPatrol(uow, patrol, files.ok ? files.value : []);
  if (row.lastOn === null || row.lastOn < input.walkedOn) await beats(uow).save(row.id, { lastOn: input.walkedOn });
  uow.record(beatTold('walked', row));
  return ok(outcome(row.id));
}
