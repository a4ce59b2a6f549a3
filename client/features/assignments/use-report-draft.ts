import { useEffect, useRef, useState } from 'react';
import { useClient } from 'urql';
import { useSession } from '../../access/session.tsx';
import type { Refusal } from '../../design/use-form.ts';
import { useWrite } from '../../design/write.ts';
import type { KeptFile } from '../../files/upload.ts';
import type { ReportLineFragment } from '../../graphql/generated/graphql.ts';
import type { Assignment } from './assignment-page.tsx';
import { saveReportDocument } from './assignments.documents.ts';
import { dropReport, keepReport, keptReport, type WrittenReport } from './kept-report.ts';
import type { Clash } from './report-clash.tsx';
import { beginning, isSame, openReport, readWords, sent, wordsOf } from './report-writing.ts';
import { reportDraftDocument } from './reports.documents.ts';

/** A pause in typing after which the draft goes to the server, how long typing without a pause may wait, and until it is tried again. */
const pause = 1500;
const longest = 5000;
const again = 15_000;

/** How far what is typed has come: on the server, on its way, on this device alone until it is sent by hand, or because of a refusal. */
export type Kept =
  | { readonly at: 'SERVER' | 'SENDING' | 'NOWHERE' | 'HERE' }
  | { readonly at: 'DEVICE'; readonly because: string };

/** A draft saves itself while the work goes on and it is nobody's turn to review it; taking work up again stays an act. */
const savesItself = ({ state }: Assignment, open: ReportLineFragment | undefined): boolean =>
  state === 'IN_PROGRESS' && (open === undefined || open.state === 'DRAFT');

/**
 * The draft of a report as it is written: every change is kept on this device at once and on the server after a pause, one
 * save at a time. Where somebody else changed the report meanwhile both texts are kept and the writer chooses.
 */
export function useReportDraft(assignment: Assignment) {
  const { login } = useSession().viewer;
  const { id, ownLines } = assignment;
  const client = useClient();
  const open = openReport(assignment.reports);
  const [begun] = useState(() => begin(login, assignment));
  // What the server has, and what the words stand on: they differ until the writer has chosen between two texts.
  const version = useRef(open?.version ?? 0);
  const base = useRef(begun.base);
  const [words, setWords] = useState(begun.words);
  const [clash, setClash] = useState<Clash | null>(begun.clash);
  const typed = useRef<WrittenReport | null>(begun.restored ? begun.words : null);
  const last = useRef(begun.words);
  // The files that the field begins with, anew at each turn, and those that hang on it now; undefined: as the server has them.
  const [begins, setBegins] = useState<{ turn: number; files: readonly KeptFile[] }>({
    turn: 0,
    files: open?.files ?? [],
  });
  const hung = useRef<readonly string[]>(undefined);
  const line = useRef<Promise<unknown>>(Promise.resolve());
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const waiting = useRef<number>(undefined);
  const itself = useRef(savesItself(assignment, open));
  const [kept, setKept] = useState<Kept>({ at: itself.current ? 'NOWHERE' : 'HERE' });
  const write = useWrite(saveReportDocument, (answer) => {
    version.current = (answer as { version: number }).version;
    base.current = version.current;
  });

  /** What the server has now, where a save was refused for its version; null when it has just these words already. */
  const meet = async (mine: WrittenReport): Promise<Clash | null> => {
    const { data } = await client.query(reportDraftDocument, { id }, { requestPolicy: 'network-only' });
    const theirs = openReport(data?.assignment?.reports ?? []);
    version.current = theirs?.version ?? 0;
    itself.current = data?.assignment?.state === 'IN_PROGRESS' && theirs?.state !== 'IN_REVIEW';
    const other = theirs === undefined ? beginning(assignment, undefined) : readWords(theirs, ownLines);
    if (theirs !== undefined && isSame(other, mine)) return null;
    const files = theirs?.files ?? [];
    return { mine, theirs: other, files, by: theirs?.drafterName ?? '', at: theirs?.draftedAt ?? null };
  };

  const put = async (mine: WrittenReport, handsIn: boolean): Promise<Refusal | null> => {
    const key = crypto.randomUUID();
    const said = { ...sent(mine, ownLines), fileIds: hung.current && [...hung.current] };
    const input = { key, assignmentId: id, version: version.current, ...said, handsIn };
    const refused = await write(input);
    if (refused?.fields.some(({ path }) => path === 'input.version') === true) {
      keepReport(login, id, { ...mine, version: base.current });
      const met = await meet(mine);
      if (met === null) return handsIn || hung.current !== undefined ? put(mine, handsIn) : null;
      setClash(met);
    }
    return refused;
  };

  const send = async (mine: WrittenReport, handsIn: boolean): Promise<Refusal | null> => {
    clearTimeout(timer.current);
    waiting.current = undefined;
    setKept({ at: 'SENDING' });
    let went = hung.current;
    const done = line.current.then(() => {
      went = hung.current;
      return put(mine, handsIn);
    });
    line.current = done.catch(() => undefined);
    try {
      const refused = await done;
      if (refused === null && went === hung.current && (typed.current === null || isSame(typed.current, mine))) {
        typed.current = null;
        dropReport(login, id);
        setKept({ at: 'SERVER' });
      } else if (refused !== null) {
        setKept(handsIn ? { at: 'HERE' } : { at: 'DEVICE', because: refused.fields[0]?.message ?? refused.message });
        if (handsIn && typed.current !== null) later(pause);
      }
      return refused;
    } catch (error) {
      setKept({ at: 'DEVICE', because: '' });
      throw error;
    }
  };

  const later = (after: number): void => {
    clearTimeout(timer.current);
    if (itself.current)
      timer.current = setTimeout(() => {
        if (typed.current !== null) send(typed.current, false).catch(() => later(again));
      }, after);
  };

  const keep = (mine: WrittenReport): void => {
    typed.current = mine;
    last.current = mine;
    keepReport(login, id, { ...mine, version: base.current });
    setKept({ at: itself.current ? 'SENDING' : 'HERE' });
  };

  const type = (mine: WrittenReport): void => {
    keep(mine);
    if (clash !== null) return;
    waiting.current ??= Date.now();
    later(Math.max(0, Math.min(pause, waiting.current + longest - Date.now())));
  };

  /** Hangs files on the report, with what is typed. */
  const attach = (ids: readonly string[]): void => {
    hung.current = ids;
    type(last.current);
  };

  const take = (side: 'mine' | 'theirs'): void => {
    if (clash === null) return;
    base.current = version.current;
    setClash(null);
    setWords({ ...clash[side] });
    if (side === 'theirs') hung.current = undefined;
    if (hung.current === undefined) setBegins(({ turn }) => ({ turn: turn + 1, files: clash.files }));
    if (side === 'mine') {
      keep(clash.mine);
      later(0);
    } else {
      typed.current = null;
      last.current = clash.theirs;
      dropReport(login, id);
      setKept({ at: 'SERVER' });
    }
  };

  /** Sends at once what waits for its pause, and waits for what is on its way. */
  const settle = async (): Promise<unknown> => {
    clearTimeout(timer.current);
    if (typed.current !== null && itself.current && clash === null) send(typed.current, false).catch(() => undefined);
    return line.current;
  };
  const atEnd = useRef(settle);
  atEnd.current = settle;

  // biome-ignore lint/correctness/useExhaustiveDependencies: once, when the form opens
  useEffect(() => {
    if (typed.current !== null) later(pause);
    return () => {
      atEnd.current();
    };
  }, []);

  return { words, begins, clash, kept, restored: begun.restored, type, attach, take, send, settle };
}

/** What the form begins with: what this device kept of the same version, else what the server has; both where they differ. */
function begin(login: string, assignment: Assignment) {
  const open = openReport(assignment.reports);
  const read = beginning(assignment, open);
  const kept = keptReport(login, assignment.id);
  if (kept !== null && isSame(kept, read)) dropReport(login, assignment.id);
  const unsent = kept !== null && !isSame(kept, read);
  const restored = unsent && kept.version === (open?.version ?? 0);
  const clash =
    unsent && !restored
      ? {
          mine: wordsOf(kept),
          theirs: read,
          files: open?.files ?? [],
          by: open?.drafterName ?? '',
          at: open?.draftedAt ?? null,
        }
      : null;
  return {
    words: restored ? wordsOf(kept) : read,
    restored,
    clash,
    base: clash === null ? (open?.version ?? 0) : (kept?.version ?? 0),
  };
}
