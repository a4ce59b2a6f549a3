import { useState } from 'react';
import { text } from '../i18n/text.ts';

const none: readonly never[] = [];

/** The files of a form that is sent once: their ids, and what its field and its buttons ask for. */
export function useAttached() {
  const [ids, onChange] = useState<readonly string[]>(none);
  const [sending, onBusy] = useState(false);
  return {
    ids: [...ids],
    sending,
    note: sending ? text('files.wait') : undefined,
    field: { before: none, onChange, onBusy },
  };
}
