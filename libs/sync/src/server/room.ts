// One open document: its sessions, who is present, and when it may be put away. The work on its words is in loop.ts.
import * as Y from 'yjs';
import { closeCodes } from '../close-codes';
import type { Member, RoomId, Seq, Transport } from '../ports';
import { Presence } from '../presence';
import { fanOut, greet, keepAlive, Straggling, type Shown } from './fan-out';
import type { Flight } from './flight';
import type { Host } from './host';
import { Loop, type LoopRoom } from './loop';
import { Session, type Item, type SessionRoom } from './session';

/** `Events.onWritten` is called at most this often for one actor. */
const writtenEveryMs = 1000;

export class Room implements SessionRoom, LoopRoom {
  readonly sessions = new Set<Session>();
  readonly presence: Presence<Session>;
  readonly loop = new Loop(this);
  private readonly wanting = new Set<Session>();
  private readonly straggling: Straggling;
  private readonly writtenAt = new Map<string, number>();
  private readonly cancels = new Map<string, () => void>();

  constructor(
    readonly id: RoomId,
    readonly host: Host,
    /** Called once, when the room is closed and holds nothing more. */
    private readonly onEnd: () => void,
  ) {
    const { timers, limits } = host;
    this.presence = new Presence(timers, limits, (frame, except) => this.showPresence(frame, except));
    this.straggling = new Straggling(timers, () => this.loop.turn());
    this.every('keepalive', limits.keepaliveMs, () => keepAlive(this.sessions));
    if (host.bus) this.every('poll', limits.pollMs, () => void this.loop.readOn());
    // A commit that a process under way to its end had begun may land after this one has read the log.
    else
      this.cancels.set(
        'once',
        timers.after(limits.pollMs, () => void this.loop.readOn()),
      );
    void this.loop.load();
  }

  get seq(): Seq {
    return this.loop.seq;
  }

  open(member: Member, transport: Transport): Session {
    const session = new Session(this, member, transport);
    this.sessions.add(session);
    this.stop('unload');
    const standing = session.knownStanding();
    if (standing) session.admit(standing);
    return session;
  }

  left(session: Session): void {
    this.sessions.delete(session);
    this.wanting.delete(session);
    this.presence.left(session);
    if (this.sessions.size > 0 || this.loop.gone) return;
    this.putAwayLater();
    this.keep();
  }

  wants(session: Session): void {
    this.wanting.add(session);
    this.loop.turn();
  }

  enqueue(session: Session, items: readonly Item[]): void {
    this.loop.enqueue(items);
    const { queueBytes, syncStep2Bytes } = this.host.limits;
    if (this.loop.queuedBytes > queueBytes + syncStep2Bytes) session.close(closeCodes.retry, 'too much waits');
    else if (this.loop.queuedBytes > queueBytes) session.reading.stop('queue');
  }

  waitsFor(session: Session): boolean {
    return this.loop.queue.has(session);
  }

  dropOf(session: Session): void {
    this.loop.queue.drop(session);
  }

  turn(): void {
    this.loop.turn();
  }

  presenceHeard(session: Session, payload: Uint8Array): void {
    this.presence.heard(session, payload, (clientId) => this.loop.head?.owners.get(clientId));
  }

  showAllPresent(session: Session): void {
    if (!this.mayBeShown(session)) return;
    const everyone = this.presence.everyone(session);
    if (everyone) session.send(everyone);
  }

  serve(shown: Shown): void {
    const isSomebodySlow = greet(this.wanting, shown, (session) => this.presence.everyone(session));
    this.straggling.serve(shown);
    if (isSomebodySlow) this.straggling.look();
  }

  show(changes: readonly Uint8Array[], before: Map<number, number>, epoch: number, sole: Session | undefined): void {
    if (changes.length > 0) fanOut(this.sessions, changes, before, epoch, sole, this.straggling);
  }

  showSince(doc: Y.Doc, before: Map<number, number>, epoch: number): void {
    this.show([Y.encodeStateAsUpdate(doc, Y.encodeStateVector(before))], before, epoch, undefined);
  }

  wrote(flight: Flight, seq: Seq): void {
    const { bus, events, timers } = this.host;
    bus?.announce(this.id, seq);
    if (!events.onWritten) return;
    const now = timers.now();
    for (const { member } of flight.batch.entries) {
      if (now - (this.writtenAt.get(member.actor) ?? -writtenEveryMs) < writtenEveryMs) continue;
      this.writtenAt.set(member.actor, now);
      events.onWritten(this.id, member.actor, member);
    }
  }

  sendAway(): void {
    this.end();
    for (const session of [...this.sessions]) session.close(closeCodes.retry, 'try again later');
  }

  /** Writes down snapshot and projection of what is stored. */
  async flush(): Promise<void> {
    this.keep();
    await this.loop.keeper?.quiet();
  }

  end(): void {
    if (this.loop.gone) return;
    this.loop.end();
    for (const cancel of this.cancels.values()) cancel();
    this.cancels.clear();
    this.straggling.end();
    this.onEnd();
    void this.loop.keeper?.quiet().then(() => this.loop.head?.doc.destroy());
  }

  private keep(): void {
    if (this.loop.head && this.loop.phase === 'idle') this.loop.keeper?.leave(this.loop.head.doc, this.loop.seq);
  }

  private putAwayLater(): void {
    const putAway = (): void => {
      if (this.sessions.size > 0) return;
      if (!this.loop.settled) this.putAwayLater();
      else {
        this.keep();
        this.end();
      }
    };
    this.stop('unload');
    this.cancels.set('unload', this.host.timers.after(this.host.limits.unloadMs, putAway));
  }

  private showPresence(frame: Uint8Array, except: Session): void {
    for (const session of this.sessions) {
      if (session !== except && !session.behind && this.mayBeShown(session)) session.send(frame);
    }
  }

  /** Presence is soon told anew: who does not read what is on the way is not sent more of it. */
  private mayBeShown(session: Session): boolean {
    return session.listening && session.isCalm && session.mayHear(this.loop.epoch);
  }

  private every(name: string, ms: number, run: () => void): void {
    this.cancels.set(
      name,
      this.host.timers.after(ms, () => {
        this.every(name, ms, run);
        run();
      }),
    );
  }

  private stop(name: string): void {
    this.cancels.get(name)?.();
    this.cancels.delete(name);
  }
}
