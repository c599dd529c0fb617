// A notice that came back: the address that it went out under, and what a mail server says of it.
import { parseId } from '@samplan/domain';
import type { Bounces } from '../kernel/outlets';

/** The sender of a notice's envelope, which names the notice (VERP). */
export function bounceAddress({ address }: Pick<Bounces, 'address'>, id: string): string {
  const at = address.lastIndexOf('@');
  return `${address.slice(0, at)}+${id}${address.slice(at)}`;
}

/**
 * Which notice a mail says did not arrive: a delivery report (RFC 3464) that is addressed to its envelope's sender. That
 * it is late, or that somebody is on holiday, is nothing of the kind.
 */
export function bouncedNotice(mail: string, { address }: Pick<Bounces, 'address'>): string | undefined {
  const [head = ''] = mail.split(/\r?\n\r?\n/, 1);
  const headers = head.replace(/\r?\n[ \t]+/g, ' ');
  if (!/^content-type:\s*multipart\/report\b.*delivery-status/im.test(headers)) return undefined;
  if (!/^action:\s*failed\b/im.test(mail)) return undefined;
  const [own = '', domain = ''] = address.toLowerCase().split('@');
  const ids = headers.toLowerCase().matchAll(/([^\s@<>"]+)\+([\da-f-]{36})@([^\s@<>"]+)/g);
  for (const [, to, id, where] of ids) if (to === own && where === domain) return parseId(id);
  return undefined;
}
