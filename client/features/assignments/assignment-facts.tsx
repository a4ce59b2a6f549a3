import { Link } from 'react-router';
import { Card } from '../../design/card.tsx';
import { Due } from '../../design/due.tsx';
import { type Fact, Facts } from '../../design/facts.tsx';
import { type TextId, text } from '../../i18n/text.ts';
import { shanghaiTime } from '../../i18n/time.ts';
import { DeemedServed, isGone, isOver, TaskLight, TaskProgress } from '../../orders/task-table.tsx';
import type { Assignment } from './assignment-page.tsx';

/** When it was done, or by when it must be: a day, or a moment of an expedited task. */
const doneOr = (at: string | null | undefined, dueOn: string, until?: string) =>
  at == null ? (
    text('assignments.by', { date: until === undefined ? dueOn : shanghaiTime(until) })
  ) : (
    <time dateTime={at}>{shanghaiTime(at)}</time>
  );

/** The figures read first: limit, light, progress, and the clocks of receipt and relay. */
export function AssignmentFigures({ assignment }: { assignment: Assignment }) {
  const { state, light, progress, dueOn, daysLeft, dueProvisional, hourClocks, criticalChild, ownPart } = assignment;
  return (
    <dl className="figure-strip">
      <div>
        <dt>{text('tasks.due')}</dt>
        <dd>
          {isOver(state) ? <time>{dueOn}</time> : <Due date={dueOn} daysLeft={daysLeft} provisional={dueProvisional} />}
        </dd>
      </div>
      <div>
        <dt>{text('tasks.light')}</dt>
        <dd>
          <TaskLight task={assignment} /> {!isGone(state) && <span className="quiet">{light.reason}</span>}
          {criticalChild != null && (
            <Link to={`/assignments/${criticalChild.id}`} title={text('assignments.critical')}>
              {criticalChild.to.shortName}
            </Link>
          )}
        </dd>
      </div>
      <div className="wide">
        <dt>{text('tasks.progress')}</dt>
        <dd>
          <TaskProgress progress={progress} light={light.colour} />
          {ownPart != null && <p className="quiet">{text('tasks.ownShare', ownPart)}</p>}
        </dd>
      </div>
      <div>
        <dt>{text('assignments.signing')}</dt>
        <dd>
          {doneOr(assignment.signedAt, assignment.receiptDueOn, hourClocks?.receipt)} <DeemedServed task={assignment} />
        </dd>
      </div>
      <div>
        <dt>{text('assignments.takingUp')}</dt>
        <dd>{doneOr(assignment.relayedAt, assignment.relayDueOn, hourClocks?.relay)}</dd>
      </div>
      {assignment.planDueOn != null && (
        <div>
          <dt>{text('plans.limit')}</dt>
          <dd>{doneOr(assignment.plan?.submittedAt, assignment.planDueOn)}</dd>
        </div>
      )}
    </dl>
  );
}

/** How it was handed in, returned or accepted; nothing before. */
export function AssignmentOutcome({ assignment }: { assignment: Assignment }) {
  const { submittedAt, acceptanceDueOn, acceptedAt, acceptedByName, waiver, returns, returnReason, reopenReason } =
    assignment;
  if (submittedAt == null && returns === 0 && reopenReason === '') return null;
  const facts: Fact[] = [
    { name: text('assignments.submittedAt'), value: submittedAt != null && shanghaiTime(submittedAt) },
    { name: text('assignments.acceptanceDue'), value: acceptedAt == null && acceptanceDueOn },
    { name: text('assignments.acceptedAt'), value: acceptedAt != null && shanghaiTime(acceptedAt) },
    { name: text('assignments.acceptedBy'), value: acceptedByName },
    { name: text('assignments.waiver'), value: waiver, whole: true },
    { name: text('assignments.returns'), value: returns > 0 && returns },
    { name: text('assignments.returnReason'), value: returnReason, whole: true },
    { name: text('assignments.reopenReason'), value: reopenReason, whole: true },
  ];
  return (
    <Card title={text('assignments.outcome')}>
      <Facts facts={facts} />
    </Card>
  );
}

/** Who answers for it since it arrived, successors included (M-04). */
export function AssignmentPeople({ assignment }: { assignment: Assignment }) {
  const { responsible, handlerName } = assignment;
  const facts: Fact[] = [
    ...responsible.map(({ role, personName, heldFrom, heldTo }) => ({
      name: text(`role.${role}` as TextId),
      value: heldTo == null ? personName : `${personName} (${heldFrom} – ${heldTo})`,
    })),
    { name: text('role.HANDLER'), value: handlerName },
  ];
  const named = facts.some(({ value }) => value != null);
  return (
    <Card title={text('assignments.people')}>
      {named ? <Facts facts={facts} /> : <p className="quiet">{text('assignments.nobody')}</p>}
    </Card>
  );
}
