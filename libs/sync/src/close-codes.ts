// Why a socket was closed. 4400–4499 end it for good in y-websocket 3.1, 4500–4599 and 1012 ask it to come back.
export const closeCodes = {
  /** The session behind the socket has ended. */
  session: 4401,
  /** The right to read was withdrawn. */
  revoked: 4403,
  unknown: 4404,
  /** An update was refused, and what follows it rests on it. */
  refused: 4409,
  /** The document lives on under another lineage. */
  lineageGone: 4410,
  retry: 4503,
  drain: 1012,
} as const;

export type CloseCode = (typeof closeCodes)[keyof typeof closeCodes];
export type CloseReason = keyof typeof closeCodes;

/** The name of a close code that ends a connection for good, or undefined where the client comes back by itself. */
export function finalReason(code: number): CloseReason | undefined {
  if (code < 4400 || code > 4499) return undefined;
  const known = Object.entries(closeCodes).find(([, each]) => each === code);
  return known && isReason(known[0]) ? known[0] : 'unknown';
}

const isReason = (name: string): name is CloseReason => name in closeCodes;
