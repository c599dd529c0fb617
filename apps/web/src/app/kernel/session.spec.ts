// The end of a session, as the page lives it: notice, lock, and back for the same person alone.
import { TestBed } from '@angular/core/testing';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { CLOCK } from './clock';
import { GraphqlClient } from './graphql-client';
import { Refused } from './problems';
import { Session, type Me } from './session';

const MINUTE = 60_000;
const START = Date.parse('2026-11-23T12:00:00Z');

/** A clock moved by hand: what is due runs, in order, each followed by the promises it made. */
class HandClock {
  at = START;
  private waiting: { due: number; run: () => void }[] = [];
  now = () => this.at;
  after = (ms: number, run: () => void) => {
    const entry = { due: this.at + ms, run };
    this.waiting.push(entry);
    return () => void (this.waiting = this.waiting.filter((one) => one !== entry));
  };
  async pass(ms: number): Promise<void> {
    const end = this.at + ms;
    for (;;) {
      await settle();
      const next = this.waiting.filter(({ due }) => due <= end).sort((a, b) => a.due - b.due)[0];
      if (!next) break;
      this.waiting = this.waiting.filter((one) => one !== next);
      this.at = Math.max(this.at, next.due);
      next.run();
    }
    this.at = end;
    await settle();
  }
}

const settle = async () => {
  for (let i = 0; i < 10; i++) await Promise.resolve();
};

/** The server as the session sees it: who is in, until when, and how often it was asked to go on. */
class Server {
  who: 'ola' | 'kari' | null = 'ola';
  idle = 30 * MINUTE;
  noticeSeconds = 120;
  idleEnd = START + 30 * MINUTE;
  end = START + 8 * 60 * MINUTE;
  isAway = false;
  extended = 0;
  forgot = 0;
  private signedOut: () => void = () => undefined;
  constructor(private readonly clock: HandClock) {}

  onSignedOut = (heard: () => void) => void (this.signedOut = heard);
  onConnected = () => () => undefined;
  listen = () => () => undefined;
  fetchAllAgain = () => undefined;
  forgetAll = async () => void this.forgot++;
  /** What an answer under way waits for. */
  held: Promise<void> = Promise.resolve();
  ask = async () => {
    const { held, who } = this;
    await held;
    // As it was when it was asked.
    if (!who) this.signedOut();
    if (!who) throw new Refused('NOT_SIGNED_IN');
    this.answer();
    return { me: this.me() };
  };
  change = async () => {
    this.answer();
    this.extended++;
    this.idleEnd = this.clock.now() + this.idle;
    return { extendSession: this.times() };
  };

  private answer(): void {
    if (this.isAway) throw new Refused('UNAVAILABLE');
    const isOver = this.clock.now() >= Math.min(this.idleEnd, this.end);
    if (this.who && !isOver) return;
    this.signedOut();
    throw new Refused('NOT_SIGNED_IN');
  }
  private times() {
    const iso = (at: number) => new Date(at).toISOString();
    const idleEndsAt = iso(Math.min(this.idleEnd, this.end));
    return { idleEndsAt, endsAt: iso(this.end), now: iso(this.clock.now()), noticeSeconds: this.noticeSeconds };
  }
  private me(): Me {
    const name = this.who === 'kari' ? 'Kari Moen' : 'Ola Nordli';
    return {
      id: this.who ?? '',
      name,
      givenName: name.slice(0, 4),
      initials: 'ON',
      party: 'person',
      language: 'nb',
      languageChosen: true,
      tenant: { id: 't', name: 'Fjelldal kommune' },
      otherTenants: [],
      hat: 'private',
      hats: ['private'],
      worksAs: [],
      ownPlan: null,
      hasCase: false,
      mayOpenOwnPlan: false,
      safeContact: { isOpen: false, answer: 'nobody' },
      session: this.times(),
      demo: true,
    };
  }
}

let clock: HandClock;
let server: Server;
let session: Session;

beforeEach(async () => {
  clock = new HandClock();
  server = new Server(clock);
  TestBed.configureTestingModule({
    providers: [
      { provide: CLOCK, useValue: clock },
      { provide: GraphqlClient, useValue: server },
    ],
  });
  session = TestBed.inject(Session);
  await session.known();
});

describe('while somebody is here', () => {
  it('a notice comes two minutes before the end, and one key puts the end off', async () => {
    await clock.pass(28 * MINUTE - 1000);
    expect(session.notice()).toBeUndefined();
    await clock.pass(2000);
    expect(session.notice()).toEqual({ at: new Date(START + 30 * MINUTE).toISOString(), canExtend: true });
    session.active();
    await settle();
    expect(session.notice()).toBeUndefined();
    await clock.pass(10 * MINUTE);
    expect(session.isLocked()).toBe(false);
  });

  it('typing extends the session at most once a minute', async () => {
    await clock.pass(2 * MINUTE);
    for (let i = 0; i < 60; i++) {
      session.active();
      await clock.pass(1000);
    }
    expect(server.extended).toBe(1);
    session.active();
    await settle();
    expect(server.extended).toBe(2);
  });

  it('the notice comes as long before the end as the installation says, however short its sessions are', async () => {
    server.idle = 12_000;
    server.noticeSeconds = 6;
    server.idleEnd = clock.now() + server.idle;
    await session.look();
    await clock.pass(5_900);
    expect(session.notice()).toBeUndefined();
    await clock.pass(200);
    expect(session.notice()?.canExtend).toBe(true);
    server.extended = 0;
    for (let i = 0; i < 20; i++) session.active();
    await settle();
    expect(server.extended).toBe(1);
    expect(session.notice()).toBeUndefined();
  });

  it('where sessions are short, one who types puts the end off at least four times in each, and sees no notice', async () => {
    server.idle = 12_000;
    server.noticeSeconds = 6;
    server.idleEnd = clock.now() + server.idle;
    await session.look();
    TestBed.resetTestingModule();
    TestBed.configureTestingModule({
      providers: [
        { provide: CLOCK, useValue: clock },
        { provide: GraphqlClient, useValue: server },
      ],
    });
    session = TestBed.inject(Session);
    await session.known();
    for (let i = 0; i < 120; i++) {
      session.active();
      await clock.pass(500);
      expect(session.notice()).toBeUndefined();
    }
    expect(server.extended).toBeGreaterThanOrEqual(20);
    expect(server.extended).toBeLessThanOrEqual(21);
  });

  it('what another tab put off brings no notice here', async () => {
    await clock.pass(20 * MINUTE);
    server.idleEnd = clock.now() + 30 * MINUTE;
    await clock.pass(9 * MINUTE);
    expect(session.notice()).toBeUndefined();
  });

  it('the end after eight hours cannot be put off, and the notice says so', async () => {
    server.end = START + 20 * MINUTE;
    await session.look();
    await clock.pass(18 * MINUTE + 1000);
    expect(session.notice()?.canExtend).toBe(false);
  });
});

describe('at the end', () => {
  it('the page locks', async () => {
    await clock.pass(30 * MINUTE);
    expect(session.isLocked()).toBe(true);
    expect(session.notice()).toBeUndefined();
  });

  it('the page locks as soon as the server says that the session is over', async () => {
    server.who = null;
    await session.look();
    expect(session.isLocked()).toBe(true);
  });

  it('a key does not open a locked page', async () => {
    await clock.pass(30 * MINUTE);
    session.active();
    await settle();
    expect(server.extended).toBe(0);
    expect(session.isLocked()).toBe(true);
  });

  it('the same person comes back to the same page, and what was open is opened again', async () => {
    const again = vi.fn();
    session.onSameAgain(again);
    await clock.pass(30 * MINUTE);
    server.idleEnd = clock.now() + 30 * MINUTE;
    await session.look();
    expect(session.isLocked()).toBe(false);
    expect(again).toHaveBeenCalledTimes(1);
  });

  it('for anybody else every word is dropped and the page stays locked', async () => {
    const gone = vi.fn();
    const again = vi.fn();
    session.onGone(gone);
    session.onSameAgain(again);
    await clock.pass(30 * MINUTE);
    server.who = 'kari';
    server.idleEnd = clock.now() + 30 * MINUTE;
    await session.look();
    expect(gone).toHaveBeenCalledTimes(1);
    expect(again).not.toHaveBeenCalled();
    expect(server.forgot).toBe(1);
    expect(session.isLocked()).toBe(true);
  });

  it('news that come while somebody is asked about are asked about anew: the answer under way is older than they', async () => {
    let arrive = (): void => undefined;
    server.held = new Promise((resolve) => (arrive = resolve));
    server.who = null;
    const before = session.look();
    await settle();
    // The other tab has another session by now, and says so.
    server.held = Promise.resolve();
    server.who = 'ola';
    const after = session.look();
    arrive();
    await Promise.all([before, after]);
    expect(session.isLocked()).toBe(false);
  });

  it('an API that is away does not unlock, and does not lock before the time', async () => {
    server.isAway = true;
    await clock.pass(29 * MINUTE);
    expect(session.isLocked()).toBe(false);
    await clock.pass(MINUTE);
    expect(session.isLocked()).toBe(true);
    await session.look();
    expect(session.isLocked()).toBe(true);
  });
});
