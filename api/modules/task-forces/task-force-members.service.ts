import type { UnitOfWork } from '../../platform/db/unit-of-work.ts';
import { invalidInput } from '../../platform/faults.ts';
import type { Id } from '../../platform/ids.ts';
import { type FieldProblem, ok, type Result } from '../../platform/result.ts';
import { findPost } from '../accounts/post-finding.service.ts';
import { postMustKnow, unitsMustKnow } from '../need-to-know/knowing.service.ts';
import { findOrgUnit } from '../org-units/org-unit.service.ts';
import { succeededFaults } from '../successions/succession.rules.ts';
import { heirsInForce } from '../successions/succession.service.ts';
import type { TaskForceMemberRow, TaskForceRow } from './task-force.entity.ts';
import type { ForceRole } from './task-force.machine.ts';
import { sent, wantedFaults } from './task-force.rules.ts';
import type { TaskForceMemberInput } from './task-force.types.ts';

/** A task force as far as its members are concerned. */
type Subject = Pick<TaskForceRow, 'id' | 'itemId' | 'orgUnitId' | 'secrecy'>;

/** A member whose unit, and whose post where the lead names it, were found. */
interface Member {
  readonly orgUnitId: number;
  readonly postId: Id | null;
  readonly personName: string | null;
  readonly role: ForceRole;
  readonly duty: string;
}

/** Finds the members that an input names: people of the lead by their posts, other units as a whole (M-20). */
export async function findMembers(
  uow: UnitOfWork,
  force: Subject,
  named: readonly TaskForceMemberInput[],
  path: string,
): Promise<Result<Member[]>> {
  const at = (n: number): string => (path.endsWith('s') ? `${path}.${n}` : path);
  const units = await Promise.all(named.slice(0, 20).map(({ orgUnitId }) => findOrgUnit(uow, orgUnitId)));
  const bodies = units.map((unit) => (unit === null || unit.kind === 'SECTION' ? null : unit));
  const posts = await Promise.all(
    named.slice(0, 20).map(({ postId }) => (postId == null ? null : findPost(uow, postId, sent))),
  );
  const wanted = named.map(({ postId, coordinates, duty }, n) => ({
    ...{ unit: bodies[n]?.id ?? null, postId: postId ?? null, coordinates, duty },
  }));
  const faults: FieldProblem[] = [
    ...wantedFaults(wanted, force.orgUnitId, at),
    ...succeededFaults(
      await heirsInForce(uow),
      wanted.map(({ unit }) => unit),
      path,
    ),
  ];
  if (faults.length > 0) return invalidInput(faults);
  const secret = { id: force.itemId, secrecy: force.secrecy };
  for (const [n, { unit, postId }] of wanted.entries()) {
    const body = bodies[n];
    if (body == null) continue;
    const found = posts[n];
    if (postId !== null && (found == null || found.orgUnitId !== unit))
      return invalidInput([{ path: `${at(n)}.postId`, code: 'notFound' }]);
    const aware =
      found == null
        ? await unitsMustKnow(uow, secret, [body], `${at(n)}.orgUnitId`)
        : await postMustKnow(uow, secret, found.postId, `${at(n)}.postId`);
    if (!aware.ok) return aware;
  }
  return ok(
    wanted.map(({ unit, coordinates, duty }, n) => ({
      orgUnitId: unit ?? 0,
      postId: posts[n]?.postId ?? null,
      personName: posts[n]?.personName ?? null,
      role: coordinates ? ('COORDINATOR' as const) : ('MEMBER' as const),
      duty: duty.trim(),
    })),
  );
}

/** A member as a row: of the lead it serves at once, of another unit it is asked for. */
export const memberRow = (
  uow: UnitOfWork,
  force: Subject,
  member: Member,
): Omit<TaskForceMemberRow, 'rootId' | 'answeredAt' | 'answerWords'> => ({
  ...{ id: uow.ids.next(), forceId: force.id, itemId: force.itemId, secrecy: force.secrecy, version: 1, ...member },
  state: member.postId === null ? 'ASKED' : 'SERVING',
});
