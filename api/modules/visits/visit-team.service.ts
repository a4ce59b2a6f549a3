import type { UnitOfWork } from '../../platform/db/unit-of-work.ts';
import { invalidInput } from '../../platform/faults.ts';
import { type Id, rowIdIn } from '../../platform/ids.ts';
import { ok, type Result } from '../../platform/result.ts';
import { findLeader, findPost, unitsOfPerson } from '../accounts/post-finding.service.ts';
import { findUnitOrBody, unitChain } from '../org-units/org-unit.service.ts';
import type { VisitMemberRow } from './visit.entity.ts';
import { type InspectorRow, visits } from './visit.repository.ts';
import { isOfLine, memberFault, type Place } from './visit.rules.ts';
import type { PlanVisitInput, VisitMemberInput } from './visit.types.ts';

/** Those who may go on a visit, by their roles. */
const going = ['SUPERVISION_OFFICER', 'OFFICE_HEAD', 'LEADER', 'FIRST', 'DIRECT', 'HANDLER', 'LIAISON'];

type Named = Pick<VisitMemberRow, 'postId' | 'orgUnitId' | 'personName'>;

/** Somebody who goes, whether a unit below sends him, and the units of all his posts. */
interface Found {
  readonly named: Named;
  readonly sent: boolean;
  readonly units: readonly number[];
}

/** Who makes a visit and to whom: the office, and the inspected unit with all above it from below. */
export interface Aim {
  readonly office: number;
  readonly inspected: readonly Place[];
}

/** With the joint operation of which it is a part. */
interface Made extends Aim {
  readonly operation: Id | null;
}

/**
 * Who goes: posts of the own tenant, those of bodies that take part in the joint operation, or those whom the directory names in a unit
 * below; nobody of the inspected unit or of a level between, and a leader where one leads it (M-11, M-31, M-33, Z11).
 */
export async function findTeam(
  uow: UnitOfWork,
  input: PlanVisitInput,
  { office, inspected, operation }: Made,
): Promise<Result<Named[]>> {
  const bodies = operation === null ? null : await visits(uow).jointInspectorsOf(operation);
  const crosses = input.kind === 'CROSS_REGION';
  const team: Named[] = [];
  for (const [n, member] of input.members.entries()) {
    const path = `input.members.${n}`;
    const found = await findMember(uow, member, { path, crosses, office, bodies });
    if (!found.ok) return found;
    const { named, sent, units } = found.value;
    const others = units.filter((unit) => unit !== named.orgUnitId);
    const fault =
      memberFault({ crosses, office, sent }, inspected, await unitChain(uow, named.orgUnitId)) ??
      (await lineFault(uow, others, { office, inspected }));
    if (fault !== null) return invalidInput([{ path: `${path}.postId`, code: fault }]);
    team.push(named);
  }
  const led = input.kind !== 'LEADER_LED' || (await hasLeader(uow, input));
  return led ? ok(team) : invalidInput([{ path: 'input.members', code: 'leaderGoes' }]);
}

/** Why nobody with posts in these units knows of a visit before its release: one is of those inspected or between (Z11, V-21). */
async function lineFault(
  uow: UnitOfWork,
  units: readonly number[],
  { office, inspected }: Aim,
): Promise<string | null> {
  for (const unit of new Set(units)) if (isOfLine(inspected, office, await unitChain(uow, unit))) return 'ofInspected';
  return null;
}

/** Why somebody of the own tenant neither plans nor approves a visit: by any post of his he is of those inspected or between. */
export const insiderFault = async (uow: UnitOfWork, personId: Id, aim: Aim): Promise<string | null> =>
  lineFault(uow, await unitsOfPerson(uow, personId), aim);

/** Whether a leader of the own government goes along; whom another unit sends leads no visit of it (M-33). */
async function hasLeader(uow: UnitOfWork, { members }: PlanVisitInput): Promise<boolean> {
  for (const { postId, orgUnitId } of members)
    if (orgUnitId == null && (await findLeader(uow, postId)) !== null) return true;
  return false;
}

interface Sought {
  readonly path: string;
  readonly crosses: boolean;
  readonly office: number;
  /** Those of the bodies of the joint operation; null: it is a part of none. */
  readonly bodies: readonly InspectorRow[] | null;
}

/** Somebody who goes: of the own tenant, of a body of the joint operation, or whom the directory names in the unit below that sends him. */
async function findMember(
  uow: UnitOfWork,
  { postId, orgUnitId }: VisitMemberInput,
  { path, crosses, office, bodies }: Sought,
): Promise<Result<Found>> {
  const nobody = (code: string) => invalidInput([{ path: `${path}.postId`, code }]);
  const found = (one: Named, sent: boolean, units: readonly number[]): Result<Found> =>
    ok({ named: { postId: one.postId, orgUnitId: one.orgUnitId, personName: one.personName }, sent, units });
  if (orgUnitId == null) {
    const own = await findPost(uow, postId, going);
    if (own === null) return nobody('notFound');
    // a body of the own government answers for itself, and sends as every other
    const asBody = bodies !== null && own.orgUnitId !== office && (await findLeader(uow, postId)) === null;
    if (asBody && !bodies.some((one) => one.postId === own.postId)) return nobody('notTakingPart');
    return found(own, false, await unitsOfPerson(uow, own.personId));
  }
  const unit = await findUnitOrBody(uow, orgUnitId);
  if (unit === null) return invalidInput([{ path: `${path}.orgUnitId`, code: 'notFound' }]);
  const key = rowIdIn(postId, 'Post', uow.session.rootId);
  const ofBody = (bodies ?? []).filter((one) => one.orgUnitId === unit.id);
  const joined = ofBody.find((one) => one.postId === key);
  if (joined !== undefined) return found(joined, false, joined.units);
  const sends = bodies === null || crosses; // a visit of an operation takes its bodies along, and across regions others as well
  const below = sends ? (await visits(uow).inspectorsOf(unit.id)).find((one) => one.postId === key) : undefined;
  if (below !== undefined) return found(below, true, below.units);
  return nobody(bodies === null || ofBody.length > 0 ? 'notFound' : 'notTakingPart');
}
