import { useState } from 'react';
import { useSession } from '../access/session.tsx';
import { text } from '../i18n/text.ts';
import { dropFile, waitingFiles } from './waiting-files.ts';

const none: readonly never[] = [];

/** The files of a form that is sent once: their ids, and what its field and its buttons ask for; with `on` they wait on this device for that record. */
export function useAttached(on: string | null = null) {
  const { login, actingPostId } = useSession().viewer;
  const [ids, onChange] = useState<readonly string[]>(none);
  const [sending, onBusy] = useState(false);
  return {
    ids: [...ids],
    sending,
    note: sending ? text(on === null ? 'files.wait' : 'files.waitHere') : undefined,
    field: { before: none, on, onChange, onBusy },
    /** Drops what waited on this device, once the record has it. */
    drop: async (): Promise<void> => {
      for (const { place } of on === null ? [] : await waitingFiles(login, actingPostId ?? '', on))
        await dropFile(place);
    },
  };
}
