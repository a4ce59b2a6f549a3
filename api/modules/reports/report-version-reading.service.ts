import { encodeGlobalId } from '../../platform/ids.ts';
import type { Reading } from '../context.ts';
import { toAmountTypes } from '../targets/amount.types.ts';
import type { ReportVersionRow } from './report-version.entity.ts';
import { beforeOf, type EarlierWords } from './report-version.rules.ts';
import { ReportVersionType, ReportWordsType } from './report-version.types.ts';

const wordsOf = ({ amounts, ...words }: EarlierWords): ReportWordsType => {
  const { at, measures, progress, effect, problems, nextStep, claimed } = words;
  const said = { at, measures, progress, effect, problems, nextStep, claimed, amounts: toAmountTypes(amounts) };
  return Object.assign(new ReportWordsType(), said);
};

/** A hand-in as the schema shows it. */
export const toVersion = (row: ReportVersionRow): ReportVersionType =>
  Object.assign(new ReportVersionType(), {
    ...row,
    id: encodeGlobalId({ type: 'ReportVersion', root: row.rootId, id: row.id }),
    handedInByRowId: row.handedInBy,
    words: wordsOf({ ...row, at: row.handedInAt }),
  });

/** What the readers of a report saw before it; null when there was nothing. */
export async function wordsBefore({ load }: Reading, reportRowId: string): Promise<ReportWordsType | null> {
  const row = await load.report.load(reportRowId);
  if (row === null) return null;
  const versions = (await load.versionsOf.load(row.id)).map((one) => ({ ...one, at: one.handedInAt }));
  const before = beforeOf(row, versions, await load.reportsOn.load(row.assignmentId));
  return before === null ? null : wordsOf(before);
}
