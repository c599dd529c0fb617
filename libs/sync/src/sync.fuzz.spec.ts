// Random peers on a line that fails, a server that is killed, and access that comes and goes.
// What must hold: editors agree with the log, and nothing acknowledged or seen is ever lost. SEED=<number> runs one again.
import { FakeGate, randomFrom, seeds, SyncWorld, type Connection, type Random, type SyncPeer } from '@samplan/testing';
import * as Y from 'yjs';
import { expect, it } from 'vitest';
import { readServerMessage, type Level } from './server';

const actors = ['ola', 'kari', 'siv', 'per'];
const rounds = 25;
const stepsInRound = 120;

class Fuzz {
  readonly world: SyncWorld;
  private readonly ofConnection = new Map<Connection, SyncPeer>();
  /** What a peer without access may still be sent: what was stored while it had access. */
  private readonly mayKnow = new Map<string, Y.Snapshot>();
  private readonly promised: Uint8Array[] = [];
  private readonly shown: Uint8Array[] = [];
  private letters = 0;

  constructor(private readonly random: Random) {
    this.world = new SyncWorld({ random, limits: { snapshotRows: 20, unloadMs: 500 } });
    this.world.wire.duplicates = 0.05;
    this.world.wire.onSend = (connection, bytes) => this.sees(connection, bytes);
    const { log, gate, room } = this.world;
    log.onRow = (_, entry) =>
      expect(gate.truth.get(entry.member.actor) ?? 'edit', 'a row without the right').toBe('edit');
    for (const actor of [...actors, 'ola', 'kari']) this.connect(this.adopt(this.world.peer(actor)));
    expect(log.epoch(room)).toBe(1);
  }

  async run(): Promise<void> {
    for (let at = 0; at < stepsInRound; at++) await this.step();
  }

  /** All obstacles away, everybody an editor and connected: then all documents are one. */
  async rest(): Promise<void> {
    const { world } = this;
    world.log.slow = false;
    world.log.mode = 'up';
    world.log.release();
    for (const actor of actors) this.access(actor, 'edit');
    world.rooms.recheck(() => true);
    for (let tries = 0; tries < 5; tries++) {
      for (const peer of world.peers) if (!peer.connection) this.connect(peer);
      await world.pass(300);
    }
    for (const peer of world.peers) peer.ask();
    await world.pass(300);
    const words = world.words;
    for (const peer of world.peers) {
      expect(
        peer.connection,
        `${peer.actor} is connected, not closed with ${peer.closeCode}: ${peer.refusals.join()} ${world.problems.slice(-3).join()}`,
      ).toBeDefined();
      expect(peer.text.toString(), `${peer.actor} agrees with the log`).toBe(words);
      expect(peer.acknowledged, `${peer.actor} has everything acknowledged`).toBe(peer.edits.length);
    }
    for (const update of [...this.promised, ...this.shown]) expect(this.isStored(update), 'nothing is lost').toBe(true);
    this.shown.length = 0;
  }

  private adopt(peer: SyncPeer): SyncPeer {
    peer.onAcknowledged = (edits) => {
      for (const edit of edits) expect(this.isStored(edit), 'acknowledged and stored').toBe(true);
      this.promised.push(...edits);
    };
    return peer;
  }

  private isStored(update: Uint8Array): boolean {
    return this.world.log.contains(this.world.room, update);
  }

  private connect(peer: SyncPeer): void {
    if (peer.closeCode === 4409 || peer.closeCode === 4403) peer.forget();
    peer.connect();
    if (peer.connection) this.ofConnection.set(peer.connection, peer);
  }

  private sees(connection: Connection, bytes: Uint8Array): void {
    const message = readServerMessage(bytes);
    if (message?.kind !== 'update' && message?.kind !== 'step2') return;
    expect(this.isStored(message.update), 'shown and stored').toBe(true);
    this.shown.push(message.update);
    const peer = this.ofConnection.get(connection);
    const known = peer && this.mayKnow.get(peer.actor);
    if (known) expect(Y.snapshotContainsUpdate(known, message.update), 'nothing new without access').toBe(true);
  }

  private access(actor: string, level: Level): void {
    const { gate, log, room } = this.world;
    if ((gate.truth.get(actor) ?? 'edit') === level) return;
    gate.set(actor, level, room);
    if (level === 'none') this.mayKnow.set(actor, Y.snapshot(log.doc(room)));
    else this.mayKnow.delete(actor);
  }

  private async step(): Promise<void> {
    const { random, world } = this;
    const peer = random.pick(world.peers);
    const roll = random.below(1000);
    if (roll < 250) this.edit(peer);
    else if (roll < 600) world.wire.step();
    else if (roll < 700) world.timers.runSoon();
    else if (roll < 780) await world.timers.settle();
    else if (roll < 830) world.log.release(1);
    else if (roll < 880) await world.timers.advance(random.below(120));
    else if (roll < 910) peer.ask();
    else if (roll < 940) this.come(peer);
    else if (roll < 955) peer.connection?.cut();
    else if (roll < 965) world.log.slow = !world.log.slow;
    else if (roll < 972) world.log.mode = random.pick(['up', 'up', 'busy', 'away'] as const);
    else if (roll < 982) this.access(random.pick(actors), random.pick(['none', 'read', 'edit', 'edit'] as const));
    else if (roll < 990) world.rooms.recheck((_, member) => member.actor === peer.actor);
    else if (roll < 993) peer.point({ at: this.letters });
    else if (roll < 995) world.kill(random.chance(0.5));
  }

  private edit(peer: SyncPeer): void {
    const { text } = peer;
    const at = this.random.below(text.length + 1);
    if (text.length > 20 && this.random.chance(0.5))
      text.delete(Math.min(at, text.length - 5), 1 + this.random.below(4));
    else peer.type(String.fromCharCode(97 + (this.letters++ % 26)).repeat(1 + this.random.below(3)), at);
  }

  private come(peer: SyncPeer): void {
    if (!peer.connection) this.connect(peer);
  }
}

it.each(seeds(10))(
  'Editors agree with the log, and nothing acknowledged or seen is lost (seed %i)',
  async (seed) => {
    const fuzz = new Fuzz(randomFrom(seed));
    for (let round = 0; round < rounds; round++) {
      await fuzz.run();
      await fuzz.rest();
    }
    expect(fuzz.world.gate).toBeInstanceOf(FakeGate);
    expect(fuzz.world.words.length).toBeGreaterThan(0);
  },
  20_000,
);
