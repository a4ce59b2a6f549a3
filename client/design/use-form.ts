import { type FormEvent, useState } from 'react';
import { text } from '../i18n/text.ts';

/** What is wrong with each field, by its name. */
export type Faults = Readonly<Record<string, string>>;

/** The answer of a write as forms understand it. */
export interface Refusal {
  readonly message: string;
  readonly fields: readonly { readonly path: string; readonly message: string }[];
}

/** One form: sends once at a time, keeps what was typed when refused, and puts each complaint on its field. */
export function useForm(send: (values: Record<string, string>, key: string) => Promise<Refusal | null>) {
  const [busy, setBusy] = useState(false);
  const [refusal, setRefusal] = useState<Refusal | null>(null);
  const [key, setKey] = useState(() => crypto.randomUUID());
  const submit = async (event: FormEvent<HTMLFormElement>): Promise<void> => {
    event.preventDefault();
    const values = Object.fromEntries(
      [...new FormData(event.currentTarget)].map(([name, value]) => [name, String(value)]),
    );
    setBusy(true);
    try {
      setRefusal(await send(values, key));
      setKey(crypto.randomUUID());
    } catch {
      setRefusal({ message: `${text('app.failed')} ${text('app.failedHelp')}`, fields: [] }); // the same key: a repeat writes once
    } finally {
      setBusy(false);
    }
  };
  const faults: Faults = Object.fromEntries(
    (refusal?.fields ?? []).map(({ path, message }) => [path.replace(/^input\./, ''), message]),
  );
  return { busy, refusal, faults, submit };
}
