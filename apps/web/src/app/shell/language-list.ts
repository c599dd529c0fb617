// The four languages, each in its own words.
import { Component, inject } from '@angular/core';
import { LANGUAGES, type Language } from '@samplan/domain';
import { Icon } from '@samplan/ui';
import { languageNames, shell } from '@samplan/wording';
import { LanguageChoice } from '../kernel/language';
import { SayPipe } from '../kernel/say.pipe';
import { Session } from '../kernel/session';
import { SpokenPipe } from '../kernel/spoken.pipe';

@Component({
  selector: 'sam-language-list',
  imports: [Icon, SayPipe, SpokenPipe],
  template: `<div role="group" [attr.lang]="words.language | spoken" [attr.aria-label]="words.language | say">
    @for (language of languages; track language) {
      <button
        type="button"
        class="menu-item"
        [lang]="language"
        [attr.aria-pressed]="language === choice.current()"
        (click)="choose(language)"
      >
        <sam-icon name="check" /><span>{{ names[language] }}</span>
      </button>
    }
  </div>`,
})
export class LanguageList {
  protected readonly choice = inject(LanguageChoice);
  private readonly session = inject(Session);

  protected readonly words = shell;
  protected readonly languages = LANGUAGES;
  protected readonly names = languageNames;

  protected choose(language: Language): void {
    if (this.session.me()) void this.choice.choose(language);
    else this.choice.chooseHere(language);
  }
}
