// The language in which a text is said where it is not the language of the page: bokmål standing in for Sámi.
import { inject, Pipe, type PipeTransform } from '@angular/core';
import { languageOf, type Text } from '@samplan/wording';
import { LanguageChoice } from './language';

/** For `[attr.lang]` of elements that get a text as a string; `[say]` does it by itself. */
// Not pure: the language is a signal that the arguments do not show.
@Pipe({ name: 'spoken', pure: false })
export class SpokenPipe implements PipeTransform {
  private readonly language = inject(LanguageChoice);

  transform(text: Text): string | null {
    const spoken = languageOf(text, this.language.current());
    return spoken === this.language.current() ? null : spoken;
  }
}
