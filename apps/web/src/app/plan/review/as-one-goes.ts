// A choice and a sentence, stored as one goes: at once, a moment after the last key, and again when the server is back.
import { afterNextRender, computed, DestroyRef, inject, linkedSignal, signal, untracked } from '@angular/core';
import { CLOCK } from '../../kernel/clock';
import { Unstored } from '../../kernel/unstored';

const REST_MS = 1000;
const AGAIN_MS = 10_000;

export interface Kept<Choice extends string> {
  readonly choice: Choice | undefined;
  readonly words: string;
}

/** What came of it: `away` is tried again, as long as one is here. */
export type Sent = 'stored' | 'refused' | 'away';

export interface Going<Choice extends string> {
  /** Of what it is, the same for ever: what is not stored is found again by it. */
  readonly key: () => string;
  /** As it stands in what was last fetched. */
  readonly stored: () => Kept<Choice>;
  /** @param isAgain nobody did anything now: what was wrong has been said */
  readonly send: (kept: Kept<Choice>, isAgain: boolean) => Promise<Sent>;
}

/** Made where `inject` may be called. What others change comes in, unless one has changed it oneself meanwhile. */
export class AsOneGoes<Choice extends string> {
  private readonly clock = inject(CLOCK);
  private readonly unstored = inject(Unstored);
  private readonly chosen = signal<Choice | undefined>(undefined);
  /** What was last fetched, or sent since. */
  readonly kept;
  private readonly written;
  readonly choice = computed(() => this.chosen() ?? this.kept().choice);
  readonly words = computed(() => this.written() ?? this.kept().words);
  readonly isUnstored = computed(
    () => this.choice() !== this.kept().choice || this.words().trim() !== this.kept().words,
  );
  private line: Promise<unknown> = Promise.resolve();
  private stopWaiting: () => void = () => undefined;
  private isHere = true;

  constructor(private readonly going: Going<Choice>) {
    this.kept = linkedSignal<string, Kept<Choice>>({
      source: () => JSON.stringify([going.key(), going.stored()]),
      computation: () => untracked(going.stored),
    });
    this.written = linkedSignal<Kept<Choice>, string | undefined>({
      source: this.kept,
      computation: ({ words }, before) => {
        if (!before) return this.unstored.of(untracked(going.key));
        const isOwn = before.value?.trim() !== before.source.words || words === before.source.words;
        return isOwn ? before.value : undefined;
      },
    });
    // What was left here while the server was away.
    afterNextRender(() => {
      if (this.isUnstored()) this.later(REST_MS);
    });
    inject(DestroyRef).onDestroy(() => {
      this.isHere = false;
      void this.save();
    });
  }

  choose(choice: Choice): void {
    this.chosen.set(choice);
    this.note();
    void this.save();
  }

  write(words: string): void {
    this.written.set(words);
    this.note();
    this.later(REST_MS);
  }

  /** One has left the field. */
  async left(): Promise<void> {
    if (await this.save()) this.written.set(undefined);
  }

  /** What stands there was taken away. */
  clear(): void {
    this.chosen.set(undefined);
    this.written.set(undefined);
    this.kept.set({ choice: undefined, words: '' });
    this.note();
  }

  /** One after the other. @returns whether all is stored */
  async save(isAgain = false): Promise<boolean> {
    this.stopWaiting();
    const saving = this.line.then(() => this.store(isAgain));
    this.line = saving;
    return saving;
  }

  private async store(isAgain: boolean): Promise<boolean> {
    if (!this.isUnstored()) return true;
    const sending = { choice: this.choice(), words: this.words().trim() };
    const sent = await this.going.send(sending, isAgain);
    if (sent === 'stored') {
      this.kept.set(sending);
      if (this.chosen() === sending.choice) this.chosen.set(undefined);
      this.note();
    }
    if (sent === 'away') this.later(AGAIN_MS);
    return !this.isUnstored();
  }

  private later(ms: number): void {
    this.stopWaiting();
    if (this.isHere) this.stopWaiting = this.clock.after(ms, () => void this.save(ms === AGAIN_MS));
  }

  private note(): void {
    this.unstored.keep(this.going.key(), this.isUnstored() ? this.words() : undefined);
  }
}
