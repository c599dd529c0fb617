// Signed-in sessions: the cookie holds a random secret, the database its hash; every question is asked of the row.
import { Inject, Injectable, type OnApplicationBootstrap, type OnApplicationShutdown } from '@nestjs/common';
import { type PersonId, Problem, type SessionId, type TenantId, today, type WornHat, worn } from '@samplan/domain';
import { Actors, type Actor } from '../kernel/actor';
import { Bell } from '../kernel/bell';
import { CLOCK, type Clock } from '../kernel/clock';
import { CONFIG, type Config } from '../kernel/config';
import { cookieIn, sessionCookie } from '../kernel/cookies';
import { Database, type Tx } from '../kernel/database';
import { isClosed, mayBegin } from './closings';
import { hatsOf, offeredTo } from './hats';
import { SignInRefused } from './refusal';
import {
  actorOf,
  continueSession,
  hashOf,
  insertSession,
  newSecret,
  type NewSession,
  type PersonRow,
  type SessionRow,
} from './session-rows';

/** Moments in milliseconds since 1970 (UTC), and how long before the end the notice comes. */
export interface SessionTimes {
  readonly idleEndsAt: number;
  readonly endsAt: number;
  readonly now: number;
  readonly noticeSeconds: number;
}

const SWEEP_MS = 5_000;

@Injectable()
export class Sessions extends Actors implements OnApplicationBootstrap, OnApplicationShutdown {
  private readonly touched = new Map<SessionId, number>();
  private sweeping: NodeJS.Timeout | undefined;

  constructor(
    private readonly database: Database,
    private readonly bell: Bell,
    @Inject(CLOCK) private readonly clock: Clock,
    @Inject(CONFIG) private readonly config: Config,
  ) {
    super();
  }

  onApplicationBootstrap(): void {
    this.sweeping = setInterval(() => void this.sweep().catch(() => undefined), SWEEP_MS);
    this.sweeping.unref();
  }

  onApplicationShutdown(): void {
    clearInterval(this.sweeping);
  }

  async find(cookieHeader: string | undefined): Promise<Actor | null> {
    const secret = cookieIn(cookieHeader, sessionCookie(this.config.baseUrl));
    if (!secret) return null;
    return this.database.asAccount(null, async (tx) => {
      const [row] = await tx.query<SessionRow>('select * from session where secret_hash = $1 and ended_at is null', [
        hashOf(secret),
      ]);
      if (!row || this.isOver(row)) return null;
      await tx.query("select set_config('app.account', $1, true), set_config('app.tenants', $2, true)", [
        row.account_id,
        row.tenant_id,
      ]);
      const [person] = await tx.query<PersonRow>(
        `select p.given_name, p.family_name, p.language, ${hatsOf('$1::uuid', '$3::date')} as hats
         from person p where p.id = $1 and p.account_id = $2 and not ${isClosed('p.id')}`,
        [row.person_id, row.account_id, today(this.clock)],
      );
      return person ? actorOf(row, person, this.isEmployers(row.door)) : null;
    });
  }

  /** Is the session neither ended nor past its time? */
  async isAlive(session: SessionId): Promise<boolean> {
    return (await this.aliveOf([session])).has(session);
  }

  /** Those of them that are neither ended nor past their time. */
  async aliveOf(sessions: readonly SessionId[]): Promise<ReadonlySet<SessionId>> {
    const rows = await this.database.asAccount(null, (tx) =>
      tx.query<SessionRow>('select * from session where id = any ($1::uuid[]) and ended_at is null', [sessions]),
    );
    return new Set(rows.filter((row) => !this.isOver(row)).map(({ id }) => id));
  }

  /** Somebody is here: the idle time begins anew. Writes at most once a minute. */
  async touch(session: SessionId): Promise<void> {
    const now = this.clock.now();
    const pause = Math.min(60_000, this.config.session.idleMs / 10);
    if (now - (this.touched.get(session) ?? -Infinity) < pause) return;
    this.touched.set(session, now);
    try {
      await this.wake(session, now);
    } catch (problem) {
      // The next one may try at once.
      this.touched.delete(session);
      throw problem;
    }
  }

  private async wake(session: SessionId, now: number): Promise<void> {
    await this.database.asAccount(null, (tx) =>
      tx.query(
        `update session set last_active_at = $2
         where id = $1 and ended_at is null and last_active_at > $3 and created_at > $4`,
        [session, new Date(now), ...this.limits(now)],
      ),
    );
  }

  /** @throws Problem NOT_SIGNED_IN where the session ended this moment */
  async times(session: SessionId): Promise<SessionTimes> {
    const row = await this.row(session);
    if (!row) throw new Problem('NOT_SIGNED_IN', 'The session is over.');
    const { idleMs, absoluteMs, noticeMs } = this.config.session;
    const endsAt = row.created_at.getTime() + absoluteMs;
    return {
      idleEndsAt: Math.min(row.last_active_at.getTime() + idleMs, endsAt),
      endsAt,
      now: this.clock.now(),
      noticeSeconds: Math.max(1, Math.round(noticeMs / 1000)),
    };
  }

  /**
   * The session that the browser had before ends: a secret never survives a sign-in. Whoever signs in anew stays what they
   * were here as.
   * @returns the secret for the cookie
   * @throws SignInRefused where the sign-in was closed this moment
   */
  async start(session: NewSession, oldCookieHeader: string | undefined): Promise<string> {
    const secret = newSecret();
    const old = cookieIn(oldCookieHeader, sessionCookie(this.config.baseUrl));
    const now = new Date(this.clock.now());
    await this.database.asAccount(session.account, async (tx) => {
      if (old) await this.endWhere(tx, 'secret_hash = $2', hashOf(old));
      await tx.query("select set_config('app.tenants', $1, true)", [session.tenant]);
      if (!(await mayBegin(tx, session.person))) throw new SignInRefused('closed');
      const offered = await offeredTo(tx, session.person, today(this.clock), this.isEmployers(session.door));
      // Kept, so that a role that comes later asks nobody in the middle of what they do.
      const hat = offered.length === 1 ? (offered[0] ?? null) : null;
      await insertSession(tx, session, { secret, now, hat, old });
    });
    return secret;
  }

  /**
   * Another hat is another session: the one under which something is open ends, and all that is open with it. It ends when
   * the old one would have.
   * @returns the new session and the secret for its cookie
   * @throws Problem NOT_SIGNED_IN where the session ended this moment
   */
  async wear(
    tx: Tx,
    { person, session }: Pick<Actor, 'person' | 'session'>,
    hat: WornHat,
  ): Promise<{ readonly session: SessionId; readonly secret: string }> {
    return this.goOn(tx, session, { person }, hat);
  }

  /**
   * Another municipality is another session in the same way. What they are there is chosen anew, where there is a choice.
   * @returns the new session, what they are there, and the secret for its cookie
   * @throws Problem NOT_SIGNED_IN where the session ended, or the sign-in there was closed, this moment
   */
  async enter(
    tx: Tx,
    session: SessionId,
    there: { readonly tenant: TenantId; readonly person: PersonId },
  ): Promise<{ readonly session: SessionId; readonly secret: string; readonly wears: WornHat | null }> {
    const byEmployer = await this.isByEmployer(session);
    const offered = await offeredTo(tx, there.person, today(this.clock), byEmployer);
    const hat = offered.length === 1 ? (offered[0] ?? null) : null;
    return { ...(await this.goOn(tx, session, there, hat)), wears: worn(hat, offered, byEmployer) };
  }

  /** @param as the person, and the municipality where it is another than before */
  private async goOn(
    tx: Tx,
    session: SessionId,
    as: { readonly person: PersonId; readonly tenant?: TenantId },
    hat: WornHat | null,
  ): Promise<{ readonly session: SessionId; readonly secret: string }> {
    const secret = newSecret();
    if (!(await mayBegin(tx, as.person))) throw new Problem('NOT_SIGNED_IN', 'The sign-in is closed.');
    const begun = await continueSession(tx, session, as, { secret, now: new Date(this.clock.now()), hat });
    if (!begun) throw new Problem('NOT_SIGNED_IN', 'The session is over.');
    await this.endWhere(tx, 'id = $2', session);
    return { session: begun, secret };
  }

  /** By whom and which door they came, and what the issuer must be shown to end its session too; gone once it has ended here. */
  async issuedBy(
    session: SessionId,
  ): Promise<{ issuer: string; door: string | null; idTokenCipher: Buffer | null } | undefined> {
    const row = await this.row(session);
    return row && { issuer: row.issuer, door: row.door, idTokenCipher: row.id_token_cipher };
  }

  /** Did they come by the sign-in of an employer, which says who works there and no more? */
  async isByEmployer(session: SessionId): Promise<boolean> {
    return this.isEmployers((await this.row(session))?.door ?? null);
  }

  async end(session: SessionId): Promise<void> {
    await this.database.asAccount(null, (tx) => this.endWhere(tx, 'id = $2', session));
  }

  /** All of the account but this one. @returns how many */
  async endOthers(tx: Tx, { account, session }: Pick<Actor, 'account' | 'session'>): Promise<number> {
    return this.endWhere(tx, 'account_id = $2 and id <> $3', account, session);
  }

  /** What they are here as is theirs no more: the session under that hat ends, others of theirs go on. */
  async endUnoffered(tx: Tx, person: PersonId): Promise<void> {
    const offered = await offeredTo(tx, person, today(this.clock));
    await this.endWhere(tx, "person_id = $2 and hat <> 'private' and hat <> all ($3::text[])", person, offered);
  }

  /** All of a person: those of their account in other municipalities go on. */
  async endAllOf(tx: Tx, person: PersonId): Promise<void> {
    await this.endWhere(tx, 'person_id = $2', person);
  }

  /** Front-channel logout: all sessions that stand on one session of the issuer. */
  async endByIssuer(issuer: string, sid: string): Promise<void> {
    await this.database.asAccount(null, (tx) => this.endWhere(tx, 'issuer = $2 and issuer_sid = $3', issuer, sid));
  }

  /** Heard in every process, also for sessions that ended by themselves. */
  onEnded(heard: (session: SessionId) => void): () => void {
    return this.bell.onChanged(({ topic, session }) => {
      if (topic === 'session' && session) heard(session);
    });
  }

  /** Ends what is past its time, so that open sockets hear of it. */
  async sweep(): Promise<void> {
    const now = this.clock.now();
    await this.database.asAccount(null, (tx) =>
      this.endWhere(tx, '(last_active_at <= $2 or created_at <= $3)', ...this.limits(now)),
    );
    for (const [session, at] of this.touched) if (now - at > this.config.session.idleMs) this.touched.delete(session);
  }

  /** @returns how many */
  private async endWhere(tx: Tx, condition: string, ...params: unknown[]): Promise<number> {
    const ended = await tx.query<{ id: SessionId; tenant_id: TenantId }>(
      `update session set ended_at = $1, id_token_cipher = null where ended_at is null and ${condition}
       returning id, tenant_id`,
      [new Date(this.clock.now()), ...params],
    );
    for (const { id, tenant_id } of ended)
      await this.bell.ring(tx, { topic: 'session', tenant: tenant_id, session: id });
    return ended.length;
  }

  private async row(session: SessionId): Promise<SessionRow | undefined> {
    const rows = await this.database.asAccount(null, (tx) =>
      tx.query<SessionRow>('select * from session where id = $1 and ended_at is null', [session]),
    );
    return rows[0];
  }

  private isEmployers(door: string | null): boolean {
    return this.config.issuers.find(({ key }) => key === door)?.kind === 'staff';
  }

  private isOver(row: SessionRow): boolean {
    const [idle, absolute] = this.limits(this.clock.now());
    return row.last_active_at <= idle || row.created_at <= absolute;
  }

  /** A session last active, or begun, at these moments or before is over. */
  private limits(now: number): [idle: Date, absolute: Date] {
    const { idleMs, absoluteMs } = this.config.session;
    return [new Date(now - idleMs), new Date(now - absoluteMs)];
  }
}
