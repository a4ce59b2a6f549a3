import { Link } from 'react-router';
import { Card } from '../../design/card.tsx';
import type { FindingWholeFragment } from '../../graphql/generated/graphql.ts';
import { text } from '../../i18n/text.ts';
import { briefly, FindingMarks } from '../../orders/findings.tsx';

/** The checks of other units by a finding, as far as they are read: whom, how far, and under which matter where it is another (M-35). */
export function PeerChecksCard({ finding: { peerChecks, assignment: own } }: { finding: FindingWholeFragment }) {
  if (peerChecks.length === 0) return null;
  return (
    <Card title={text('finding.peerChecks')}>
      <ul className="records">
        {peerChecks.map(({ assignment, ...check }) => (
          <li key={check.id}>
            <p className="record-head">
              <Link to={`/findings/${check.id}`}>{assignment?.to.shortName ?? briefly(check.problem)}</Link>
              <FindingMarks finding={check} />
            </p>
            {assignment != null && assignment.title !== own?.title && <p className="quiet">{assignment.title}</p>}
          </li>
        ))}
      </ul>
    </Card>
  );
}
