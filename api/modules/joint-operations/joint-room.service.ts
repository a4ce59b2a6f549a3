import { authorize } from '../../access/authorize.ts';
import type { UnitOfWork } from '../../platform/db/unit-of-work.ts';
import { invalidInput, stale, textFaults, unseen } from '../../platform/faults.ts';
import type { Outcome } from '../../platform/graphql/idempotency.ts';
import { ok, type Result, refuse } from '../../platform/result.ts';
import { filesToHang, hangOnEvidence } from '../files/hanging.service.ts';
import type { JointMemberRow, JointOperationRow } from './joint-operation.entity.ts';
import { jointTold } from './joint-operation.events.ts';
import { jointOperations } from './joint-operation.repository.ts';
import { isRunning, jointOperationKey } from './joint-operation.service.ts';
import { placesIn } from './joint-places.service.ts';
import type { JointReportRow } from './joint-room.entity.ts';
import { jointRooms } from './joint-room.repository.ts';
import { leadKeys, mostEvidence, opinionKeys, type RoomAct, roomClosedBy, roomOf } from './joint-room.rules.ts';
import type {
  CountersignJointReportInput,
  GiveJointOpinionInput,
  SaveJointReportInput,
  ShareJointEvidenceInput,
} from './joint-room.types.ts';

/** The operation, and the version that was read: of the own opinion, or of the report; evidence is put beside what is there. */
interface Aim {
  readonly operationId: string;
  readonly version?: number;
}

/** A room that the acting unit may act in, locked, with what stands in it. */
interface OpenRoom {
  readonly operation: JointOperationRow;
  readonly bodies: readonly JointMemberRow[];
  readonly report: JointReportRow | null;
  readonly unit: number;
  readonly office: number;
}

const outcome = ({ operation }: OpenRoom): Outcome => ({ type: 'JointOperation', id: operation.id });

/** Tells a step to whoever takes part; keys of bodies instead, where the others are not to learn of it yet. */
const tell = (
  uow: UnitOfWork,
  { operation, office, unit }: OpenRoom,
  step: Parameters<typeof jointTold>[0],
  keys: readonly number[] = [operation.grantKey],
): void => uow.record(jointTold(step, { ...operation, readerKeys: [office, ...keys] }, { unit }));

/** Gives the opinion of the own body, or another instead of it, until the report is submitted; the others read it then (V-39). */
export async function giveJointOpinion(uow: UnitOfWork, input: GiveJointOpinionInput): Promise<Result<Outcome>> {
  const opened = await openRoom(uow, input, 'giveOpinion');
  if (!opened.ok) return opened;
  const room = opened.value;
  const { operation, bodies, unit, office } = room;
  const before = (await jointRooms(uow).opinionsOf([operation.id])).find(({ orgUnitId }) => orgUnitId === unit);
  if ((before?.version ?? 0) !== input.version) return stale();
  const faults = textFaults(input.words, 4000, 'input.words', 'refused');
  if (faults.length > 0) return invalidInput(faults);
  const given = {
    words: input.words.trim(),
    version: input.version + 1,
    givenByName: uow.session.personName,
    givenAt: new Date(uow.now),
  };
  const keys = opinionKeys(unit, bodies);
  if (before !== undefined) await jointRooms(uow).saveOpinion(before.id, given);
  else
    await jointRooms(uow).insertOpinion({
      ...{ id: uow.ids.next(), operationId: operation.id, orgUnitId: unit, ...given },
      ...{ secrecy: operation.secrecy, readerKeys: [office, ...keys] },
    });
  tell(uow, room, 'opinionGiven', keys);
  return ok(outcome(room));
}

/** Puts files with a line of what they show into the room, for everybody in it and nobody else, until it ends (M-11). */
export async function shareJointEvidence(uow: UnitOfWork, input: ShareJointEvidenceInput): Promise<Result<Outcome>> {
  const opened = await openRoom(uow, input, 'shareEvidence');
  if (!opened.ok) return opened;
  const room = opened.value;
  const { operation, unit, office } = room;
  if ((await jointRooms(uow).countEvidence(operation.id)) >= mostEvidence)
    return refuse('INVALID_MOVE', { ruleId: 'JointOperation.evidenceFull' });
  const faults = textFaults(input.words, 200, 'input.words', 'refused');
  const files = await filesToHang(uow, input.fileIds, 'input.fileIds');
  if (!files.ok) faults.push(...files.problem.fields);
  if (faults.length > 0 || !files.ok) return invalidInput(faults);
  const evidence = {
    ...{ id: uow.ids.next(), operationId: operation.id, orgUnitId: unit, words: input.words.trim() },
    ...{ putByName: uow.session.personName, putAt: new Date(uow.now) },
    ...{ secrecy: operation.secrecy, readerKeys: [office, operation.grantKey] },
  };
  await jointRooms(uow).insertEvidence(evidence);
  await hangOnEvidence(uow, evidence, files.value);
  tell(uow, room, 'evidenceShared');
  return ok(outcome(room));
}

/** Writes the report for all as the lead, and submits it: from then on everybody in the room reads it and every opinion (M-11). */
export async function saveJointReport(uow: UnitOfWork, input: SaveJointReportInput): Promise<Result<Outcome>> {
  const opened = await openRoom(uow, input, 'writeReport');
  if (!opened.ok) return opened;
  const room = opened.value;
  const { operation, bodies, report, unit, office } = room;
  const faults = textFaults(input.words, 10_000, 'input.words', 'refused');
  if (faults.length > 0) return invalidInput(faults);
  const { personName } = uow.session;
  const at = new Date(uow.now);
  const keys = input.submits ? [operation.grantKey] : leadKeys(bodies);
  const written = {
    ...{ orgUnitId: unit, words: input.words.trim(), version: input.version + 1, writtenByName: personName },
    ...{ writtenAt: at, submittedByName: input.submits ? personName : null, submittedAt: input.submits ? at : null },
    readerKeys: [office, ...keys],
  };
  if (report !== null) await jointRooms(uow).saveReport(report.id, written);
  else
    await jointRooms(uow).insertReport({
      ...{ id: uow.ids.next(), operationId: operation.id, secrecy: operation.secrecy },
      ...written,
    });
  if (!input.submits) return ok(outcome(room));
  await jointRooms(uow).showOpinions(operation.id, operation.grantKey);
  tell(uow, room, 'reported');
  return ok(outcome(room));
}

/** Stands by the submitted report for the own body, once (M-11). */
export async function countersignJointReport(
  uow: UnitOfWork,
  input: CountersignJointReportInput,
): Promise<Result<Outcome>> {
  const opened = await openRoom(uow, input, 'countersign');
  if (!opened.ok) return opened;
  const room = opened.value;
  const { operation, unit, office } = room;
  await jointRooms(uow).insertSignature({
    ...{ id: uow.ids.next(), operationId: operation.id, orgUnitId: unit, signedByName: uow.session.personName },
    ...{ signedAt: new Date(uow.now), secrecy: operation.secrecy, readerKeys: [office, operation.grantKey] },
  });
  tell(uow, room, 'countersigned');
  return ok(outcome(room));
}

/** Locks an operation and decides whether the acting post may do `act` in its room now. */
async function openRoom(uow: UnitOfWork, aim: Aim, act: RoomAct): Promise<Result<OpenRoom>> {
  const id = jointOperationKey(uow.session.rootId, aim.operationId);
  const operation = id === null ? null : await jointOperations(uow).lock(id);
  if (operation === null) return unseen('input.operationId');
  const bodies = await jointOperations(uow).membersOf([operation.id]);
  const unit = uow.session.post?.orgUnitId ?? -1;
  const places = await placesIn(uow, operation, bodies);
  const allowed = authorize(uow.session, act, 'JointOperation', { ...operation, ...places });
  if (!allowed.ok) return allowed;
  const [report = null] = await jointRooms(uow).reportsOf([operation.id]);
  if (aim.version !== undefined && act !== 'giveOpinion' && (report?.version ?? 0) !== aim.version) return stale();
  const signatures = await jointRooms(uow).signaturesOf([operation.id]);
  const closedBy = roomClosedBy(act, roomOf(unit, isRunning(operation, uow.now), report, signatures));
  if (closedBy !== null) return refuse('INVALID_MOVE', { ruleId: closedBy });
  return ok({ operation, bodies, report, unit, office: operation.orgUnitId * 64 });
}
