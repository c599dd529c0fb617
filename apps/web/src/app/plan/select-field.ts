// A list to choose one of, with what it is called.
import { Component, computed, inject, input, output } from '@angular/core';
import { begun, type Text } from '@samplan/wording';
import { LanguageChoice } from '../kernel/language';
import { Say } from '../kernel/say';
import { SayPipe } from '../kernel/say.pipe';
import { SpokenPipe } from '../kernel/spoken.pipe';

/** A word of a closed list, or something by its own name. */
export interface Option<Word extends string = string> {
  readonly word: Word;
  readonly text: Text | string;
}

let made = 0;

@Component({
  selector: 'sam-select-field',
  imports: [Say, SayPipe, SpokenPipe],
  template: `
    <label class="ds-label" [attr.for]="id" [say]="label()"></label>
    <select
      class="ds-input"
      [id]="id"
      [attr.aria-describedby]="describedBy()"
      (change)="choose($event)"
      (blur)="left.emit()"
    >
      @if (none(); as none) {
        <option value="" [selected]="!value()" [attr.lang]="none | spoken" [textContent]="none | say"></option>
      }
      @for (one of shown(); track one.word) {
        <option [value]="one.word" [selected]="value() === one.word" [attr.lang]="one.lang">{{ one.name }}</option>
      }
    </select>
    <ng-content />
  `,
  styles: `
    select {
      width: 100%;
      min-width: 0;
      min-height: 2.75rem;
    }
  `,
  host: { class: 'ds-field' },
})
export class SelectField {
  private readonly language = inject(LanguageChoice);

  readonly label = input.required<Text>();
  readonly options = input.required<readonly Option[]>();
  readonly value = input.required<string | number | null | undefined>();
  /** The choice of none of them, where there is one. */
  readonly none = input<Text>();
  readonly describedBy = input<string>();
  /** The word, or nothing at all. */
  readonly chosen = output<string>();
  readonly left = output();

  protected readonly id = `select-${++made}`;
  protected readonly shown = computed(() =>
    this.options().map(({ word, text }) =>
      typeof text === 'string'
        ? { word, name: text, lang: null }
        : { word, name: begun(this.language.say(text)), lang: this.language.spoken(text) },
    ),
  );

  protected choose({ target }: Event): void {
    if (target instanceof HTMLSelectElement) this.chosen.emit(target.value);
  }
}
