import { useQuery } from 'urql';
import { Card } from '../../design/card.tsx';
import { text } from '../../i18n/text.ts';
import { chaseCountsDocument } from './inbox.documents.ts';

const shownAtMost = 8;

/** Which units were chased most this year, and how many chases wait for their answer; nothing while none was (M-29). */
export function ChaseCounts() {
  const [{ data }] = useQuery({ query: chaseCountsDocument, requestPolicy: 'cache-and-network' });
  if (data === undefined || data.chaseCounts.length === 0) return null;
  return (
    <Card title={text('chase.counts')}>
      <ul className="followed">
        {data.chaseCounts.slice(0, shownAtMost).map(({ orgUnit, chases, unanswered }) => (
          <li key={orgUnit.id}>
            <p>
              {orgUnit.shortName}
              <span className="quiet">{text('chase.times', { chases, unanswered })}</span>
            </p>
          </li>
        ))}
      </ul>
    </Card>
  );
}
