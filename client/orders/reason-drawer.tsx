import { type Refusal, useForm } from '../design/use-form.ts';
import { ActDrawer } from './act-drawer.tsx';
import { LongText } from './long-text.tsx';

interface Props {
  /** The act, as title and as the word on the button. */
  readonly act: string;
  readonly label: string;
  readonly note?: string;
  readonly send: (reason: string, key: string) => Promise<Refusal | null>;
  readonly onClose: () => void;
  readonly refresh: () => void;
}

/** The form of an act that asks for nothing but a reason. */
export function ReasonDrawer({ act, label, note, send, onClose, refresh }: Props) {
  const form = useForm(({ reason = '' }, key) => send(reason, key));
  return (
    <ActDrawer title={act} submit={act} form={form} names={['reason']} onClose={onClose} refresh={refresh} note={note}>
      <LongText label={label} name="reason" rows={4} fault={form.faults.reason} />
    </ActDrawer>
  );
}
