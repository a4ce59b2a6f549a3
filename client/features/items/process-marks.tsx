import { Card } from '../../design/card.tsx';
import { Choice } from '../../design/choice.tsx';
import { Field } from '../../design/field.tsx';
import { useForm } from '../../design/use-form.ts';
import { useWrite } from '../../design/write.ts';
import type { ProcessMarkKind, ProcessMarksFragment } from '../../graphql/generated/graphql.ts';
import { type TextId, text } from '../../i18n/text.ts';
import { ActDrawer } from '../../orders/act-drawer.tsx';
import { closing } from '../../orders/closing.ts';
import { LongText } from '../../orders/long-text.tsx';
import type { ActProps } from './item-acts.tsx';
import { markProcessDocument } from './process-marks.documents.ts';

const kinds: readonly ProcessMarkKind[] = ['PLAN', 'MID_TERM', 'EVALUATION'];
const nameOf = (kind: string): string => text(`processMark.${kind}` as TextId);

/** The three marks of a major decision, each with its day and words, asked for or still to come; of other matters those made. */
export function ProcessMarks({ item }: { item: ProcessMarksFragment }) {
  const { source, processMarks, owedMarks } = item;
  if (source !== 'MAJOR_DECISION' && processMarks.length === 0) return null;
  return (
    <Card title={text('processMarks.title')}>
      <ol className="records">
        {kinds.map((kind) => {
          const mark = processMarks.find((one) => one.kind === kind);
          const waits = owedMarks.includes(kind) ? 'chip bad' : 'chip';
          return (
            <li key={kind}>
              <p className="record-head">
                <b>{nameOf(kind)}</b>
                <span className={mark === undefined ? waits : 'chip good'}>
                  {mark?.heldOn ?? text(owedMarks.includes(kind) ? 'processMarks.owed' : 'processMarks.later')}
                </span>
                {mark !== undefined && <span className="quiet">{mark.markedByName}</span>}
              </p>
              {mark !== undefined && <p className="long-text">{mark.words}</p>}
            </li>
          );
        })}
      </ol>
    </Card>
  );
}

/** Marks one of what can be marked now. */
export function MarkProcessForm({ item, close, refresh }: ActProps) {
  const write = useWrite(markProcessDocument);
  const form = useForm(async ({ kind, heldOn = '', words = '' }, key) => {
    const mark = { kind: kind as ProcessMarkKind, heldOn, words };
    return closing(await write({ key, itemId: item.id, version: item.version, ...mark }), close);
  });
  return (
    <ActDrawer
      title={text('act.markProcess')}
      submit={text('processMarks.mark')}
      form={form}
      names={['kind', 'heldOn', 'words']}
      onClose={close}
      refresh={refresh}
      note={text('processMarks.note')}
    >
      <div className="pair">
        <Choice
          label={text('processMarks.kind')}
          name="kind"
          options={item.openMarks.map((value) => ({ value, label: nameOf(value) }))}
          fault={form.faults.kind}
        />
        <Field label={text('processMarks.heldOn')} name="heldOn" type="date" required faults={form.faults} />
      </div>
      <LongText label={text('processMarks.words')} name="words" rows={6} fault={form.faults.words} />
    </ActDrawer>
  );
}
