// Who is signed in, until when, and what happens at the end: the page locks, and opens again for the same person alone.
import { computed, inject, Service, signal } from '@angular/core';
import {
  EnterTenantDocument,
  ExtendSessionDocument,
  MeDocument,
  WearHatDocument,
  type MeQuery,
} from '@samplan/contract';
import { CLOCK } from './clock';
import { Doorbell } from './doorbell';
import { GraphqlClient } from './graphql-client';
import { LanguageChoice } from './language';
import { problemOf, Refused } from './problems';

export type Me = MeQuery['me'];
export type SessionState = 'unknown' | 'away' | 'signed-out' | 'signed-in';
/** What one is here as, as the wire spells it. */
export type Hat = NonNullable<Me['hat']>;
type Times = Pick<Me['session'], 'idleEndsAt' | 'endsAt' | 'now' | 'noticeSeconds'>;

const RETRY_MS = 20_000;
/** Within which another tab that ended the session has begun the next. */
const OTHER_TAB_MS = 2_000;
const EXTEND_AT_MOST_EVERY_MS = 60_000;
/** The window of the new sign-in cannot always reach ours; both listen here. It carries nothing but that it is done. */
export const BACK_CHANNEL = 'samplan-signed-in-again';

@Service()
export class Session {
  private readonly client = inject(GraphqlClient);
  private readonly doorbell = inject(Doorbell);
  private readonly language = inject(LanguageChoice);
  private readonly clock = inject(CLOCK);

  private readonly person = signal<Me | undefined>(undefined);
  private readonly at = signal<SessionState>('unknown');
  private readonly locked = signal(false);
  private readonly ending = signal<{ at: number; canExtend: boolean } | undefined>(undefined);

  readonly me = this.person.asReadonly();
  readonly state = this.at.asReadonly();
  /** True while the words must not be seen: the session ended with the page open. */
  readonly isLocked = this.locked.asReadonly();
  /** As long before the end as the installation says: when it comes, in ISO 8601, and whether a key puts it off. */
  readonly notice = computed(() => {
    const ending = this.ending();
    return ending && { at: new Date(ending.at).toISOString(), canExtend: ending.canExtend };
  });
  /** Citizens may have somebody at home who is not to see the page. */
  readonly isCitizen = computed(() => {
    const party = this.person()?.party;
    return party !== 'service' && party !== 'coordinator' && party !== 'ke';
  });

  /** Can they be here as something else than now? Everybody who works here has a private life too. */
  readonly hasChoice = computed(() => {
    const me = this.person();
    return me !== undefined && (me.hats.length > 1 || (me.hat !== null && me.hats.some((hat) => hat !== me.hat)));
  });

  private readonly sameAgain = new Set<() => void>();
  private readonly gone = new Set<() => void>();
  private begun: Promise<void> | undefined;
  private looking: Promise<void> = Promise.resolve();
  private tryNow: (() => void) | undefined;
  private times: { idleEnd: number; end: number; lead: number; extendEvery: number } | undefined;
  private lastExtended = 0;
  private isExtending = false;
  private isChanging = false;
  private cancel: (() => void)[] = [];

  constructor() {
    this.client.onSignedOut(() => this.ended());
    this.doorbell.onRing(({ topic }) => {
      if (topic === 'session') void this.look();
    });
  }

  /** Finds out, once, whether somebody is signed in; while the API is away it goes on asking. */
  async known(): Promise<SessionState> {
    this.begun ??= this.findOut();
    await this.begun;
    return this.at();
  }

  tryAgain(): void {
    this.tryNow?.();
  }

  /** The same person is back after the page was locked: reopen what was open. */
  onSameAgain(heard: () => void): void {
    this.sameAgain.add(heard);
  }

  /** Somebody else is here, or nobody will be: drop every word held in memory. */
  onGone(heard: () => void): void {
    this.gone.add(heard);
  }

  /**
   * Somebody is still here: a key, a pointer, words of one's own; reading alone is not known of. Puts the end off, at most
   * once a minute and, where the idle time is short, at most once in a quarter of it.
   */
  active(): void {
    if (!this.times || this.locked() || this.isExtending) return;
    const now = this.clock.now();
    const noticed = this.ending()?.canExtend === true;
    if (!noticed && now - this.lastExtended < this.times.extendEvery) return;
    this.lastExtended = now;
    void this.extend();
  }

  /** The server says that the session is over (close code 4401, NOT_SIGNED_IN). */
  ended(): void {
    if (this.at() !== 'signed-in' || this.isChanging) return;
    this.stopWaiting();
    this.ending.set(undefined);
    this.doorbell.shut();
    if (this.locked()) return;
    this.locked.set(true);
    this.clock.after(OTHER_TAB_MS, () => void this.look());
  }

  /**
   * From now on here as something else, in a session of its own: all that was shown is dropped, and the page comes anew.
   * @param to where to go on
   * @returns false where they cannot be here as that any more
   */
  async wear(hat: Hat, to = '/'): Promise<boolean> {
    return this.goOn(to, async () => {
      const { wearHat } = await this.client.change(WearHatDocument, { hat }, false);
      return wearHat.__typename === 'HatWorn';
    });
  }

  /**
   * The same in another municipality.
   * @returns false where they cannot go on there any more
   */
  async enter(tenantId: string): Promise<boolean> {
    return this.goOn('/', async () => {
      const { enterTenant } = await this.client.change(EnterTenantDocument, { tenantId }, false);
      return enterTenant.__typename === 'TenantEntered';
    });
  }

  private async goOn(to: string, change: () => Promise<boolean>): Promise<boolean> {
    // The session that ends now is not to lock the page.
    this.isChanging = true;
    this.doorbell.shut();
    try {
      if (!(await change())) return this.stay();
      const others = new BroadcastChannel(BACK_CHANNEL);
      others.postMessage(BACK_CHANNEL);
      others.close();
      this.leave(to);
      return true;
    } catch (error) {
      this.stay();
      throw error;
    }
  }

  private stay(): false {
    this.isChanging = false;
    this.doorbell.open();
    return false;
  }

  /**
   * Asks who is here now: at the start, when the window comes back, after a new sign-in. What is under way may have been asked
   * before the news that calls for this one: it is waited for, and never taken for its answer.
   */
  look(): Promise<void> {
    const next = () => this.lookOnce();
    this.looking = this.looking.then(next, next);
    return this.looking;
  }

  private async lookOnce(): Promise<void> {
    try {
      this.arrived((await this.client.ask(MeDocument, {})).me);
    } catch (error) {
      const code = error instanceof Refused ? error.code : problemOf(error);
      if (code === 'NOT_SIGNED_IN') {
        if (this.at() !== 'signed-in') this.at.set('signed-out'); // else the page is locked by now
      } else if (this.at() !== 'signed-in') {
        this.at.set('away');
      }
    }
  }

  private async findOut(): Promise<void> {
    await this.look();
    while (this.at() === 'away') {
      await new Promise<void>((resolve) => {
        this.tryNow = resolve;
        this.clock.after(RETRY_MS, resolve);
      });
      await this.look();
    }
  }

  private arrived(me: Me): void {
    const before = this.person();
    if (before && (before.id !== me.id || before.tenant.id !== me.tenant.id || before.hat !== me.hat)) {
      this.leave('/');
      return;
    }
    this.person.set(me);
    this.language.follow(me.language, me.languageChosen);
    this.at.set('signed-in');
    this.wait(me.session);
    this.doorbell.open();
    if (!this.locked()) return;
    this.locked.set(false);
    this.client.fetchAllAgain();
    for (const heard of this.sameAgain) heard();
  }

  private leave(to: string): void {
    for (const heard of this.gone) heard();
    void this.client.forgetAll();
    location.assign(to);
  }

  private async extend(): Promise<void> {
    this.isExtending = true;
    try {
      this.wait((await this.client.change(ExtendSessionDocument, {}, false)).extendSession);
    } catch (error) {
      // NOT_SIGNED_IN has locked the page by now; while the API is away the times that we know still hold.
      if (!(error instanceof Refused)) throw error;
    } finally {
      this.isExtending = false;
    }
  }

  /** The server's clock counts: times are taken as distances from its now. */
  private wait(times: Times): void {
    const since = this.clock.now() - Date.parse(times.now);
    const idleEnd = Date.parse(times.idleEndsAt) + since;
    const end = Date.parse(times.endsAt) + since;
    const first = Math.min(idleEnd, end);
    const left = first - this.clock.now();
    const before = this.times;
    this.times = {
      idleEnd,
      end,
      lead: times.noticeSeconds * 1000,
      extendEvery: Math.min(EXTEND_AT_MOST_EVERY_MS, Math.max(before?.extendEvery ?? 0, left / 4)),
    };
    this.ending.set(undefined);
    this.stopWaiting();
    this.cancel = [
      this.clock.after(Math.max(0, left - this.times.lead), () => void this.nearEnd()),
      this.clock.after(Math.max(0, left), () => void this.atEnd()),
    ];
  }

  // Another tab may have put the end off in the meantime: ask before frightening anybody.
  private async nearEnd(): Promise<void> {
    const known = this.times;
    await this.look();
    const now = this.times;
    if (this.locked() || !known || !now) return;
    const at = Math.min(now.idleEnd, now.end);
    if (at - this.clock.now() > now.lead + 1000) return;
    this.stopWaiting();
    this.cancel = [this.clock.after(Math.max(0, at - this.clock.now()), () => void this.atEnd())];
    this.ending.set({ at, canExtend: now.idleEnd < now.end });
  }

  // First the words are hidden, then the server is asked whether it is truly over.
  private async atEnd(): Promise<void> {
    this.ended();
    await this.look();
  }

  private stopWaiting(): void {
    for (const cancel of this.cancel) cancel();
    this.cancel = [];
  }
}
