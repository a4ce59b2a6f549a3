import { Link, useParams } from 'react-router';
import { useQuery } from 'urql';
import { Card } from '../../design/card.tsx';
import { Empty } from '../../design/empty.tsx';
import { PageState } from '../../design/state.tsx';
import type { AssignmentQuery } from '../../graphql/generated/graphql.ts';
import { type TextId, text } from '../../i18n/text.ts';
import { Checks } from '../../orders/checks.tsx';
import { Commitments } from '../../orders/commitments.tsx';
import { History } from '../../orders/history.tsx';
import { Knowers } from '../../orders/knowers.tsx';
import { OrderWords } from '../../orders/order-words.tsx';
import { OwedTargets } from '../../orders/owed-targets.tsx';
import { Rectifications } from '../../orders/rectifications.tsx';
import { SecrecyMark } from '../../orders/secrecy.tsx';
import { isGone, RoleMark, TaskTable } from '../../orders/task-table.tsx';
import { Urgent } from '../../orders/urgent.tsx';
import { Why } from '../../orders/why.tsx';
import { AccountabilityCard } from './accountability-card.tsx';
import { AssignmentActs } from './assignment-acts.tsx';
import { AssignmentFigures, AssignmentOutcome, AssignmentPeople } from './assignment-facts.tsx';
import { AssignmentTime, HaltNotice } from './assignment-time.tsx';
import { assignmentDocument } from './assignments.documents.ts';
import { BypassNotes } from './bypass-notes.tsx';
import { CardsCard } from './cards-card.tsx';
import { Chases } from './chases.tsx';
import { CoSignCard } from './co-signs.tsx';
import { ConsentNotice } from './consent-form.tsx';
import { Coordinations } from './coordinations.tsx';
import { Extensions } from './extensions.tsx';
import { FindingsCard } from './findings-card.tsx';
import { Forecast } from './forecast.tsx';
import { NegativeCard } from './negative-card.tsx';
import { Objections } from './objections.tsx';
import { ObservationsCard } from './observations-card.tsx';
import { Periods } from './periods.tsx';
import { PlanCard } from './plan-card.tsx';
import { Reports } from './reports.tsx';
import { SixHaves } from './six-haves.tsx';
import { TalksCard } from './talks-card.tsx';
import { TaskForces } from './task-forces-card.tsx';

/** An assignment as its page shows it. */
export type Assignment = NonNullable<AssignmentQuery['assignment']>;

/** One unit's task: by when, what to do next, what every level above ordered, what was reported and what was checked. */
export function AssignmentPage() {
  const { id = '' } = useParams();
  const [{ data, error }, again] = useQuery({
    query: assignmentDocument,
    variables: { id },
    requestPolicy: 'cache-and-network',
  });
  const refresh = (): void => again({ requestPolicy: 'network-only' });
  if (data?.assignment == null && (data === undefined || error !== undefined))
    return <PageState failed={error !== undefined} retry={refresh} />;
  if (data?.assignment == null) return <Empty sentence={text('assignments.unknown')} icon="inbox" />;
  return <Whole assignment={data.assignment} refresh={refresh} />;
}

function Whole({ assignment, refresh }: { assignment: Assignment; refresh: () => void }) {
  const { children, supports, reports, verifications, objections, extensionRequests, coordinations } = assignment;
  return (
    <>
      <Head assignment={assignment} />
      <section className="card life">
        <AssignmentFigures assignment={assignment} />
        <Why id={assignment.id} />
        <HaltNotice assignment={assignment} />
        <ConsentNotice assignment={assignment} />
        <AssignmentActs assignment={assignment} refresh={refresh} />
      </section>
      <Forecast assignment={assignment} />
      <Periods assignment={assignment} />
      {!isGone(assignment.state) && <SixHaves assignment={assignment} />}
      <PlanCard assignment={assignment} refresh={refresh} />
      <TaskForces forces={assignment.taskForces} />
      <Chases chases={assignment.chases} />
      <Commitments commitments={assignment.commitments} />
      <FindingsCard id={assignment.id} />
      <NegativeCard id={assignment.id} />
      <CardsCard id={assignment.id} />
      <TalksCard id={assignment.id} />
      <AccountabilityCard id={assignment.id} />
      <Rectifications orders={assignment.rectifications} />
      <OwedTargets
        targets={assignment.targets}
        ledger={assignment.ledger}
        quantities={assignment.progress.quantities}
      />
      {objections.length > 0 && <Objections objections={objections} />}
      {extensionRequests.length > 0 && <Extensions requests={extensionRequests} />}
      {coordinations.length > 0 && <Coordinations requests={coordinations} refresh={refresh} />}
      <BypassNotes id={assignment.id} refresh={refresh} />
      <ObservationsCard id={assignment.id} />
      {reports.length > 0 && <Reports reports={reports} refresh={refresh} />}
      <CoSignCard assignment={assignment} />
      {supports.length > 0 && (
        <Card title={text('assignments.supports')}>
          <TaskTable tasks={supports} />
        </Card>
      )}
      {children.length > 0 && (
        <Card
          title={text('assignments.children')}
          right={
            <>
              <Link className="button" to={`/responsibilities/${assignment.id}`}>
                {text('matrix.link')}
              </Link>
              <Link className="button" to={`/progress/${assignment.id}`}>
                {text('progress.link')}
              </Link>
            </>
          }
        >
          <TaskTable tasks={children} />
        </Card>
      )}
      <Chain assignment={assignment} />
      <div className="columns">
        <div>
          <AssignmentOutcome assignment={assignment} />
          {verifications.length > 0 && (
            <Card title={text('assignments.checks')}>
              <Checks checks={verifications} />
            </Card>
          )}
          <AssignmentPeople assignment={assignment} />
          <Knowers knowers={assignment.knowers} about={text('knowers.aboutTask')} />
          <AssignmentTime assignment={assignment} />
        </div>
        <History moments={assignment.timeline} />
      </div>
    </>
  );
}

function Head({ assignment }: { assignment: Assignment }) {
  const { title, number, secrecy, state, role, lead, item, from, to, round, hourClocks, replaces, replacedBy } =
    assignment;
  return (
    <header>
      <div className="page-title">
        <h1>
          {title} <span className="chip">{text(`assignmentState.${state}` as TextId)}</span>{' '}
          <SecrecyMark secrecy={secrecy} /> <Urgent until={hourClocks?.done} /> <RoleMark task={assignment} />
        </h1>
        <p className="quiet">
          {item == null ? number : <Link to={`/items/${item.id}`}>{number}</Link>}
          {' · '}
          {text('assignments.roleTo', {
            from: from.shortName,
            to: to.name,
            role: text(`assignmentRole.${role}` as TextId),
          })}
          {lead != null && (
            <>
              {' · '}
              {text('assignments.ledBy')}
              <Link to={`/assignments/${lead.id}`}>{lead.to.shortName}</Link>
            </>
          )}
          {round > 1 && ` · ${text('acts.round', { round })}`}
          {replaces != null && <Other task={replaces} words={text('assignments.replaces')} />}
          {replacedBy != null && <Other task={replacedBy} words={text('assignments.replacedBy')} />}
        </p>
      </div>
    </header>
  );
}

/** The way to the task that this one stands for, or that stands for it. */
function Other({ task, words }: { task: NonNullable<Assignment['replaces']>; words: string }) {
  return (
    <>
      {` · ${words} `}
      <Link to={`/assignments/${task.id}`}>{task.to.shortName}</Link>
    </>
  );
}

function Chain({ assignment }: { assignment: Assignment }) {
  const { orderChain } = assignment;
  return (
    <Card title={text('assignments.chain')} subtitle={text('assignments.chainHelp')}>
      <div className="orders">
        {orderChain.map((order, index) => (
          <OrderWords
            key={order.number}
            order={order}
            remark={<span className="chip">{index === 0 ? text('assignments.own') : text('assignments.above')}</span>}
          />
        ))}
      </div>
    </Card>
  );
}
