import { useEffect, useRef, useState } from 'react';
import { useMutation } from 'urql';
import { useSession } from '../access/session.tsx';
import { language, text } from '../i18n/text.ts';
import { beginUploadDocument } from './files.documents.ts';
import { type KeptFile, NotTaken, upload, type Way } from './upload.ts';

/** A file on its way, at the server, or refused. */
export interface Upload {
  readonly place: string;
  readonly name: string;
  readonly size: number;
  readonly stage: 'reading' | 'sending' | 'kept' | 'failed';
  readonly bytes: number;
  /** Why it failed, and whether sending it again may help. */
  readonly fault: string | null;
  readonly again: boolean;
  readonly kept: KeptFile | null;
  readonly file: File | null;
}

const keptAlready = (kept: KeptFile): Upload => ({
  ...{ place: kept.id, name: kept.name, size: kept.size, stage: 'kept', bytes: kept.size },
  ...{ fault: null, again: false, kept, file: null },
});

const mostBytes = 200 * 1024 * 1024;

/** A chosen file; one that the server would refuse for its size is not even read. */
const chosen = (file: File): Upload => {
  const fault = file.size > mostBytes ? text('files.tooLarge') : null;
  return {
    ...{ place: crypto.randomUUID(), name: file.name, size: file.size, bytes: 0, again: false, kept: null },
    ...{ stage: fault === null ? 'reading' : 'failed', fault, file },
  };
};

/** The files of a form: those that hang on the record, and those that are sent while the form is open, one after the other. */
export function useUploads(before: readonly KeptFile[]) {
  const { actingPostId } = useSession().viewer;
  const [uploads, setUploads] = useState<readonly Upload[]>(() => before.map(keptAlready));
  const [, begin] = useMutation(beginUploadDocument);
  const line = useRef(Promise.resolve());
  const ends = useRef(new Map<string, AbortController>());
  useEffect(
    () => () => {
      for (const end of ends.current.values()) end.abort();
    },
    [],
  );

  const change = (place: string, changes: Partial<Upload>): void =>
    setUploads((all) => all.map((one) => (one.place === place ? { ...one, ...changes } : one)));
  const announce: Way['begin'] = async (file) => {
    const { data } = await begin({ input: { key: crypto.randomUUID(), ...file } });
    const answer = data?.answer;
    if (answer?.__typename === 'File') return answer;
    if (answer?.__typename === 'Problem') throw new NotTaken(answer.fields[0]?.message ?? answer.message);
    throw new Error('no answer');
  };
  const send = async ({ place, file }: Upload, end: AbortController): Promise<void> => {
    if (file === null || end.signal.aborted) return;
    const headers = {
      'accept-language': language(),
      ...(actingPostId == null ? {} : { 'x-duban-post': actingPostId }),
    };
    try {
      const tell: Way['tell'] = (stage, bytes) => change(place, { stage, bytes });
      const kept = await upload(file, { begin: announce, headers, signal: end.signal, tell });
      change(place, { stage: 'kept', kept, name: kept.name });
    } catch (error) {
      const refused = error instanceof NotTaken;
      change(place, { stage: 'failed', again: !refused, fault: refused ? error.message : text('files.broken') });
    }
  };
  const start = (some: readonly Upload[]): void => {
    for (const one of some.filter(({ stage }) => stage !== 'failed')) {
      const end = new AbortController();
      ends.current.set(one.place, end);
      line.current = line.current.then(() => send(one, end));
    }
  };
  return {
    uploads,
    busy: uploads.some(({ stage }) => stage === 'reading' || stage === 'sending'),
    ids: uploads.flatMap(({ kept }) => (kept === null ? [] : [kept.id])),
    add: (files: readonly File[]): void => {
      const some = files.map(chosen);
      setUploads((all) => [...all, ...some]);
      start(some);
    },
    retry: (one: Upload): void => {
      const again = { stage: 'reading', fault: null, again: false, bytes: 0 } as const;
      change(one.place, again);
      start([{ ...one, ...again }]);
    },
    remove: ({ place }: Upload): void => {
      ends.current.get(place)?.abort();
      setUploads((all) => all.filter((one) => one.place !== place));
    },
  };
}
