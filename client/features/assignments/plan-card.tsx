import { useState } from 'react';
import { useSession } from '../../access/session.tsx';
import { Card } from '../../design/card.tsx';
import { Field } from '../../design/field.tsx';
import { useForm } from '../../design/use-form.ts';
import { useWrite } from '../../design/write.ts';
import { type TextId, text } from '../../i18n/text.ts';
import { shanghaiDay, shanghaiTime } from '../../i18n/time.ts';
import { ActDrawer } from '../../orders/act-drawer.tsx';
import { closing } from '../../orders/closing.ts';
import { Complaint } from '../../orders/complaint.tsx';
import { LongText } from '../../orders/long-text.tsx';
import { isOpen, reasonOf } from '../../orders/next-step.tsx';
import { useAct } from '../../orders/use-act.ts';
import { WallChart } from '../../orders/wall-chart.tsx';
import type { Assignment } from './assignment-page.tsx';
import { planSections } from './plan-form.tsx';
import { approvePlanDocument, issuePlanDocument, returnPlanDocument } from './plans.documents.ts';

interface Props {
  readonly assignment: Assignment;
  readonly refresh: () => void;
}

type Plan = NonNullable<Assignment['plan']>;

/** The plan of a task: its roadmap on the wall chart, its sections, and what is to be decided on it. */
export function PlanCard({ assignment, refresh }: Props) {
  const { viewer } = useSession();
  const { plan, dueOn } = assignment;
  if (plan == null) return null;
  const { state, number, issuedAt, approvedAt, submittedAt, nodes, finishOn } = plan;
  const carried = finishOn != null && finishOn > dueOn;
  const at = issuedAt ?? approvedAt ?? submittedAt;
  return (
    <Card
      title={text('plans.title')}
      subtitle={
        <>
          <span className={state === 'APPROVED' || state === 'ISSUED' ? 'chip good' : 'chip'}>
            {text(`planState.${state}` as TextId)}
          </span>{' '}
          {number} {at != null && shanghaiTime(at)}
        </>
      }
    >
      {nodes.length > 0 && <WallChart nodes={nodes} limit={dueOn} today={shanghaiDay(viewer.now)} />}
      <dl className="words">
        {planSections
          .filter((section) => plan[section] !== '')
          .map((section) => (
            <div key={section}>
              <dt>{text(`plan.${section}` as TextId)}</dt>
              <dd>{plan[section]}</dd>
            </div>
          ))}
        {finishOn != null && (
          <div>
            <dt>{text('plan.finishOn')}</dt>
            <dd>
              {carried ? dueOn : finishOn}
              {carried && <small className="carried">{text('plans.carried', { date: finishOn })}</small>}
            </dd>
          </div>
        )}
      </dl>
      <Decision plan={plan} refresh={refresh} />
    </Card>
  );
}

function Decision({ plan, refresh }: { plan: Plan; refresh: () => void }) {
  const [begun, begin] = useState<'sendBack' | 'issue' | null>(null);
  const approve = useAct(approvePlanDocument);
  const { id, version, state, allowedActions } = plan;
  const [approves, issues] = [isOpen(allowedActions, 'approve'), isOpen(allowedActions, 'issue')];
  const returns = isOpen(allowedActions, 'sendBack');
  const waits = state === 'SUBMITTED' && !approves;
  if (waits && !returns) return <p className="quiet">{reasonOf(allowedActions, 'approve')}</p>;
  if (!returns && !issues) return null;
  const again = (): void => {
    approve.forgive();
    refresh();
  };
  const props = { plan, refresh, close: () => begin(null) };
  return (
    <>
      {waits && <p className="quiet">{reasonOf(allowedActions, 'approve')}</p>}
      <Complaint refusal={approve.refusal} refresh={again} />
      <div className="row-actions">
        {approves && (
          <button
            type="button"
            className="button main"
            disabled={approve.busy}
            onClick={() => approve.run({ planId: id, version })}
          >
            {text('plans.approve')}
          </button>
        )}
        {returns && (
          <button type="button" className={waits ? 'button main' : 'button'} onClick={() => begin('sendBack')}>
            {text('plans.sendBack')}
          </button>
        )}
        {issues && (
          <button type="button" className="button" onClick={() => begin('issue')}>
            {text('plans.issue')}
          </button>
        )}
      </div>
      {begun === 'sendBack' && <ReturnPlanForm {...props} />}
      {begun === 'issue' && <IssuePlanForm {...props} />}
    </>
  );
}

interface FormProps {
  readonly plan: Plan;
  readonly close: () => void;
  readonly refresh: () => void;
}

function ReturnPlanForm({ plan: { id, version }, close, refresh }: FormProps) {
  const write = useWrite(returnPlanDocument);
  const form = useForm(async ({ reason = '' }, key) =>
    closing(await write({ key, planId: id, version, reason }), close),
  );
  return (
    <ActDrawer
      title={text('plans.sendBack')}
      submit={text('plans.sendBack')}
      form={form}
      names={['reason']}
      onClose={close}
      refresh={refresh}
    >
      <LongText label={text('plans.reason')} name="reason" fault={form.faults.reason} />
    </ActDrawer>
  );
}

function IssuePlanForm({ plan: { id, version }, close, refresh }: FormProps) {
  const write = useWrite(issuePlanDocument);
  const form = useForm(async ({ number = '' }, key) =>
    closing(await write({ key, planId: id, version, number }), close),
  );
  return (
    <ActDrawer
      title={text('plans.issue')}
      submit={text('plans.issue')}
      form={form}
      names={['number']}
      onClose={close}
      refresh={refresh}
    >
      <Field label={text('plans.number')} name="number" required faults={form.faults} />
    </ActDrawer>
  );
}
