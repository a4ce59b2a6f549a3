import { Link } from 'react-router';
import { useQuery } from 'urql';
import { Empty } from '../../design/empty.tsx';
import { PageState } from '../../design/state.tsx';
import type { MyMandatesQuery } from '../../graphql/generated/graphql.ts';
import { type TextId, text } from '../../i18n/text.ts';
import { shanghaiTime } from '../../i18n/time.ts';
import { myMandatesDocument } from './mandates.documents.ts';

type Mine = MyMandatesQuery['myMandates'][number];

/** What the own unit supervises in the name of an office, and that it did; of what is over no content remains (M-10, G9). */
export function MandatesPage() {
  const [{ data, error }, again] = useQuery({ query: myMandatesDocument, requestPolicy: 'cache-and-network' });
  const refresh = (): void => again({ requestPolicy: 'network-only' });
  return (
    <>
      <header>
        <h1>{text('nav.mandates')}</h1>
      </header>
      <section className="card" aria-label={text('nav.mandates')}>
        {data === undefined && <PageState failed={error !== undefined} retry={refresh} />}
        {data?.myMandates.length === 0 && <Empty sentence={text('mandates.none')} icon="joint" />}
        {data !== undefined && data.myMandates.length > 0 && <MandatesTable mandates={data.myMandates} />}
      </section>
    </>
  );
}

function MandatesTable({ mandates }: { mandates: readonly Mine[] }) {
  return (
    <table className="table stack">
      <thead>
        <tr>
          <th scope="col">{text('mandates.matter')}</th>
          <th scope="col">{text('mandates.office')}</th>
          <th scope="col">{text('mandates.powers')}</th>
          <th scope="col">{text('mandates.endsAt')}</th>
        </tr>
      </thead>
      <tbody>
        {mandates.map((mandate) => (
          <tr key={mandate.id}>
            <th scope="row">
              <Matter mandate={mandate} />
            </th>
            <td data-label={text('mandates.office')}>{mandate.office.name}</td>
            <td data-label={text('mandates.powers')}>{powersOf(mandate)}</td>
            <td data-label={text('mandates.endsAt')} className="unbroken">
              {shanghaiTime(mandate.endsAt)}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

const powersOf = (mandate: Mine): string =>
  mandate.__typename === 'Mandate'
    ? mandate.powers.map((power) => text(`mandatePower.${power}` as TextId)).join('、')
    : '—';

function Matter({ mandate }: { mandate: Mine }) {
  if (mandate.__typename === 'MandateTombstone')
    return (
      <span className="quiet">
        {mandate.standing === 'OVER'
          ? text('mandates.over')
          : text('mandates.upcoming', { moment: shanghaiTime(mandate.startsAt) })}
      </span>
    );
  const { item } = mandate;
  return item == null ? null : (
    <Link to={`/items/${item.id}`}>
      {item.number} {item.title}
    </Link>
  );
}
