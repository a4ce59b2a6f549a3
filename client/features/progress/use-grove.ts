import { useMemo, useState } from 'react';
import { useQuery } from 'urql';
import { useWatch } from '../../graphql/use-watch.ts';
import { carried, type Grove, groveOf, openedFirst } from './grove.ts';
import { progressTreeDocument } from './progress.documents.ts';

const every = 30_000;

/** The tree of a matter, read again while somebody watches, and what of it is open. */
export interface Watched {
  /** Undefined while it is read, null when there is none. */
  readonly grove: Grove | null | undefined;
  readonly failed: boolean;
  readonly again: () => void;
  readonly open: Uint8Array;
  readonly setOpen: (open: Uint8Array) => void;
}

/** Reads the tree behind an item or an assignment, and again every half minute that the page is in sight. */
export function useGrove(id: string): Watched {
  const [{ data, error }, ask] = useQuery({
    query: progressTreeDocument,
    variables: { id },
    requestPolicy: 'cache-and-network',
  });
  const again = (): void => ask({ requestPolicy: 'network-only' });
  useWatch(ask, every);
  const answered = data !== undefined && (error === undefined || data.progressTree != null);
  const sent = answered ? (data.progressTree ?? null) : undefined;
  const fresh = useMemo(() => (sent == null ? sent : groveOf(sent)), [sent]);
  const [kept, setKept] = useState<{ grove: Grove; open: Uint8Array } | null>(null);
  if (fresh != null && kept?.grove !== fresh) {
    const open = kept === null ? null : carried(kept.grove.sent, fresh.sent, kept.open);
    setKept({ grove: fresh, open: open ?? openedFirst(fresh) });
  }
  const grove = fresh === undefined ? kept?.grove : fresh; // what was read stays when a later reading fails
  return {
    grove,
    failed: error !== undefined && grove === undefined,
    again,
    open: kept?.open ?? new Uint8Array(0),
    setOpen: (open) => setKept((before) => before && { ...before, open }),
  };
}
