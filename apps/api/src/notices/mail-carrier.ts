// Notices by e-mail, over SMTP.
import type { NoticeFailure } from '@samplan/domain';
import { createTransport } from 'nodemailer';
import type { MailOutlet } from '../kernel/outlets';
import { bounceAddress } from './bounce';
import type { Carrier, Parcel } from './carrier';

const PATIENCE_MS = 10_000;
/** The answers of a server that will not take this message in, however often it is asked. */
const REFUSED = new Set(['EENVELOPE', 'EMESSAGE']);

export class MailCarrier implements Carrier {
  private readonly transport: ReturnType<typeof createTransport>;
  /** Of the sender's address: what names this machine says more than a notice may. */
  private readonly domain: string;

  constructor(private readonly outlet: MailOutlet) {
    const { host, port, tls, account, from } = outlet;
    this.domain = from.slice(from.indexOf('@') + 1);
    this.transport = createTransport({
      host,
      port,
      secure: tls === 'at-once',
      requireTLS: tls === 'starttls',
      ignoreTLS: tls === 'none',
      ...(account && { auth: { user: account.name, pass: account.password } }),
      name: this.domain,
      connectionTimeout: PATIENCE_MS,
      greetingTimeout: PATIENCE_MS,
      socketTimeout: PATIENCE_MS,
      disableFileAccess: true,
      disableUrlAccess: true,
    });
  }

  async carry({ id, to, municipality, subject, text, at }: Parcel): Promise<NoticeFailure | undefined> {
    const { bounces } = this.outlet;
    try {
      await this.transport.sendMail({
        from: { name: municipality, address: this.outlet.from },
        to: { name: '', address: to },
        ...(bounces && { envelope: { from: bounceAddress(bounces, id), to } }),
        subject,
        text,
        date: at,
        messageId: `<${id}@${this.domain}>`,
        headers: { 'Auto-Submitted': 'auto-generated' },
      });
      return undefined;
    } catch (problem) {
      if (isRefusal(problem)) return 'refused';
      throw problem;
    }
  }
}

function isRefusal(problem: unknown): boolean {
  if (!(problem instanceof Error)) return false;
  return REFUSED.has(String(Reflect.get(problem, 'code'))) && Number(Reflect.get(problem, 'responseCode')) >= 500;
}
