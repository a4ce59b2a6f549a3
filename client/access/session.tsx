import { createContext, useContext } from 'react';
import type { SessionQuery } from '../graphql/generated/graphql.ts';

/** Who is signed in. */
export type Viewer = NonNullable<SessionQuery['session']>;

interface SessionControl {
  readonly viewer: Viewer;
  /** Starts afresh as whoever the cookie names, in the post given (null: the first). */
  readonly restart: (postId: string | null) => void;
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
