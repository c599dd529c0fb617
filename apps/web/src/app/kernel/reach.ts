// How somebody may safely be reached, for one who has to obey it.
import { Component, computed, input } from '@angular/core';
import { CONTACT_CHANNELS } from '@samplan/domain';
import { howToReach, reachBy } from '@samplan/wording';
import { Say } from './say';
import { wordOf } from './wire-words';

@Component({
  selector: 'sam-reach',
  imports: [Say],
  template: `<p><b [say]="by()" [with]="{ address: how().address }"></b></p>
    <p class="quiet" [say]="how().letters ? texts.letters : texts.noLetters"></p>`,
  host: { class: 'stack', role: 'status' },
})
export class Reach {
  readonly how = input.required<{ channel: string; address?: string | null; letters: boolean }>();

  protected readonly texts = howToReach;
  protected readonly by = computed(() => reachBy[wordOf(CONTACT_CHANNELS, this.how().channel) ?? 'in-app']);
}
