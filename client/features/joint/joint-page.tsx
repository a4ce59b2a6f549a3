import { useParams } from 'react-router';
import { useQuery } from 'urql';
import { Card } from '../../design/card.tsx';
import { Empty } from '../../design/empty.tsx';
import { Facts } from '../../design/facts.tsx';
import { PageState } from '../../design/state.tsx';
import type { JointNoticeFragment, JointWholeFragment } from '../../graphql/generated/graphql.ts';
import { useWatch } from '../../graphql/use-watch.ts';
import { type TextId, text } from '../../i18n/text.ts';
import { shanghaiTime } from '../../i18n/time.ts';
import { FindingList } from '../../orders/findings.tsx';
import { History } from '../../orders/history.tsx';
import { linkageLines } from '../../orders/linkages.tsx';
import { jointOperationDocument } from './joint.documents.ts';
import { JointActs, JointAnswer } from './joint-acts.tsx';
import { JointCollisions } from './joint-collisions.tsx';
import { Members, Schedule, Scope } from './joint-parts.tsx';
import { JointEvidence, JointOpinions, JointReport } from './joint-room.tsx';
import { JointSteps } from './joint-steps.tsx';
import { JointVisits } from './joint-visits.tsx';

const everyFiveSeconds = 5_000;

/**
 * A joint operation: its plan, its bodies and what it is over; of one in which the own body takes no part now, its notice (M-11).
 * It is read again while somebody looks, under his rights of that moment: what others do appears, and at the end the notice (V-50).
 */
export function JointPage() {
  const { id = '' } = useParams();
  const [{ data, error }, again] = useQuery({
    query: jointOperationDocument,
    variables: { id },
    requestPolicy: 'cache-and-network',
  });
  useWatch(again, everyFiveSeconds);
  const refresh = (): void => again({ requestPolicy: 'network-only' });
  const operation = data?.jointOperation;
  if (operation == null && (data === undefined || error !== undefined))
    return <PageState failed={error !== undefined} retry={refresh} />;
  if (operation == null) return <Empty sentence={text('joint.unknown')} icon="joint" />;
  return operation.__typename === 'JointOperation' ? (
    <Whole operation={operation} refresh={refresh} />
  ) : (
    <Notice notice={operation} refresh={refresh} />
  );
}

const period = (from: string, until: string): string => `${shanghaiTime(from)} – ${shanghaiTime(until)}`;

function Whole({ operation, refresh }: { operation: JointWholeFragment; refresh: () => void }) {
  const { title, office, state, standing, purpose, powers, startsAt, endsAt, endedAt, endReason } = operation;
  const mark = state === 'APPROVED' ? `jointStanding.${standing}` : `jointState.${state}`;
  const may = powers.map((power) => text(`mandatePower.${power}` as TextId)).join(text('why.and'));
  return (
    <>
      <header>
        <div className="page-title">
          <h1>
            {title} <span className="chip">{text(mark as TextId)}</span>
          </h1>
          <p className="quiet">
            {office.name} · {period(startsAt, endedAt ?? endsAt)}
          </p>
        </div>
      </header>
      <section className="card life">
        <JointSteps operation={operation} />
        <JointActs operation={operation} refresh={refresh} />
      </section>
      <div className="columns">
        <div>
          <JointCollisions id={operation.id} />
          <JointReport report={operation.report} />
          <JointOpinions opinions={operation.opinions} submitted={operation.report?.submittedAt != null} />
          <JointEvidence evidence={operation.evidence} />
          {operation.findings.length > 0 && (
            <Card title={text('finding.title')}>
              <FindingList findings={operation.findings} />
            </Card>
          )}
          <JointVisits operation={operation} />
          <Members members={operation.members} />
          <Scope scope={operation.scope} />
          <Schedule lines={operation.schedule} />
        </div>
        <div>
          <Card title={text('joint.plan')}>
            <Facts
              facts={[
                { name: text('joint.purpose'), value: purpose, whole: true },
                { name: text('joint.powers'), value: may === '' ? text('joint.readsOnly') : may, whole: true },
                { name: text('linkages.title'), value: linkageLines(operation.linkages), whole: true },
                { name: text('joint.decisionWords'), value: operation.decisionWords, whole: true },
                { name: text('joint.endReason'), value: endReason, whole: true },
              ]}
            />
          </Card>
          <History moments={operation.timeline} />
        </div>
      </div>
    </>
  );
}

function Notice({ notice, refresh }: { notice: JointNoticeFragment; refresh: () => void }) {
  const { title, office, standing, purpose, startsAt, endsAt, membership } = notice;
  return (
    <>
      <header>
        <div className="page-title">
          <h1>
            {title === '' ? text('joint.over') : title}{' '}
            <span className="chip">{text(`jointStanding.${standing}` as TextId)}</span>
          </h1>
          <p className="quiet">
            {office.name} · {period(startsAt, endsAt)}
          </p>
        </div>
      </header>
      {membership != null && (
        <Card title={text('joint.invitation')}>
          <Facts
            facts={[
              { name: text('joint.purpose'), value: purpose, whole: true },
              { name: text('joint.part'), value: text(`jointPart.${membership.part}` as TextId) },
              { name: text('joint.answer'), value: text(`jointMember.${membership.state}` as TextId) },
              { name: text('joint.duty'), value: membership.duty, whole: true },
              { name: text('joint.answerWords'), value: membership.answerWords, whole: true },
            ]}
          />
          <JointAnswer notice={notice} refresh={refresh} />
        </Card>
      )}
    </>
  );
}
