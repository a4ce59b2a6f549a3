import type { Quote } from './quote.rules.ts';
import { ReportQuoteType } from './quote.types.ts';
import { quoteSeal } from './quoting.service.ts';

/** Quotes as the schema shows them, each with whether its words are what was quoted. */
export const toQuotes = (quotes: readonly Quote[]): ReportQuoteType[] =>
  quotes.map((quote) =>
    Object.assign(new ReportQuoteType(), {
      ...{ part: quote.part, text: quote.text, annotation: quote.annotation },
      sourceRowId: quote.reportId,
      intact: quoteSeal(quote) === quote.hash,
    }),
  );
