import type { UnitOfWork } from '../../platform/db/unit-of-work.ts';
import type { Id } from '../../platform/ids.ts';
import { localDateOf } from '../../platform/time.ts';
import { dutyOf } from '../duties/duty.service.ts';
import type { Linkage } from '../linkages/linkage.rules.ts';
import { asksForList } from '../need-to-know/knowing.service.ts';
import { itemMoved } from './item.events.ts';
import { itemMachine } from './item.machine.ts';
import { items } from './item.repository.ts';
import { itemNumber, itemReaders, type Suggestion, type WantedItem } from './item.rules.ts';

/** A matter that its rules let through, with the leader who gave it, and what a matrix says of it. */
export interface Registrable extends WantedItem {
  readonly leader: { readonly postId: Id } | null;
  /** The id that a list of knowers was opened for; none: a new one. */
  readonly id?: Id;
  readonly matrixKey?: string;
  readonly suggestion?: Suggestion;
}

/** Registers matters for a post's unit in their order: allots their numbers (M-01) and finds who supervises each for its leader (M-05). */
export async function registerAll(
  uow: UnitOfWork,
  post: { readonly id: Id; readonly orgUnitId: number },
  wanted: readonly Registrable[],
): Promise<Id[]> {
  if (wanted.length === 0) return [];
  const year = Number(localDateOf(uow.now).slice(0, 4));
  const series = wanted.some(asksForList) ? 'secretItem' : 'item'; // of one kind: a secret is registered alone
  const last = await items(uow).nextNumber(series, year, wanted.length);
  const duties = new Map<Id, Awaited<ReturnType<typeof dutyOf>>>();
  for (const { leader, originatedOn } of wanted)
    if (leader !== null && !duties.has(leader.postId))
      duties.set(leader.postId, await dutyOf(uow, leader.postId, originatedOn));
  const rows = wanted.map((one, at) => {
    const duty = duties.get(one.leader?.postId ?? '');
    return {
      id: one.id ?? uow.ids.next(),
      tenantId: uow.session.tenantId,
      orgUnitId: post.orgUnitId,
      number: itemNumber(year, last - wanted.length + at + 1, series),
      state: itemMachine.start,
      version: 1,
      title: one.title.trim(),
      body: one.body.trim(),
      source: one.source,
      sourceRef: one.sourceRef.trim(),
      originator: one.originator,
      originatedOn: one.originatedOn,
      secrecy: one.secrecy,
      field: null,
      leaderPostId: one.leader?.postId ?? null,
      dutyLeadPostId: duty?.leadPostId ?? null,
      dutyDirectPostId: duty?.directPostId ?? null,
      registeredBy: post.id,
      registeredAt: new Date(uow.now),
      readerKeys: itemReaders(post.orgUnitId, null),
      matrixKey: one.matrixKey ?? null,
      suggestion: one.suggestion ?? null,
      taggedLinkages: [...(one.linkages ?? [])] as Linkage[],
    };
  });
  await items(uow).insertAll(rows);
  for (const row of rows) uow.record(itemMoved('item.registered', row, { number: row.number }));
  return rows.map(({ id }) => id);
}

/** The matters that lines of matrices became, by the keys of the lines. */
export const registeredLines = (uow: UnitOfWork, keys: readonly string[]) => items(uow).byMatrixKeys(keys);
