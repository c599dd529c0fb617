// When access or a session ends: the bell is heard, leases are dropped, and every open socket is asked anew.
import { Inject, Injectable, Logger, type OnModuleDestroy, type OnModuleInit } from '@nestjs/common';
import type { SessionId } from '@samplan/domain';
import { closeCodes } from '@samplan/sync/server';
import { Leases } from '../access/leases';
import { Sessions } from '../identity/sessions';
import { Bell } from '../kernel/bell';
import { CLOCK, type Clock } from '../kernel/clock';
import { Engine } from './engine';
import { levelIn } from './plan-gate';
import { asVisitor } from './visitor';

/** A lease lasts 15 s at most; asked anew before it ends, nobody sits on an old one for longer, bell or no bell. */
const SWEEP_MS = 5000;
const REMEMBER_ENDED = 10_000;

@Injectable()
export class Revocations implements OnModuleInit, OnModuleDestroy {
  private readonly log = new Logger(Revocations.name);
  private readonly ended = new Set<SessionId>();
  private readonly offs: (() => void)[] = [];
  private timer: NodeJS.Timeout | undefined;
  private isSweeping = false;

  constructor(
    private readonly engine: Engine,
    private readonly leases: Leases,
    private readonly sessions: Sessions,
    private readonly bell: Bell,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  onModuleInit(): void {
    const { rooms, addresses } = this.engine;
    this.offs.push(
      this.bell.onAccess(({ plan }) => {
        this.leases.forget(plan);
        rooms.recheck((room) => addresses.find(room)?.plan === plan);
      }),
      this.bell.onLost(() => {
        rooms.recheck(() => true);
        void this.askSessions();
      }),
      this.sessions.onEnded((session) => this.end(session)),
    );
    this.timer = setInterval(() => void this.sweep(), SWEEP_MS);
    this.timer.unref();
  }

  onModuleDestroy(): void {
    clearInterval(this.timer);
    for (const off of this.offs) off();
  }

  /** For a socket whose session ended while it was on its way in. */
  hasEnded(session: SessionId): boolean {
    return this.ended.has(session);
  }

  private end(session: SessionId): void {
    if (this.ended.size >= REMEMBER_ENDED) this.ended.clear();
    this.ended.add(session);
    this.engine.rooms.close((_room, member) => asVisitor(member).session === session, closeCodes.session);
  }

  /** A session may have ended unheard. */
  private async askSessions(): Promise<void> {
    const sessions = new Set(this.engine.sockets.all().map(({ visitor }) => visitor.session));
    if (sessions.size === 0) return;
    try {
      const alive = await this.sessions.aliveOf([...sessions]);
      for (const session of sessions) if (!alive.has(session)) this.end(session);
    } catch {
      this.log.warn('Sessions could not be asked about.');
    }
  }

  /** Leases that nobody renewed, since nothing was written; one question after another, so that a sweep is no storm. */
  private async sweep(): Promise<void> {
    if (this.isSweeping) return;
    this.isSweeping = true;
    await this.askSessions();
    try {
      for (const { visitor, room } of this.engine.sockets.all()) {
        const address = this.engine.addresses.of(room);
        const { plan, section } = address;
        const known = this.leases.known(visitor.who, plan, section);
        const endsSoon = known !== undefined && known.endsAt < this.clock.now() + SWEEP_MS;
        const standing = await this.leases.standing(visitor.who, plan, section, endsSoon);
        if (levelIn(address, standing) === 'none') this.engine.rooms.closeMember(visitor.id, closeCodes.revoked);
      }
    } catch {
      // Nobody can say who may be here: the engine asks for itself, and closes with 4503 where it gets no answer.
      this.log.warn('Open sockets could not be asked about.');
      this.engine.rooms.recheck(() => true);
    } finally {
      this.isSweeping = false;
    }
  }
}
