import type { UnitOfWork } from '../../platform/db/unit-of-work.ts';
import { invalidInput } from '../../platform/faults.ts';
import type { Outcome } from '../../platform/graphql/idempotency.ts';
import { ok, type Result } from '../../platform/result.ts';
import { localDateOf } from '../../platform/time.ts';
import { type AssignmentRow, assignmentKey, lockAssignment } from '../assignments/assignment-moving.service.ts';
import { filesToHang, hangOnFinding } from '../files/hanging.service.ts';
import { findingTold } from './finding.events.ts';
import { findings } from './finding.repository.ts';
import { extensionFaults, recordFaults } from './finding.rules.ts';
import type { CheckPeerInput, ExtendFindingInput } from './finding.types.ts';
import { findingOutcome, openFinding } from './finding-opening.service.ts';

/** Extends a finding by analogy: one check for each task of another unit under the same matter or another of its office, each once; the units learn nothing of it (举一反三, M-35). */
export async function extendFinding(uow: UnitOfWork, input: ExtendFindingInput): Promise<Result<Outcome>> {
  const opened = await openFinding(uow, input, 'extend', null);
  if (!opened.ok) return opened;
  const { row, task } = opened.value;
  const keys = input.assignmentIds.slice(0, 21).map((id) => assignmentKey(uow, id));
  const locked = new Map<string, AssignmentRow | null>();
  for (const key of [...keys].sort()) if (key !== null) locked.set(key, await lockAssignment(uow, key));
  const peers = keys.map((key) => (key === null ? null : (locked.get(key) ?? null)));
  const before = (await findings(uow).extendedTo([row.id])).map(({ assignmentId }) => assignmentId);
  const others = await findings(uow).running(peers.flatMap((peer) => (peer === null ? [] : [peer.itemId])));
  const faults = [
    ...extensionFaults(input.assignmentIds, peers, { ...task, secrecy: row.secrecy, others }),
    ...peers.flatMap((peer, n) =>
      before.includes(peer?.id ?? '') ? [{ path: `input.assignmentIds.${n}`, code: 'twice' }] : [],
    ),
  ];
  if (faults.length > 0) return invalidInput(faults);
  for (const peer of peers) {
    if (peer === null) continue;
    const { findingClass, obstacle, risk, problem } = row;
    const check = {
      ...{ id: uow.ids.next(), itemId: peer.itemId, assignmentId: peer.id, extendsId: row.id, version: 1 },
      ...{ orgUnitId: uow.session.post?.orgUnitId ?? row.orgUnitId, grantKey: null, operationId: null, visitId: null },
      ...{ state: 'TO_CHECK' as const, findingClass, obstacle, risk, problem, evidence: row.evidence },
      ...{ foundOn: localDateOf(uow.now), recordedByPerson: uow.session.personId },
      ...{ recordedByName: uow.session.personName, recordedAt: new Date(uow.now), secrecy: peer.secrecy },
    };
    await findings(uow).insert(check);
    uow.record(findingTold('extended', check, task.originatorUnitId));
  }
  await findings(uow).save(row.id, { version: row.version + 1 });
  return ok(findingOutcome(row.id));
}

/** Says of a check on a peer what was found there: the same, which is recorded as any finding, or nothing (M-35). */
export async function checkPeer(uow: UnitOfWork, input: CheckPeerInput): Promise<Result<Outcome>> {
  const opened = await openFinding(uow, input, 'checkPeer', input.found ? 'find' : 'clear');
  if (!opened.ok) return opened;
  const { row, task, moved } = opened.value;
  const faults = recordFaults(input, task.arrivedOn, localDateOf(uow.now));
  const shown = await filesToHang(uow, input.fileIds, 'input.fileIds', faults);
  if (!shown.ok) return shown;
  const { personId, personName } = uow.session;
  await findings(uow).save(row.id, {
    ...{ ...moved, problem: input.problem.trim(), evidence: input.evidence.trim(), foundOn: input.foundOn },
    ...{ recordedByPerson: personId, recordedByName: personName, recordedAt: new Date(uow.now) },
  });
  await hangOnFinding(uow, row, 'PROBLEM', shown.value);
  uow.record(findingTold(input.found ? 'recorded' : 'cleared', row, task.originatorUnitId));
  return ok(findingOutcome(row.id));
}
