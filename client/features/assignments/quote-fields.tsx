import type { MouseEvent } from 'react';
import type { Faults } from '../../design/use-form.ts';
import { type TextId, text } from '../../i18n/text.ts';
import { shanghaiTime } from '../../i18n/time.ts';
import { LongText } from '../../orders/long-text.tsx';
import type { Assignment } from './assignment-page.tsx';
import type { WrittenQuote } from './kept-report.ts';
import { QuotedWords } from './quotes.tsx';
import { reportParts } from './report-parts.ts';

interface Props {
  readonly below: Assignment['reportsBelow'];
  readonly quotes: readonly WrittenQuote[];
  readonly faults: Faults;
  /** Changes the quotes, given those that stand in the form now. */
  readonly change: (form: HTMLFormElement | null, change: (now: readonly WrittenQuote[]) => WrittenQuote[]) => void;
}

/** The passage marked within a part; the whole part when nothing in it is. */
function markedIn(element: Element | null, whole: string): string {
  const selection = window.getSelection();
  const marked = selection?.toString().trim() ?? '';
  const inside = selection?.anchorNode != null && element?.contains(selection.anchorNode) === true;
  return inside && marked !== '' && whole.includes(marked) ? marked : whole;
}

/** The reports of the level below beside the own one: their words are quoted as they stand, and annotated. */
export function QuoteFields({ below, quotes, faults, change }: Props) {
  if (below.length === 0) return null;
  const unitOf = (reportId: string): string | undefined =>
    below.find(({ id }) => id === reportId)?.orgUnit.shortName ?? undefined;
  return (
    <fieldset className="formal">
      <legend>{text('quotes.title')}</legend>
      {faults.quotes !== undefined && <p className="fault">{faults.quotes}</p>}
      {quotes.map((quote, at) => (
        <figure key={`${quote.reportId}${quote.part}${quote.text}`}>
          <QuotedWords part={quote.part} text={quote.text} from={unitOf(quote.reportId)} />
          <LongText
            label={text('quotes.annotation')}
            name={`quotes.${at}.annotation`}
            rows={2}
            optional
            fault={['annotation', 'text', 'reportId'].map((name) => faults[`quotes.${at}.${name}`]).find(Boolean)}
            defaultValue={quote.annotation}
          />
          <button
            type="button"
            className="button"
            onClick={({ currentTarget }) => change(currentTarget.form, (now) => now.filter((_, index) => index !== at))}
          >
            {text('quotes.remove')}
          </button>
        </figure>
      ))}
      <p className="quiet">{text('quotes.help')}</p>
      {below.map((report) => (
        <details key={report.id} className="below">
          <summary>
            {report.orgUnit.shortName} · {text(`reportKind.${report.kind}` as TextId)}
            {report.approvedAt != null && ` · ${shanghaiTime(report.approvedAt)}`}
          </summary>
          {reportParts
            .filter((part) => report[part] !== '')
            .map((part) => (
              <div key={part} className="below-part">
                <p className="quiet">{text(`report.${part}` as TextId)}</p>
                <p className="clash-words">{report[part]}</p>
                <button
                  type="button"
                  className="button"
                  aria-label={text('quotes.quoteOf', {
                    unit: report.orgUnit.shortName,
                    part: text(`report.${part}` as TextId),
                  })}
                  onClick={({ currentTarget }: MouseEvent<HTMLButtonElement>) => {
                    const words = markedIn(currentTarget.previousElementSibling, report[part]);
                    const quote = { reportId: report.id, part, text: words, annotation: '' };
                    const same = (one: WrittenQuote): boolean =>
                      one.reportId === quote.reportId && one.part === part && one.text === words;
                    change(currentTarget.form, (now) => (now.some(same) ? [...now] : [...now, quote]));
                  }}
                >
                  {text('quotes.quote')}
                </button>
              </div>
            ))}
        </details>
      ))}
    </fieldset>
  );
}
