import { useQuery } from 'urql';
import { useSession } from '../../access/session.tsx';
import { Choice } from '../../design/choice.tsx';
import { Field } from '../../design/field.tsx';
import { useForm } from '../../design/use-form.ts';
import { useWrite } from '../../design/write.ts';
import { text } from '../../i18n/text.ts';
import { instantOf, localOf } from '../../i18n/time.ts';
import { ActDrawer } from '../../orders/act-drawer.tsx';
import { closing } from '../../orders/closing.ts';
import { LongText } from '../../orders/long-text.tsx';
import { expediteItemDocument, followersDocument } from './expedite.documents.ts';
import type { ActProps } from './item-acts.tsx';

/** Expedites a matter: who follows it, by which moment, and why. */
export function ExpediteForm({ item, close, refresh }: ActProps) {
  const { viewer } = useSession();
  const [{ data }] = useQuery({ query: followersDocument });
  const write = useWrite(expediteItemDocument);
  const form = useForm(async ({ namedPostId = '', until = '', reason = '' }, key) =>
    closing(
      await write({ key, itemId: item.id, version: item.version, namedPostId, until: instantOf(until), reason }),
      close,
    ),
  );
  const tomorrow = new Date(Date.parse(viewer.now) + 86_400_000).toISOString();
  return (
    <ActDrawer
      title={text('act.expedite')}
      submit={text('act.expedite')}
      form={form}
      names={['namedPostId', 'until', 'reason']}
      onClose={close}
      refresh={refresh}
    >
      <div className="pair">
        <Choice
          label={text('expedite.named')}
          name="namedPostId"
          options={(data?.colleagues ?? []).map(({ id, personName }) => ({ value: id, label: personName ?? '' }))}
          fault={form.faults.namedPostId}
        />
        <Field
          label={text('expedite.until')}
          name="until"
          type="datetime-local"
          required
          defaultValue={localOf(item.expediting?.until ?? tomorrow)}
          faults={form.faults}
          help={text('expedite.untilHelp')}
        />
      </div>
      <LongText
        label={text('expedite.reason')}
        name="reason"
        rows={3}
        defaultValue={item.expediting?.reason}
        fault={form.faults.reason}
      />
    </ActDrawer>
  );
}
