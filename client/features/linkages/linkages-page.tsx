import { Link, useSearchParams } from 'react-router';
import { useQuery } from 'urql';
import { useSession } from '../../access/session.tsx';
import { Card } from '../../design/card.tsx';
import { Empty } from '../../design/empty.tsx';
import { ExportMenu } from '../../design/export-menu.tsx';
import { Segmented } from '../../design/segmented.tsx';
import { PageState } from '../../design/state.tsx';
import type { Linkage, LinkageReportQuery } from '../../graphql/generated/graphql.ts';
import { usePages } from '../../graphql/use-pages.ts';
import { text } from '../../i18n/text.ts';
import { shanghaiDay } from '../../i18n/time.ts';
import { basesIn, linkageName, linkages } from '../../orders/linkages.tsx';
import { linkageActivitiesDocument, linkageReportDocument } from './linkages.documents.ts';
import './linkages.css';

type Line = NonNullable<LinkageReportQuery['linkageReport']>['lines'][number];

/** The activity of the six linkages of the own office in a year, and the matters and operations behind each number (M-100). */
export function LinkagesPage() {
  const { viewer } = useSession();
  const [search, setSearch] = useSearchParams();
  const thisYear = Number(shanghaiDay(viewer.now).slice(0, 4));
  const years = [thisYear - 2, thisYear - 1, thisYear];
  const year = years.find((one) => String(one) === search.get('year')) ?? thisYear;
  const shown = linkages.find((one) => one === search.get('linkage'));
  const [{ data, error }, again] = useQuery({
    query: linkageReportDocument,
    variables: { year },
    requestPolicy: 'cache-and-network',
  });
  const report = data?.linkageReport;
  return (
    <>
      <header>
        <div>
          <h1>{text('linkages.title')}</h1>
          <p className="muted">{text('linkages.note')}</p>
        </div>
      </header>
      <Card
        title={text('linkages.ofYear', { year })}
        right={
          <>
            <ExportMenu list="linkages" narrowed={{ year: String(year) }} />
            <Segmented
              label={text('linkages.year')}
              value={String(year)}
              onChange={(next) => setSearch({ ...(shown === undefined ? {} : { linkage: shown }), year: next })}
              options={years.map((one) => ({ value: String(one), label: String(one) }))}
            />
          </>
        }
      >
        {report == null ? (
          <PageState failed={error !== undefined} retry={() => again({ requestPolicy: 'network-only' })} />
        ) : (
          <Numbers lines={report.lines} shown={shown} to={(linkage) => `?year=${year}&linkage=${linkage}`} />
        )}
      </Card>
      {shown !== undefined && <Behind key={`${year} ${shown}`} year={year} linkage={shown} />}
    </>
  );
}

interface NumbersProps {
  readonly lines: readonly Line[];
  readonly shown: Linkage | undefined;
  /** Where the rows behind a number are. */
  readonly to: (linkage: Linkage) => string;
}

/** The six with their bars and, in the same rows, the numbers that the bars draw. */
function Numbers({ lines, shown, to }: NumbersProps) {
  const most = Math.max(1, ...lines.map(({ items, operations }) => items + operations));
  const wide = (count: number): { width: string } => ({ width: `${(100 * count) / most}%` });
  return (
    <>
      <p className="linkage-key quiet" aria-hidden="true">
        <span>
          <span className="linkage-bar">
            <i style={wide(most)} />
          </span>{' '}
          {text('linkages.items')}
        </span>
        <span>
          <span className="linkage-bar">
            <i className="operations" style={wide(most)} />
          </span>{' '}
          {text('linkages.operations')}
        </span>
      </p>
      <table className="table stack">
        <thead>
          <tr>
            <th scope="col">{text('linkages.title')}</th>
            <th scope="col">{text('linkages.items')}</th>
            <th scope="col">{text('linkages.operations')}</th>
            <th scope="col">{text('linkages.total')}</th>
          </tr>
        </thead>
        <tbody>
          {lines.map(({ linkage, items, operations }) => (
            <tr key={linkage} aria-current={linkage === shown ? 'true' : undefined}>
              <th scope="row">
                <Link to={to(linkage)}>{linkageName(linkage)}</Link>
                <span className="linkage-bar" aria-hidden="true">
                  {items > 0 && <i style={wide(items)} />}
                  {operations > 0 && <i className="operations" style={wide(operations)} />}
                </span>
              </th>
              <td data-label={text('linkages.items')}>{items}</td>
              <td data-label={text('linkages.operations')}>{operations}</td>
              <td data-label={text('linkages.total')}>{items + operations}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </>
  );
}

/** The matters and operations that one number counts. */
function Behind({ year, linkage }: { year: number; linkage: Linkage }) {
  const { nodes, failed, busy, more, retry } = usePages(
    linkageActivitiesDocument,
    ({ linkageActivities }) => linkageActivities,
    false,
    { year, linkage },
  );
  return (
    <Card title={linkageName(linkage)} subtitle={text('linkages.behind', { year })}>
      {nodes === undefined && <PageState failed={failed} retry={retry} />}
      {nodes?.length === 0 && <Empty sentence={text('linkages.empty')} icon="item" />}
      {nodes !== undefined && nodes.length > 0 && (
        <table className="table stack">
          <thead>
            <tr>
              <th scope="col">{text('linkages.subject')}</th>
              <th scope="col">{text('linkages.kind')}</th>
              <th scope="col">{text('linkages.on')}</th>
              <th scope="col">{text('linkages.basis')}</th>
            </tr>
          </thead>
          <tbody>
            {nodes.map(({ id, isOperation, number, title, at, bases }) => (
              <tr key={id}>
                <th scope="row">
                  <Link to={`/${isOperation ? 'joint' : 'items'}/${id}`}>
                    {number} {title}
                  </Link>
                </th>
                <td data-label={text('linkages.kind')}>{text(isOperation ? 'nav.joint' : 'linkages.matter')}</td>
                <td data-label={text('linkages.on')}>{shanghaiDay(at)}</td>
                <td data-label={text('linkages.basis')}>{basesIn(bases)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
      {more !== null && (
        <button type="button" className="button plain" disabled={busy} onClick={more}>
          {text('bell.more')}
        </button>
      )}
    </Card>
  );
}
