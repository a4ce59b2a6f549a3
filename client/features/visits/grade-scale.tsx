import { useState } from 'react';
import { Card } from '../../design/card.tsx';
import { useForm } from '../../design/use-form.ts';
import { useWrite } from '../../design/write.ts';
import type { VisitsQuery } from '../../graphql/generated/graphql.ts';
import { text } from '../../i18n/text.ts';
import { ActDrawer } from '../../orders/act-drawer.tsx';
import { closing } from '../../orders/closing.ts';
import { LongText } from '../../orders/long-text.tsx';
import { setGradeScaleDocument } from './visits.documents.ts';

interface Props {
  readonly scale: NonNullable<VisitsQuery['gradeScale']>;
  readonly refresh: () => void;
}

/** The grades of completion of the own tenant, best first, and their next wording (M-33). */
export function GradeScale({ scale, refresh }: Props) {
  const [wording, word] = useState(false);
  return (
    <Card
      title={text('gradeScale.title')}
      subtitle={text('visit.ruleVersion', { version: scale.version })}
      right={
        scale.settable && (
          <button type="button" className="button" onClick={() => word(true)}>
            {text('gradeScale.set')}
          </button>
        )
      }
    >
      <p>{scale.grades.join(' › ')}</p>
      {wording && <Wording scale={scale} refresh={refresh} close={() => word(false)} />}
    </Card>
  );
}

const gradesIn = (words: string): string[] =>
  words
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');

function Wording({ scale, refresh, close }: Props & { close: () => void }) {
  const write = useWrite(setGradeScaleDocument);
  const form = useForm(async ({ grades = '' }, key) =>
    closing(await write({ key, version: scale.version, grades: gradesIn(grades) }), close),
  );
  const fault = Object.entries(form.faults).find(([name]) => name.startsWith('grades'))?.[1];
  return (
    <ActDrawer
      title={text('gradeScale.set')}
      submit={text('gradeScale.set')}
      form={form}
      names={['grades', ...Object.keys(form.faults).filter((name) => name.startsWith('grades.'))]}
      onClose={close}
      refresh={refresh}
      note={text('gradeScale.help')}
    >
      <LongText
        label={text('gradeScale.grades')}
        name="grades"
        rows={6}
        defaultValue={scale.grades.join('\n')}
        help={text('gradeScale.gradesHelp')}
        fault={fault}
      />
    </ActDrawer>
  );
}
