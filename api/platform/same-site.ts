import type { IncomingMessage } from 'node:http';

/** Whether a request comes from the page's own origin, as far as browsers say it. */
export function isSameSite({ headers }: Pick<IncomingMessage, 'headers'>): boolean {
  const { origin, host } = headers;
  const foreign = origin !== undefined && (!URL.canParse(origin) || new URL(origin).host !== host);
  return !foreign && headers['sec-fetch-site'] !== 'cross-site';
}
