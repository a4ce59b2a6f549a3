import { useQuery } from 'urql';
import { Empty } from '../../design/empty.tsx';
import { LevelBadge } from '../../design/level.tsx';
import { PageState } from '../../design/state.tsx';
import type { SubordinateMattersQuery } from '../../graphql/generated/graphql.ts';
import { text } from '../../i18n/text.ts';
import { subordinateMattersDocument } from './aggregates.documents.ts';

type Line = SubordinateMattersQuery['subordinateMatters'][number];

/** Governments always have a line; a department has one when there is a number to show. */
const isShown = ({ own, below, orgUnit }: Line): boolean =>
  own != null || below != null || !['DEPARTMENT', 'LEADING_BODY', 'SECTION', 'OFFICE'].includes(orgUnit.kind);

/** What lower levels supervise by themselves, as numbers; a small number is never shown. */
export function SubordinatesPage() {
  const [{ data, error }, again] = useQuery({ query: subordinateMattersDocument, requestPolicy: 'cache-and-network' });
  const refresh = (): void => again({ requestPolicy: 'network-only' });
  const lines = data?.subordinateMatters.filter(isShown);
  return (
    <>
      <header>
        <div>
          <h1>{text('subordinates.title')}</h1>
          <p className="muted">{text('subordinates.note')}</p>
        </div>
      </header>
      <section className="card" aria-label={text('subordinates.title')}>
        {lines === undefined && <PageState failed={error !== undefined} retry={refresh} />}
        {lines?.length === 0 && <Empty sentence={text('subordinates.empty')} icon="unit" />}
        {lines !== undefined && lines.length > 0 && <Numbers lines={lines} />}
      </section>
    </>
  );
}

function Numbers({ lines }: { lines: readonly Line[] }) {
  return (
    <table className="table stack">
      <thead>
        <tr>
          <th scope="col">{text('subordinates.unit')}</th>
          <th scope="col">{text('subordinates.own')}</th>
          <th scope="col">{text('subordinates.below')}</th>
        </tr>
      </thead>
      <tbody>
        {lines.map(({ own, below, orgUnit }) => (
          <tr key={orgUnit.id}>
            <th scope="row">
              <LevelBadge level={orgUnit.level} /> {orgUnit.shortName}
            </th>
            <td data-label={text('subordinates.own')}>{own ?? '—'}</td>
            <td data-label={text('subordinates.below')}>{below ?? '—'}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
