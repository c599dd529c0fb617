// Fills an element with a text and marks the element's language where bokmål stands in for another.
import { computed, Directive, inject, input } from '@angular/core';
import { type Text, type Values } from '@samplan/wording';
import { LanguageChoice } from './language';

@Directive({ selector: '[say]', host: { '[textContent]': 'words()', '[attr.lang]': 'lang()' } })
export class Say {
  private readonly language = inject(LanguageChoice);

  readonly say = input.required<Text>();
  readonly with = input<Values>();

  protected readonly words = computed(() => this.language.say(this.say(), this.with()));
  protected readonly lang = computed(() => this.language.spoken(this.say()));
}
