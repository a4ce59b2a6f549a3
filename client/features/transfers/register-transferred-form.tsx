import { Choice } from '../../design/choice.tsx';
import { Field } from '../../design/field.tsx';
import { useForm } from '../../design/use-form.ts';
import { useWrite } from '../../design/write.ts';
import type { ItemSource, Secrecy, TransfersToUsQuery } from '../../graphql/generated/graphql.ts';
import { type TextId, text } from '../../i18n/text.ts';
import { ActDrawer } from '../../orders/act-drawer.tsx';
import { closing } from '../../orders/closing.ts';
import { LongText } from '../../orders/long-text.tsx';
import { itemSources, secrecyLevels } from '../../orders/origins.ts';
import { registerTransferredDocument } from './transfers.documents.ts';

interface Props {
  readonly sent: TransfersToUsQuery['transfersToUs'][number];
  readonly close: () => void;
  readonly refresh: () => void;
}

/** Registers an accepted transfer as a matter of the own office, beginning with its title and letter. */
export function RegisterTransferredForm({ sent, close, refresh }: Props) {
  const write = useWrite(registerTransferredDocument);
  const form = useForm(async ({ title = '', body = '', source, secrecy }, key) => {
    const words = { title, body, source: source as ItemSource, secrecy: secrecy as Secrecy };
    return closing(await write({ key, transferId: sent.id, version: sent.version, ...words }), close);
  });
  return (
    <ActDrawer
      title={text('act.registerTransferred')}
      submit={text('act.registerTransferred')}
      form={form}
      names={['title', 'body', 'source', 'secrecy']}
      onClose={close}
      refresh={refresh}
      note={text('transfers.registerNote', { number: sent.number ?? '', from: sent.orgUnit.name })}
    >
      <Field label={text('items.name')} name="title" required defaultValue={sent.title} faults={form.faults} />
      <LongText label={text('items.body')} name="body" rows={8} defaultValue={sent.letter} fault={form.faults.body} />
      <div className="pair">
        <Choice
          label={text('items.source')}
          name="source"
          options={itemSources.map((value) => ({ value, label: text(`source.${value}` as TextId) }))}
          fault={form.faults.source}
        />
        <Choice
          label={text('items.secrecy')}
          name="secrecy"
          options={secrecyLevels.map((value) => ({ value, label: text(`secrecy.${value}` as TextId) }))}
          fault={form.faults.secrecy}
        />
      </div>
    </ActDrawer>
  );
}
