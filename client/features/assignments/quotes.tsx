import type { ReportLineFragment, ReportPart } from '../../graphql/generated/graphql.ts';
import { type TextId, text } from '../../i18n/text.ts';

interface Shown {
  readonly part: ReportPart;
  readonly text: string;
  readonly from: string | undefined;
}

/** A passage of a report of the level below: its words, whose they are where that may be known, and in which part they stand. */
export function QuotedWords({ part, text: words, from }: Shown) {
  return (
    <>
      <blockquote>{words}</blockquote>
      <figcaption className="quiet">
        {from ?? text('quotes.below')} · {text(`report.${part}` as TextId)}
      </figcaption>
    </>
  );
}

/** What a report quotes of the level below, each with the annotation beside it. */
export function Quotes({ quotes }: { quotes: ReportLineFragment['quotes'] }) {
  if (quotes.length === 0) return null;
  return (
    <section className="quotes" aria-label={text('quotes.title')}>
      {quotes.map((quote) => (
        <figure key={`${quote.reportId}${quote.part}${quote.text}`}>
          <QuotedWords part={quote.part} text={quote.text} from={quote.orgUnit?.shortName} />
          {quote.annotation !== '' && <p>{text('quotes.annotated', { words: quote.annotation })}</p>}
          {!quote.intact && <p className="fault">{text('quotes.broken')}</p>}
        </figure>
      ))}
    </section>
  );
}
