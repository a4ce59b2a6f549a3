import { useState } from 'react';
import { Link, useParams } from 'react-router';
import { useQuery } from 'urql';
import { Card } from '../../design/card.tsx';
import { Empty } from '../../design/empty.tsx';
import { Segmented } from '../../design/segmented.tsx';
import { PageState } from '../../design/state.tsx';
import type { CaseNumbersQuery } from '../../graphql/generated/graphql.ts';
import { text } from '../../i18n/text.ts';
import { isOpen } from '../../orders/next-step.tsx';
import { TableUpload } from '../../orders/table-upload.tsx';
import { caseNumbersDocument } from './case-reviews.documents.ts';
import { type ImportRow, standingsOf } from './import-rows.ts';
import { ImportTable } from './import-table.tsx';
import { MendForm } from './mend-form.tsx';
import { useRegistering } from './use-registering.ts';

type Review = NonNullable<CaseNumbersQuery['caseReview']>;

/** Registers closed complaints from a file: every row as it was understood, mended or left out before it is (M-36). */
export function CaseImportPage() {
  const { id = '' } = useParams();
  const [{ data, error }, again] = useQuery({
    query: caseNumbersDocument,
    variables: { id },
    requestPolicy: 'cache-and-network',
  });
  const review = data?.caseReview;
  if (review == null && (data === undefined || error !== undefined))
    return <PageState failed={error !== undefined} retry={() => again({ requestPolicy: 'network-only' })} />;
  if (review == null) return <Empty sentence={text('review.unknown')} icon="inbox" />;
  return <Import review={review} refresh={() => again({ requestPolicy: 'network-only' })} />;
}

function Import({ review, refresh }: { review: Review; refresh: () => void }) {
  const [rows, setRows] = useState<readonly ImportRow[] | null>(null);
  const [mending, mend] = useState<ImportRow | null>(null);
  const change = (row: ImportRow): void =>
    setRows((all) => (all ?? []).map((one) => (one.line === row.line ? row : one)));
  return (
    <>
      <header>
        <div className="page-title">
          <h1>{text('caseImport.title')}</h1>
          <p className="quiet">{review.title}</p>
        </div>
        <Link className="button" to={`/case-reviews/${review.id}`}>
          {text('caseImport.back')}
        </Link>
      </header>
      {isOpen(review.allowedActions, 'register') ? (
        <TableUpload<{ rows: ImportRow[] }>
          path="/case-files"
          onSent={(answer) => setRows(answer.rows)}
          label={text('caseImport.choose')}
          help={text('caseImport.help')}
          template="/case-template.xlsx"
          templateName={text('caseImport.templateName')}
        />
      ) : (
        <section className="card">
          <Empty sentence={text('caseImport.closed')} icon="inbox" />
        </section>
      )}
      {rows !== null && (
        <Rows
          review={review}
          rows={rows}
          setRows={(by) => setRows((all) => by(all ?? []))}
          onMend={mend}
          refresh={refresh}
        />
      )}
      {mending !== null && <MendForm row={mending} mend={change} close={() => mend(null)} />}
    </>
  );
}

interface RowsProps {
  readonly review: Review;
  readonly rows: readonly ImportRow[];
  readonly setRows: (by: (rows: readonly ImportRow[]) => readonly ImportRow[]) => void;
  readonly onMend: (row: ImportRow) => void;
  readonly refresh: () => void;
}

function Rows({ review, rows, setRows, onMend, refresh }: RowsProps) {
  const [show, setShow] = useState<'all' | 'faulty'>('all');
  const { progress, register } = useRegistering(setRows);
  const known = new Set(review.cases.map(({ number }) => number));
  const standings = standingsOf(rows, known);
  const whole = rows.map((row, n) => {
    const standing = standings[n] ?? 'faulty';
    return { standing, row: ['known', 'leftOut'].includes(standing) ? { ...row, faults: [] } : row };
  });
  const ready = whole.filter(({ standing }) => standing === 'ready').map(({ row }) => row);
  const toMend = whole.filter(({ standing }) => standing === 'faulty' || standing === 'twice');
  const count = (wanted: string): number => standings.filter((one) => one === wanted).length;
  const shown = show === 'all' ? whole : toMend;
  return (
    <Card
      title={text('caseImport.rows')}
      subtitle={text('caseImport.summary', {
        ...{ total: rows.length, ready: ready.length, mend: toMend.length },
        ...{ known: count('known'), leftOut: count('leftOut') },
      })}
      right={
        <Segmented
          label={text('imports.show')}
          value={show}
          onChange={setShow}
          options={[
            { value: 'all', label: text('imports.all') },
            { value: 'faulty', label: text('imports.faulty') },
          ]}
        />
      }
    >
      <div className="import-act">
        <button
          type="button"
          className="button main"
          disabled={ready.length === 0 || toMend.length > 0 || progress.busy}
          aria-describedby="case-import-why"
          onClick={() => void register(review, ready).then(refresh)}
        >
          {text('caseImport.register', { count: ready.length })}
        </button>
        <span id="case-import-why" className="quiet">
          {toMend.length > 0
            ? text('caseImport.mendFirst', { count: toMend.length })
            : text(ready.length === 0 ? 'caseImport.nothingNew' : 'case.secretNote')}
        </span>
        {progress.words !== '' && (
          <p className={progress.bad ? 'notice bad' : 'notice'} role="status">
            {progress.words}
          </p>
        )}
      </div>
      <div className="scroll">
        <ImportTable
          rows={shown}
          onMend={onMend}
          onLeave={(line, leftOut) =>
            setRows((all) => all.map((one) => (one.line === line ? { ...one, leftOut } : one)))
          }
        />
      </div>
      {shown.length === 0 && <p className="quiet">{text('caseImport.noFaults')}</p>}
    </Card>
  );
}
