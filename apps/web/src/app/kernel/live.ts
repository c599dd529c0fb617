// Which sections' live words are open: at most twelve sockets, closed half a minute after nobody writes, memory only.
import { computed, inject, Service, signal } from '@angular/core';
import { CLOCK } from './clock';
import { LiveWords, type Place } from './live-words';
import { Session } from './session';

export const MAX_SOCKETS = 12;
export const QUIET_MS = 30_000;

/** Why words are no longer open, and what one had written there that was not stored. */
export interface Ended {
  readonly place: Place;
  readonly reason: 'session' | 'revoked' | 'unknown' | 'refused' | 'lineageGone';
  readonly kept: string;
}

interface Open {
  readonly words: LiveWords;
  /** When anybody last wrote here, or was said to; milliseconds since 1970. */
  heardAt: number;
  /** One has gone in to write. */
  writing: boolean;
}

@Service()
export class Live {
  private readonly clock = inject(CLOCK);
  private readonly session = inject(Session);
  private readonly open = new Map<string, Open>();
  private readonly opening = new Map<string, Promise<LiveWords | undefined>>();
  private readonly hearers = new Set<(ended: Ended) => void>();
  private readonly quieted = new Set<(words: LiveWords) => void>();
  private readonly shown = signal<readonly LiveWords[]>([]);
  private generation = 0;

  /** All that is open now. */
  readonly all = this.shown.asReadonly();
  readonly bySection = computed(() => new Map(this.shown().map((words) => [words.place.sectionId, words])));

  constructor() {
    this.session.onSameAgain(() => this.reopenAll());
    this.session.onGone(() => this.dropAll());
  }

  /** Hears of words that the server closed. @returns what stops the hearing */
  onEnded(heard: (ended: Ended) => void): () => void {
    this.hearers.add(heard);
    return () => this.hearers.delete(heard);
  }

  /** Hears of words that were closed because nobody writes there, as they last stood. @returns what stops the hearing */
  onQuiet(heard: (words: LiveWords) => void): () => void {
    this.quieted.add(heard);
    return () => this.quieted.delete(heard);
  }

  /** Opens words to read them while somebody writes, or keeps them open; undefined where no socket is free. */
  follow(place: Place): Promise<LiveWords | undefined> {
    return this.enter(place, false);
  }

  /** Opens words to write in them. */
  write(place: Place): Promise<LiveWords | undefined> {
    return this.enter(place, true);
  }

  /** One is done writing; the words stay open as long as anybody writes. */
  doneWriting(sectionId: string): void {
    const open = this.open.get(sectionId);
    if (!open) return;
    open.writing = false;
    this.touch(open);
  }

  /** Nobody looks at these words any more: close them unless something is still on its way. */
  leave(planId: string): void {
    for (const [sectionId, open] of this.open) {
      if (open.words.place.planId !== planId) continue;
      open.writing = false;
      if (!open.words.hasPending) this.drop(sectionId);
    }
  }

  /** The same person is back: what waits is sent. */
  reopenAll(): void {
    for (const { words } of this.open.values()) words.reopen();
  }

  /** Somebody else is here, or nobody: every word leaves the memory. */
  dropAll(): void {
    this.generation++;
    for (const sectionId of [...this.open.keys()]) this.drop(sectionId);
  }

  /** Is anything written here not known to be stored? */
  hasPending(): boolean {
    return [...this.open.values()].some(({ words }) => words.hasPending);
  }

  private async enter(place: Place, writing: boolean): Promise<LiveWords | undefined> {
    const { sectionId } = place;
    const open = this.open.get(sectionId);
    if (open && open.words.place.room !== place.room) this.drop(sectionId);
    else if (open) {
      open.writing ||= writing;
      this.touch(open);
      return open.words;
    }
    const coming = this.opening.get(sectionId) ?? this.begin(place);
    this.opening.set(sectionId, coming);
    const words = await coming.finally(() => this.opening.delete(sectionId));
    const begun = this.open.get(sectionId);
    if (begun) begun.writing ||= writing;
    return words;
  }

  private async begin(place: Place): Promise<LiveWords | undefined> {
    const generation = this.generation;
    if (!this.makeRoom()) return undefined;
    const [planDoc, sync] = await Promise.all([import('@samplan/plan-doc'), import('@samplan/sync/client')]);
    if (generation !== this.generation) return undefined;
    const replica = sync.openReplica({
      url: `${location.protocol === 'https:' ? 'wss' : 'ws'}://${location.host}/sync`,
      room: place.room,
      params: { v: String(planDoc.SCHEMA_VERSION) },
      now: () => this.clock.now(),
    });
    const words = new LiveWords(place, replica, planDoc);
    const open: Open = { words, heardAt: this.clock.now(), writing: false };
    this.open.set(place.sectionId, open);
    words.onWords((local) => {
      if (local) this.session.active();
      open.heardAt = this.clock.now();
    });
    replica.onChange(() => this.note(open));
    this.wait(open);
    this.show();
    return words;
  }

  // What somebody writes in, and what is not stored, is never closed to make room.
  private makeRoom(): boolean {
    if (this.open.size < MAX_SOCKETS) return true;
    const [quietest] = [...this.open]
      .filter(([, { writing, words }]) => !writing && !words.hasPending)
      .sort(([, a], [, b]) => a.heardAt - b.heardAt);
    if (!quietest) return false;
    this.hush(quietest[0]);
    return true;
  }

  private hush(sectionId: string): void {
    const words = this.open.get(sectionId)?.words;
    if (words?.ready()) for (const heard of this.quieted) heard(words);
    this.drop(sectionId);
  }

  private touch(open: Open): void {
    open.heardAt = this.clock.now();
  }

  private wait(open: Open): void {
    const { sectionId } = open.words.place;
    this.clock.after(Math.max(1000, open.heardAt + QUIET_MS - this.clock.now()), () => {
      if (this.open.get(sectionId) !== open) return;
      const quiet = this.clock.now() - open.heardAt >= QUIET_MS;
      if (quiet && !open.writing && !open.words.hasPending) this.hush(sectionId);
      else this.wait(open);
    });
  }

  private note(open: Open): void {
    const reason = open.words.closed();
    if (!reason) return;
    if (reason === 'session') {
      this.session.ended();
      return;
    }
    const { place } = open.words;
    if (this.open.get(place.sectionId) !== open) return;
    const kept = open.words.kept();
    this.drop(place.sectionId);
    const why = reason === 'retry' || reason === 'drain' ? 'unknown' : reason;
    for (const heard of this.hearers) heard({ place, reason: why, kept });
  }

  private drop(sectionId: string): void {
    const open = this.open.get(sectionId);
    this.open.delete(sectionId);
    open?.words.drop();
    this.show();
  }

  private show(): void {
    this.shown.set([...this.open.values()].map(({ words }) => words));
  }
}
