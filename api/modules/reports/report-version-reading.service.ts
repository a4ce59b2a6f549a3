import { encodeGlobalId } from '../../platform/ids.ts';
import type { Reading } from '../context.ts';
import type { FileType } from '../files/file.types.ts';
import { findFile } from '../files/file-reading.service.ts';
import { toAmountTypes } from '../targets/amount.types.ts';
import type { Quote } from './quote.rules.ts';
import { toQuotes } from './quote-reading.service.ts';
import type { ReportVersionRow } from './report-version.entity.ts';
import { beforeOf, type EarlierWords } from './report-version.rules.ts';
import { ReportVersionType, ReportWordsType } from './report-version.types.ts';

/** What was written at some time, and what hung on it; null where that was not kept yet. */
interface Earlier extends EarlierWords {
  readonly fileIds: readonly string[] | null;
  readonly quotes: readonly Quote[] | null;
}

const wordsOf = ({ amounts, fileIds, quotes, ...words }: Earlier): ReportWordsType => {
  const { at, measures, progress, effect, problems, nextStep, claimed } = words;
  const said = { at, measures, progress, effect, problems, nextStep, claimed, amounts: toAmountTypes(amounts) };
  const hung = { fileRowIds: fileIds, quotes: quotes === null ? null : toQuotes(quotes) };
  return Object.assign(new ReportWordsType(), said, hung);
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
  if (before === null) return null;
  if ('fileIds' in before) return wordsOf(before);
  const fileIds = (await load.filesOn.load(before.id)).map((file) => file.id);
  return wordsOf({ ...before, fileIds });
}

/** The files of an earlier writing that the session may read, in their order; null: they were not kept then. */
export async function filesOfWords(reading: Reading, words: ReportWordsType): Promise<FileType[] | null> {
  if (words.fileRowIds === null) return null;
  const found = await Promise.all(words.fileRowIds.map((id) => findFile(reading, id)));
  return found.filter((file) => file !== null);
}
