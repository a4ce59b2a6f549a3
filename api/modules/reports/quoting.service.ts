import type { UnitOfWork } from '../../platform/db/unit-of-work.ts';
import { invalidInput } from '../../platform/faults.ts';
import { rowIdIn } from '../../platform/ids.ts';
import { ok, type Result } from '../../platform/result.ts';
import { sealOf } from '../../platform/seal.ts';
import type { AssignmentRow } from '../assignments/assignment-moving.service.ts';
import { childrenOf } from '../assignments/tree-moving.service.ts';
import { mostQuotes, type Quote, quoteFaults, type ReportPart, sealedQuote } from './quote.rules.ts';
import type { ReportQuoteInput } from './quote.types.ts';
import type { ReportRow } from './report.entity.ts';
import { reports } from './report.repository.ts';

/** The seal of a quoted passage, by which it is seen to be what was quoted (M-101). */
export const quoteSeal = (quote: Omit<Quote, 'hash' | 'annotation'>): string =>
  sealOf(sealedQuote(quote)).toString('hex');

/**
 * The passages that a report quotes, each checked against the report of the task below that it is taken from and frozen with
 * its seal: the level above annotates and never edits.
 */
export async function quotesFor(
  uow: UnitOfWork,
  assignment: AssignmentRow,
  wanted: readonly ReportQuoteInput[],
): Promise<Result<Quote[]>> {
  if (wanted.length === 0) return ok([]);
  if (wanted.length > mostQuotes)
    return invalidInput([{ path: 'input.quotes', code: 'tooMany', params: { max: mostQuotes } }]);
  const sources = await sourcesOf(uow, assignment, wanted);
  const faults = wanted.flatMap((one, at) =>
    quoteFaults(one, sources[at] ?? null, assignment.secrecy, `input.quotes.${at}`),
  );
  if (faults.length > 0) return invalidInput(faults);
  return ok(
    wanted.flatMap(({ part, text, annotation }, at) => {
      const source = sources[at];
      if (source == null) return [];
      const frozen = { reportId: source.id, version: source.version, part: part as ReportPart, text };
      return [{ ...frozen, hash: quoteSeal(frozen), annotation: annotation.trim() }];
    }),
  );
}

/** The reports that are quoted, in order; null for what is none of the tasks directly below. */
async function sourcesOf(
  uow: UnitOfWork,
  { id }: AssignmentRow,
  wanted: readonly ReportQuoteInput[],
): Promise<(ReportRow | null)[]> {
  const keys = wanted.map(({ reportId }) => rowIdIn(reportId, 'Report', uow.session.rootId));
  const known = await reports(uow).byIds(keys.filter((key) => key !== null));
  const below = new Set((await childrenOf(uow, id)).map((child) => child.id));
  return keys.map((key) => known.find((one) => one.id === key && below.has(one.assignmentId)) ?? null);
}
