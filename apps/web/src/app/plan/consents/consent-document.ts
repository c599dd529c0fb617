// The text of a consent, word for word as the server made it and keeps it.
import { Component, computed, inject, input } from '@angular/core';
import type { ConsentTextShownFragment } from '@samplan/contract';
import { languageNames, signing } from '@samplan/wording';
import { LanguageChoice } from '../../kernel/language';
import { Say } from '../../kernel/say';

@Component({
  selector: 'sam-consent-document',
  imports: [Say],
  template: `
    @let it = text();
    <article class="doc paperlike" [class.easy]="it.easyRead" [attr.lang]="lang()">
      <p class="heading">{{ it.heading }}</p>
      <ol class="consent">
        @for (item of it.items; track $index) {
          <li>
            <h2>{{ item.heading }}</h2>
            @if (isLabelled(item.lines)) {
              <dl class="facts">
                @for (line of item.lines; track $index) {
                  <dt>{{ line.label }}</dt>
                  <dd>{{ line.text }}</dd>
                }
              </dl>
            } @else {
              @for (line of item.lines; track $index) {
                <p>{{ line.text }}</p>
              }
            }
          </li>
        }
      </ol>
      @if (it.notes.length) {
        <h2 class="notes" [attr.lang]="null" [say]="it.easyRead ? texts.goodToKnowEasy : texts.goodToKnow"></h2>
        <ul class="dash">
          @for (note of it.notes; track $index) {
            <li>{{ note }}</li>
          }
        </ul>
      }
      <p class="small quiet" [say]="texts.version" [with]="version()"></p>
    </article>
  `,
  styleUrl: './consent-document.css',
})
export class ConsentDocument {
  private readonly language = inject(LanguageChoice);

  readonly text = input.required<ConsentTextShownFragment>();

  protected readonly texts = signing;
  /** Marked where it is another than that of the page. */
  protected readonly lang = computed(() => {
    const { language } = this.text();
    return language === this.language.current() ? null : language;
  });
  protected readonly version = computed(() => {
    const { language, easyRead, version } = this.text();
    return { language: languageNames[language].toLocaleLowerCase('nb'), easy: easyRead ? 'yes' : 'no', version };
  });

  protected isLabelled(lines: readonly { label: string }[]): boolean {
    return lines.every(({ label }) => label !== '');
  }
}
