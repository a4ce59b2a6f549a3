import { useState } from 'react';
import { useSession } from '../../access/session.tsx';
import { Choice } from '../../design/choice.tsx';
import { Field } from '../../design/field.tsx';
import { useForm } from '../../design/use-form.ts';
import { useWrite } from '../../design/write.ts';
import type { VisitWholeFragment } from '../../graphql/generated/graphql.ts';
import { text } from '../../i18n/text.ts';
import { ActDrawer } from '../../orders/act-drawer.tsx';
import { dropWords, keepWords, keptWords } from '../../orders/kept-words.ts';
import { LongText } from '../../orders/long-text.tsx';
import { submitVisitDocument } from './visits.documents.ts';
import './visit-team.css';

interface Props {
  readonly visit: VisitWholeFragment;
  readonly close: () => void;
  readonly refresh: () => void;
}

type Values = Readonly<Record<string, string>>;

const grades = ['EXCELLENT', 'GOOD', 'FAIR', 'POOR'] as const;
const gradeOf = (value: string | undefined) => grades.find((one) => one === value);

const wordsFault = (wrong: string | undefined, n: number): Values =>
  wrong === undefined ? {} : { [`words${n}`]: wrong };

const valuesIn = (form: HTMLFormElement): Values =>
  Object.fromEntries([...new FormData(form)].map(([name, value]) => [name, String(value)]));

/** Writes down on site what was found, with a grade for each task: kept on this device as it is typed, handed in once there is a signal (M-33). */
export function SubmitVisit({ visit: { id, version, tasks }, close, refresh }: Props) {
  const { viewer } = useSession();
  const place = `visit.${id}`;
  const [kept] = useState(() => keptWords<Values>(viewer.login, place) ?? {});
  const [saved, setSaved] = useState(Object.keys(kept).length > 0);
  const write = useWrite(submitVisitDocument);
  const form = useForm(async (values, key) => {
    const given = tasks.flatMap((task, n) => {
      const grade = gradeOf(values[`grade${n}`]);
      return grade === undefined ? [] : [{ visitTaskId: task.id, grade, words: values[`words${n}`] ?? '' }];
    });
    const refused = await write({ key, visitId: id, version, summary: values.summary ?? '', grades: given });
    if (refused !== null) return refused;
    dropWords(viewer.login, place);
    close();
    return null;
  });
  return (
    <ActDrawer
      title={text('visitAct.submit')}
      submit={text('visitAct.submit')}
      form={form}
      names={['summary', 'grades', ...tasks.map((_, n) => `grades.${n}.words`)]}
      onClose={close}
      refresh={refresh}
      onEdit={(element) => {
        keepWords(viewer.login, place, valuesIn(element));
        setSaved(true);
      }}
      note={<span role="status">{text(saved ? 'visit.keptHere' : 'visit.submitHelp')}</span>}
    >
      {tasks.map((task, n) => (
        <fieldset key={task.id} className="visit-grade">
          <legend>{task.assignment?.title ?? text('visit.hiddenTask')}</legend>
          <Choice
            label={text('visit.grade')}
            name={`grade${n}`}
            initial={kept[`grade${n}`]}
            options={[
              { value: '', label: text('visit.noGrade') },
              ...grades.map((value) => ({ value, label: text(`visitGrade.${value}`) })),
            ]}
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
      <LongText
        label={text('visit.record')}
        name="summary"
        rows={8}
        defaultValue={kept.summary}
        fault={form.faults.summary}
      />
    </ActDrawer>
  );
}
