// The language in which a text is said where it is not the language of the page: bokmål standing in for Sámi.
import { inject, Pipe, type PipeTransform } from '@angular/core';
import type { Text } from '@samplan/wording';
import { LanguageChoice } from './language';

/** For `[attr.lang]` of elements that get a text, or a date, as a string; `[say]` does it by itself. */
// Not pure: the language is a signal that the arguments do not show.
@Pipe({ name: 'spoken', pure: false })
export class SpokenPipe implements PipeTransform {
  private readonly language = inject(LanguageChoice);

  transform(text: Text | 'date'): string | null {
    return text === 'date' ? this.language.spokenInDates() : this.language.spoken(text);
  }
}
