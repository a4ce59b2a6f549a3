import { useRef, useState } from 'react';
import { useWrite } from '../../design/write.ts';
import { text } from '../../i18n/text.ts';
import { registerFromFileDocument } from './case-reviews.documents.ts';
import { type ImportRow, refusedIn, sharesOf } from './import-rows.ts';

interface Target {
  readonly id: string;
  readonly version: number;
}

/** What the registering of a file has come to. */
export interface Progress {
  readonly busy: boolean;
  readonly done: number;
  readonly words: string;
  readonly bad: boolean;
}

/**
 * Registers rows share by share, each whole or not at all. It stops at the first share that is refused or lost: what was
 * registered stays so, and a share that is sent again unchanged goes by the same key, so that it is written once.
 */
export function useRegistering(change: (by: (rows: readonly ImportRow[]) => readonly ImportRow[]) => void) {
  const [progress, setProgress] = useState<Progress>({ busy: false, done: 0, words: '', bad: false });
  const keys = useRef(new Map<string, string>());
  const at = useRef(0);
  const write = useWrite(registerFromFileDocument, (record) => {
    at.current = (record as Target).version;
  });
  const register = async ({ id, version }: Target, rows: readonly ImportRow[]): Promise<void> => {
    at.current = version;
    let done = 0;
    const tell = (words: string, more: Partial<Progress> = {}): void =>
      setProgress({ busy: false, done, words, bad: false, ...more });
    for (const share of sharesOf(rows)) {
      tell(text('caseImport.going', { done, count: rows.length }), { busy: true });
      const cases = share.map(({ values }) => values);
      const input = { caseReviewId: id, version: at.current, cases };
      const content = JSON.stringify(input);
      const key = keys.current.get(content) ?? crypto.randomUUID();
      keys.current.set(content, key);
      try {
        const refusal = await write({ key, ...input });
        if (refusal !== null) {
          change((all) => refusedIn(all, share, refusal.fields));
          return tell(text('caseImport.stopped', { done, why: refusal.message }), { bad: true });
        }
      } catch {
        return tell(text('caseImport.lost', { done }), { bad: true });
      }
      done += share.length;
    }
    tell(text('caseImport.done', { done }));
  };
  return { progress, register };
}
