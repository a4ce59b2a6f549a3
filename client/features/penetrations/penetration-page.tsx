import { useParams } from 'react-router';
import { useQuery } from 'urql';
import { useSession } from '../../access/session.tsx';
import { Card } from '../../design/card.tsx';
import { Empty } from '../../design/empty.tsx';
import { Facts } from '../../design/facts.tsx';
import { PageState } from '../../design/state.tsx';
import type { PenetrationFragment } from '../../graphql/generated/graphql.ts';
import { text } from '../../i18n/text.ts';
import { shanghaiTime } from '../../i18n/time.ts';
import { PenetrationActs } from './penetration-acts.tsx';
import { standingOf } from './penetration-standing.ts';
import { penetrationOrderDocument } from './penetrations.documents.ts';

/** A penetration order: why, what it opens, and who read what under it (G2). */
export function PenetrationPage() {
  const { id = '' } = useParams();
  const [{ data, error }, again] = useQuery({
    query: penetrationOrderDocument,
    variables: { id },
    requestPolicy: 'cache-and-network',
  });
  const refresh = (): void => again({ requestPolicy: 'network-only' });
  const order = data?.penetrationOrder;
  if (order == null && (data === undefined || error !== undefined))
    return <PageState failed={error !== undefined} retry={refresh} />;
  if (order == null) return <Empty sentence={text('penetration.unknown')} icon="search" />;
  return <Whole order={order} refresh={refresh} />;
}

function Whole({ order, refresh }: { order: PenetrationFragment; refresh: () => void }) {
  const { office, target, reason, days, proposedByName, proposedAt, decidedByName, decisionWords } = order;
  const { endsAt, endedAt, forAudit } = order;
  const until = endedAt ?? endsAt;
  return (
    <>
      <header>
        <div className="page-title">
          <h1>
            {text('penetration.title', { unit: target.name })} <span className="chip">{standingOf(order)}</span>{' '}
            {forAudit && <span className="chip">{text('penetration.forAudit')}</span>}
          </h1>
          <p className="quiet">
            {office.name} · {shanghaiTime(proposedAt)}
            {until != null && ` – ${shanghaiTime(until)}`}
          </p>
        </div>
      </header>
      <section className="card life">
        <PenetrationActs order={order} refresh={refresh} />
      </section>
      <div className="columns">
        <div>
          <Matters order={order} />
          <Readings order={order} />
        </div>
        <Card title={text('penetration.basis')}>
          <Facts
            facts={[
              { name: text('penetration.reason'), value: reason, whole: true },
              { name: text('penetration.days'), value: String(days) },
              { name: text('penetration.proposedBy'), value: proposedByName },
              { name: text('penetration.decidedBy'), value: decidedByName ?? '' },
              { name: text('penetration.decisionWords'), value: decisionWords, whole: true },
            ]}
          />
        </Card>
      </div>
    </>
  );
}

/** The matters of an order, each read by a way of its own while the order is in force. */
function Matters({ order }: { order: PenetrationFragment }) {
  const { viewer, readUnder } = useSession();
  const post = viewer.posts.find(({ id }) => id === viewer.actingPostId);
  const reads = order.inForce && post?.orgUnit.id === order.office.id && order.forAudit === (post.role === 'AUDITOR');
  return (
    <Card title={text('penetration.matters')}>
      <ul className="records">
        {order.matters.map(({ id, number, found, itemId }) => (
          <li key={id}>
            <p className="record-head">
              <b>{number}</b>
              {order.state === 'APPROVED' && !found && <span className="chip">{text('penetration.notFound')}</span>}
              {reads && itemId != null && (
                <button
                  type="button"
                  className="button"
                  onClick={() => readUnder({ id, number, itemId, orderId: order.id })}
                >
                  {text('penetration.read')}
                </button>
              )}
            </p>
          </li>
        ))}
      </ul>
    </Card>
  );
}

function Readings({ order: { readings, state } }: { order: PenetrationFragment }) {
  if (state !== 'APPROVED') return null;
  return (
    <Card title={text('penetration.readings')} subtitle={text('penetration.readingsHelp')}>
      {readings.length === 0 ? (
        <p className="quiet">{text('penetration.noReadings')}</p>
      ) : (
        <table className="table stack">
          <thead>
            <tr>
              <th scope="col">{text('penetration.minute')}</th>
              <th scope="col">{text('penetration.person')}</th>
              <th scope="col">{text('penetration.number')}</th>
              <th scope="col">{text('penetration.times')}</th>
            </tr>
          </thead>
          <tbody>
            {readings.map(({ id, minute, personName, number, times }) => (
              <tr key={id}>
                <th scope="row" className="unbroken">
                  {shanghaiTime(minute)}
                </th>
                <td data-label={text('penetration.person')}>{personName}</td>
                <td data-label={text('penetration.number')}>{number}</td>
                <td data-label={text('penetration.times')}>{times}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </Card>
  );
}
