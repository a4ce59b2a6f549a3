import type { NextFunction, Request, Response } from 'express';

/** Documents by hash: the only ones that the page sends. */
export type Manifest = Readonly<Record<string, string>>;

/**
 * Puts the trusted document of a request's hash in its place and refuses every other, before anything is parsed.
 * `openToAll` lets documents written by hand pass: for development and tests only.
 */
export const trustedDocuments =
  (manifest: Manifest, openToAll: boolean) =>
  (request: Request, response: Response, next: NextFunction): void => {
    const body = request.body as
      | { query?: unknown; extensions?: { persistedQuery?: { sha256Hash?: unknown } } }
      | undefined;
    const hash = body?.extensions?.persistedQuery?.sha256Hash;
    const found = typeof hash === 'string' && Object.hasOwn(manifest, hash) ? manifest[hash] : undefined;
    if (found !== undefined) {
      const { extensions: _, ...rest } = body ?? {};
      request.body = { ...rest, query: found };
      response.locals.document = hash;
      next();
      return;
    }
    if (openToAll && typeof body?.query === 'string') next();
    else
      response.status(400).json({ errors: [{ message: 'Unknown document', extensions: { code: 'INVALID_INPUT' } }] });
  };
