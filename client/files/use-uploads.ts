import { useEffect, useRef, useState } from 'react';
import { useMutation } from 'urql';
import { useSession } from '../access/session.tsx';
import { language, text } from '../i18n/text.ts';
import { beginUploadDocument } from './files.documents.ts';
import { cleared, type KeptFile, NotTaken, upload, type Way } from './upload.ts';
import { dropFile, keepFile, type WaitingFile, waitingFiles } from './waiting-files.ts';

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
  /** When it was chosen; null: before this form was opened, and sent since. */
  readonly chosenAt: string | null;
}

const keptAlready = (kept: KeptFile): Upload => ({
  ...{ place: kept.id, name: kept.name, size: kept.size, stage: 'kept', bytes: kept.size },
  ...{ fault: null, again: false, kept, file: null, chosenAt: null },
});

const mostBytes = 200 * 1024 * 1024;

/** A chosen file; one that the server would refuse for its size is not even read. */
const chosen = (file: File, place: string = crypto.randomUUID(), chosenAt = new Date().toISOString()): Upload => {
  const fault = file.size > mostBytes ? text('files.tooLarge') : null;
  return {
    ...{ place, chosenAt, name: file.name, size: file.size, bytes: 0, again: false, kept: null },
    ...{ stage: fault === null ? 'reading' : 'failed', fault, file },
  };
};

/**
 * The files of a form: those that hang on the record, and those that are sent while the form is open, one after the other. With `on`
 * they wait on this device too until the record has them, and go when the form is opened again or there is a signal.
 */
export function useUploads(before: readonly KeptFile[], on: string | null) {
  const { actingPostId, login } = useSession().viewer;
  const post = actingPostId ?? '';
  const [uploads, setUploads] = useState<readonly Upload[]>(() => before.map(keptAlready));
  const [, begin] = useMutation(beginUploadDocument);
  const line = useRef(Promise.resolve());
  const ends = useRef(new Map<string, AbortController>());
  const keeping = useRef(new Map<string, Promise<void>>());

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
      await keeping.current.get(place); // so that its record drops what is kept
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
  const retry = (one: Upload): void => {
    const again = { stage: 'reading', fault: null, again: false, bytes: 0 } as const;
    change(one.place, again);
    start([{ ...one, ...again }]);
  };
  const come = (some: readonly Upload[]): void => {
    setUploads((all) => [...all, ...some]);
    start(some);
  };
  useEnd(ends.current);
  useWaiting(login, post, on, come);
  useSignal(() => uploads.filter(({ again }) => again).forEach(retry));
  const waits = ({ stage, again }: Upload): boolean =>
    stage === 'reading' || stage === 'sending' || (on !== null && again);
  return {
    uploads,
    busy: uploads.some(waits),
    ids: uploads.flatMap(({ kept }) => (kept === null ? [] : [kept.id])),
    add: (files: readonly File[]): void => {
      const some = files.map((file) => chosen(file));
      come(some);
      if (on !== null) for (const one of some) keeping.current.set(one.place, keep(one, { login, post, on }));
    },
    retry,
    remove: ({ place }: Upload): void => {
      ends.current.get(place)?.abort();
      void (keeping.current.get(place) ?? Promise.resolve()).then(() => dropFile(place));
      setUploads((all) => all.filter((one) => one.place !== place));
    },
  };
}

type Owner = Pick<WaitingFile, 'login' | 'post' | 'on'>;

/** Keeps a file on this device that the server would take, a photo without its place. */
async function keep({ place, file, chosenAt, stage }: Upload, owner: Owner): Promise<void> {
  if (file === null || chosenAt === null || stage === 'failed') return;
  await keepFile({ ...owner, place, chosenAt, file: await cleared(file) });
}

/** Ends what is on its way when the form is closed. */
function useEnd(ends: ReadonlyMap<string, AbortController>): void {
  useEffect(
    () => () => {
      for (const end of ends.values()) end.abort();
    },
    [ends],
  );
}

/** Brings what waits on this device for a record, once. */
function useWaiting(login: string, post: string, on: string | null, come: (some: readonly Upload[]) => void): void {
  const coming = useRef(come);
  useEffect(() => {
    if (on === null) return;
    let gone = false;
    void waitingFiles(login, post, on).then((waiting) => {
      if (!gone) coming.current(waiting.map(({ file, place, chosenAt }) => chosen(file, place, chosenAt)));
    });
    return () => {
      gone = true;
    };
  }, [login, post, on]);
}

/** Does something whenever the network is back. */
function useSignal(back: () => void): void {
  const doing = useRef(back);
  doing.current = back;
  useEffect(() => {
    const online = (): void => doing.current();
    window.addEventListener('online', online);
    return () => window.removeEventListener('online', online);
  }, []);
}
