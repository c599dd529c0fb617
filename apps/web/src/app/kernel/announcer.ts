// Short sentences for screen readers about what happened without a change of page; one polite region in the frame.
import { inject, Service, signal } from '@angular/core';
import type { Text, Values } from '@samplan/wording';
import { LanguageChoice } from './language';

@Service()
export class Announcer {
  private readonly language = inject(LanguageChoice);
  private readonly said = signal<{ words: string; lang: string | null }>({ words: '', lang: null });

  readonly sentence = this.said.asReadonly();

  announce(text: Text, values?: Values): void {
    const sentence = this.language.say(text, values);
    const lang = this.language.spoken(text);
    // A sentence said twice must differ to be read twice.
    this.said.update(({ words }) => ({ words: words === sentence ? `${sentence}\u00a0` : sentence, lang }));
  }
}
