import { useQuery } from 'urql';
import { Card } from '../../design/card.tsx';
import { text } from '../../i18n/text.ts';
import { NegativeGround, negativeDays } from '../../orders/negative.tsx';
import { taskNegativeDocument } from './negative.documents.ts';

/** Why a task is on the negative list, or was, as far as the reader may know it; nothing where it never was (M-48). */
export function NegativeCard({ id }: { id: string }) {
  const [{ data }] = useQuery({ query: taskNegativeDocument, variables: { id }, requestPolicy: 'cache-and-network' });
  const entries = data?.assignment?.negativeEntries ?? [];
  if (entries.length === 0) return null;
  return (
    <Card title={text('nav.negative')} subtitle={text('negative.exit')}>
      <ul className="records">
        {entries.map((entry) => (
          <li key={entry.id}>
            <p className="record-head">
              {entry.reason}
              <span className={entry.leftAt == null ? 'chip bad' : 'chip'}>
                {text(entry.leftAt == null ? 'negative.on' : 'negative.off')}
              </span>
            </p>
            <p className="quiet">{negativeDays(entry)}</p>
            <p className="quiet">
              <NegativeGround entry={entry} />
            </p>
          </li>
        ))}
      </ul>
    </Card>
  );
}
