// Says, to those who ask for it, that somebody else has written: one polite sentence after a pause.
import { inject, Service, signal } from '@angular/core';
import { live } from '@samplan/wording';
import { Announcer } from '../kernel/announcer';
import { CLOCK } from '../kernel/clock';
import { LanguageChoice } from '../kernel/language';
import type { LiveWords } from '../kernel/live-words';

const PAUSE_MS = 3000;
const KEPT = 'samplan.read-aloud';

@Service()
export class ReadAloud {
  private readonly announcer = inject(Announcer);
  private readonly language = inject(LanguageChoice);
  private readonly clock = inject(CLOCK);
  private readonly listened = new WeakSet<LiveWords>();
  private readonly on = signal(sessionStorage.getItem(KEPT) === 'yes');

  /** Off until asked for; kept in this tab alone. */
  readonly isOn = this.on.asReadonly();

  choose(on: boolean): void {
    this.on.set(on);
    sessionStorage.setItem(KEPT, on ? 'yes' : 'no');
  }

  /** Listens to these words for as long as they are open. */
  listen(words: LiveWords, title: () => string): void {
    if (this.listened.has(words)) return;
    this.listened.add(words);
    let cancel: (() => void) | undefined;
    words.onWords((local) => {
      if (local || !this.on() || !words.ready()) return;
      const names = words.others().filter(({ writes }) => writes);
      cancel?.();
      cancel = this.clock.after(PAUSE_MS, () => {
        if (names.length === 0) return;
        const said = this.language.list(names.map(({ name }) => name.split(' ')[0] ?? name));
        this.announcer.announce(live.hasWritten, { names: said, title: title() });
      });
    });
  }
}
