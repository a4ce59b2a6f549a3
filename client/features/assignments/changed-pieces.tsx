import type { ReactNode } from 'react';
import { FileLink } from '../../files/file-list.tsx';
import type { ReportLineFragment } from '../../graphql/generated/graphql.ts';
import { type TextId, text } from '../../i18n/text.ts';
import { Gone, New } from './change-marks.tsx';

type Pieces = Pick<ReportLineFragment, 'files' | 'quotes'>;
type EarlierPieces = { readonly [key in keyof Pieces]?: Pieces[key] | null };
type Quote = Pieces['quotes'][number];

const sameQuote = (one: Quote, other: Quote): boolean =>
  one.part === other.part && one.text === other.text && one.annotation === other.annotation;

/** What earlier had alone, and what later has alone; nothing where earlier was not kept. */
const between = <T,>(earlier: readonly T[] | null | undefined, later: readonly T[], same: (a: T, b: T) => boolean) =>
  earlier == null
    ? { gone: [], fresh: [] }
    : {
        gone: earlier.filter((one) => !later.some((other) => same(one, other))),
        fresh: later.filter((one) => !earlier.some((other) => same(one, other))),
      };

const said = ({ orgUnit, part, text: words, annotation }: Quote): string =>
  `${orgUnit?.shortName ?? text('quotes.below')} · ${text(`report.${part}` as TextId)}：${words}${
    annotation === '' ? '' : ` ${text('quotes.annotated', { words: annotation })}`
  }`;

/** The files and quotes that changed since an earlier writing: what is gone can still be opened, what is new is marked. */
export function ChangedPieces({ earlier, later }: { earlier: EarlierPieces; later: Pieces }) {
  const files = between(earlier.files, later.files, (one, other) => one.id === other.id);
  const quotes = between(earlier.quotes, later.quotes, sameQuote);
  return (
    <>
      <Row title={text('files.title')} shown={files.gone.length + files.fresh.length > 0}>
        {files.gone.map((file) => (
          <li key={file.id}>
            <Gone>
              <FileLink file={file} />
            </Gone>
          </li>
        ))}
        {files.fresh.map((file) => (
          <li key={file.id}>
            <New>
              <FileLink file={file} />
            </New>
          </li>
        ))}
      </Row>
      <Row title={text('quotes.title')} shown={quotes.gone.length + quotes.fresh.length > 0}>
        {quotes.gone.map((quote) => (
          <li key={said(quote)}>
            <Gone>{said(quote)}</Gone>
          </li>
        ))}
        {quotes.fresh.map((quote) => (
          <li key={said(quote)}>
            <New>{said(quote)}</New>
          </li>
        ))}
      </Row>
    </>
  );
}

function Row({ title, shown, children }: { title: string; shown: boolean; children: ReactNode }) {
  if (!shown) return null;
  return (
    <div>
      <dt>{title}</dt>
      <dd>
        <ul className="changes pieces">{children}</ul>
      </dd>
    </div>
  );
}
