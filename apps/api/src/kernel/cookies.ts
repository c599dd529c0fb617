// Cookies as our doors set and read them.
import { isLoopback } from './loopback';

/**
 * Over https the name says that this very host set the cookie: none of a neighbouring host passes for it.
 * @param base `samplan` for the session
 */
export const cookieName = (baseUrl: string, base: string): string =>
  `${cookieOptions(baseUrl).secure ? '__Host-' : ''}${base}`;

export const sessionCookie = (baseUrl: string): string => cookieName(baseUrl, 'samplan');

/** @returns the value of the last cookie of that name, or undefined */
export function cookieIn(header: string | undefined, name: string): string | undefined {
  for (const part of (header ?? '').split(';').reverse()) {
    const at = part.indexOf('=');
    if (at > 0 && part.slice(0, at).trim() === name) return part.slice(at + 1).trim();
  }
  return undefined;
}

/** Sent over https alone, unless the whole installation is on this machine's loopback. */
export const cookieOptions = (baseUrl: string) => {
  const url = new URL(baseUrl);
  const secure = !(url.protocol === 'http:' && isLoopback(url));
  return { httpOnly: true, sameSite: 'lax', path: '/', secure } as const;
};
