import { useEffect } from 'react';

type Ask = (how: { requestPolicy: 'network-only' }) => void;

/** Asks a query again every so many milliseconds while the page is in sight, and at once when it comes into sight again. */
export function useWatch(ask: Ask, every: number): void {
  useEffect(() => {
    const look = (): void => {
      if (document.visibilityState === 'visible') ask({ requestPolicy: 'network-only' });
    };
    const timer = setInterval(look, every);
    document.addEventListener('visibilitychange', look);
    return () => {
      clearInterval(timer);
      document.removeEventListener('visibilitychange', look);
    };
  }, [ask, every]);
}
