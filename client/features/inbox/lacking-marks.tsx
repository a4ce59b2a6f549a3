import { Link } from 'react-router';
import { useQuery } from 'urql';
import { Card } from '../../design/card.tsx';
import { type TextId, text } from '../../i18n/text.ts';
import { lackingMarksDocument } from './inbox.documents.ts';

/** Major decisions of the office that lack a mark of whole-process supervision, each with what it lacks; nothing when none does (M-127). */
export function LackingMarks() {
  const [{ data }] = useQuery({ query: lackingMarksDocument, requestPolicy: 'cache-and-network' });
  const items = data?.itemsLackingMarks ?? [];
  if (items.length === 0) return null;
  return (
    <Card title={text('processMarks.lacking')} subtitle={text('processMarks.decisions', { count: items.length })}>
      <ul className="followed without-notice">
        {items.map(({ id, title, owedMarks }) => (
          <li key={id}>
            <p>
              <Link to={`/items/${id}`}>{title}</Link>
              {owedMarks.map((kind) => (
                <span key={kind} className="chip">
                  {text('processMarks.lacks', { mark: text(`processMark.${kind}` as TextId) })}
                </span>
              ))}
            </p>
          </li>
        ))}
      </ul>
    </Card>
  );
}
