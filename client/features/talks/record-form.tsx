import { useState } from 'react';
import { Field } from '../../design/field.tsx';
import { type Faults, useForm } from '../../design/use-form.ts';
import { useWrite } from '../../design/write.ts';
import { text } from '../../i18n/text.ts';
import { ActDrawer } from '../../orders/act-drawer.tsx';
import { closing } from '../../orders/closing.ts';
import { LongText } from '../../orders/long-text.tsx';
import { recordTalkDocument } from './acts.documents.ts';
import { aimAt, type TalkFormProps } from './talk-forms.tsx';
import './talks.css';

const mostLines = 10;
const parts = ['text', 'responsible', 'dueOn'] as const;

/** Keeps the minutes, and what was undertaken line by line; each becomes a task of the unit. */
export function RecordForm({ talk, close, refresh }: TalkFormProps) {
  const [lines, setLines] = useState<readonly number[]>([0]);
  const write = useWrite(recordTalkDocument);
  const form = useForm(async ({ minutes = '', ...values }, key) => {
    const undertakings = lines.map((at) => ({
      ...{ text: values[`text${at}`] ?? '', responsible: values[`responsible${at}`] ?? '' },
      dueOn: values[`dueOn${at}`] ?? '',
    }));
    return closing(await write({ key, ...aimAt(talk), minutes, undertakings }), close);
  });
  const title = text('talkAct.record');
  const named = lines.flatMap((_, place) => parts.map((part) => `undertakings.${place}.${part}`));
  return (
    <ActDrawer
      title={title}
      submit={title}
      form={form}
      names={['minutes', ...named]}
      onClose={close}
      refresh={refresh}
      note={text('talk.recordNote')}
      wide
    >
      <LongText label={text('talk.minutes')} name="minutes" rows={6} fault={form.faults.minutes} />
      <Lines lines={lines} change={setLines} faults={form.faults} />
    </ActDrawer>
  );
}

interface LinesProps {
  readonly lines: readonly number[];
  readonly change: (lines: readonly number[]) => void;
  readonly faults: Faults;
}

function Lines({ lines, change, faults }: LinesProps) {
  const at = (part: string, key: number, place: number): Faults => {
    const fault = faults[`undertakings.${place}.${part}`];
    return fault === undefined ? {} : { [`${part}${key}`]: fault };
  };
  return (
    <fieldset>
      <legend>{text('talk.undertakings')}</legend>
      {lines.map((key, place) => (
        <div key={key} className="undertaking">
          <Field
            label={text('talk.undertaking')}
            name={`text${key}`}
            required
            maxLength={500}
            faults={at('text', key, place)}
          />
          <Field
            label={text('talk.responsible')}
            name={`responsible${key}`}
            required
            maxLength={50}
            faults={at('responsible', key, place)}
          />
          <Field
            label={text('talk.dueOn')}
            name={`dueOn${key}`}
            type="date"
            required
            faults={at('dueOn', key, place)}
          />
          <button type="button" className="button plain" onClick={() => change(lines.filter((one) => one !== key))}>
            {text('targets.drop')}
          </button>
        </div>
      ))}
      {lines.length < mostLines && (
        <button type="button" className="button plain" onClick={() => change([...lines, (lines.at(-1) ?? -1) + 1])}>
          {text('talk.addUndertaking')}
        </button>
      )}
    </fieldset>
  );
}
