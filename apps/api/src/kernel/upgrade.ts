// One listener for all sockets: who asks from which page, and which path takes it.
import type { IncomingMessage, Server } from 'node:http';
import type { Duplex } from 'node:stream';
import { Inject, Injectable } from '@nestjs/common';
import { CONFIG, type Config } from './config';

export type UpgradeHandler = (request: IncomingMessage, socket: Duplex, head: Buffer) => void;

@Injectable()
export class UpgradeRouter {
  private readonly doors: { readonly prefix: RegExp; readonly handler: UpgradeHandler }[] = [];

  constructor(@Inject(CONFIG) private readonly config: Config) {}

  /** @param prefix is matched against the path with its leading slash, such as `/^\/sync\//` */
  register(prefix: RegExp, handler: UpgradeHandler): void {
    this.doors.push({ prefix, handler });
  }

  listen(server: Server): void {
    server.on('upgrade', (request: IncomingMessage, socket: Duplex, head: Buffer) => {
      // A socket that breaks before its door has taken it must not end the process.
      socket.on('error', () => socket.destroy());
      const path = (request.url ?? '').split('?')[0] ?? '';
      const origin = request.headers.origin;
      if (origin !== undefined && origin !== this.config.baseUrl) return refuse(socket, '403 Forbidden');
      const door = this.doors.find(({ prefix }) => prefix.test(path));
      if (door) door.handler(request, socket, head);
      else refuse(socket, '404 Not Found');
    });
  }
}

function refuse(socket: Duplex, status: string): void {
  socket.end(`HTTP/1.1 ${status}\r\nConnection: close\r\nContent-Length: 0\r\n\r\n`, () => socket.destroy());
}
