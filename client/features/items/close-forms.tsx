import { useState } from 'react';
import { Choice } from '../../design/choice.tsx';
import { Field } from '../../design/field.tsx';
import { Segmented } from '../../design/segmented.tsx';
import { useForm } from '../../design/use-form.ts';
import { useWrite } from '../../design/write.ts';
import { FileField } from '../../files/file-field.tsx';
import { useAttached } from '../../files/use-attached.ts';
import type { Retention, VerificationMethod } from '../../graphql/generated/graphql.ts';
import { type TextId, text } from '../../i18n/text.ts';
import { ActDrawer } from '../../orders/act-drawer.tsx';
import { methodOptions } from '../../orders/check-fields.tsx';
import { closing } from '../../orders/closing.ts';
import { LongText } from '../../orders/long-text.tsx';
import type { ActProps } from './item-acts.tsx';
import {
  archiveItemDocument,
  concludeVerificationDocument,
  startVerificationDocument,
  strikeOffItemDocument,
} from './items.documents.ts';
import { LookBackForm } from './look-back-form.tsx';

/** The forms by which a reported matter is verified, struck off and archived. */
export function CloseForms({ begun, ...props }: ActProps & { begun: string | null }) {
  if (begun === 'startVerification') return <StartForm {...props} />;
  if (begun === 'concludeVerification') return <ConcludeForm {...props} />;
  if (begun === 'strikeOff') return <StrikeOffForm {...props} />;
  if (begun === 'recordLookBack') return <LookBackForm {...props} />;
  return begun === 'archive' ? <ArchiveForm {...props} /> : null;
}

function StartForm({ item, close, refresh }: ActProps) {
  const write = useWrite(startVerificationDocument);
  const form = useForm(async (values, key) => {
    const method = values.method as VerificationMethod;
    return closing(await write({ key, itemId: item.id, version: item.version, method }), close);
  });
  return (
    <ActDrawer
      title={text('act.startVerification')}
      submit={text('act.startVerification')}
      form={form}
      names={['method']}
      onClose={close}
      refresh={refresh}
    >
      <Choice label={text('checks.method')} name="method" options={methodOptions()} fault={form.faults.method} />
    </ActDrawer>
  );
}

function ConcludeForm({ item, close, refresh }: ActProps) {
  const [verdict, setVerdict] = useState<'PASS' | 'FAIL'>('PASS');
  const passes = verdict === 'PASS';
  const files = useAttached();
  const write = useWrite(concludeVerificationDocument);
  const form = useForm(async ({ checked = '', evidence = '', findings = '', dueOn }, key) => {
    const found = { checked, evidence, findings, dueOn, passes, fileIds: files.ids };
    return closing(await write({ key, itemId: item.id, version: item.version, ...found }), close);
  });
  return (
    <ActDrawer
      title={text('act.concludeVerification')}
      submit={passes ? text('items.pass') : text('items.fail')}
      form={{ ...form, busy: form.busy || files.sending }}
      note={files.note}
      names={['checked', 'evidence', 'fileIds', ...(passes ? [] : ['findings', 'dueOn'])]}
      onClose={close}
      refresh={refresh}
    >
      <Segmented
        label={text('checks.outcome')}
        value={verdict}
        onChange={setVerdict}
        options={(['PASS', 'FAIL'] as const).map((value) => ({ value, label: text(`outcome.${value}` as TextId) }))}
      />
      <LongText label={text('checks.checked')} name="checked" fault={form.faults.checked} />
      <LongText label={text('checks.evidence')} name="evidence" fault={form.faults.evidence} />
      <FileField {...files.field} fault={form.faults.fileIds} />
      {!passes && (
        <>
          <LongText label={text('checks.findings')} name="findings" fault={form.faults.findings} />
          <Field label={text('acts.newLimit')} name="dueOn" type="date" required faults={form.faults} />
        </>
      )}
    </ActDrawer>
  );
}

const closingWords = ['measures', 'progress', 'effect', 'summary', 'recommendation'] as const;

function StrikeOffForm({ item, close, refresh }: ActProps) {
  const write = useWrite(strikeOffItemDocument);
  const form = useForm(async (values, key) => {
    const { measures = '', progress = '', effect = '', summary = '', recommendation = '' } = values;
    const words = { measures, progress, effect, summary, recommendation };
    return closing(await write({ key, itemId: item.id, version: item.version, ...words }), close);
  });
  return (
    <ActDrawer
      title={text('act.strikeOff')}
      submit={text('act.strikeOff')}
      form={form}
      names={closingWords}
      onClose={close}
      refresh={refresh}
    >
      {closingWords.map((name) => (
        <LongText key={name} label={text(`closing.${name}` as TextId)} name={name} fault={form.faults[name]} />
      ))}
    </ActDrawer>
  );
}

function ArchiveForm({ item, close, refresh }: ActProps) {
  const write = useWrite(archiveItemDocument);
  const form = useForm(async (values, key) => {
    const retention = values.retention as Retention;
    return closing(await write({ key, itemId: item.id, version: item.version, retention }), close);
  });
  return (
    <ActDrawer
      title={text('act.archive')}
      submit={text('act.archive')}
      form={form}
      names={['retention']}
      onClose={close}
      refresh={refresh}
    >
      <Choice
        label={text('closing.retention')}
        name="retention"
        options={(['YEARS_30', 'YEARS_10', 'PERMANENT'] as const).map((value) => ({
          value,
          label: text(`retention.${value}` as TextId),
        }))}
        fault={form.faults.retention}
      />
    </ActDrawer>
  );
}
