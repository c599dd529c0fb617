// Says a text of the catalogue in the language of the page, where only a string fits; `[say]` is for whole elements.
import { inject, Pipe, type PipeTransform } from '@angular/core';
import type { Text, Values } from '@samplan/wording';
import { LanguageChoice } from './language';

// Not pure: the language is a signal that the arguments do not show.
@Pipe({ name: 'say', pure: false })
export class SayPipe implements PipeTransform {
  private readonly language = inject(LanguageChoice);

  transform(text: Text, values?: Values): string {
    return this.language.say(text, values);
  }
}
