import { Link } from 'react-router';
import type { CardColour, CardLineFragment } from '../graphql/generated/graphql.ts';
import { type TextId, text } from '../i18n/text.ts';

const tone: Readonly<Record<CardColour, string>> = {
  ...{ BLUE: 'chip', YELLOW: 'chip warn', ORANGE: 'chip warn', RED: 'chip bad' },
};

/** The colour of a card in its own. */
export const CardColourChip = ({ colour }: { colour: CardColour }) => (
  <span className={tone[colour]}>{text(`cardColour.${colour}` as TextId)}</span>
);

/** The colour of a card, how far it is, and what is urgent about it. */
export function CardMarks({ card }: { card: Pick<CardLineFragment, 'state' | 'colour' | 'late'> }) {
  return (
    <>
      <CardColourChip colour={card.colour} /> <span className="chip">{text(`cardState.${card.state}` as TextId)}</span>{' '}
      {card.late && <span className="chip bad">{text('card.late')}</span>}
    </>
  );
}

/** When a card asks something of its unit. */
export const cardDay = ({ state, replyBy, dueOn }: CardLineFragment): string =>
  dueOn == null
    ? state === 'PROPOSED'
      ? text('card.replyUntil', { day: replyBy })
      : ''
    : text('card.by', { day: dueOn });

/** Warning cards, one line each with the way to its page. */
export function CardList({ cards }: { cards: readonly CardLineFragment[] }) {
  return (
    <ul className="records">
      {cards.map((card) => (
        <li key={card.id}>
          <p className="record-head">
            <Link to={`/cards/${card.id}`}>
              {card.reason.length > 40 ? `${card.reason.slice(0, 40)}…` : card.reason}
            </Link>
            <CardMarks card={card} />
          </p>
          <p className="quiet">
            {[text(`cardGround.${card.ground}` as TextId), cardDay(card)].filter(Boolean).join(' · ')}
          </p>
        </li>
      ))}
    </ul>
  );
}
