import { Link } from 'react-router';
import { useQuery } from 'urql';
import { Card } from '../../design/card.tsx';
import { type TextId, text } from '../../i18n/text.ts';
import { keyMattersDocument } from './inbox.documents.ts';

const shownAtMost = 3;

/** What the last conference wants supervised first, in its words; nothing where it said nothing (M-23). */
export function KeyMatters() {
  const [{ data }] = useQuery({ query: keyMattersDocument, requestPolicy: 'cache-and-network' });
  const matters = data?.keyMatters ?? [];
  if (matters.length === 0) return null;
  const all = <Link to="/items?stage=key">{text('home.allKeyMatters', { count: matters.length })}</Link>;
  return (
    <Card title={text('conference.keyMatters')} right={all}>
      <ul className="followed">
        {matters.slice(0, shownAtMost).map(({ id, words, item }) => (
          <li key={id}>
            <p>
              {item == null ? words : <Link to={`/items/${item.id}`}>{words}</Link>}
              {item != null && <span className="chip">{text(`state.${item.state}` as TextId)}</span>}
            </p>
            {item != null && <p className="quiet">{item.title}</p>}
          </li>
        ))}
      </ul>
    </Card>
  );
}
