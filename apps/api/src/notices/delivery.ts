// Sends what waits: each notice once, by day, to those alone who may be reached, and again where whoever takes it in was away.
import { Inject, Injectable } from '@nestjs/common';
import {
  noticeDue,
  noticePause,
  noticeRoute,
  today,
  type Addressee,
  type Clock,
  type NoticeChannel,
  type NoticeHours,
  type TenantId,
} from '@samplan/domain';
import { notice as texts, say } from '@samplan/wording';
import { Bell } from '../kernel/bell';
import { CLOCK } from '../kernel/clock';
import { Database } from '../kernel/database';
import { noticeHoursOf } from '../kernel/notice-hours';
import { addresseeOf, AddresseesRepository } from './addressees.repository';
import { Carriers } from './carriers';
import { NoticesRepository, type OpenRow } from './notices.repository';

interface Municipality {
  readonly id: TenantId;
  readonly name: string;
  readonly hours: NoticeHours;
}

const DAY_MS = 24 * 3_600_000;
const KEPT_MS = 90 * DAY_MS;

/**
 * What is guaranteed: each notice that may go is sent, and is sent once unless the process, or its way to the database, is
 * lost after the mail server has answered 250 and before that is committed. Nobody can know then whether it went: it is
 * sent once more when the lease is over (NOTICE_LEASE_MS), under the same `Message-ID`, by which a mailbox that looks for
 * doubles drops it. Text messages go the same way, with the same `Idempotency-Key`. A notice is never lost by that.
 */
@Injectable()
export class Delivery {
  constructor(
    private readonly database: Database,
    private readonly notices: NoticesRepository,
    private readonly addressees: AddresseesRepository,
    private readonly carriers: Carriers,
    private readonly bell: Bell,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  async run(): Promise<void> {
    /** Whoever was away once is not asked again in the same round. */
    const away = new Set<NoticeChannel>();
    for (const tenant of await this.database.asAccount(null, (tx) => this.notices.tenants(tx))) {
      const [hours, rows] = await this.database.inTenant(tenant.id, async (tx) => [
        await noticeHoursOf(tx),
        await this.notices.open(tx, this.now()),
      ]);
      for (const row of rows) await this.deliver({ ...tenant, hours }, row, away);
    }
  }

  /** What was sent, or did not come through, is forgotten after three months; what was held for a death, after a day. */
  async forget(): Promise<void> {
    const ago = (ms: number): Date => new Date(this.clock.now() - ms);
    for (const { id } of await this.database.asAccount(null, (tx) => this.notices.tenants(tx)))
      await this.database.inTenant(id, async (tx) => {
        await this.notices.forget(tx, ago(KEPT_MS));
        await this.notices.forgetHeld(tx, ago(DAY_MS));
      });
  }

  /** One that was taken in and came back later: the coordinating unit sees it, and its person is asked in the app. */
  async cameBack(notice: string): Promise<void> {
    for (const { id: tenant } of await this.database.asAccount(null, (tx) => this.notices.tenants(tx)))
      await this.database.inTenant(tenant, async (tx) => {
        const person = await this.notices.cameBack(tx, notice, this.now());
        if (person) await this.bell.ring(tx, { topic: 'waiting', tenant, person });
      });
  }

  private async deliver(tenant: Municipality, row: OpenRow, away: Set<NoticeChannel>): Promise<void> {
    const on = today(this.clock);
    const [choices, last] = await this.database.inTenant({ tenant: tenant.id, person: row.person }, async (tx) => [
      await this.addressees.of(tx, row.person, on),
      await this.notices.lastSent(tx, row.person),
    ]);
    const addressee = addresseeOf(choices, on);
    const route = noticeRoute(addressee);
    const by = row.may_be_told && 'by' in route && this.carriers.has(route.by) ? route.by : undefined;
    const to = by && this.addressees.addressOf(choices, by);
    if (!by || !to) return this.database.inTenant(tenant.id, (tx) => this.notices.drop(tx, row.id));
    if (away.has(by) || dueOf(row, addressee, by, last, tenant.hours) > this.clock.now()) return;

    const tries = await this.database.inTenant(tenant.id, (tx) => this.notices.take(tx, row.id, by, this.now()));
    if (tries === undefined) return;
    const filled = { municipality: tenant.name };
    const failure = await this.carriers.carry(by, {
      id: row.id,
      to,
      municipality: tenant.name,
      subject: say(texts.subject, row.language, filled),
      text: say(texts.text, row.language, filled),
      at: this.now(),
    });
    if (failure === 'away') away.add(by);
    const pause = failure === 'away' ? noticePause(tries) : undefined;
    await this.database.inTenant(tenant.id, (tx) =>
      pause === undefined
        ? this.notices.end(tx, row.id, failure, this.now())
        : this.notices.later(tx, row.id, new Date(this.clock.now() + pause)),
    );
  }

  private now(): Date {
    return new Date(this.clock.now());
  }
}

/** One that was tried before goes as soon as it may. */
const dueOf = (
  { made_at, again_at }: OpenRow,
  { pace }: Addressee,
  by: NoticeChannel,
  last: Date | null,
  hours: NoticeHours,
): number =>
  noticeDue(by, again_at ? 'at-once' : pace, (again_at ?? made_at).getTime(), last?.getTime() ?? null, hours);
