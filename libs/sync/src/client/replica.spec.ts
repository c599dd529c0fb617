// A replica over a real socket: what it says of saving is what the server has said, and no more.
import { FakeGate, MemoryLog, openShape } from '@samplan/testing';
import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { WebSocketServer, type WebSocket as ServerSocket } from 'ws';
import * as Y from 'yjs';
import { openReplica, type Replica } from '../client';
import { asRoomId, createRooms, type Rooms } from '../server';
import { askEveryMs } from './connection';
import { patienceMs } from './questions';

const room = asRoomId('ip/plan/section/1');
const everyone = () => true;

class Service {
  readonly log = new MemoryLog();
  readonly gate = new FakeGate(this.log);
  readonly rooms: Rooms = createRooms({ gate: this.gate, shape: openShape, log: this.log });
  readonly replicas: Replica[] = [];
  /** Its answers are lost on the way, and nobody hears that the line is dead. */
  mute = false;
  private count = 0;

  private constructor(private readonly server: WebSocketServer) {
    server.on('connection', (socket, request) => {
      const actor = new URL(request.url ?? '', 'ws://host').searchParams.get('as') ?? 'nobody';
      this.serve(socket, actor);
    });
  }

  static async start(): Promise<Service> {
    const server = new WebSocketServer({ host: '127.0.0.1', port: 0 });
    await once(server, 'listening');
    return new Service(server);
  }

  open(actor: string): Replica {
    const { port } = this.server.address() as AddressInfo;
    const replica = openReplica({ url: `ws://127.0.0.1:${port}/sync`, room, params: { as: actor } });
    this.replicas.push(replica);
    return replica;
  }

  words(): string {
    return this.log.doc(room).getText('text').toString();
  }

  /** The line breaks. */
  cut(): void {
    for (const socket of this.server.clients) socket.terminate();
  }

  async stop(): Promise<void> {
    for (const replica of this.replicas) replica.drop();
    this.cut();
    await this.rooms.drain(0);
    this.server.close();
  }

  private serve(socket: ServerSocket, actor: string): void {
    const member = {
      id: `${actor}-${this.count++}`,
      actor,
      identity: { name: actor, party: 'owner', personId: actor },
    };
    const handle = this.rooms.open(room, member, {
      send: (bytes) => {
        if (!this.mute) socket.send(bytes);
      },
      buffered: () => socket.bufferedAmount,
      pause: () => socket.pause(),
      resume: () => socket.resume(),
      close: (code, reason) => socket.close(code, reason),
    });
    socket.on('message', (data: Buffer) => handle.receive(new Uint8Array(data)));
    socket.on('close', () => handle.closed());
  }
}

const until = (replica: Replica, holds: (replica: Replica) => boolean): Promise<void> =>
  new Promise((resolve) => {
    const off = replica.onChange(look);
    function look() {
      if (!holds(replica)) return;
      off();
      resolve();
    }
    look();
  });

const write = (replica: Replica, words: string): void => replica.doc.getText('text').insert(0, words);

describe('A replica', () => {
  let service: Service;
  beforeEach(async () => {
    service = await Service.start();
  });
  afterEach(() => service.stop());

  it('is saving until the server says that all is stored', async () => {
    const ola = service.open('ola');
    await until(ola, (each) => each.ready);
    expect([ola.state, ola.savedAt]).toEqual(['saved', undefined]);
    write(ola, 'Jeg vil bo hjemme');
    expect(ola.state).toBe('saving');
    await until(ola, (each) => each.state === 'saved');
    expect(service.words()).toBe('Jeg vil bo hjemme');
    expect(ola.savedAt).toBeGreaterThan(0);
  });

  it('says that words are on this device only while the line is down, and saves them when it is back', async () => {
    const ola = service.open('ola');
    await until(ola, (each) => each.ready);
    service.rooms.close(everyone, 4503);
    await until(ola, (each) => !each.synced);
    write(ola, 'uten nett');
    expect(ola.state).toBe('device-only');
    await until(ola, (each) => each.state === 'saved');
    expect(service.words()).toBe('uten nett');
  });

  describe('whose line dies silently', () => {
    let ola: Replica;
    const told: string[] = [];
    beforeEach(async () => {
      ola = service.open('ola');
      await until(ola, (each) => each.ready);
      service.mute = true;
      vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
      write(ola, 'ingen svarer');
      vi.advanceTimersByTime(askEveryMs);
      told.splice(0, told.length, ola.state);
      vi.advanceTimersByTime(patienceMs);
      told.push(ola.state);
      vi.useRealTimers();
    });
    afterEach(() => vi.useRealTimers());

    it('says after ten seconds that words are on this device only, until somebody answers', async () => {
      expect(told).toEqual(['saving', 'device-only']);
      service.mute = false;
      write(ola, ', men nå: ');
      expect(ola.state).toBe('device-only');
      await until(ola, (each) => each.state === 'saved');
      expect(service.words()).toBe(', men nå: ingen svarer');
    });

    it('saves when another line is there', async () => {
      service.mute = false;
      service.cut();
      await until(ola, (each) => each.state === 'saving');
      await until(ola, (each) => each.state === 'saved');
      expect(service.words()).toBe('ingen svarer');
    });
  });

  it('keeps what was not stored when the session ends, and saves it after signing in again', async () => {
    const ola = service.open('ola');
    await until(ola, (each) => each.ready);
    service.rooms.close(everyone, 4401);
    await until(ola, (each) => each.closed === 'session');
    write(ola, 'skrevet etterpå');
    expect(ola.state).toBe('device-only');
    ola.reopen();
    await until(ola, (each) => each.state === 'saved');
    expect([ola.closed, service.words()]).toEqual([undefined, 'skrevet etterpå']);
  });

  it('ends for good when access is withdrawn', async () => {
    const kari = service.open('kari');
    await until(kari, (each) => each.ready);
    service.gate.set('kari', 'none', room);
    service.rooms.recheck(everyone);
    await until(kari, (each) => each.closed === 'revoked');
    expect(kari.synced).toBe(false);
  });

  it('knows its level, and offers back what was refused', async () => {
    const kari = service.open('kari');
    await until(kari, (each) => each.level === 'edit');
    service.gate.set('kari', 'read', room);
    service.rooms.recheck(everyone);
    await until(kari, (each) => each.level === 'read');
    write(kari, 'for sent');
    await until(kari, (each) => each.state === 'not-saved');
    expect([kari.refusal, kari.refusedText, kari.closed]).toEqual(['notAllowed', 'for sent', undefined]);
    expect(service.words()).toBe('');
  });

  it('ends, and offers the words back, when an update breaks the rules of the document', async () => {
    const kari = service.open('kari');
    await until(kari, (each) => each.ready);
    kari.doc.getText('text').insertEmbed(0, { not: 'lawful' });
    write(kari, 'mine ord');
    await until(kari, (each) => each.closed === 'refused');
    expect([kari.state, kari.refusal, kari.refusedText]).toEqual(['not-saved', 'unlawfulContent', 'mine ord']);
  });

  it('shows who else is here', async () => {
    const [ola, kari] = [service.open('ola'), service.open('kari')];
    await Promise.all([until(ola, (each) => each.ready), until(kari, (each) => each.ready)]);
    const cursor = { anchor: { tname: 'body' }, head: { tname: 'body' } };
    ola.point(cursor);
    await until(kari, (each) => each.present.some((person) => person.cursor !== undefined));
    expect(kari.present[0]).toMatchObject({ identity: { name: 'ola', party: 'owner' }, cursor });
    ola.drop();
    await until(kari, (each) => each.present.length === 0);
  });

  it('writes nothing of its own because others write: it may stand open where one may not write', async () => {
    const [ola, siv, kari] = [service.open('ola'), service.open('siv'), service.open('kari')];
    await vi.waitFor(() => expect([ola, siv, kari].every(({ synced }) => synced)).toBe(true));
    ola.doc.getText('text').insert(0, 'viktig');
    for (const { doc } of [siv, kari]) await vi.waitFor(() => expect(doc.getText('text').toString()).toBe('viktig'));
    const written: Uint8Array[] = [];
    kari.doc.on('update', (update: Uint8Array, _origin: unknown, _doc: unknown, { local }: { local: boolean }) => {
      if (local) written.push(update);
    });
    // Both at once: marks are then there twice, and a document by itself takes one of them away.
    ola.doc.getText('text').format(0, 6, { bold: {} });
    siv.doc.getText('text').format(0, 6, { bold: {} });
    const reached = (at: Replica, by: Replica) => Y.getState(at.doc.store, by.doc.clientID);
    await vi.waitFor(() => {
      for (const each of [ola, siv]) expect(reached(kari, each)).toBe(reached(each, each));
    });
    expect(written).toEqual([]);
    expect([ola, siv, kari].map(({ refusal }) => refusal)).toEqual([undefined, undefined, undefined]);
  });
});
