import { describe, expect, it } from 'vitest';
import { cookieIn, cookieName, cookieOptions, sessionCookie } from './cookies';

describe('a cookie', () => {
  it('is sent over https alone, and its name lets no neighbouring host set one in its place', () => {
    const { secure, path, ...rest } = cookieOptions('https://samplan.example');
    expect({ secure, path, ...rest }).toEqual({ secure: true, path: '/', httpOnly: true, sameSite: 'lax' });
    // The prefix holds only for a cookie without a domain, for the whole host.
    expect(rest).not.toHaveProperty('domain');
    expect(sessionCookie('https://samplan.example')).toBe('__Host-samplan');
    expect(cookieName('https://localhost:3000', 'samplan-sign-in-x')).toBe('__Host-samplan-sign-in-x');
  });

  it.each(['http://localhost:3000', 'http://127.0.0.1:3000', 'http://[::1]:3000'])(
    'does without https at %s, which never leaves the machine',
    (baseUrl) => {
      expect(cookieOptions(baseUrl)).toEqual({ secure: false, path: '/', httpOnly: true, sameSite: 'lax' });
      expect(sessionCookie(baseUrl)).toBe('samplan');
    },
  );

  it.each(['http://localhost.evil.example', 'http://127.0.0.1.evil.example', 'http://samplan.example'])(
    'does not do without https at %s',
    (baseUrl) => expect(cookieOptions(baseUrl).secure).toBe(true),
  );

  it('is found by its whole name', () => {
    expect(cookieIn('a=1; samplan=x; xsamplan=2', 'samplan')).toBe('x');
    expect(cookieIn('samplan=x', '__Host-samplan')).toBeUndefined();
    expect(cookieIn('__Host-samplan=x', 'samplan')).toBeUndefined();
    expect(cookieIn(undefined, 'samplan')).toBeUndefined();
  });
});
