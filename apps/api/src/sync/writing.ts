// Somebody is writing: the session stays awake, and the doorbell tells those who have the section in view.
import { Logger } from '@nestjs/common';
import type { SectionId } from '@samplan/domain';
import type { Member, RoomId } from '@samplan/sync/server';
import type { Bell, ChangeRing } from '../kernel/bell';
import type { Clock } from '../kernel/clock';
import type { Sessions } from '../identity/sessions';
import type { Addresses } from './addresses';
import { asVisitor } from './visitor';

const RING_EVERY_MS = 1000;
/** Sections in which somebody begins to write at about the same time are told of together. */
const GATHER_MS = 20;

export class Writing {
  private readonly log = new Logger(Writing.name);
  private readonly rung = new Map<SectionId, number>();
  private waiting: ChangeRing[] = [];

  constructor(
    private readonly bell: Pick<Bell, 'ringAll'>,
    private readonly sessions: Pick<Sessions, 'touch'>,
    private readonly addresses: Addresses,
    private readonly clock: Clock,
  ) {}

  written(room: RoomId, member: Member): void {
    this.sessions.touch(asVisitor(member).session).catch(() => this.log.warn('A session could not be kept awake.'));
    const { tenant, plan, section, isDraft } = this.addresses.of(room);
    if (isDraft) return;
    const now = this.clock.now();
    if (now - (this.rung.get(section) ?? -Infinity) < RING_EVERY_MS) return;
    if (this.rung.size > 10_000) this.rung.clear();
    this.rung.set(section, now);
    if (this.waiting.length === 0) setTimeout(() => this.ring(), GATHER_MS);
    this.waiting.push({ topic: 'writing', tenant, plan, section });
  }

  private ring(): void {
    const rings = this.waiting;
    this.waiting = [];
    this.bell.ringAll(rings).catch(() => this.log.warn('The doorbell is out of order.'));
  }
}
