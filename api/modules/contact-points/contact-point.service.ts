import { authorize } from '../../access/authorize.ts';
import type { UnitOfWork } from '../../platform/db/unit-of-work.ts';
import { invalidInput, stale, unseen } from '../../platform/faults.ts';
import type { Outcome } from '../../platform/graphql/idempotency.ts';
import { encodeGlobalId, type Id, rowIdIn } from '../../platform/ids.ts';
import { ok, type Result, refuse } from '../../platform/result.ts';
import { findPost } from '../accounts/post-finding.service.ts';
import { findOrgUnit } from '../org-units/org-unit.service.ts';
import { inspectorsOf } from '../visits/visit-reading.service.ts';
import type { ContactPointRow } from './contact-point.entity.ts';
import { contactRoles } from './contact-point.policy.ts';
import { contactPoints } from './contact-point.repository.ts';
import { type ContactPointKind, type contactPointActs, pointClosedBy, pointFaults } from './contact-point.rules.ts';
import type {
  ChangeContactPointInput,
  ContactInput,
  ContactPointAim,
  EstablishContactPointInput,
} from './contact-point.types.ts';
import { contactPointTold } from './observation.events.ts';

/** The opaque id of a contact point. */
export const contactPointId = (rootId: number, id: Id): string =>
  encodeGlobalId({ type: 'ContactPoint', root: rootId, id });

const outcome = (id: Id): Outcome => ({ type: 'ContactPoint', id });

/** Establishes a contact point of the own office (M-34). */
export async function establishContactPoint(
  uow: UnitOfWork,
  input: EstablishContactPointInput,
): Promise<Result<Outcome>> {
  const { post, tenantId } = uow.session;
  if (post === null) return refuse('FORBIDDEN', { ruleId: 'session.post' });
  const allowed = authorize(uow.session, 'establish', 'ContactPoint', { orgUnitId: post.orgUnitId });
  if (!allowed.ok) return allowed;
  const faults = pointFaults(input);
  if (faults.length > 0) return invalidInput(faults);
  const contact = await findContact(uow, input.contact);
  if (!contact.ok) return contact;
  const row = {
    ...{ id: uow.ids.next(), tenantId, orgUnitId: post.orgUnitId, kind: input.kind as ContactPointKind },
    ...{ name: input.name.trim(), purpose: input.purpose.trim(), ...contact.value },
    ...{ state: 'ACTIVE' as const, version: 1, establishedAt: new Date(uow.now) },
  };
  await contactPoints(uow).insert(row);
  uow.record(contactPointTold('established', row));
  return ok(outcome(row.id));
}

/** Words a contact point anew, or puts somebody else in it. */
export async function changeContactPoint(uow: UnitOfWork, input: ChangeContactPointInput): Promise<Result<Outcome>> {
  const opened = await openContactPoint(uow, input, 'change');
  if (!opened.ok) return opened;
  const faults = pointFaults(input);
  if (faults.length > 0) return invalidInput(faults);
  const contact = input.contact == null ? ok({}) : await findContact(uow, input.contact);
  if (!contact.ok) return contact;
  const { id, version } = opened.value;
  const words = { name: input.name.trim(), purpose: input.purpose.trim() };
  await contactPoints(uow).save(id, { ...words, ...contact.value, version: version + 1 });
  uow.record(contactPointTold('changed', opened.value));
  return ok(outcome(id));
}

/** Ends a contact point; what it told stays. */
export async function endContactPoint(uow: UnitOfWork, input: ContactPointAim): Promise<Result<Outcome>> {
  const opened = await openContactPoint(uow, input, 'end');
  if (!opened.ok) return opened;
  const { id, version } = opened.value;
  await contactPoints(uow).save(id, { state: 'ENDED', endedAt: new Date(uow.now), version: version + 1 });
  uow.record(contactPointTold('ended', opened.value));
  return ok(outcome(id));
}

/** Locks a contact point and decides whether the acting post may do `act` to this version of it. */
export async function openContactPoint(
  uow: UnitOfWork,
  aim: { readonly contactPointId: string; readonly version?: number },
  act: (typeof contactPointActs)[number],
): Promise<Result<ContactPointRow>> {
  const id = rowIdIn(aim.contactPointId, 'ContactPoint', uow.session.rootId);
  const row = id === null ? null : await contactPoints(uow).lock(id);
  if (row === null) return unseen('input.contactPointId');
  const allowed = authorize(uow.session, act, 'ContactPoint', row);
  if (!allowed.ok) return allowed;
  if (aim.version !== undefined && row.version !== aim.version) return stale();
  const closedBy = pointClosedBy(row);
  return closedBy === null ? ok(row) : refuse('INVALID_MOVE', { ruleId: closedBy });
}

type Contact = Pick<ContactPointRow, 'contactPostId' | 'contactUnitId' | 'contactName'>;

/** Who the contact is: somebody of the own government, or whom the directory names in a unit below (Z0). */
async function findContact(uow: UnitOfWork, { postId, orgUnitId }: ContactInput): Promise<Result<Contact>> {
  const nobody = invalidInput([{ path: 'input.contact.postId', code: 'notFound' }]);
  if (orgUnitId == null) {
    const found = await findPost(uow, postId, contactRoles);
    if (found === null) return nobody;
    return ok({ contactPostId: found.postId, contactUnitId: found.orgUnitId, contactName: found.personName });
  }
  const unit = await findOrgUnit(uow, orgUnitId);
  if (unit === null) return invalidInput([{ path: 'input.contact.orgUnitId', code: 'notFound' }]);
  const people = await inspectorsOf({ uow, session: uow.session }, orgUnitId);
  const found = people.find(({ id }) => id === postId);
  const contactPostId = found === undefined ? null : rowIdIn(postId, 'Post', uow.session.rootId);
  if (found === undefined || contactPostId === null) return nobody;
  return ok({ contactPostId, contactUnitId: unit.id, contactName: found.personName });
}
