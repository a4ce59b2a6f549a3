import { useSession } from '../access/session.tsx';
import { Choice } from '../design/choice.tsx';
import { Field } from '../design/field.tsx';
import { useForm } from '../design/use-form.ts';
import { useWrite } from '../design/write.ts';
import { FileField } from '../files/file-field.tsx';
import type { FindingClass, FindingRisk, Obstacle } from '../graphql/generated/graphql.ts';
import { type TextId, text } from '../i18n/text.ts';
import { shanghaiDay } from '../i18n/time.ts';
import { ActDrawer } from './act-drawer.tsx';
import { recordFindingDocument } from './finding.documents.ts';
import { LongText } from './long-text.tsx';
import { useKept } from './use-kept.ts';

const classes: readonly FindingClass[] = ['NONE', 'INACTION', 'SLOW_ACTION', 'DISORDERLY_ACTION'];
const obstacles: readonly Obstacle[] = [
  ...(['NONE', 'POLICY', 'FUNDS', 'LAND', 'APPROVAL', 'STAFF', 'COORDINATION', 'TECHNICAL'] as const),
];
const risks: readonly FindingRisk[] = ['LOW', 'MEDIUM', 'HIGH'];
const named = (prefix: string, values: readonly string[]) =>
  values.map((value) => ({ value, label: text(`${prefix}.${value}` as TextId) }));

type Choices = readonly { readonly value: string; readonly label: string }[];

interface Props {
  /** What the draft on this device belongs to. */
  readonly place: string;
  /** The task, or those of which one is chosen. */
  readonly tasks: Choices;
  /** The visits among which one is chosen; none: it was found on none. */
  readonly visits: Choices;
  /** The visit on which it is found; null: one of those to choose, or none. */
  readonly visitId: string | null;
  readonly close: () => void;
  readonly refresh: () => void;
}

/** Records what was found amiss in a task, kept on this device as it is typed; the unit reads it once it is ordered to rectify (M-37). */
export function RecordFinding({ place, tasks, visits, visitId, close, refresh }: Props) {
  const { viewer } = useSession();
  const today = shanghaiDay(viewer.now);
  const write = useWrite(recordFindingDocument);
  const { kept, saved, files, keep, drop } = useKept(place);
  const form = useForm(async ({ problem = '', evidence = '', foundOn = '', ...chosen }, key) => {
    const kind = {
      findingClass: chosen.findingClass as FindingClass,
      obstacle: chosen.obstacle as Obstacle,
      risk: chosen.risk as FindingRisk,
    };
    const shown = { visitId: visitId ?? (chosen.visitId ? chosen.visitId : null), fileIds: files.ids };
    const words = { problem, evidence, foundOn };
    const assignmentId = chosen.assignmentId ?? tasks[0]?.value ?? '';
    const refused = await write({ key, assignmentId, ...words, ...kind, ...shown });
    if (refused !== null) return refused;
    drop();
    close();
    refresh();
    return null;
  });
  return (
    <ActDrawer
      title={text('act.recordFinding')}
      submit={text('act.recordFinding')}
      form={{ ...form, busy: form.busy || files.sending }}
      names={[
        'assignmentId',
        'problem',
        'evidence',
        'findingClass',
        'obstacle',
        'risk',
        'foundOn',
        'visitId',
        'fileIds',
      ]}
      onClose={close}
      refresh={refresh}
      onEdit={keep}
      note={<span role="status">{files.note ?? text(saved ? 'visit.keptHere' : 'finding.recordNote')}</span>}
    >
      {visitId !== null && (
        <Choice
          label={text('finding.task')}
          name="assignmentId"
          options={tasks}
          initial={kept.assignmentId}
          fault={form.faults.assignmentId}
        />
      )}
      <LongText
        label={text('finding.problem')}
        name="problem"
        rows={4}
        defaultValue={kept.problem}
        fault={form.faults.problem}
      />
      <LongText
        label={text('finding.evidence')}
        name="evidence"
        rows={3}
        defaultValue={kept.evidence}
        fault={form.faults.evidence}
      />
      <div className="pair">
        <Choice
          label={text('finding.class')}
          name="findingClass"
          options={named('findingClass', classes)}
          initial={kept.findingClass}
          fault={form.faults.findingClass}
        />
        <Choice
          label={text('finding.obstacle')}
          name="obstacle"
          options={named('obstacle', obstacles)}
          initial={kept.obstacle}
          fault={form.faults.obstacle}
        />
      </div>
      <div className="pair">
        <Choice
          label={text('finding.risk')}
          name="risk"
          options={named('findingRisk', risks)}
          initial={kept.risk ?? 'MEDIUM'}
          fault={form.faults.risk}
        />
        <Field
          label={text('finding.foundOn')}
          name="foundOn"
          type="date"
          max={today}
          defaultValue={kept.foundOn ?? today}
          required
          faults={form.faults}
        />
      </div>
      {visits.length > 0 && (
        <Choice
          label={text('finding.visit')}
          name="visitId"
          options={[{ value: '', label: text('finding.noVisit') }, ...visits]}
          initial={kept.visitId}
          fault={form.faults.visitId}
        />
      )}
      <FileField {...files.field} fault={form.faults.fileIds} />
    </ActDrawer>
  );
}
