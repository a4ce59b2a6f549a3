import { authorize } from '../../access/authorize.ts';
import type { UnitOfWork } from '../../platform/db/unit-of-work.ts';
import { invalidInput, stale, unseen } from '../../platform/faults.ts';
import type { Outcome } from '../../platform/graphql/idempotency.ts';
import { encodeGlobalId, type Id, rowIdIn } from '../../platform/ids.ts';
import { wakeClock } from '../../platform/jobs.ts';
import { newVerifier } from '../../platform/password.ts';
import { type FieldProblem, ok, type Result, refuse } from '../../platform/result.ts';
import { localDateOf } from '../../platform/time.ts';
import { findUnitOrBody, isWithin, type OrgUnitRow } from '../org-units/org-unit.service.ts';
import { succeededFaults } from '../successions/succession.rules.ts';
import { heirsInForce } from '../successions/succession.service.ts';
import { administered, clockAdvanced } from './account.events.ts';
import { accounts } from './account.repository.ts';
import { dutiesClash, isLogin, passwordFault, postFaults, textFault } from './account.rules.ts';
import type {
  AdvanceClockInput,
  AppointPostInput,
  EnrolPersonInput,
  RegisterPersonInput,
  ReleasePostInput,
  UpdatePersonInput,
} from './account.types.ts';

/** The opaque id of a person or a post. */
export const globalId = (type: 'Person' | 'Post', rootId: number, id: Id): string =>
  encodeGlobalId({ type, root: rootId, id });

/** The record inside an opaque id of the session's province; null for whatever else was sent. */
export function recordId(uow: UnitOfWork, type: string, id: string): Id | null {
  const found = rowIdIn(id, type, uow.session.rootId);
  return found?.length === 36 ? found : null; // a number names an org unit, never a record of people
}

const wholeFaults = (faults: readonly (FieldProblem | null)[]): FieldProblem[] =>
  faults.filter((fault) => fault !== null);

const clearanceFault = (clearance: number): FieldProblem | null =>
  clearance >= 0 && clearance <= 2 ? null : { path: 'input.clearance', code: 'outOfRange', params: { min: 0, max: 2 } };

/** Registers a person in the administrator's own tenant. */
export async function registerPerson(uow: UnitOfWork, input: RegisterPersonInput): Promise<Result<Outcome>> {
  const allowed = authorize(uow.session, 'create', 'Person', { tenantId: uow.session.tenantId });
  if (!allowed.ok) return allowed;
  const faults = wholeFaults([textFault(input.name, 60, 'input.name'), clearanceFault(input.clearance)]);
  if (faults.length > 0) return invalidInput(faults);
  const id = uow.ids.next();
  await accounts(uow).insertPerson({ id, name: input.name.trim(), clearance: input.clearance, version: 1 });
  uow.record(administered('person.registered', uow.session.tenantId, id));
  return ok({ type: 'Person', id });
}

/** Changes the name or the clearance of a person of the administrator's own tenant. */
export async function updatePerson(uow: UnitOfWork, input: UpdatePersonInput): Promise<Result<Outcome>> {
  const id = recordId(uow, 'Person', input.personId);
  const person = id === null ? null : await accounts(uow).lockPerson(id);
  if (person === null) return unseen('input.personId');
  const allowed = authorize(uow.session, 'update', 'Person', person);
  if (!allowed.ok) return allowed;
  if (person.version !== input.version) return stale();
  const faults = wholeFaults([textFault(input.name, 60, 'input.name'), clearanceFault(input.clearance)]);
  if (faults.length > 0) return invalidInput(faults);
  const changed = { ...person, name: input.name.trim(), clearance: input.clearance, version: person.version + 1 };
  await accounts(uow).savePerson(changed);
  uow.record(administered('person.changed', person.tenantId, person.id, { clearance: changed.clearance }));
  return ok({ type: 'Person', id: person.id });
}

/** Gives a person of the administrator's own tenant a login with a first password, which its owner must change. */
export async function enrolPerson(uow: UnitOfWork, input: EnrolPersonInput): Promise<Result<Outcome>> {
  const id = recordId(uow, 'Person', input.personId);
  const person = id === null ? null : await accounts(uow).lockPerson(id);
  if (person === null) return unseen('input.personId');
  const allowed = authorize(uow.session, 'enrol', 'Person', person);
  if (!allowed.ok) return allowed;
  const faults = wholeFaults([
    isLogin(input.login) ? null : { path: 'input.login', code: 'loginShape' },
    passwordFault(input.login, input.password, null, 'input.password'),
  ]);
  if (faults.length > 0) return invalidInput(faults);
  const { salt, verifier } = await newVerifier(input.password);
  if (!(await accounts(uow).enrol(uow.ids.next(), person.id, input.login, salt, verifier)))
    return invalidInput([{ path: 'input.login', code: 'loginTaken' }]);
  uow.record(administered('person.enrolled', person.tenantId, person.id));
  return ok({ type: 'Person', id: person.id });
}

/** Whether a unit is a section of another: what its handlers read is its own, so no department and no other tenant is one (G1). */
const isSectionOf = (section: OrgUnitRow | null, unit: OrgUnitRow): boolean =>
  section?.kind === 'SECTION' && section.parentId === unit.id && section.tenantId === unit.tenantId;

/** An administrator settles posts of his own unit and of those under it, not of the whole tenant (visibility.md, House tables). */
async function inSubtree(uow: UnitOfWork, orgUnitId: number): Promise<Result<true>> {
  const { post } = uow.session;
  if (post !== null && (await isWithin(uow, orgUnitId, post.orgUnitId))) return ok(true);
  return refuse('FORBIDDEN', { ruleId: 'Post.subtree' });
}

/** Appoints a person of the administrator's own tenant to a post in a unit of that tenant. */
export async function appointPost(uow: UnitOfWork, input: AppointPostInput): Promise<Result<Outcome>> {
  const { tenantId, personId: self } = uow.session;
  const id = recordId(uow, 'Person', input.personId);
  const person = id === null ? null : await accounts(uow).lockPerson(id);
  if (person === null) return unseen('input.personId');
  const allowed = authorize(uow.session, 'appoint', 'Post', { tenantId: person.tenantId });
  if (!allowed.ok) return allowed;
  if (person.id === self) return refuse('FORBIDDEN', { ruleId: 'Post.ownRole' });
  const unit = await findUnitOrBody(uow, input.orgUnitId);
  if (unit === null || unit.tenantId !== tenantId) return unseen('input.orgUnitId');
  const within = await inSubtree(uow, unit.id);
  if (!within.ok) return within;
  const succeeded = succeededFaults(await heirsInForce(uow), [unit.id], 'input.orgUnitId');
  if (succeeded.length > 0) return invalidInput(succeeded);
  const section = input.sectionId == null ? null : await findUnitOrBody(uow, input.sectionId);
  if (input.sectionId != null && !isSectionOf(section, unit)) return unseen('input.sectionId');
  const wanted = {
    ...input,
    fields: [...new Set(input.fields)],
    sectionId: section?.id ?? null,
    heldTo: input.heldTo ?? null,
  };
  const faults = postFaults(wanted);
  if (faults.length > 0) return invalidInput(faults);
  const held = (await accounts(uow).postsOf([person.id])).filter(
    (post) => post.heldTo === null || post.heldTo > wanted.heldFrom,
  );
  if (dutiesClash([...held.map((post) => post.role), wanted.role]))
    return refuse('FORBIDDEN', { ruleId: 'Post.duties' });
  const { role, sectionId, fields, heldFrom, heldTo } = wanted;
  const postId = uow.ids.next();
  await accounts(uow).insertPost({
    id: postId,
    personId: person.id,
    orgUnitId: unit.id,
    role,
    sectionId,
    fields,
    heldFrom,
    heldTo,
    version: 1,
  });
  uow.record(administered('post.appointed', tenantId, postId, { personId: person.id, role, orgUnitId: unit.id }));
  return ok({ type: 'Person', id: person.id });
}

/** Ends a post of the administrator's own tenant from a day on; the post stays in the history. */
export async function releasePost(uow: UnitOfWork, input: ReleasePostInput): Promise<Result<Outcome>> {
  const id = recordId(uow, 'Post', input.postId);
  const post = id === null ? null : await accounts(uow).lockPost(id);
  if (post === null) return unseen('input.postId');
  const allowed = authorize(uow.session, 'release', 'Post', post);
  if (!allowed.ok) return allowed;
  const within = await inSubtree(uow, post.orgUnitId);
  if (!within.ok) return within;
  if (post.version !== input.version) return stale();
  const today = localDateOf(uow.now);
  if (input.heldTo < post.heldFrom) return invalidInput([{ path: 'input.heldTo', code: 'beforeStart' }]);
  if (input.heldTo < today) return invalidInput([{ path: 'input.heldTo', code: 'notNow' }]);
  await accounts(uow).savePost({ ...post, heldTo: input.heldTo, version: post.version + 1 });
  uow.record(administered('post.released', post.tenantId, post.id, { heldTo: input.heldTo }));
  return ok({ type: 'Person', id: post.personId });
}

/** Moves the service clock forward and lets it have its turn right after; a production schema has no such function (lifecycle.md T1). */
export async function advanceClock(uow: UnitOfWork, input: AdvanceClockInput): Promise<Result<Outcome>> {
  const allowed = authorize(uow.session, 'advance', 'Clock', {});
  if (!allowed.ok) return allowed;
  if (input.hours < 1 || input.hours > 24 * 400)
    return invalidInput([{ path: 'input.hours', code: 'outOfRange', params: { min: 1, max: 24 * 400 } }]);
  if (!(await accounts(uow).advanceClock(input.hours * 3_600_000)))
    return refuse('FORBIDDEN', { ruleId: 'Clock.absent' });
  await wakeClock(uow);
  uow.record(clockAdvanced(uow.session.tenantId, input.hours * 3_600_000));
  return ok({ type: 'Clock', id: 'service' });
}
