// The title of the page, in the language of the page. It stands in the browser's history: never a name, never a plan's word.
import { effect, inject } from '@angular/core';
import { Title } from '@angular/platform-browser';
import type { Text } from '@samplan/wording';
import { LanguageChoice } from './language';

/** Call it where `inject` may be called. */
export function pageTitle(text: () => Text): void {
  const title = inject(Title);
  const language = inject(LanguageChoice);
  effect(() => title.setTitle(`${language.say(text())} – Samplan`));
}
