import { Link } from 'react-router';
import { useSession } from '../../access/session.tsx';
import { Card } from '../../design/card.tsx';
import type { VisitWholeFragment } from '../../graphql/generated/graphql.ts';
import { text } from '../../i18n/text.ts';
import { shanghaiDay } from '../../i18n/time.ts';
import { briefly, stepTitles } from '../../orders/findings.tsx';
import type { LookedAt } from '../../orders/looked-at.ts';

interface Props {
  readonly visit: VisitWholeFragment;
}

/** What was looked at again on a visit, with what came of it, and what of a look-back is still to be recorded (M-31, M-41). */
export function VisitLooks({ visit }: Props) {
  const { findingSteps, awaitingLookBack } = visit;
  const { viewer } = useSession();
  if (findingSteps.length + awaitingLookBack.length === 0) return null;
  const today = shanghaiDay(viewer.now);
  const due = awaitingLookBack.filter(({ lookBackOn }) => lookBackOn == null || lookBackOn <= today).length;
  return (
    <Card title={text('visit.looks')} subtitle={due > 0 ? text('visit.looksOwed', { count: due }) : undefined}>
      <ul className="records">
        {findingSteps.map((step) => (
          <Looked key={step.id} step={step} />
        ))}
        <Waiting visit={visit} today={today} />
      </ul>
    </Card>
  );
}

function Looked({
  step: { kind, words, place, seenOn, finding },
}: {
  step: VisitWholeFragment['findingSteps'][number];
}) {
  const holds = kind === 'CLOSED' || kind === 'SETTLED';
  return (
    <li>
      <p className="record-head">
        {finding != null && <Link to={`/findings/${finding.id}`}>{briefly(finding.problem)}</Link>}
        <span className={holds ? 'chip good' : 'chip bad'}>{text(stepTitles[kind])}</span>
      </p>
      <p className="quiet">{[seenOn, place].filter(Boolean).join(' · ')}</p>
      <p>{words}</p>
    </li>
  );
}

const hidden: readonly string[] = ['UNDERWAY', 'FINDINGS'];

/** What waits for a look-back, each with the way to where it is recorded: of a hidden visit after its release (Z11). */
function Waiting({ visit: { id, announced, state, awaitingLookBack }, today }: Props & { readonly today: string }) {
  const records = announced || !hidden.includes(state);
  const looked: LookedAt = { begins: 'lookBack', visitId: id };
  return awaitingLookBack.map(({ id: findingId, problem, lookBackOn }) => (
    <li key={findingId}>
      <p className="record-head">
        <Link to={`/findings/${findingId}`} state={records ? looked : null}>
          {briefly(problem)}
        </Link>
        <span className={lookBackOn != null && lookBackOn > today ? 'chip' : 'chip warn'}>
          {text(lookBackOn != null && lookBackOn > today ? 'visit.lookEarly' : 'visit.lookOwed')}
        </span>
      </p>
      <p className="quiet">
        {[
          lookBackOn != null && text('finding.lookBackBy', { day: lookBackOn }),
          !records && text('visit.looksAfterRelease'),
        ]
          .filter(Boolean)
          .join(' · ')}
      </p>
    </li>
  ));
}
