// A body is taken in whole, or let go as soon as it is too much, comes too slowly or breaks off.
import { createServer, request, type IncomingMessage, type Server } from 'node:http';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { bodyOf, type Patience } from './body';
import { FileProblem } from './file-problem';

const LONG: Patience = { pieceMs: 60_000, wholeMs: 60_000 };

describe('A body', () => {
  let server: Server;
  let url: string;
  let patience = LONG;
  let heard: (end: Promise<Buffer>) => void = () => undefined;

  beforeAll(async () => {
    server = createServer((incoming: IncomingMessage, response) => {
      const end = bodyOf(incoming, patience);
      heard(end);
      end.finally(() => response.end()).catch(() => undefined);
    });
    await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
    const address = server.address();
    url = `http://127.0.0.1:${typeof address === 'object' && address ? address.port : 0}`;
  });
  afterAll(async () => {
    server.closeAllConnections();
    await new Promise((closed) => server.close(closed));
  });

  const sent = (how: Patience, send: (to: ReturnType<typeof request>) => void): Promise<Buffer> => {
    patience = how;
    return new Promise((taken, refused) => {
      heard = (end) => void end.then(taken, refused);
      const to = request(url, { method: 'POST', headers: { 'transfer-encoding': 'chunked' } });
      to.on('error', () => undefined);
      to.flushHeaders();
      send(to);
    });
  };
  const refusal = (end: Promise<Buffer>) =>
    end.then(
      () => 'taken',
      (problem: unknown) => (problem instanceof FileProblem ? problem.reason : 'another'),
    );

  it('is taken in pieces', async () => {
    const whole = await sent(LONG, (to) => {
      to.write('en ');
      to.end('to');
    });
    expect(whole.toString()).toBe('en to');
  });

  it('that stands still is let go, and one that only drips', async () => {
    expect(await refusal(sent({ ...LONG, pieceMs: 1 }, (to) => void to.write('en')))).toBe('slow');
    expect(await refusal(sent({ ...LONG, wholeMs: 1 }, (to) => void to.write('en')))).toBe('slow');
  });

  it('that breaks off is none', async () => {
    expect(
      await refusal(
        sent(LONG, (to) => {
          to.write('en', () => to.destroy());
        }),
      ),
    ).toBe('size');
  });

  it('is let go at one byte too much', async () => {
    expect(
      await refusal(
        sent(LONG, (to) => {
          for (let i = 0; i < 11; i++) to.write(Buffer.alloc(1024 * 1024));
        }),
      ),
    ).toBe('size');
  });
});
