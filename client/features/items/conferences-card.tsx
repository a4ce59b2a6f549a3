import { Link } from 'react-router';
import { useQuery } from 'urql';
import { Card } from '../../design/card.tsx';
import { type TextId, text } from '../../i18n/text.ts';
import { conferencesOfItemDocument } from './conferences.documents.ts';

/** Where conferences dispatched the matter, opened it or made it a priority, for their office; nothing where none did (M-22). */
export function ConferencesCard({ id }: { id: string }) {
  const [{ data }] = useQuery({
    query: conferencesOfItemDocument,
    variables: { id },
    requestPolicy: 'cache-and-network',
  });
  const lines = data?.item?.conferenceLines ?? [];
  const priorities = data?.item?.conferencePriorities ?? [];
  if (lines.length + priorities.length === 0) return null;
  return (
    <Card title={text('nav.conferences')}>
      <ul className="records">
        {lines.map(({ id: line, outcome, decision, item, conference }) => (
          <li key={line}>
            <p className="record-head">
              <Link to={`/conferences/${conference.id}`}>{conference.number}</Link>
              <span className="chip">
                {item?.id === id
                  ? text(outcome == null ? 'conferenceLineState.OPEN' : (`conferenceOutcome.${outcome}` as TextId))
                  : text('conference.openedHere')}
              </span>
            </p>
            {decision !== '' && <p>{decision}</p>}
          </li>
        ))}
        {priorities.map(({ id: priority, words, conference }) => (
          <li key={priority}>
            <p className="record-head">
              <Link to={`/conferences/${conference.id}`}>{conference.number}</Link>
              <span className="chip warn">{text('conference.keyMatters')}</span>
            </p>
            <p>{words}</p>
          </li>
        ))}
      </ul>
    </Card>
  );
}
