import { Link } from 'react-router';
import { Card } from '../design/card.tsx';
import type { RectificationLineFragment } from '../graphql/generated/graphql.ts';
import { type TextId, text } from '../i18n/text.ts';
import { shanghaiTime } from '../i18n/time.ts';

type Order = RectificationLineFragment;

const tone: Readonly<Record<string, string>> = { CLOSED: 'chip good', REFUSED: 'chip', OPEN: 'chip bad' };

/** Orders to rectify within a limit: why, what, until when, and what came of each; nothing when there is none. */
export function Rectifications({ orders, linked = false }: { orders: readonly Order[]; linked?: boolean }) {
  if (orders.length === 0) return null;
  return (
    <Card title={text('rectifications.title')}>
      <ol className="records">
        {orders.map((order) => (
          <Line key={order.id} order={order} linked={linked} />
        ))}
      </ol>
    </Card>
  );
}

function Line({ order, linked }: { order: Order; linked: boolean }) {
  const { ground, state, round, late, to, assignmentId, proposedByName, orgUnit, proposedAt } = order;
  return (
    <li>
      <p className="record-head">
        <b>{linked ? <Link to={`/assignments/${assignmentId}`}>{to.shortName}</Link> : to.shortName}</b>
        <span className="chip">{text(`secondaryGround.${ground}` as TextId)}</span>
        <span className={tone[state] ?? 'chip'}>{text(`rectification.${state}` as TextId)}</span>
        {late && <span className="chip bad">{text('rectifications.late')}</span>}
        <span className="chip">{text('acts.round', { round })}</span>
        <span className="quiet">
          {[proposedByName, orgUnit.shortName, shanghaiTime(proposedAt)].filter(Boolean).join(' · ')}
        </span>
      </p>
      <Words order={order} />
    </li>
  );
}

function Words({ order }: { order: Order }) {
  const signed = (name: string | null | undefined, at: unknown): string =>
    [name, typeof at === 'string' && shanghaiTime(at)].filter(Boolean).join(' · ');
  const words = [
    [text('rectifications.limit'), text('rectifications.limits', { from: order.dueWas, to: order.dueOn }), ''],
    [text('rectifications.findings'), order.findings, ''],
    [text('rectifications.demand'), order.demand, ''],
    [text('rectifications.evidenceAsked'), order.evidenceAsked, ''],
    [text('rectifications.opinion'), order.opinion, signed(order.decidedByName, order.decidedAt)],
    [text('rectifications.answer'), order.answer, signed(order.answeredByName, order.answeredAt)],
    [text('rectifications.evidence'), order.evidence, ''],
    [closing(order), order.closingOpinion, signed(order.closedByName, order.closedAt)],
  ] as const;
  return (
    <dl className="words">
      {words
        .filter(([, value, by]) => value !== '' || by !== '')
        .map(([name, value, by]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>
              {value} {by !== '' && <span className="quiet">{by}</span>}
            </dd>
          </div>
        ))}
    </dl>
  );
}

const closing = ({ state, sentBack }: Order): string =>
  state === 'CLOSED' ? text('rectifications.closing') : text('rectifications.sentBack', { times: sentBack });
