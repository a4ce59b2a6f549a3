import { createContext, useContext } from 'react';
import type { SessionQuery } from '../graphql/generated/graphql.ts';
import type { UnderOrder } from './under-order.ts';

/** Who is signed in. */
export type Viewer = NonNullable<SessionQuery['session']>;

interface SessionControl {
  readonly viewer: Viewer;
  /** Starts afresh as whoever the cookie names, in the post given (null: the first). */
  readonly restart: (postId: string | null) => void;
  /** The matter of a penetration order under which alone the page reads; null: as oneself. */
  readonly order: UnderOrder | null;
  /** Starts afresh under a matter of a penetration order, at its page; null: as oneself again. */
  readonly readUnder: (order: UnderOrder | null) => void;
}

const SessionContext = createContext<SessionControl | null>(null);

/** Gives the pages below it the viewer. */
export const SessionProvider = SessionContext.Provider;

/** The viewer and the way to become another; only inside the shell. */
export function useSession(): SessionControl {
  const control = useContext(SessionContext);
  if (control === null) throw new Error('useSession needs the shell');
  return control;
}
