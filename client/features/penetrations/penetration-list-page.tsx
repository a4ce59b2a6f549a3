import { useState } from 'react';
import { Link } from 'react-router';
import { useQuery } from 'urql';
import { useSession } from '../../access/session.tsx';
import { Empty } from '../../design/empty.tsx';
import { PageState } from '../../design/state.tsx';
import type { PenetrationOrdersQuery } from '../../graphql/generated/graphql.ts';
import { text } from '../../i18n/text.ts';
import { shanghaiTime } from '../../i18n/time.ts';
import { standingOf } from './penetration-standing.ts';
import { penetrationOrdersDocument } from './penetrations.documents.ts';
import { ProposePenetration } from './propose-penetration.tsx';

type Order = PenetrationOrdersQuery['penetrationOrders'][number];

/** The penetration orders of the own unit, and those over under which its own matters were read (G2). */
export function PenetrationListPage() {
  const { viewer } = useSession();
  const [proposing, propose] = useState(false);
  const [{ data, error }, again] = useQuery({ query: penetrationOrdersDocument, requestPolicy: 'cache-and-network' });
  const refresh = (): void => again({ requestPolicy: 'network-only' });
  const role = viewer.posts.find(({ id }) => id === viewer.actingPostId)?.role ?? '';
  return (
    <>
      <header>
        <h1>{text('nav.penetrations')}</h1>
        {['SUPERVISION_OFFICER', 'OFFICE_HEAD', 'AUDITOR'].includes(role) && (
          <button type="button" className="button main" onClick={() => propose(true)}>
            {text('penetration.propose')}
          </button>
        )}
      </header>
      <section className="card" aria-label={text('nav.penetrations')}>
        {data === undefined && <PageState failed={error !== undefined} retry={refresh} />}
        {data?.penetrationOrders.length === 0 && <Empty sentence={text('penetration.none')} icon="search" />}
        {data !== undefined && data.penetrationOrders.length > 0 && <Orders orders={data.penetrationOrders} />}
      </section>
      {proposing && <ProposePenetration close={() => propose(false)} refresh={refresh} />}
    </>
  );
}

function Orders({ orders }: { orders: readonly Order[] }) {
  return (
    <table className="table stack">
      <thead>
        <tr>
          <th scope="col">{text('penetration.target')}</th>
          <th scope="col">{text('penetration.office')}</th>
          <th scope="col">{text('penetration.proposedAt')}</th>
          <th scope="col">{text('penetration.endsAt')}</th>
          <th scope="col">{text('penetration.standing')}</th>
        </tr>
      </thead>
      <tbody>
        {orders.map((order) => (
          <tr key={order.id}>
            <th scope="row">
              <Link to={`/penetrations/${order.id}`}>{order.target.name}</Link>
            </th>
            <td data-label={text('penetration.office')}>{order.office.name}</td>
            <td data-label={text('penetration.proposedAt')} className="unbroken">
              {shanghaiTime(order.proposedAt)}
            </td>
            <td data-label={text('penetration.endsAt')} className="unbroken">
              {order.endsAt == null ? '—' : shanghaiTime(order.endsAt)}
            </td>
            <td data-label={text('penetration.standing')}>
              <span className="chip">{standingOf(order)}</span>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
