import { Link, useParams } from 'react-router';
import { useQuery } from 'urql';
import { Card } from '../../design/card.tsx';
import { Empty } from '../../design/empty.tsx';
import { Facts } from '../../design/facts.tsx';
import { PageState } from '../../design/state.tsx';
import { FileList } from '../../files/file-list.tsx';
import type { FindingPart, FindingWholeFragment } from '../../graphql/generated/graphql.ts';
import { type TextId, text } from '../../i18n/text.ts';
import { shanghaiTime } from '../../i18n/time.ts';
import { FindingMarks } from '../../orders/findings.tsx';
import { Letters } from '../../orders/letters.tsx';
import { FindingActs } from './finding-acts.tsx';
import { FindingCourse } from './finding-course.tsx';
import { findingDocument } from './findings.documents.ts';
import { PeerChecksCard } from './peer-checks-card.tsx';
import { SecondaryCard } from './secondary-card.tsx';

/** A finding: the problem, its measures and responsibility, what the unit did, and what was seen on the spot (M-37, M-40). */
export function FindingPage() {
  const { id = '' } = useParams();
  const [{ data, error }, again] = useQuery({
    query: findingDocument,
    variables: { id },
    requestPolicy: 'cache-and-network',
  });
  const refresh = (): void => again({ requestPolicy: 'network-only' });
  const finding = data?.finding;
  if (finding == null && (data === undefined || error !== undefined))
    return <PageState failed={error !== undefined} retry={refresh} />;
  if (finding == null) return <Empty sentence={text('finding.unknown')} icon="inbox" />;
  return <Whole finding={finding} refresh={refresh} />;
}

function Whole({ finding, refresh }: { finding: FindingWholeFragment; refresh: () => void }) {
  const { assignment, orgUnit, foundOn, visit } = finding;
  return (
    <>
      <header>
        <div className="page-title">
          <h1>
            {text('finding.title')} <FindingMarks finding={finding} />
          </h1>
          <p className="quiet">
            {assignment != null && <Link to={`/assignments/${assignment.id}`}>{assignment.title}</Link>}
            {assignment != null && ` · ${assignment.to.shortName}`}
            {` · ${text('finding.foundBy', { unit: orgUnit.shortName, day: foundOn })}`}
            {visit != null && (
              <>
                {' · '}
                <Link to={`/visits/${visit.id}`}>
                  {text('finding.onVisit', { day: visit.fromDay, unit: visit.target.shortName })}
                </Link>
              </>
            )}
            {finding.extendsId != null && (
              <>
                {' · '}
                <Link to={`/findings/${finding.extendsId}`}>{text('finding.extends')}</Link>
              </>
            )}
          </p>
        </div>
      </header>
      <section className="card life">
        <FindingActs finding={finding} refresh={refresh} />
      </section>
      <div className="columns">
        <div>
          <Problem finding={finding} />
          {finding.orderedAt != null && <Responsibility finding={finding} />}
          <FindingCourse {...finding} />
        </div>
        <div>
          <Letters letters={finding.transfers} />
          {finding.answeredAt != null && <Answered finding={finding} />}
          {finding.checkedOn != null && <Checked finding={finding} />}
          <PeerChecksCard finding={finding} />
          <SecondaryCard finding={finding} />
        </div>
      </div>
    </>
  );
}

function Problem({ finding }: { finding: FindingWholeFragment }) {
  const { problem, evidence, findingClass, obstacle, risk, recordedAt, recordedByName } = finding;
  return (
    <Card title={text('finding.problems')}>
      <Facts
        facts={[
          { name: text('finding.problem'), value: problem, whole: true },
          { name: text('finding.evidence'), value: evidence, whole: true },
          { name: text('finding.class'), value: text(`findingClass.${findingClass}` as TextId) },
          { name: text('finding.obstacle'), value: text(`obstacle.${obstacle}` as TextId) },
          { name: text('finding.risk'), value: text(`findingRisk.${risk}` as TextId) },
          {
            name: text('finding.recorded'),
            value: [recordedByName, shanghaiTime(recordedAt)].filter(Boolean).join(' · '),
          },
        ]}
      />
      <Shown finding={finding} part="PROBLEM" />
    </Card>
  );
}

function Responsibility({ finding }: { finding: FindingWholeFragment }) {
  const { measures, leadLeader, demand, dueOn, evidenceAsked, assignment } = finding;
  return (
    <>
      <Card title={text('finding.measures')}>
        <ol className="records">
          {measures.map((one) => (
            <li key={one}>{one}</li>
          ))}
        </ol>
      </Card>
      <Card title={text('finding.responsibility')}>
        <Facts
          facts={[
            { name: text('finding.leadLeader'), value: leadLeader },
            { name: text('finding.unit'), value: assignment?.to.shortName ?? '' },
            { name: text('finding.limit'), value: dueOn ?? '' },
            { name: text('finding.demand'), value: demand, whole: true },
            { name: text('finding.evidenceAsked'), value: evidenceAsked, whole: true },
          ]}
        />
      </Card>
    </>
  );
}

/** The files that show one part of a finding. */
const Shown = ({ finding, part }: { finding: FindingWholeFragment; part: FindingPart }) => (
  <FileList files={finding.files.filter((one) => one.part === part).map(({ file }) => file)} />
);

function Answered({ finding }: { finding: FindingWholeFragment }) {
  const { answer, answerEvidence, answeredAt } = finding;
  return (
    <Card title={text('finding.answer')}>
      <Facts
        facts={[
          { name: text('finding.done'), value: answer, whole: true },
          { name: text('finding.answerEvidence'), value: answerEvidence, whole: true },
          { name: text('finding.answeredAt'), value: answeredAt == null ? '' : shanghaiTime(answeredAt) },
        ]}
      />
      <Shown finding={finding} part="ANSWER" />
    </Card>
  );
}

function Checked({ finding }: { finding: FindingWholeFragment }) {
  const { checkWords, checkPlace, checkedOn, checkVisit, lookBackOn } = finding;
  return (
    <Card title={text('finding.check')}>
      <Facts
        facts={[
          { name: text('finding.checkWords'), value: checkWords, whole: true },
          { name: text('finding.checkPlace'), value: checkPlace },
          { name: text('finding.checkedOn'), value: checkedOn ?? '' },
          {
            name: text('finding.checkVisit'),
            value: checkVisit != null && (
              <Link to={`/visits/${checkVisit.id}`}>{`${checkVisit.fromDay} · ${checkVisit.place}`}</Link>
            ),
          },
          { name: text('finding.lookBackOn'), value: lookBackOn ?? '' },
        ]}
      />
      <Shown finding={finding} part="CHECK" />
    </Card>
  );
}
