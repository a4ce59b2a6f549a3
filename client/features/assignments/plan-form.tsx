import { useRef, useState } from 'react';
import { useQuery } from 'urql';
import { Field } from '../../design/field.tsx';
import { useForm } from '../../design/use-form.ts';
import { useWrite } from '../../design/write.ts';
import { type TextId, text } from '../../i18n/text.ts';
import { ActDrawer } from '../../orders/act-drawer.tsx';
import { closing } from '../../orders/closing.ts';
import { LongText } from '../../orders/long-text.tsx';
import { receiversDocument } from '../../orders/order.documents.ts';
import { standingUnits } from '../../orders/standing-units.ts';
import type { ChartNode } from '../../orders/wall-chart.tsx';
import type { ActProps } from './assignment-acts.tsx';
import { type DraftNode, isBegun, type NamedUnit, PlanNodeFields } from './plan-node-fields.tsx';
import { savePlanDocument, submitPlanDocument } from './plans.documents.ts';

/** The written sections of a plan in the order in which it is read (M-17). */
export const planSections = ['goals', 'measures', 'arrangement', 'organisation'] as const;

const emptyNode: DraftNode = { name: '', startsOn: '', dueOn: '', workload: '', person: '', unitId: '' };

/** A node as it is written again, without what a cache keeps beside it. */
const asDraft = ({ name, startsOn, dueOn, workload, person, unit }: ChartNode): DraftNode => ({
  name,
  startsOn,
  dueOn,
  workload,
  person,
  unitId: unit?.id ?? '',
});

/** The units that a step may be given to: those that hold a task below, then all directly below. */
function useUnitsBelow({ to, children }: ActProps['assignment']): readonly NamedUnit[] {
  const [{ data }] = useQuery({
    query: receiversDocument,
    variables: { id: to.id },
    requestPolicy: 'cache-and-network',
  });
  const known = [...children.map((child) => child.to), ...(standingUnits(data?.orgUnit?.children) ?? [])];
  return [...new Map(known.map(({ id, shortName }) => [id, { id, shortName }])).values()];
}

/** Writes the plan of a task: kept as a draft, or submitted to whoever approves it. */
export function PlanForm({ assignment, close, refresh }: ActProps) {
  const { id, plan, dueOn } = assignment;
  const [nodes, setNodes] = useState<readonly DraftNode[]>(plan?.nodes.map(asDraft) ?? [emptyNode]);
  const units = useUnitsBelow(assignment);
  const submits = useRef(true);
  const [save, submit] = [useWrite(savePlanDocument), useWrite(submitPlanDocument)];
  const form = useForm(async (values, key) => {
    const { goals = '', measures = '', arrangement = '', organisation = '', finishOn = '' } = values;
    const begun = nodes.filter(isBegun);
    if (begun.length > 0) setNodes(begun);
    const input = {
      ...{ key, assignmentId: id, version: plan?.version ?? 0, goals, measures, arrangement, organisation },
      finishOn: finishOn === '' ? null : finishOn,
      nodes: begun.map((node) => ({ ...node, unitId: node.unitId === '' ? null : node.unitId })),
    };
    return closing(await (submits.current ? submit(input) : save(input)), close);
  });
  const names = [...planSections, 'finishOn', ...Object.keys(form.faults).filter((path) => path.startsWith('nodes'))];
  return (
    <ActDrawer
      wide
      title={text('act.plan')}
      submit={text('plans.submit')}
      form={form}
      names={names}
      onClose={close}
      refresh={refresh}
      onSubmitBy={(name) => {
        submits.current = name !== 'draft';
      }}
      also={{ name: 'draft', label: text('reports.keep') }}
      note={text(assignment.planApprovalRequired ? 'plans.toIssuer' : 'plans.toFirst')}
    >
      {plan != null && plan.returnReason !== '' && (
        <p className="notice bad">{text('plans.returned', { reason: plan.returnReason })}</p>
      )}
      {planSections.map((section) => (
        <LongText
          key={section}
          label={text(`plan.${section}` as TextId)}
          name={section}
          rows={section === 'goals' || section === 'organisation' ? 2 : 3}
          optional
          fault={form.faults[section]}
          defaultValue={plan?.[section]}
        />
      ))}
      <Field
        label={text('plan.finishOn')}
        name="finishOn"
        type="date"
        max={dueOn}
        defaultValue={plan?.finishOn ?? dueOn}
        faults={form.faults}
        help={text('orders.latest', { date: dueOn })}
      />
      <PlanNodeFields
        nodes={nodes}
        change={setNodes}
        latest={dueOn}
        faults={form.faults}
        empty={emptyNode}
        units={units}
      />
    </ActDrawer>
  );
}
