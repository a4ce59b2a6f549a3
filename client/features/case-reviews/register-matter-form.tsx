import { Choice } from '../../design/choice.tsx';
import { Field } from '../../design/field.tsx';
import { useForm } from '../../design/use-form.ts';
import { useWrite } from '../../design/write.ts';
import type { Secrecy } from '../../graphql/generated/graphql.ts';
import { type TextId, text } from '../../i18n/text.ts';
import { ActDrawer } from '../../orders/act-drawer.tsx';
import { closing } from '../../orders/closing.ts';
import { LongText } from '../../orders/long-text.tsx';
import { secrecyLevels } from '../../orders/origins.ts';
import type { CaseFormProps } from './case-acts.tsx';
import { registerCaseMatterDocument } from './case-reviews.documents.ts';

/** The first sentence of what was complained of, without its end. */
const firstOf = (subject: string): string => (/[^。！？；\n]+/.exec(subject)?.[0] ?? subject).slice(0, 100);

/** Registers a case as a matter of the own office, beginning with what was complained of and with nothing of who did (M-37, M-38). */
export function RegisterMatterForm({ one, close, refresh }: CaseFormProps) {
  const write = useWrite(registerCaseMatterDocument);
  const form = useForm(async ({ title = '', body = '', secrecy }, key) => {
    const words = { title, body, secrecy: secrecy as Secrecy };
    return closing(await write({ key, caseId: one.id, version: one.version, ...words }), close);
  });
  return (
    <ActDrawer
      title={text('case.register')}
      submit={text('case.register')}
      form={form}
      names={['title', 'body', 'secrecy']}
      onClose={close}
      refresh={refresh}
      note={text('case.registerNote', { number: one.number })}
    >
      <Field
        label={text('items.name')}
        name="title"
        required
        defaultValue={firstOf(one.subject)}
        faults={form.faults}
      />
      <LongText label={text('items.body')} name="body" rows={8} defaultValue={one.subject} fault={form.faults.body} />
      <Choice
        label={text('items.secrecy')}
        name="secrecy"
        options={secrecyLevels.map((value) => ({ value, label: text(`secrecy.${value}` as TextId) }))}
        fault={form.faults.secrecy}
      />
    </ActDrawer>
  );
}
