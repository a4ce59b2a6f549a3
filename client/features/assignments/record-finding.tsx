import { useSession } from '../../access/session.tsx';
import { Choice } from '../../design/choice.tsx';
import { Field } from '../../design/field.tsx';
import { useForm } from '../../design/use-form.ts';
import { useWrite } from '../../design/write.ts';
import type { FindingClass, FindingRisk, Obstacle } from '../../graphql/generated/graphql.ts';
import { type TextId, text } from '../../i18n/text.ts';
import { shanghaiDay } from '../../i18n/time.ts';
import { ActDrawer } from '../../orders/act-drawer.tsx';
import { closing } from '../../orders/closing.ts';
import { LongText } from '../../orders/long-text.tsx';
import type { ActProps } from './assignment-acts.tsx';
import { recordFindingDocument } from './findings.documents.ts';

const classes: readonly FindingClass[] = ['NONE', 'INACTION', 'SLOW_ACTION', 'DISORDERLY_ACTION'];
const obstacles: readonly Obstacle[] = [
  ...(['NONE', 'POLICY', 'FUNDS', 'LAND', 'APPROVAL', 'STAFF', 'COORDINATION', 'TECHNICAL'] as const),
];
const risks: readonly FindingRisk[] = ['LOW', 'MEDIUM', 'HIGH'];
const named = (prefix: string, values: readonly string[]) =>
  values.map((value) => ({ value, label: text(`${prefix}.${value}` as TextId) }));

/** Records what was found amiss in a task; the unit reads it once it is ordered to rectify (M-37). */
export function RecordFinding({ assignment, close, refresh }: ActProps) {
  const { viewer } = useSession();
  const today = shanghaiDay(viewer.now);
  const write = useWrite(recordFindingDocument);
  const form = useForm(async ({ problem = '', evidence = '', foundOn = '', ...chosen }, key) => {
    const kind = {
      findingClass: chosen.findingClass as FindingClass,
      obstacle: chosen.obstacle as Obstacle,
      risk: chosen.risk as FindingRisk,
    };
    return closing(await write({ key, assignmentId: assignment.id, problem, evidence, foundOn, ...kind }), close);
  });
  return (
    <ActDrawer
      title={text('act.recordFinding')}
      submit={text('act.recordFinding')}
      form={form}
      names={['problem', 'evidence', 'findingClass', 'obstacle', 'risk', 'foundOn']}
      onClose={close}
      refresh={refresh}
      note={text('finding.recordNote')}
    >
      <LongText label={text('finding.problem')} name="problem" rows={4} fault={form.faults.problem} />
      <LongText label={text('finding.evidence')} name="evidence" rows={3} fault={form.faults.evidence} />
      <div className="pair">
        <Choice
          label={text('finding.class')}
          name="findingClass"
          options={named('findingClass', classes)}
          fault={form.faults.findingClass}
        />
        <Choice
          label={text('finding.obstacle')}
          name="obstacle"
          options={named('obstacle', obstacles)}
          fault={form.faults.obstacle}
        />
      </div>
      <div className="pair">
        <Choice
          label={text('finding.risk')}
          name="risk"
          options={named('findingRisk', risks)}
          initial="MEDIUM"
          fault={form.faults.risk}
        />
        <Field
          label={text('finding.foundOn')}
          name="foundOn"
          type="date"
          max={today}
          defaultValue={today}
          required
          faults={form.faults}
        />
      </div>
    </ActDrawer>
  );
}
