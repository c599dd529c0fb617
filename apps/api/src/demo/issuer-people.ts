// Whom the demo's issuer can sign in: the cast, and three that show what may go wrong.
import { cast, isCastKey, type CastMember } from '@samplan/testing';

/** From the public examples of the test population; nobody in the cast bears it. */
const STRANGER = '20914695016';

export const HIGH = 'idporten-loa-high';
export const SUBSTANTIAL = 'idporten-loa-substantial';
export const LOW = 'idporten-loa-low';

export interface SignedIn {
  readonly account: string;
  readonly acr: string;
}

/** What somebody chose on the page, or undefined where there is no such choice. */
export function chosen(key: string): SignedIn | undefined {
  if (isCastKey(key)) return { account: key, acr: HIGH };
  if (key === 'too-low') return { account: 'ola', acr: LOW };
  if (key === 'no-pid' || key === 'unknown') return { account: key, acr: SUBSTANTIAL };
  return undefined;
}

/** Claims as ID-porten makes them: no name, no address. */
export function claimsOf(sub: string): { sub: string; pid?: string; locale: string } {
  const member: CastMember | undefined = isCastKey(sub) ? cast[sub] : undefined;
  if (member) return { sub, pid: member.nationalId, locale: member.language };
  return sub === 'unknown' ? { sub, pid: STRANGER, locale: 'nb' } : { sub, locale: 'nb' };
}
