import { useState } from 'react';
import { Choice } from '../../design/choice.tsx';
import { Field } from '../../design/field.tsx';
import { useForm } from '../../design/use-form.ts';
import { useWrite } from '../../design/write.ts';
import { FileField } from '../../files/file-field.tsx';
import type { VisitWholeFragment } from '../../graphql/generated/graphql.ts';
import { text } from '../../i18n/text.ts';
import { ActDrawer } from '../../orders/act-drawer.tsx';
import { LongText } from '../../orders/long-text.tsx';
import { useKept } from '../../orders/use-kept.ts';
import { CheckLines, checksIn, noteNames } from './check-lines.tsx';
import { submitVisitDocument } from './visits.documents.ts';
import './visit-team.css';

interface Props {
  readonly visit: VisitWholeFragment;
  readonly close: () => void;
  readonly refresh: () => void;
}

type Values = Readonly<Record<string, string>>;

const wordsFault = (wrong: string | undefined, n: number): Values =>
  wrong === undefined ? {} : { [`words${n}`]: wrong };

/** Writes down on site what was found, with a grade for each task: kept on this device as it is typed, handed in once there is a signal (M-33). */
export function SubmitVisit({ visit: { id, version, scale, tasks, checks }, close, refresh }: Props) {
  const { kept, saved, files, keep, drop } = useKept(`visit.${id}`);
  const [sent, send] = useState<readonly string[]>([]);
  const write = useWrite(submitVisitDocument);
  const form = useForm(async (values, key) => {
    const given = tasks.flatMap((task, n) => {
      const grade = values[`grade${n}`] ?? '';
      return grade === '' ? [] : [{ visitTaskId: task.id, grade, words: values[`words${n}`] ?? '' }];
    });
    const found = checksIn(checks, values);
    send(found.map(({ visitCheckId }) => visitCheckId));
    const refused = await write({
      key,
      visitId: id,
      version,
      summary: values.summary ?? '',
      grades: given,
      checks: found,
      fileIds: files.ids,
    });
    if (refused !== null) return refused;
    drop();
    close();
    return null;
  });
  return (
    <ActDrawer
      title={text('visitAct.submit')}
      submit={text('visitAct.submit')}
      form={{ ...form, busy: form.busy || files.sending }}
      names={[
        'summary',
        'grades',
        'checks',
        'fileIds',
        ...tasks.map((_, n) => `grades.${n}.words`),
        ...noteNames(checks),
      ]}
      onClose={close}
      refresh={refresh}
      onEdit={keep}
      note={<span role="status">{files.note ?? text(saved ? 'visit.keptHere' : 'visit.submitHelp')}</span>}
    >
      {tasks.map((task, n) => (
        <fieldset key={task.id} className="visit-grade">
          <legend>{task.assignment?.title ?? text('visit.hiddenTask')}</legend>
          <Choice
            label={text('visit.grade')}
            name={`grade${n}`}
            initial={kept[`grade${n}`]}
            options={[{ value: '', label: text('visit.noGrade') }, ...scale.map((value) => ({ value, label: value }))]}
            fault={form.faults.grades}
          />
          <Field
            label={text('visit.gradeWords')}
            name={`words${n}`}
            maxLength={500}
            defaultValue={kept[`words${n}`]}
            faults={wordsFault(form.faults[`grades.${n}.words`], n)}
          />
        </fieldset>
      ))}
      <CheckLines checks={checks} kept={kept} given={sent} faults={form.faults} />
      <LongText
        label={text('visit.record')}
        name="summary"
        rows={8}
        defaultValue={kept.summary}
        fault={form.faults.summary}
      />
      <FileField {...files.field} fault={form.faults.fileIds} />
    </ActDrawer>
  );
}
