import { useForm } from '../../design/use-form.ts';
import { useWrite } from '../../design/write.ts';
import { text } from '../../i18n/text.ts';
import { ActDrawer } from '../../orders/act-drawer.tsx';
import { closing } from '../../orders/closing.ts';
import { withdrawSuccessionDocument } from './successions.documents.ts';
import type { Succession } from './successions-table.tsx';

interface Props {
  readonly succession: Succession;
  readonly close: () => void;
  readonly refresh: () => void;
}

/** Takes back an order whose day is to come, after saying what will not happen. */
export function WithdrawForm({ succession, close, refresh }: Props) {
  const { id, version, from, to, document, effectiveOn } = succession;
  const write = useWrite(withdrawSuccessionDocument);
  const form = useForm(async (_, key) => closing(await write({ key, successionId: id, version }), close));
  const title = text('successions.withdraw');
  return (
    <ActDrawer title={title} submit={title} form={form} names={[]} onClose={close} refresh={refresh}>
      <p>{text('successions.withdrawNote', { from: from.name, to: to.name, document, day: effectiveOn })}</p>
    </ActDrawer>
  );
}
