// Does a request come from a page of ours? Asked of everything that changes something.
import type { IncomingMessage } from 'node:http';

/** A request without an origin comes from no page at all, such as a script with a cookie of its own. */
export function ofThisSite({ headers }: Pick<IncomingMessage, 'headers'>, baseUrl: string): boolean {
  const site = headers['sec-fetch-site'];
  if (headers.origin !== undefined) return headers.origin === baseUrl;
  return site === undefined || site === 'same-origin' || site === 'none';
}
