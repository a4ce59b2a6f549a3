import { Link } from 'react-router';
import { Card } from '../../design/card.tsx';
import { Empty } from '../../design/empty.tsx';
import type { OfficeItemsQuery } from '../../graphql/generated/graphql.ts';
import { type TextId, text } from '../../i18n/text.ts';
import { SecrecyMark } from '../../orders/secrecy.tsx';
import { TaskProgress } from '../../orders/task-table.tsx';

const shownAtMost = 8;
const over: readonly string[] = ['ARCHIVED', 'NOT_ESTABLISHED', 'WITHDRAWN', 'TRANSFERRED'];

/** The open matters of the own office: where each stands and how far it is. */
export function OfficeItems({ items }: { items: OfficeItemsQuery['items']['nodes'] }) {
  const open = items.filter(({ state }) => !over.includes(state));
  return (
    <Card title={text('home.followed')} right={<Link to="/items">{text('home.allItems')}</Link>}>
      {open.length === 0 ? (
        <Empty sentence={text('home.noItems')} icon="item" />
      ) : (
        <ul className="followed">
          {open.slice(0, shownAtMost).map(({ id, title, state, secrecy, dueOn, progress }) => (
            <li key={id}>
              <p>
                <Link to={`/items/${id}`}>{title}</Link>
                <SecrecyMark secrecy={secrecy} />
                <span className="chip">{text(`state.${state}` as TextId)}</span>
              </p>
              {dueOn != null && (
                <p className="quiet">
                  <TaskProgress progress={progress} />
                  <time dateTime={dueOn}>{text('home.until', { date: dueOn })}</time>
                </p>
              )}
            </li>
          ))}
        </ul>
      )}
    </Card>
  );
}
