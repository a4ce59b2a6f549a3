import { useSession } from '../../access/session.tsx';
import { Choice } from '../../design/choice.tsx';
import { Field } from '../../design/field.tsx';
import { useForm } from '../../design/use-form.ts';
import { useWrite } from '../../design/write.ts';
import type {
  ContactPointWholeFragment,
  ObservationLineFragment,
  ObservationVerdict,
} from '../../graphql/generated/graphql.ts';
import { type TextId, text } from '../../i18n/text.ts';
import { shanghaiDay } from '../../i18n/time.ts';
import { ActDrawer } from '../../orders/act-drawer.tsx';
import { closing } from '../../orders/closing.ts';
import { LongText } from '../../orders/long-text.tsx';
import { answerContactQuestionDocument, fileObservationDocument } from './contacts.documents.ts';

const verdicts: readonly ObservationVerdict[] = ['AS_REPORTED', 'CONTRARY', 'UNCLEAR'];

interface Props {
  /** The question that is answered; none: something told unasked at a point. */
  readonly asked?: ObservationLineFragment;
  readonly point?: ContactPointWholeFragment;
  readonly close: () => void;
  readonly refresh: () => void;
}

/** What the contact saw: a few fields, for it is told from a telephone on the spot (M-34). */
export function TellForm({ asked, point, close, refresh }: Props) {
  const { viewer } = useSession();
  const [file, answer] = [useWrite(fileObservationDocument), useWrite(answerContactQuestionDocument)];
  const today = shanghaiDay(viewer.now);
  const form = useForm(async ({ verdict = '', words = '', seenOn = '', amount = '' }, key) => {
    const told = { key, verdict: verdict as ObservationVerdict, words, seenOn };
    if (asked === undefined) return closing(await file({ ...told, contactPointId: point?.id ?? '' }), close);
    const seen = amount.trim() === '' ? null : Number(amount);
    return closing(await answer({ ...told, observationId: asked.id, version: asked.version, amount: seen }), close);
  });
  const title = text(asked === undefined ? 'contact.tell' : 'observation.tell');
  return (
    <ActDrawer
      title={title}
      submit={title}
      note={text('observation.rule')}
      form={form}
      names={['verdict', 'words', 'seenOn', 'amount']}
      onClose={close}
      refresh={refresh}
    >
      {asked !== undefined && <p className="notice">{asked.question}</p>}
      <Choice
        label={text('observation.verdict')}
        name="verdict"
        options={verdicts.map((value) => ({ value, label: text(`verdict.${value}` as TextId) }))}
        fault={form.faults.verdict}
      />
      {asked !== undefined && asked.lineName !== '' && (
        <Field
          label={text('observation.amount', { line: asked.lineName, unit: asked.lineUnit })}
          name="amount"
          type="number"
          step="any"
          min="0"
          faults={form.faults}
        />
      )}
      <LongText label={text('observation.words')} name="words" rows={6} fault={form.faults.words} />
      <Field
        label={text('observation.seenOn')}
        name="seenOn"
        type="date"
        max={today}
        defaultValue={today}
        required
        faults={form.faults}
      />
    </ActDrawer>
  );
}
