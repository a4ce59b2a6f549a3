import { useSession } from '../../access/session.tsx';
import { Choice, LongField } from '../../design/choice.tsx';
import { Field } from '../../design/field.tsx';
import { useForm } from '../../design/use-form.ts';
import { useWrite } from '../../design/write.ts';
import type { ItemSource, Secrecy } from '../../graphql/generated/graphql.ts';
import { type TextId, text } from '../../i18n/text.ts';
import { registerItemDocument } from './items.documents.ts';

const sources: readonly ItemSource[] = [
  'WORK_REPORT',
  'LEADER_INSTRUCTION',
  'SUPERIOR_LEADER_INSTRUCTION',
  'MEETING_RESOLUTION',
  'SUPERIOR_MEETING',
  'ISSUED_DOCUMENT',
  'MAJOR_DECISION',
  'PEOPLES_LIVELIHOOD_PLEDGE',
  'DEPUTY_SUGGESTION',
  'CPPCC_PROPOSAL',
  'CONGRESS_KEY_ITEM',
  'CPPCC_OPINION_DAY',
  'MAILBOX_LETTER',
  'HOTLINE_CASE',
  'MEDIA_LEAD',
  'PETITION_ISSUE',
  'SPECIAL_SUPERVISION',
];
const levels: readonly Secrecy[] = ['INTERNAL', 'PUBLIC'];

/** Registers a matter; what its source must name is asked by the server, field by field. */
export function RegisterItemForm({ close }: { close: () => void }) {
  const { viewer } = useSession();
  const write = useWrite(registerItemDocument);
  const form = useForm(async (values, key) => {
    const { title = '', body = '', sourceRef = '', originator = '', originatedOn = '' } = values;
    const refused = await write({
      key,
      title,
      body,
      sourceRef,
      originator,
      originatedOn,
      source: values.source as ItemSource,
      secrecy: values.secrecy as Secrecy,
    });
    if (refused === null) close();
    return refused;
  });
  const today = new Date(Date.parse(viewer.now) + 8 * 3_600_000).toISOString().slice(0, 10);
  return (
    <form className="card form wide" onSubmit={form.submit}>
      <h2>{text('items.register')}</h2>
      <Field label={text('items.name')} name="title" required autoFocus faults={form.faults} />
      <LongField label={text('items.body')} name="body" fault={form.faults.body} />
      <div className="pair">
        <Choice
          label={text('items.source')}
          name="source"
          options={sources.map((value) => ({ value, label: text(`source.${value}` as TextId) }))}
          fault={form.faults.source}
        />
        <Field label={text('items.sourceRef')} name="sourceRef" faults={form.faults} />
        <Field label={text('items.originator')} name="originator" faults={form.faults} />
        <Field
          label={text('items.originatedOn')}
          name="originatedOn"
          type="date"
          max={today}
          defaultValue={today}
          required
          faults={form.faults}
        />
        <Choice
          label={text('items.secrecy')}
          name="secrecy"
          options={levels.map((value) => ({ value, label: text(`secrecy.${value}` as TextId) }))}
          fault={form.faults.secrecy}
        />
      </div>
      {form.refusal !== null && form.refusal.fields.length === 0 && (
        <p role="alert" className="notice bad">
          {form.refusal.message}
        </p>
      )}
      <div className="row-actions">
        <button type="submit" className="button main" disabled={form.busy}>
          {text('items.register')}
        </button>
        <button type="button" className="button" onClick={close}>
          {text('people.cancel')}
        </button>
      </div>
    </form>
  );
}
