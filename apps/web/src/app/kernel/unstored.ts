// What was written here and is not known to be stored: whoever leaves waits a little for it, and is asked.
import { computed, DOCUMENT, effect, inject, Injector, Service, signal, untracked } from '@angular/core';
import { CLOCK } from './clock';
import { Live } from './live';
import { Session } from './session';

@Service()
export class Unstored {
  private readonly live = inject(Live);
  private readonly clock = inject(CLOCK);
  private readonly injector = inject(Injector);
  private readonly view = inject(DOCUMENT).defaultView;
  private isLettingGo = false;

  private readonly pending = computed(() => this.live.all().filter(({ stored }) => stored() !== 'saved'));
  /** Sentences of forms, by what they are about. */
  private readonly sentences = signal<ReadonlyMap<string, string>>(new Map());
  readonly isAny = computed(() => this.pending().length > 0 || this.sentences().size > 0);

  constructor() {
    inject(Session).onGone(() => this.sentences.set(new Map()));
    // A page that always listens is never kept by the browser for the way back.
    effect(() => {
      if (this.isAny()) this.view?.addEventListener('beforeunload', this.asks);
      else this.view?.removeEventListener('beforeunload', this.asks);
    });
  }

  /** One's own words that would be lost, one text after the other; empty where what was changed has no words. */
  words(): readonly string[] {
    return [...this.pending().map((words) => words.kept()), ...this.sentences().values()]
      .map((words) => words.trim())
      .filter((words) => words !== '');
  }

  /** A sentence that is not stored yet, or no longer is one. */
  keep(key: string, words: string | undefined): void {
    const others = [...untracked(this.sentences)].filter(([other]) => other !== key);
    this.sentences.set(new Map(words === undefined ? others : [...others, [key, words]]));
  }

  /** What was written there and is not stored. */
  of(key: string): string | undefined {
    return untracked(this.sentences).get(key);
  }

  /** Waits until all is stored, at most so many milliseconds. @returns whether it is */
  settled(atMost: number): Promise<boolean> {
    if (!this.hasPending()) return Promise.resolve(true);
    return new Promise((resolve) => {
      const end = (isStored: boolean): void => {
        watching.destroy();
        cancel();
        resolve(isStored);
      };
      const cancel = this.clock.after(atMost, () => end(false));
      const watching = effect(
        () => {
          if (!this.isAny()) end(true);
        },
        { injector: this.injector },
      );
    });
  }

  /** The person has been asked, or must get away at once: nothing holds the page back any more. */
  letGo(): void {
    this.isLettingGo = true;
  }

  private readonly asks = (event: Event): void => {
    if (this.hasPending() && !this.isLettingGo) event.preventDefault();
  };

  private hasPending(): boolean {
    return this.live.hasPending() || untracked(this.sentences).size > 0;
  }
}
