// One person in the list of those around the owner, and what the owner may do with them.
import { Component, computed, inject, input, output, viewChild } from '@angular/core';
import { Button, Mark, Menu } from '@samplan/ui';
import { network } from '@samplan/wording';
import { LanguageChoice } from '../../kernel/language';
import { Say } from '../../kernel/say';
import type { Around } from './network-rows';

export type Act = 'place' | 'comes' | 'change' | 'remove';

@Component({
  selector: 'sam-around-row',
  imports: [Button, Mark, Menu, Say],
  templateUrl: './around-row.html',
  styleUrl: './around-row.css',
})
export class AroundRow {
  private readonly language = inject(LanguageChoice);
  private readonly menu = viewChild(Menu);

  readonly person = input.required<Around>();
  readonly mayKeep = input.required<boolean>();
  readonly act = output<Act>();

  protected readonly texts = network;
  protected readonly parts = computed(() =>
    this.person().parts.map((part) =>
      typeof part === 'string'
        ? { words: part, lang: null }
        : { words: this.language.say(part), lang: this.language.spoken(part) },
    ),
  );

  protected readonly signs = computed(() => [
    ...(this.person().isContact ? [network.noLogin] : []),
    ...(this.person().said.comesHome ? [network.comesHome] : []),
  ]);

  protected choose(act: Act): void {
    this.menu()?.leave();
    this.act.emit(act);
  }
}
