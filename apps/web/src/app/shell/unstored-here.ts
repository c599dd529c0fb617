// Says that words of one's own were not stored, where to find them, and nothing else; nothing where there are none.
import { Component, inject } from '@angular/core';
import { RouterLink } from '@angular/router';
import { Button } from '@samplan/ui';
import { unstored } from '@samplan/wording';
import { Say } from '../kernel/say';
import { WhatWaits } from '../kernel/what-waits';

@Component({
  selector: 'sam-unstored-here',
  imports: [Button, RouterLink, Say],
  template: `
    @if (what.unstored(); as count) {
      <section class="panel stack" aria-labelledby="unstored-here">
        <h2 id="unstored-here" class="h3" [say]="texts.here" [with]="{ count }"></h2>
        <p><a samButton kind="secondary" routerLink="/unstored" [say]="texts.see"></a></p>
      </section>
    }
  `,
  styles: `
    :host:has(section) {
      display: block;
      margin-bottom: var(--sam-gap-5);
    }
  `,
})
export class UnstoredHere {
  protected readonly what = inject(WhatWaits);
  protected readonly texts = unstored;
}
