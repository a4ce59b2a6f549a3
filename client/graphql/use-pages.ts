import { useState } from 'react';
import { type TypedDocumentNode, useQuery } from 'urql';

interface PageOf<N> {
  readonly nodes: readonly N[];
  readonly nextCursor?: string | null;
}

/** A list that grows page by page: what is there so far, and the way to more. */
export interface Pages<N> {
  /** Undefined before the first page has come. */
  readonly nodes: readonly N[] | undefined;
  readonly failed: boolean;
  readonly busy: boolean;
  /** Null on the last page. */
  readonly more: (() => void) | null;
  readonly retry: () => void;
}

/** Reads a list by its cursor, each page under those before; `pageOf` finds the page in the answer, `asked` narrows the list. */
export function usePages<D, N extends { readonly id: string }, V extends { after?: string | null }>(
  query: TypedDocumentNode<D, V>,
  pageOf: (data: D) => PageOf<N>,
  pause = false,
  asked: Omit<V, 'after'> = {} as Omit<V, 'after'>,
): Pages<N> {
  const [kept, setKept] = useState<readonly N[]>([]);
  const [after, setAfter] = useState<string | null>(null);
  const [{ data, error, fetching }, again] = useQuery({
    query,
    variables: { ...asked, after } as V,
    requestPolicy: 'cache-and-network',
    pause,
  });
  const page = data === undefined ? undefined : pageOf(data);
  const known = new Set(kept.map(({ id }) => id));
  const nodes = page === undefined ? undefined : [...kept, ...page.nodes.filter(({ id }) => !known.has(id))];
  const next = page?.nextCursor ?? null;
  const grow = (): void => {
    setKept(nodes ?? []);
    setAfter(next);
  };
  return {
    nodes,
    failed: error !== undefined,
    busy: fetching,
    more: next === null || next === after ? null : grow,
    retry: () => again({ requestPolicy: 'network-only' }),
  };
}
