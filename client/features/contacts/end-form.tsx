import { useForm } from '../../design/use-form.ts';
import { useWrite } from '../../design/write.ts';
import type { ContactPointWholeFragment } from '../../graphql/generated/graphql.ts';
import { text } from '../../i18n/text.ts';
import { ActDrawer } from '../../orders/act-drawer.tsx';
import { closing } from '../../orders/closing.ts';
import { endContactPointDocument } from './contacts.documents.ts';

interface Props {
  readonly point: ContactPointWholeFragment;
  readonly close: () => void;
  readonly refresh: () => void;
}

/** Ends a contact point; what it told stays. */
export function EndForm({ point, close, refresh }: Props) {
  const write = useWrite(endContactPointDocument);
  const form = useForm(async (_, key) =>
    closing(await write({ key, contactPointId: point.id, version: point.version }), close),
  );
  return (
    <ActDrawer
      title={text('contact.end')}
      submit={text('contact.end')}
      form={form}
      names={[]}
      onClose={close}
      refresh={refresh}
    >
      <p>{text('contact.endNote')}</p>
    </ActDrawer>
  );
}
