// A mail server that takes in what it is sent and keeps it, refuses whom it is told to, and can be away.
import type { AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';
import { SMTPServer } from 'smtp-server';

export interface Mail {
  readonly to: readonly string[];
  /** The sender of the envelope: where it goes back to. */
  readonly from: string;
  /** As it came, with its headers. */
  readonly raw: string;
}

export interface MailSink {
  readonly port: number;
  readonly mails: Mail[];
  readonly refused: Set<string>;
  close(): Promise<void>;
}

export async function mailSink(port = 0): Promise<MailSink> {
  const mails: Mail[] = [];
  const refused = new Set<string>();
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS', 'AUTH'],
    logger: false,
    closeTimeout: 1,
    onRcptTo: ({ address }, _session, done) =>
      done(refused.has(address) ? Object.assign(new Error('No such mailbox'), { responseCode: 550 }) : null),
    onData: (stream, { envelope }, done) => {
      text(stream).then(
        (raw) => {
          const from = envelope.mailFrom ? envelope.mailFrom.address : '';
          mails.push({ to: envelope.rcptTo.map(({ address }) => address), from, raw });
          done();
        },
        (problem: unknown) => done(problem instanceof Error ? problem : new Error('No data')),
      );
    },
  });
  server.on('error', () => undefined);
  await new Promise<void>((up) => server.listen(port, '127.0.0.1', up));
  const address: AddressInfo | string | null = server.server.address();
  return {
    port: typeof address === 'object' && address ? address.port : 0,
    mails,
    refused,
    close: () => new Promise((down) => server.close(() => down())),
  };
}
