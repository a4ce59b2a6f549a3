import { createHash } from 'node:crypto';
import { localDateOf } from '../../platform/time.ts';
import { actionsOn } from '../actions/action.service.ts';
import type { AllowedActionType } from '../actions/action.types.ts';
import { mayBeClosed, writingClosedBy } from '../bypass-notes/bypass-note.rules.ts';
import { answeringChaseClosedBy } from '../chases/chase.rules.ts';
import type { Context, Reading } from '../context.ts';
import { askingClosedBy, decidingClosedBy } from '../extensions/extension.rules.ts';
import { recordingClosedBy } from '../findings/finding.rules.ts';
import { powersOver } from '../grants/grant-power.service.ts';
import { changingClosedBy } from '../handlers/handler.rules.ts';
import { consentActs } from '../item-moves/amendment-acts.service.ts';
import { secrecies } from '../items/item.rules.ts';
import { objectingClosedBy, objectionDue, rejectingClosedBy } from '../objections/objection.rules.ts';
import { answeringClosedBy, closingClosedBy } from '../rectifications/rectification.rules.ts';
import { formingClosedBy, lasting } from '../task-forces/task-force.rules.ts';
import { isOpenTask } from './amending.rules.ts';
import { assignmentMachine, planWritable } from './assignment.machine.ts';
import { assignments, type ChainLink } from './assignment.repository.ts';
import { hasOtherRoot } from './assignment.rules.ts';
import { AssignmentType, DutyHolderType, OrderTextType, OwnPartType } from './assignment.types.ts';
import { type AssignmentRow, assignmentId, assignmentKey, forPolicy } from './assignment-moving.service.ts';
import { latestForChildren } from './deadline.rules.ts';
import { isActOf } from './group.rules.ts';
import type { OrderTextRow } from './order-text.entity.ts';
import { sealedText } from './order-text.rules.ts';
import { reopeningClosedBy } from './reopening.rules.ts';
import { toEntries } from './target-reading.service.ts';

/** The acts on an assignment in the order of its life, each with the move it needs open; null: it stays in its state. */
const acts = {
  sign: 'sign',
  read: 'read',
  handle: 'handle',
  changeHandler: null,
  object: 'object',
  relay: 'relay',
  plan: null,
  report: 'submit',
  coSign: 'coSign',
  verify: null,
  accept: 'accept',
  sendBack: 'sendBack',
  waive: 'accept',
  reopen: 'reopen',
  upholdObjection: 'upholdObjection',
  rejectObjection: 'rejectObjection',
  rejectObjectionFinally: 'rejectObjection',
  requestExtension: null,
  requestCoordination: null,
  seekSupport: null,
  decideExtension: null,
  answerRectification: null,
  closeRectification: null,
  answerChase: null,
  formTaskForce: null,
  writeBypassNote: null,
} as const satisfies Record<string, keyof typeof assignmentMachine.moves | null>;

/** The acts beside the road, each with the move it makes; listed only in the states that know it. */
const asides = { cancel: 'cancel' } as const satisfies Record<string, keyof typeof assignmentMachine.moves>;

const ownPartOf = ({ ownShare, claimed, verified }: AssignmentRow): OwnPartType | null =>
  ownShare === 0 ? null : Object.assign(new OwnPartType(), { share: Math.round(ownShare * 100), claimed, verified });

/** An assignment as the schema shows it. */
export const toAssignment = (row: AssignmentRow): AssignmentType =>
  Object.assign(new AssignmentType(), {
    ...row,
    rowId: row.id,
    itemRowId: row.itemId,
    fromRowId: row.fromOrgUnitId,
    toRowId: row.toOrgUnitId,
    handlerRowId: row.handlerPostId,
    leadRowId: row.leadId,
    deemedServed: row.signedAt !== null && row.signedBy === null,
    replacesRowId: row.replacesId,
    ownPart: ownPartOf(row),
    id: assignmentId(row.rootId, row.id),
    secrecy: secrecies[row.secrecy],
  });

/** The assignment of a row id, if the session may read it. */
export async function findAssignment({ load }: Reading, id: string): Promise<AssignmentType | null> {
  const row = await load.assignment.load(id);
  return row === null ? null : toAssignment(row);
}

/** The task of the lead unit that an assignment supports; null for every other. */
export const leadOf = (reading: Reading, { leadRowId }: AssignmentType): Promise<AssignmentType | null> =>
  leadRowId === null ? Promise.resolve(null) : findAssignment(reading, leadRowId);

/** The tasks of the units that support that of a lead unit. */
export const supportsOf = async ({ load }: Reading, { rowId }: AssignmentType): Promise<AssignmentType[]> =>
  (await load.supportsOf.load(rowId)).map(toAssignment);

/** The assignment behind an opaque id, if the session may read it. */
export async function assignmentOf(reading: Reading, id: string): Promise<AssignmentType | null> {
  const wanted = assignmentKey(reading.uow, id);
  return wanted === null ? null : findAssignment(reading, wanted);
}

/** The row of an assignment that was read. */
export async function rowOf({ load }: Reading, { rowId }: AssignmentType): Promise<AssignmentRow> {
  const row = await load.assignment.load(rowId);
  if (row === null) throw new Error('A field of an assignment that is not there');
  return row;
}

type Sealed = Pick<
  ChainLink,
  'number' | 'dueOn' | 'task' | 'target' | 'measures' | 'requirement' | 'discipline' | 'hash'
>;

const isIntact = (order: Sealed): boolean =>
  createHash('sha256')
    .update(sealedText(order.number, order.dueOn, order))
    .digest()
    .equals(order.hash);

/** What every level above ordered, the own order first, each checked against its hash (Z4, M-101). */
export async function chainOf({ load }: Reading, { rowId }: AssignmentType): Promise<OrderTextType[]> {
  const links = await load.orderChain.load(rowId);
  return links.map((link) =>
    Object.assign(new OrderTextType(), {
      ...link,
      issuerRowId: link.orgUnitId,
      holderRowId: link.holderUnitId,
      holderState: link.state,
      ledger: toEntries(link.targets),
      intact: isIntact(link),
    }),
  );
}

/** A notice as its issuer reads it. */
export const toOrderText = (row: OrderTextRow): OrderTextType =>
  Object.assign(new OrderTextType(), {
    ...row,
    issuerRowId: row.orgUnitId,
    holderRowId: null,
    holderState: null,
    signedAt: null,
    submittedAt: null,
    acceptedAt: null,
    ledger: toEntries(row.targets),
    intact: isIntact(row),
  });

/** Who has answered for the holder since the assignment arrived, in the order in which they took the posts (M-04). */
export async function responsibleFor({ uow, load }: Reading, { rowId }: AssignmentType): Promise<DutyHolderType[]> {
  const row = await load.assignment.load(rowId);
  if (row === null) return [];
  const held = await assignments(uow).dutyHolders([row.toOrgUnitId], row.arrivedOn);
  return held.map((one) => Object.assign(new DutyHolderType(), one));
}

/** The last day that tasks given on from an assignment may have. */
export async function latestOf(reading: Reading, assignment: AssignmentType): Promise<string> {
  const { dueOn, consolidationDays } = await rowOf(reading, assignment);
  return latestForChildren(await reading.load.calendar(), dueOn, consolidationDays);
}

/** The last day on which the holder of an assignment may object (lifecycle 5.2). */
export async function objectionDueOf(reading: Reading, assignment: AssignmentType): Promise<string> {
  const { arrivedOn } = await rowOf(reading, assignment);
  return objectionDue(await reading.load.calendar(), arrivedOn).date;
}

/** What an assignment comes from, the matter or the assignment above, for those who may read it. */
const roundAbove = async ({ load }: Reading, { parentId, itemId }: AssignmentRow) =>
  parentId === null ? load.item.load(itemId) : load.assignment.load(parentId);

/** What the acting post may do to an assignment now, each denial with its rule (B9). */
export async function actionsOnAssignment(
  context: Context,
  reading: Reading,
  assignment: AssignmentType,
): Promise<AllowedActionType[]> {
  const row = await rowOf(reading, assignment);
  const open = assignmentMachine.movesFrom(row.state);
  const record = { ...forPolicy(row), ...(await powersOver(reading.uow, row)) };
  const calendar = await reading.load.calendar();
  const asked = row.role === 'SUPPORT' && (await reading.load.isAskedToCoSign.load(row.id));
  const known = [
    ...Object.entries(asides).flatMap(([act, move]) => (open.includes(move) ? [act] : [])),
    ...(isOpenTask(row) ? ['chase'] : []),
    ...(recordingClosedBy(row.state) === null ? ['recordFinding', 'askContact'] : []),
  ];
  const amending = await consentActs(reading, row);
  const roots = row.parentId === null ? await reading.load.rootsOfItem.load(row.itemId) : null;
  const today = localDateOf(reading.session.now);
  const requests = await reading.load.extensionsOf.load(row.id);
  const orders = await reading.load.rectificationsOf.load(row.id);
  const chased = await reading.load.chasesOf.load(row.id);
  const forces = formingClosedBy(row, 0) === null ? await reading.load.taskForcesOn.load(row.id) : [];
  const notes = await reading.load.bypassNotesOf.load(row.id);
  const ended = mayBeClosed(row.state) && (await reading.load.isMatterClosed.load(row.id));
  const above = row.state === 'ACCEPTED' ? await roundAbove(reading, row) : null;
  return actionsOn(context, reading, 'Assignment', record, [...Object.keys(acts), ...known, ...amending], (act) => {
    if (['answerAmendment', 'chase', 'recordFinding', 'askContact'].includes(act)) return null;
    if (act === 'cancel') return roots === null || hasOtherRoot(roots, row.id) ? null : 'Assignment.lastRoot';
    if (act === 'report' && row.state === 'RETURNED') return null;
    if (!isActOf(row.role, act)) return 'Assignment.role';
    if (act === 'coSign' && !asked) return 'Assignment.notAsked';
    const move = acts[act as keyof typeof acts];
    if (move !== null && !open.includes(move)) return 'Assignment.machine';
    if (act === 'writeBypassNote') return writingClosedBy(row.state, notes, ended);
    if (act === 'formTaskForce') return formingClosedBy(row, lasting(forces));
    if (act === 'changeHandler') return changingClosedBy(row.state);
    if (act === 'reopen') return reopeningClosedBy(row, above);
    if (act === 'object') return objectingClosedBy(calendar, row, today);
    if (act === 'requestExtension') return askingClosedBy(row, requests, today);
    if (act === 'decideExtension') return decidingClosedBy(requests, today);
    if (act === 'answerChase') return answeringChaseClosedBy(row.state, chased);
    if (act === 'answerRectification') return answeringClosedBy(row.state, orders);
    if (act === 'closeRectification') return closingClosedBy(orders, reading.session.personId);
    if (move !== null) return rejectingClosedBy(act, row.objections);
    if (act === 'requestCoordination' || act === 'seekSupport')
      return row.state === 'IN_PROGRESS' ? null : 'Assignment.machine';
    if (act === 'plan') return planWritable.includes(row.state) ? null : 'Assignment.machine';
    return ['IN_PROGRESS', 'SUBMITTED', 'RETURNED'].includes(row.state) ? null : 'Assignment.machine';
  });
}
