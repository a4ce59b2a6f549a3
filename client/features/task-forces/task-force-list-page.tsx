import { Link } from 'react-router';
import { useQuery } from 'urql';
import { Empty } from '../../design/empty.tsx';
import { PageState } from '../../design/state.tsx';
import type { MyTaskForcesQuery } from '../../graphql/generated/graphql.ts';
import { type TextId, text } from '../../i18n/text.ts';
import { shanghaiTime } from '../../i18n/time.ts';
import { myTaskForcesDocument } from './task-forces.documents.ts';

type Mine = MyTaskForcesQuery['myTaskForces'][number];

/** The task forces that the own unit leads or is asked to join, or in which one serves (M-20). */
export function TaskForceListPage() {
  const [{ data, error }, again] = useQuery({ query: myTaskForcesDocument, requestPolicy: 'cache-and-network' });
  const refresh = (): void => again({ requestPolicy: 'network-only' });
  return (
    <>
      <header>
        <h1>{text('nav.taskForces')}</h1>
      </header>
      <section className="card" aria-label={text('nav.taskForces')}>
        {data === undefined && <PageState failed={error !== undefined} retry={refresh} />}
        {data?.myTaskForces.length === 0 && <Empty sentence={text('force.none')} icon="joint" />}
        {data !== undefined && data.myTaskForces.length > 0 && <Forces forces={data.myTaskForces} />}
      </section>
    </>
  );
}

function Forces({ forces }: { forces: readonly Mine[] }) {
  return (
    <table className="table stack">
      <thead>
        <tr>
          <th scope="col">{text('force.name')}</th>
          <th scope="col">{text('force.lead')}</th>
          <th scope="col">{text('force.formedAt')}</th>
          <th scope="col">{text('force.state')}</th>
        </tr>
      </thead>
      <tbody>
        {forces.map(({ id, title, lead, formedAt, state }) => (
          <tr key={id}>
            <th scope="row">
              {title === '' ? (
                <span className="quiet">{text('force.over')}</span>
              ) : (
                <Link to={`/task-forces/${id}`}>{title}</Link>
              )}
            </th>
            <td data-label={text('force.lead')}>{lead.name}</td>
            <td data-label={text('force.formedAt')} className="unbroken">
              {shanghaiTime(formedAt)}
            </td>
            <td data-label={text('force.state')}>
              <span className="chip">{text(`forceState.${state}` as TextId)}</span>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
