import { authorize } from '../../access/authorize.ts';
import { encodeGlobalId, rowIdIn } from '../../platform/ids.ts';
import type { PersonalBox } from '../../platform/personal-box.ts';
import { actionsOn } from '../actions/action.service.ts';
import type { AllowedActionType } from '../actions/action.types.ts';
import type { Context, Reading } from '../context.ts';
import { findingId } from '../findings/finding-opening.service.ts';
import type { ItemType } from '../items/item.types.ts';
import { findItem } from '../items/item-reading.service.ts';
import { transfersOf } from '../transfers/transfer-reading.service.ts';
import type { CaseReviewRow, ClosedCaseRow } from './case-review.entity.ts';
import { caseReviewMachine } from './case-review.machine.ts';
import { caseReviews } from './case-review.repository.ts';
import {
  caseActs,
  caseClosedBy,
  concludingClosedBy,
  countsOf,
  isOwed,
  maskedAddress,
  maskedName,
  maskedPhone,
} from './case-review.rules.ts';
import { caseReviewId, kept, placeOf } from './case-review.service.ts';
import { CaseCountsType, CaseReviewType } from './case-review.types.ts';
import { closedCaseId } from './closed-case.service.ts';
import { ClosedCaseType, UnmaskingType } from './closed-case.types.ts';

const toReview = (row: CaseReviewRow): CaseReviewType =>
  Object.assign(new CaseReviewType(), { ...row, rowId: row.id, id: caseReviewId(row.rootId, row.id) });

/** A case as everybody reads it: of its row nothing that is encrypted. */
const toCase = ({ complainantName: _, complainantPhone: __, complainantAddress: ___, ...row }: ClosedCaseRow) =>
  Object.assign(new ClosedCaseType(), {
    ...row,
    ...{ rowId: row.id, reviewRowId: row.reviewId, handlerRowId: row.handlerUnitId },
    ...{ id: closedCaseId(row.rootId, row.id), callMethod: row.calledOn === null ? null : row.callMethod },
    ...{ findingRowId: row.findingId, itemRowId: row.itemId, owed: isOwed(row) },
  });

/** The finding in which a case is rectified, as far as the session may read it: that may have become a work secret (S-1). */
export async function findingOf({ load, session }: Reading, { findingRowId }: ClosedCaseType): Promise<string | null> {
  const row = findingRowId === null ? null : await load.finding.load(findingRowId);
  return row === null ? null : findingId(session.rootId, row.id);
}

/** The matter as which a case goes on, as far as the session may read it (S-1). */
export const matterOf = async (reading: Reading, { itemRowId }: ClosedCaseType): Promise<ItemType | null> =>
  itemRowId === null ? null : findItem(reading, itemRowId);

/** Whether the body to which a case was passed took it: as the last transfer of its matter stands, else as was recorded (M-38). */
export async function acceptedOf(
  reading: Reading,
  { outcome, itemRowId, accepted }: Pick<ClosedCaseType, 'outcome' | 'itemRowId' | 'accepted'>,
): Promise<boolean | null> {
  if (outcome !== 'BEYOND_AUTHORITY' || itemRowId === null) return accepted;
  const last = (await transfersOf(reading, itemRowId)).at(-1);
  return last === undefined || last.state === 'WAITING' ? null : last.state === 'ACCEPTED';
}

/** The review from which a matter came, for whoever may read that; null for every other matter. */
export async function reviewBehind(reading: Reading, itemRowId: string): Promise<CaseReviewType | null> {
  const row = await reading.load.caseOfItem.load(itemRowId);
  return row === null ? null : findCaseReview(reading, row.reviewId);
}

/** The review of a row id, if the session may read it. */
export async function findCaseReview({ load, session }: Reading, id: string): Promise<CaseReviewType | null> {
  const row = await load.caseReview.load(id);
  return row === null || !authorize(session, 'read', 'CaseReview', row).ok ? null : toReview(row);
}

/** The review behind an opaque id, if the session may read it. */
export async function caseReviewOf(reading: Reading, id: string): Promise<CaseReviewType | null> {
  const wanted = rowIdIn(id, 'CaseReview', reading.session.rootId);
  return wanted === null ? null : findCaseReview(reading, wanted);
}

/** The reviews of the acting office, the newest first. */
export async function myCaseReviews({ uow, session }: Reading): Promise<CaseReviewType[]> {
  const unit = session.post?.orgUnitId;
  if (unit === undefined) return [];
  const rows = await caseReviews(uow).of(unit);
  return rows.filter((row) => authorize(session, 'read', 'CaseReview', row).ok).map(toReview);
}

/** The case of a row id, if the session may read it. */
export async function findClosedCase(reading: Reading, id: string): Promise<ClosedCaseType | null> {
  const row = await reading.load.closedCase.load(id);
  return row === null || (await findCaseReview(reading, row.reviewId)) === null ? null : toCase(row);
}

/** The cases of a review, as they were registered. */
export const casesIn = async ({ load }: Reading, reviewRowId: string): Promise<ClosedCaseType[]> =>
  (await load.casesOf.load(reviewRowId)).map(toCase);

/** The numbers of a review. */
export async function countsIn(reading: Reading, reviewRowId: string): Promise<CaseCountsType> {
  const standing = (await reading.load.casesOf.load(reviewRowId)).map(async (row) => ({
    ...row,
    accepted: await acceptedOf(reading, { ...row, itemRowId: row.itemId }),
  }));
  return Object.assign(new CaseCountsType(), countsOf(await Promise.all(standing)));
}

/** The briefing of a review, in the words of the regulation, from its numbers (M-36). */
export async function briefingOf(
  context: Context,
  reading: Reading,
  { rowId, title }: CaseReviewType,
): Promise<string> {
  const counts = await countsIn(reading, rowId);
  const parts = [
    context.say(counts.drawn === counts.registered ? 'CaseReview.saysAll' : 'CaseReview.saysSample', {
      ...counts,
      title,
    }),
    ...(counts.handled > 0 ? [context.say('CaseReview.saysHandled', { ...counts })] : []),
    ...(counts.beyondAuthority > 0 ? [context.say('CaseReview.saysPassed', { ...counts })] : []),
    ...(counts.rectify > 0 ? [context.say('CaseReview.saysRectify', { ...counts })] : []),
    ...(counts.open > 0 ? [context.say('CaseReview.saysOpen', { ...counts })] : []),
  ];
  return parts.join('');
}

/** What tells of a complainant, masked; of what another key locked, nothing but that it is there. */
export async function maskedOf(
  { load }: Reading,
  box: PersonalBox,
  { rowId }: ClosedCaseType,
  column: (typeof kept)[number],
): Promise<string> {
  const row = await load.closedCase.load(rowId);
  if (row === null) return '';
  const text = box.open(row[column], placeOf(row.rootId, row.id, column)) ?? '';
  return masks[column](text);
}

const masks: Readonly<Record<(typeof kept)[number], (text: string) => string>> = {
  complainantName: maskedName,
  complainantPhone: maskedPhone,
  complainantAddress: maskedAddress,
};

/** Who opened what tells of a complainant, oldest first. */
export const unmaskingsOf = async ({ load }: Reading, { rowId }: ClosedCaseType): Promise<UnmaskingType[]> =>
  (await load.unmaskingsOf.load(rowId)).map((row) =>
    Object.assign(new UnmaskingType(), {
      ...row,
      id: encodeGlobalId({ type: 'Unmasking', root: row.rootId, id: row.id }),
    }),
  );

const acts = ['register', 'draw', 'conclude'] as const;

/** What the acting post may do to a review now, and why not. */
export async function actionsOnCaseReview(
  context: Context,
  reading: Reading,
  { rowId }: CaseReviewType,
): Promise<AllowedActionType[]> {
  const row = await reading.load.caseReview.load(rowId);
  if (row === null) return [];
  const cases = await reading.load.casesOf.load(rowId);
  const open = caseReviewMachine.movesFrom(row.state);
  return actionsOn(context, reading, 'CaseReview', row, acts, (act) => {
    if (act === 'register') return row.state === 'COLLECTING' ? null : 'CaseReview.machine';
    if (!open.includes(act as 'draw' | 'conclude')) return 'CaseReview.machine';
    if (act === 'draw') return cases.length === 0 ? 'CaseReview.empty' : null;
    return concludingClosedBy(cases);
  });
}

/** What the acting post may do to a case now, and why not. */
export async function actionsOnCase(
  context: Context,
  reading: Reading,
  { rowId, reviewRowId }: ClosedCaseType,
): Promise<AllowedActionType[]> {
  const row = await reading.load.closedCase.load(rowId);
  const review = await reading.load.caseReview.load(reviewRowId);
  if (row === null || review === null) return [];
  return actionsOn(context, reading, 'ClosedCase', row, caseActs, (act) =>
    caseClosedBy(act as (typeof caseActs)[number], review.state, row),
  );
}
