import { Link, useParams } from 'react-router';
import { useQuery } from 'urql';
import { Card } from '../../design/card.tsx';
import { Empty } from '../../design/empty.tsx';
import { Facts } from '../../design/facts.tsx';
import { PageState } from '../../design/state.tsx';
import { FileList } from '../../files/file-list.tsx';
import type { VisitWholeFragment } from '../../graphql/generated/graphql.ts';
import { type TextId, text } from '../../i18n/text.ts';
import { fromUntil, shanghaiTime } from '../../i18n/time.ts';
import { FindingList } from '../../orders/findings.tsx';
import { History } from '../../orders/history.tsx';
import { SlowTasks } from './slow-tasks.tsx';
import { VisitActs } from './visit-acts.tsx';
import { VisitChecks } from './visit-checks.tsx';
import { VisitCollisions } from './visit-collisions.tsx';
import { VisitLooks } from './visit-looks.tsx';
import { visitDocument } from './visits.documents.ts';

/** A visit: to whom, how, when and why there, who goes, and what was found (M-29 to M-33). */
export function VisitPage() {
  const { id = '' } = useParams();
  const [{ data, error }, again] = useQuery({
    query: visitDocument,
    variables: { id },
    requestPolicy: 'cache-and-network',
  });
  const refresh = (): void => again({ requestPolicy: 'network-only' });
  const visit = data?.visit;
  if (visit == null && (data === undefined || error !== undefined))
    return <PageState failed={error !== undefined} retry={refresh} />;
  if (visit == null) return <Empty sentence={text('visit.unknown')} icon="search" />;
  return <Whole visit={visit} refresh={refresh} />;
}

function Whole({ visit, refresh }: { visit: VisitWholeFragment; refresh: () => void }) {
  const { office, target, fromDay, untilDay, state, record, timeline } = visit;
  return (
    <>
      <header>
        <div className="page-title">
          <h1>
            {text('visit.title', { unit: target.name })}{' '}
            <span className="chip">{text(`visitState.${state}` as TextId)}</span>
          </h1>
          <p className="quiet">
            {office.name} · {fromUntil(fromDay, untilDay)}
          </p>
        </div>
      </header>
      <section className="card life">
        <VisitActs visit={visit} refresh={refresh} />
      </section>
      <div className="columns">
        <div>
          <VisitCollisions visit={visit} refresh={refresh} />
          {record != null && (
            <Card title={text('visit.record')}>
              <p className="words">{record.summary}</p>
              <p className="quiet">
                {record.submittedByName} · {shanghaiTime(record.submittedAt)}
              </p>
              <FileList files={record.files} />
            </Card>
          )}
          {visit.findings.length > 0 && (
            <Card title={text('finding.title')}>
              <FindingList findings={visit.findings} />
            </Card>
          )}
          <VisitLooks visit={visit} />
          <SlowTasks visits={[visit]} />
          <VisitChecks visit={visit} />
          <Tasks tasks={visit.tasks} />
          <Plan visit={visit} />
        </div>
        <div>
          <Team visit={visit} />
          <History moments={timeline} />
        </div>
      </div>
    </>
  );
}

/** What spoke for going there, as it was seen then, with the rule by which it was reckoned. */
const choiceWords = ({ ruleVersion, score, reasons }: NonNullable<VisitWholeFragment['choice']>): string =>
  text('visitPlace.keptWords', {
    reasons: reasons.map(({ reason, count }) => `${text(`placeReason.${reason}` as TextId)} ${count}`).join('、'),
    score,
    version: ruleVersion,
  });

function Plan({ visit }: { visit: VisitWholeFragment }) {
  const { jointOperation: joint } = visit;
  return (
    <Card title={text('visit.planCard')}>
      <Facts
        facts={[
          { name: text('visit.sort'), value: text(visit.announced ? 'visit.announced' : 'visit.unannounced') },
          { name: text('visit.kind'), value: text(`visitKind.${visit.kind}` as TextId) },
          { name: text('visit.routine'), value: visit.routineSpecial && text('visit.routineSpecial') },
          {
            name: text('visit.initiative'),
            value: text(visit.ownInitiative ? 'visit.ownInitiative' : 'visit.asked'),
          },
          {
            name: text('visit.joint'),
            value: joint != null && joint.title !== '' && <Link to={`/joint/${joint.id}`}>{joint.title}</Link>,
          },
          { name: text('visit.place'), value: visit.place, whole: true },
          { name: text('visit.rationale'), value: visit.rationale, whole: true },
          { name: text('visitPlace.kept'), value: visit.choice != null && choiceWords(visit.choice), whole: true },
          { name: text('visit.rule'), value: visit.ruleWords, whole: true },
          {
            name: text('checklist.one'),
            value:
              visit.checklistTitle != null &&
              `${visit.checklistTitle} · ${text('visit.ruleVersion', { version: visit.checklistVersion ?? 0 })}`,
            whole: true,
          },
          { name: text('visit.cancelReason'), value: visit.cancelReason, whole: true },
        ]}
      />
    </Card>
  );
}

/** The tasks at which it looks, with the grade of each once that may be known (M-33). */
function Tasks({ tasks }: Pick<VisitWholeFragment, 'tasks'>) {
  if (tasks.length === 0) return null;
  return (
    <Card title={text('visit.tasks')}>
      <ul className="records">
        {tasks.map(({ id, assignment, grade, words }) => (
          <li key={id}>
            {assignment == null ? (
              <span className="quiet">{text('visit.hiddenTask')}</span>
            ) : (
              <Link to={`/assignments/${assignment.id}`}>
                {assignment.number} {assignment.title}
              </Link>
            )}
            {grade != null && (
              <p>
                <span className="chip">{grade}</span> {words}
              </p>
            )}
          </li>
        ))}
      </ul>
    </Card>
  );
}

function Team({ visit: { team, plannedByName, approverName } }: { visit: VisitWholeFragment }) {
  return (
    <Card title={text('visit.team')}>
      <Facts
        facts={[
          {
            name: text('visit.members'),
            value: team.map(({ personName, orgUnit }) => `${personName}（${orgUnit.shortName}）`).join('、'),
            whole: true,
          },
          { name: text('visit.plannedBy'), value: plannedByName },
          { name: text('visit.approver'), value: approverName },
        ]}
      />
    </Card>
  );
}
