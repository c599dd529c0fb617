// A date or a moment as people say it, in the language of the page.
import { inject, Pipe, type PipeTransform } from '@angular/core';
import { LanguageChoice, type DateStyle } from './language';

// Not pure: the language is a signal that the arguments do not show.
@Pipe({ name: 'when', pure: false })
export class WhenPipe implements PipeTransform {
  private readonly language = inject(LanguageChoice);

  transform(value: string, style: DateStyle = 'day'): string {
    return this.language.date(value, style);
  }
}
