import { actionsOn } from '../actions/action.service.ts';
import type { AllowedActionType } from '../actions/action.types.ts';
import { keyTaggingClosedBy } from '../conferences/four-keys.rules.ts';
import type { Context, Reading } from '../context.ts';
import { isExpeditable } from '../expediting/expediting.rules.ts';
import { isGrantable } from '../grants/grant.rules.ts';
import { powersOver } from '../grants/grant-power.service.ts';
import { amendmentActs } from '../item-moves/amendment-acts.service.ts';
import { taggingClosedBy } from '../linkages/linkage.rules.ts';
import { asksForList } from '../need-to-know/knowing.service.ts';
import { isMarkable, markingClosedBy } from '../process-marks/process-mark.rules.ts';
import {
  binds,
  decidingClosedBy,
  isSupervisedAgain,
  proposingClosedBy,
} from '../rectifications/rectification.rules.ts';
import { passClosedBy } from '../six-haves/six-haves.service.ts';
import { isSettled, isTriageable } from '../triage/triage.rules.ts';
import type { ItemRow } from './item.entity.ts';
import { itemMachine } from './item.machine.ts';
import { items } from './item.repository.ts';
import { instructionSources, isRecallable, secrecies, tellsOfPerson } from './item.rules.ts';
import { InstructionCoverageType, ItemConnectionType, ItemType } from './item.types.ts';
import { itemId, itemKey } from './item-moving.service.ts';

const pageSize = 50;

/** The acts on an item in the order of its life, each with the move it makes. */
const acts = {
  propose: 'propose',
  establish: 'establish',
  decline: 'decline',
  issue: 'issue',
  recall: 'recall',
  startVerification: 'startVerification',
  concludeVerification: 'pass',
  strikeOff: 'pass',
  recordLookBack: 'hold',
  archive: 'archive',
  resume: 'resumeEstablished',
} as const satisfies Record<string, keyof typeof itemMachine.moves>;

/** The acts beside the road, each with the move it makes; listed only in the states that know it. */
const asides = {
  suspend: 'suspend',
  withdraw: 'withdraw',
  transferOut: 'transferOut',
  rollOver: 'rollOver',
} as const satisfies Record<string, keyof typeof itemMachine.moves>;

/** Acts that leave an item in its state. */
const stays = ['triage', 'decideTriage', 'decideSecondarySupervision'] as const;

/** What the office handles inside; whoever supervises for it under a mandate does not read it (visibility.md Z9). */
const inside = { opinion: '', declineReason: '', suggestion: null, classChangedAt: null, loweringOn: null };

/** An item as the schema shows it. */
export const toItem = (row: ItemRow): ItemType =>
  Object.assign(new ItemType(), {
    ...row,
    rowId: row.id,
    orgUnitRowId: row.orgUnitId,
    leadUnitRowId: row.leadUnitId,
    leaderRowId: row.leaderPostId,
    dutyLeadRowId: row.dutyLeadPostId,
    dutyDirectRowId: row.dutyDirectPostId,
    id: itemId(row.rootId, row.id),
    secrecy: secrecies[row.secrecy],
    highRisk: row.risk === 'HIGH',
    verified: row.verifiedBy !== null,
    progressText: row.progress,
    progress: undefined,
  });

/** One page of what the acting post's unit registered, newest first. */
export async function pageOfItems({ uow, load, session }: Reading, after: string | null): Promise<ItemConnectionType> {
  const start = after === null ? null : itemKey(uow, after);
  if (session.post === null || (after !== null && start === null)) return { nodes: [], nextCursor: null };
  const found = await items(uow).page(session.post.orgUnitId, start, pageSize + 1);
  const rows = await load.item.loadMany(found.slice(0, pageSize).map(({ id }) => id));
  const nodes = rows.flatMap((row) => (row instanceof Error || row === null ? [] : [toItem(row)]));
  return { nodes, nextCursor: found.length > pageSize ? (nodes.at(-1)?.id ?? null) : null };
}

/** How far the instructions of the acting office have their notice and their summary; null without a post (M-02). */
export async function instructionCoverage({ uow, load, session }: Reading): Promise<InstructionCoverageType | null> {
  if (session.post === null) return null;
  const found = await items(uow).coverage(session.post.orgUnitId, instructionSources);
  const rows = await load.item.loadMany(found.withoutNotice);
  const withoutNotice = rows.flatMap((row) => (row instanceof Error || row === null ? [] : [toItem(row)]));
  return Object.assign(new InstructionCoverageType(), { ...found, withoutNotice });
}

/** The item of a row id, if the session may read it. */
export async function findItem({ load, session }: Reading, id: string): Promise<ItemType | null> {
  const row = await load.item.load(id);
  if (row === null) return null;
  if (row.orgUnitId === session.post?.orgUnitId) return toItem(row);
  return toItem({ ...row, ...inside, sourceRef: tellsOfPerson(row.source) ? '' : row.sourceRef });
}

/** What the acting post may do to an item now: the machine's moves and the policy, each denial with its rule (B9). */
export async function actionsOnItem(context: Context, reading: Reading, item: ItemType): Promise<AllowedActionType[]> {
  const row = await reading.load.item.load(item.rowId);
  if (row === null) return [];
  const open = itemMachine.movesFrom(row.state);
  const triage = await reading.load.triageOfItem.load(row.id);
  const acceptedByMe = ['VERIFYING', 'LOOK_BACK'].includes(row.state) && (await isAcceptor(reading, row.id));
  const powers = await powersOver(reading.uow, { ...row, itemId: row.id });
  const orders = await reading.load.rectificationsOfItem.load(row.id);
  const marks = (await reading.load.marksOfItem.load(row.id)).map(({ kind }) => kind);
  const roots = isSupervisedAgain(row.state) ? await reading.load.rootsOfItem.load(row.id) : [];
  const stateOf = (id: string) => roots.find((root) => root.id === id)?.state;
  const record = { ...row, ...powers, triageLeader: triage?.leaderPostId ?? '' };
  const known = [
    ...(isExpeditable(row.state) ? ['expedite'] : []),
    ...(isGrantable(row.state) ? ['delegate', 'proposeJoint'] : []),
    ...(isSupervisedAgain(row.state) ? ['proposeSecondarySupervision'] : []),
    ...(isMarkable(row.state) ? ['markProcess'] : []),
    ...(taggingClosedBy(row.state) === null ? ['tagLinkages'] : []),
    ...(keyTaggingClosedBy(row.state) === null ? ['tagFourKey'] : []),
    ...(asksForList(row) ? ['nameKnowers', 'removeKnower'] : ['raiseSecrecy']),
    ...(row.secrecy > 0 ? ['lowerSecrecy'] : []),
    ...(row.state === 'ROLLING' ? ['recordSecondFeedback'] : []),
    ...Object.entries(asides).flatMap(([act, move]) => (open.includes(move) ? [act] : [])),
    ...(await amendmentActs(reading, row)),
  ];
  const passes = row.state === 'VERIFYING' && row.verifiedBy !== null;
  const lacks = passes ? await passClosedBy(reading, row.id) : null;
  return actionsOn(context, reading, 'Item', record, [...Object.keys(acts), ...stays, ...known], (act) => {
    if (act === 'expedite') return isExpeditable(row.state) ? null : 'Item.expediteTooLate';
    if (act === 'markProcess') return markingClosedBy(row.state, marks);
    if (act === 'proposeSecondarySupervision') return proposingClosedBy(row.state, roots, orders);
    if (act === 'decideSecondarySupervision') return decidingClosedBy(row.state, orders);
    if (act === 'triage' || act === 'decideTriage') {
      if (!isTriageable(row.state)) return 'Item.triageTooLate';
      return act === 'decideTriage' && triage?.decision !== 'PENDING' ? 'Item.triageNotPending' : null;
    }
    if (act in acts && !open.includes(acts[act as keyof typeof acts])) return 'Item.machine';
    if (act === 'establish' && !isSettled(triage)) return 'Item.triageUndecided';
    if (act === 'recall' && !isRecallable(row.issuedAt, reading.session.now)) return 'Item.recallTooLate';
    if ((act === 'concludeVerification' || act === 'recordLookBack') && acceptedByMe) return 'Item.verifiedByOthers';
    if (act === 'concludeVerification' && row.verifiedBy !== null) return 'Item.verifiedAlready';
    if (act === 'strikeOff' && row.verifiedBy === null) return 'Item.unverified';
    if (act === 'strikeOff' && row.verifiedBy === reading.session.personId) return 'Item.verifierStrikes';
    if (act === 'strikeOff' && orders.some((one) => binds(one, stateOf(one.assignmentId))))
      return 'Item.openRectification';
    if (act === 'strikeOff') return lacks;
    return act === 'archive' && row.lookBackOn.length > 0 ? 'Item.lookBackPending' : null;
  });
}

/** Whether the reader accepted a task of the item, so that somebody else verifies it. */
const isAcceptor = async ({ load, session }: Reading, id: string): Promise<boolean> =>
  (await load.rootsOfItem.load(id)).some(({ acceptedByPerson }) => acceptedByPerson === session.personId);
