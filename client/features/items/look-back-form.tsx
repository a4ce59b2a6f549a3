import { useState } from 'react';
import { Choice } from '../../design/choice.tsx';
import { Field } from '../../design/field.tsx';
import { Segmented } from '../../design/segmented.tsx';
import { useForm } from '../../design/use-form.ts';
import { useWrite } from '../../design/write.ts';
import { FileField } from '../../files/file-field.tsx';
import { useAttached } from '../../files/use-attached.ts';
import type { VerificationMethod } from '../../graphql/generated/graphql.ts';
import { type TextId, text } from '../../i18n/text.ts';
import { ActDrawer } from '../../orders/act-drawer.tsx';
import { methodOptions } from '../../orders/check-fields.tsx';
import { closing } from '../../orders/closing.ts';
import { LongText } from '../../orders/long-text.tsx';
import type { ActProps } from './item-acts.tsx';
import { recordLookBackDocument } from './items.documents.ts';

/** Records what a look-back found: it holds, or it is supervised again. */
export function LookBackForm({ item, close, refresh }: ActProps) {
  const [verdict, setVerdict] = useState<'HELD' | 'NOT_HELD'>('HELD');
  const holds = verdict === 'HELD';
  const files = useAttached();
  const write = useWrite(recordLookBackDocument);
  const form = useForm(async ({ method, checked = '', evidence = '', findings = '', dueOn, factsFalse }, key) => {
    const found = { holds, method: method as VerificationMethod, checked, evidence, findings, dueOn };
    const input = {
      key,
      itemId: item.id,
      version: item.version,
      ...found,
      factsFalse: factsFalse === 'on',
      fileIds: files.ids,
    };
    return closing(await write(input), close);
  });
  return (
    <ActDrawer
      title={text('act.recordLookBack')}
      submit={text(`lookBack.${verdict}` as TextId)}
      form={{ ...form, busy: form.busy || files.sending }}
      note={files.note}
      names={['method', 'checked', 'evidence', 'fileIds', ...(holds ? [] : ['findings', 'dueOn'])]}
      onClose={close}
      refresh={refresh}
    >
      <Segmented
        label={text('checks.outcome')}
        value={verdict}
        onChange={setVerdict}
        options={(['HELD', 'NOT_HELD'] as const).map((value) => ({
          value,
          label: text(`lookBack.${value}` as TextId),
        }))}
      />
      <Choice label={text('checks.method')} name="method" options={methodOptions()} fault={form.faults.method} />
      <LongText label={text('checks.checked')} name="checked" fault={form.faults.checked} />
      <LongText label={text('checks.evidence')} name="evidence" fault={form.faults.evidence} />
      <FileField {...files.field} fault={form.faults.fileIds} />
      {!holds && (
        <>
          <LongText label={text('checks.findings')} name="findings" fault={form.faults.findings} />
          <Field label={text('acts.newLimit')} name="dueOn" type="date" required faults={form.faults} />
          <label className="tick">
            <input type="checkbox" name="factsFalse" /> {text('lookBack.factsFalse')}
          </label>
        </>
      )}
    </ActDrawer>
  );
}
