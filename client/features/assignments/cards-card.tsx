import { useQuery } from 'urql';
import { Card } from '../../design/card.tsx';
import { text } from '../../i18n/text.ts';
import { CardList } from '../../orders/cards.tsx';
import { taskCardsDocument } from './cards.documents.ts';

/** The warning cards against the unit of a task, as far as the reader may know of them; nothing where there are none (M-46). */
export function CardsCard({ id }: { id: string }) {
  const [{ data }] = useQuery({ query: taskCardsDocument, variables: { id }, requestPolicy: 'cache-and-network' });
  const cards = data?.assignment?.cards ?? [];
  if (cards.length === 0) return null;
  return (
    <Card title={text('nav.cards')}>
      <CardList cards={cards} />
    </Card>
  );
}
