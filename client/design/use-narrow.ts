import { useSyncExternalStore } from 'react';

const narrow = matchMedia('(max-width: 720px)');

const listen = (changed: () => void): (() => void) => {
  narrow.addEventListener('change', changed);
  return () => narrow.removeEventListener('change', changed);
};

/** Whether the page is as narrow as a phone. */
export const useNarrow = (): boolean => useSyncExternalStore(listen, () => narrow.matches);
