import { useState } from 'react';
import { Link } from 'react-router';
import { useQuery } from 'urql';
import { Empty } from '../../design/empty.tsx';
import { Segmented } from '../../design/segmented.tsx';
import { PageState } from '../../design/state.tsx';
import type { CardRowFragment, WarningCardState } from '../../graphql/generated/graphql.ts';
import { type TextId, text } from '../../i18n/text.ts';
import { CardMarks, cardDay } from '../../orders/cards.tsx';
import { Proposals } from './card-proposals.tsx';
import { Scheme } from './card-scheme.tsx';
import { cardsDocument } from './cards.documents.ts';

const views = {
  open: ['PROPOSED', 'HEARD', 'ISSUED', 'REPORTED', 'APPEALED', 'UPHELD'],
  over: ['RECTIFIED', 'EXPIRED', 'REVOKED', 'WITHDRAWN'],
} as const satisfies Record<string, readonly WarningCardState[]>;

type View = keyof typeof views;

/** Warning cards in the own matters and against the own unit, what the rules propose now, and the rules themselves (M-46). */
export function CardsPage() {
  const [view, show] = useState<View>('open');
  const [{ data, error }, again] = useQuery({
    query: cardsDocument,
    variables: { states: [...views[view]] },
    requestPolicy: 'cache-and-network',
  });
  const refresh = (): void => again({ requestPolicy: 'network-only' });
  return (
    <>
      <header>
        <div className="page-title">
          <h1>{text('nav.cards')}</h1>
          <p className="quiet">{text('card.help')}</p>
        </div>
      </header>
      <Proposals refresh={refresh} />
      <section className="card" aria-label={text('nav.cards')}>
        <Segmented
          label={text('card.state')}
          options={(['open', 'over'] as const).map((value) => ({ value, label: text(`cardView.${value}`) }))}
          value={view}
          onChange={show}
        />
        {data === undefined && <PageState failed={error !== undefined} retry={refresh} />}
        {data?.cards.length === 0 && <Empty sentence={text('card.none')} icon="inbox" />}
        {data !== undefined && data.cards.length > 0 && <Table cards={data.cards} />}
      </section>
      <Scheme />
    </>
  );
}

function Table({ cards }: { cards: readonly CardRowFragment[] }) {
  return (
    <table className="table stack">
      <thead>
        <tr>
          <th scope="col">{text('card.reason')}</th>
          <th scope="col">{text('card.unit')}</th>
          <th scope="col">{text('card.ground')}</th>
          <th scope="col">{text('card.limit')}</th>
          <th scope="col">{text('card.state')}</th>
        </tr>
      </thead>
      <tbody>
        {cards.map((card) => (
          <tr key={card.id}>
            <th scope="row">
              <Link to={`/cards/${card.id}`}>{card.reason}</Link>
              <p className="quiet">{card.assignment?.title}</p>
            </th>
            <td data-label={text('card.unit')}>{card.assignment?.to.shortName ?? '—'}</td>
            <td data-label={text('card.ground')}>{text(`cardGround.${card.ground}` as TextId)}</td>
            <td data-label={text('card.limit')} className="unbroken">
              {cardDay(card) || '—'}
            </td>
            <td data-label={text('card.state')}>
              <div>
                <CardMarks card={card} />
              </div>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
