import { useState } from 'react';
import { Card } from '../../design/card.tsx';
import { Field } from '../../design/field.tsx';
import { useForm } from '../../design/use-form.ts';
import { useWrite } from '../../design/write.ts';
import type { ChecklistWholeFragment } from '../../graphql/generated/graphql.ts';
import { text } from '../../i18n/text.ts';
import { ActDrawer } from '../../orders/act-drawer.tsx';
import { closing } from '../../orders/closing.ts';
import { LongText } from '../../orders/long-text.tsx';
import { linesIn, wordsOf } from './checklist-words.ts';
import { setChecklistDocument } from './visits.documents.ts';

interface Props {
  readonly lists: readonly ChecklistWholeFragment[];
  readonly refresh: () => void;
}

/** The checklists of the own office, and their next wordings (M-116). */
export function Checklists({ lists, refresh }: Props) {
  const [worded, word] = useState<ChecklistWholeFragment | 'NEW' | null>(null);
  return (
    <Card
      title={text('checklist.title')}
      right={
        <button type="button" className="button" onClick={() => word('NEW')}>
          {text('checklist.new')}
        </button>
      }
    >
      {lists.length === 0 && <p className="quiet">{text('checklist.none')}</p>}
      <ul className="records">
        {lists.map((list) => (
          <li key={list.id}>
            <p className="record-head">
              <strong>{list.title}</strong>
              {list.retired && <span className="chip">{text('checklist.retired')}</span>}
              <span className="quiet">
                {text('checklist.count', { count: list.lines.length })} ·{' '}
                {text('visit.ruleVersion', { version: list.version })} · {list.setByName}
              </span>
              <button
                type="button"
                className="button"
                aria-label={text('checklist.editOf', { title: list.title })}
                onClick={() => word(list)}
              >
                {text('checklist.edit')}
              </button>
            </p>
          </li>
        ))}
      </ul>
      {worded !== null && (
        <Wording list={worded === 'NEW' ? null : worded} refresh={refresh} close={() => word(null)} />
      )}
    </Card>
  );
}

interface WordingProps {
  readonly list: ChecklistWholeFragment | null;
  readonly refresh: () => void;
  readonly close: () => void;
}

function Wording({ list, refresh, close }: WordingProps) {
  const write = useWrite(setChecklistDocument);
  const form = useForm(async ({ title = '', lines = '', retired }, key) =>
    closing(
      await write({
        ...{ key, checklistId: list?.id ?? null, version: list?.version ?? 0, title },
        ...{ lines: linesIn(lines), retired: retired === 'on' },
      }),
      close,
    ),
  );
  const [name, fault] = Object.entries(form.faults).find(([one]) => one.startsWith('lines')) ?? [];
  const n = name?.split('.')[1];
  const wrong =
    n === undefined || fault === undefined ? fault : text('checklist.lineFault', { n: Number(n) + 1, fault });
  const title = list === null ? text('checklist.new') : text('checklist.editOf', { title: list.title });
  return (
    <ActDrawer
      title={title}
      submit={text('checklist.save')}
      form={form}
      names={['title', 'lines', ...Object.keys(form.faults).filter((name) => name.startsWith('lines.'))]}
      onClose={close}
      refresh={refresh}
      note={text('checklist.help')}
    >
      <Field
        label={text('checklist.name')}
        name="title"
        required
        maxLength={100}
        defaultValue={list?.title}
        faults={form.faults}
      />
      <LongText
        label={text('checklist.lines')}
        name="lines"
        rows={14}
        defaultValue={list === null ? undefined : wordsOf(list.lines)}
        help={text('checklist.linesHelp')}
        fault={wrong}
      />
      {list !== null && (
        <label className="tick">
          <input type="checkbox" name="retired" defaultChecked={list.retired} /> {text('checklist.retire')}
        </label>
      )}
    </ActDrawer>
  );
}
