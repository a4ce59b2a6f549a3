import { useRef, useState } from 'react';
import type { TypedDocumentNode } from 'urql';
import type { Refusal } from '../design/use-form.ts';
import { useWrite } from '../design/write.ts';
import { text } from '../i18n/text.ts';

/** An act that needs no words, done by one click: busy while it is sent, refused with a reason, repeated under the same key. */
export function useAct<I extends { key: string }>(document: TypedDocumentNode<unknown, { input: I }>) {
  const write = useWrite(document);
  const [busy, setBusy] = useState(false);
  const [refusal, setRefusal] = useState<Refusal | null>(null);
  const key = useRef(crypto.randomUUID());
  const run = async (input: Omit<I, 'key'>): Promise<boolean> => {
    setBusy(true);
    try {
      const refused = await write({ ...input, key: key.current } as I);
      key.current = crypto.randomUUID();
      setRefusal(refused);
      return refused === null;
    } catch {
      setRefusal({ message: `${text('app.failed')} ${text('app.failedHelp')}`, fields: [] });
      return false;
    } finally {
      setBusy(false);
    }
  };
  return { busy, refusal, run, forgive: () => setRefusal(null) };
}
