import { authorize } from '../../access/authorize.ts';
import type { DomainEvent, UnitOfWork } from '../../platform/db/unit-of-work.ts';
import { invalidInput } from '../../platform/faults.ts';
import type { Outcome } from '../../platform/graphql/idempotency.ts';
import { encodeGlobalId, type Id } from '../../platform/ids.ts';
import { ok, type Result } from '../../platform/result.ts';
import type { LocalDate } from '../../platform/time.ts';
import { findLeader, findPost } from '../accounts/post-finding.service.ts';
import type { Reading } from '../context.ts';
import type { SupervisionDutyRow } from './duty.entity.ts';
import { duties } from './duty.repository.ts';
import { type AppointDutyInput, SupervisionDutyType } from './duty.types.ts';

const supervisors = ['OFFICE_HEAD', 'SUPERVISION_OFFICER', 'LEADER'];

const dutyAppointed = (tenantId: number, id: Id): DomainEvent => ({
  kind: 'duty.appointed',
  subjectType: 'SupervisionDuty',
  subjectId: id,
  readerKeys: [tenantId * 64, tenantId * 64 + 63],
  payload: {},
});

/** Settles who supervises for a leader of the own government from a day on (M-05); earlier arrangements stay as history. */
export async function appointDuty(uow: UnitOfWork, input: AppointDutyInput): Promise<Result<Outcome>> {
  const allowed = authorize(uow.session, 'appoint', 'Duty', {});
  if (!allowed.ok) return allowed;
  const leader = await findLeader(uow, input.leaderPostId);
  const lead = await findPost(uow, input.leadPostId, supervisors);
  const direct = await findPost(uow, input.directPostId, supervisors);
  const faults = Object.entries({ leaderPostId: leader, leadPostId: lead, directPostId: direct }).flatMap(
    ([name, found]) => (found === null ? [{ path: `input.${name}`, code: 'notFound' }] : []),
  );
  if (leader === null || lead === null || direct === null) return invalidInput(faults);
  if (await duties(uow).exists(leader.postId, input.heldFrom))
    return invalidInput([{ path: 'input.heldFrom', code: 'takenDay' }]);
  const id = uow.ids.next();
  await duties(uow).insert({
    id,
    leaderPostId: leader.postId,
    leadPostId: lead.postId,
    directPostId: direct.postId,
    heldFrom: input.heldFrom,
  });
  uow.record(dutyAppointed(uow.session.tenantId, id));
  return ok({ type: 'SupervisionDuty', id });
}

/** Who supervises for a leader on a day; null: nobody was named yet. */
export const dutyOf = (uow: UnitOfWork, leaderPostId: Id, day: LocalDate): Promise<SupervisionDutyRow | null> =>
  duties(uow).on(leaderPostId, day);

const toDuty = (row: SupervisionDutyRow): SupervisionDutyType =>
  Object.assign(new SupervisionDutyType(), {
    id: encodeGlobalId({ type: 'SupervisionDuty', root: row.rootId, id: row.id }),
    leaderRowId: row.leaderPostId,
    leadRowId: row.leadPostId,
    directRowId: row.directPostId,
    heldFrom: row.heldFrom,
  });

/** The arrangements of the own tenant, newest first. */
export const listDuties = async ({ uow }: Reading): Promise<SupervisionDutyType[]> =>
  (await duties(uow).all()).map(toDuty);

/** One arrangement of the own tenant. */
export async function findDuty({ uow }: Reading, id: Id): Promise<SupervisionDutyType | null> {
  const row = await duties(uow).byId(id);
  return row === null ? null : toDuty(row);
}
