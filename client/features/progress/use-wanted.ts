import { useEffect, useState } from 'react';
import { useSearchParams } from 'react-router';
import type { Wanted } from './grove.ts';

/** The filters, answered at once and kept in the address of the page, so that any view can be sent as a link. */
export function useWanted(): [Wanted, (change: Partial<Wanted>) => void] {
  const [params, setParams] = useSearchParams();
  const [wanted, setWanted] = useState<Wanted>(() => ({
    light: params.get('light') ?? '',
    state: params.get('state') ?? '',
    overdue: params.get('overdue') === 'yes',
    words: params.get('q') ?? '',
  }));
  // biome-ignore lint/correctness/useExhaustiveDependencies: the address follows the filters, never the other way
  useEffect(() => {
    const { light, state, overdue, words } = wanted;
    const next = new URLSearchParams(params);
    for (const [name, value] of Object.entries({ light, state, overdue: overdue ? 'yes' : '', q: words }))
      if (value === '') next.delete(name);
      else next.set(name, value);
    if (next.toString() !== params.toString()) setParams(next, { replace: true });
  }, [wanted]);
  return [wanted, (change) => setWanted((before) => ({ ...before, ...change }))];
}
