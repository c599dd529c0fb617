// In which of the languages that a consent is written in one wants to read it, where the page speaks another.
import { Component, input, output } from '@angular/core';
import type { Language } from '@samplan/contract';
import { languageNames, signing } from '@samplan/wording';
import { Say } from '../../kernel/say';

export const TEXT_LANGUAGES = ['nb', 'nn', 'en'] as const satisfies readonly Language[];
/** A consent is never shown in a language that fell back. */
export type TextLanguage = (typeof TEXT_LANGUAGES)[number];

@Component({
  selector: 'sam-signing-language',
  imports: [Say],
  template: `
    <p [say]="texts.chooseLanguageWhat"></p>
    <fieldset class="pick">
      <legend class="ds-label" [say]="texts.chooseLanguage"></legend>
      @for (one of languages; track one) {
        <label>
          <input type="radio" name="text-language" [checked]="value() === one" (change)="chosen.emit(one)" />
          <span [attr.lang]="one">{{ names[one] }}</span>
        </label>
      }
    </fieldset>
  `,
  styleUrl: '../../../styles/pick.css',
  styles: ':host { display: block; }',
  host: { class: 'stack' },
})
export class SigningLanguage {
  readonly value = input.required<TextLanguage | undefined>();
  readonly chosen = output<TextLanguage>();

  protected readonly texts = signing;
  protected readonly languages = TEXT_LANGUAGES;
  protected readonly names = languageNames;
}
