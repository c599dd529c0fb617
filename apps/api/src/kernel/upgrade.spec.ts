import { createServer, type Server } from 'node:http';
import { connect } from 'node:net';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Config } from './config';
import { UpgradeRouter } from './upgrade';

const baseUrl = 'https://samplan.example';
let server: Server;
beforeAll(async () => {
  const router = new UpgradeRouter({ baseUrl } as Config);
  router.register(/^\/sync\//, (_request, socket) => socket.end('HTTP/1.1 101 Switching Protocols\r\n\r\n'));
  server = createServer();
  router.listen(server);
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
});
afterAll(() => server.close());

/** @returns the status of the answer */
const knock = (path: string, origin?: string): Promise<string> =>
  new Promise((answered, failed) => {
    const address = server.address();
    if (address === null || typeof address === 'string') throw new Error('No address.');
    const socket = connect(address.port, '127.0.0.1');
    let said = '';
    socket.on('data', (data) => (said += data.toString()));
    socket.on('close', () => answered(said.split(' ')[1] ?? ''));
    socket.on('error', failed);
    const lines = [`GET ${path} HTTP/1.1`, 'host: x', 'connection: upgrade', 'upgrade: websocket'];
    socket.write(`${[...lines, ...(origin ? [`origin: ${origin}`] : [])].join('\r\n')}\r\n\r\n`);
  });

describe('a socket', () => {
  it('is let in from a page of ours, and from what is no page', async () => {
    expect(await knock('/sync/ip/1/2/1', baseUrl)).toBe('101');
    expect(await knock('/sync/ip/1/2/1?v=1')).toBe('101');
  });

  it('from a page of another site is refused', async () => {
    expect(await knock('/sync/ip/1/2/1', 'https://evil.example')).toBe('403');
    expect(await knock('/sync/ip/1/2/1', 'null')).toBe('403');
  });

  it('to nowhere is refused', async () => {
    expect(await knock('/elsewhere', baseUrl)).toBe('404');
    expect(await knock('/not/sync/x', baseUrl)).toBe('404');
  });
});
