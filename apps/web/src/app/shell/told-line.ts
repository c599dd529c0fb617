// That something was said by word of mouth or on paper, when, before whom, and who entered it.
import { Component, computed, input } from '@angular/core';
import type { ToldHereFragment } from '@samplan/contract';
import { ownersWish } from '@samplan/wording';
import { Say } from '../kernel/say';
import { WhenPipe } from '../kernel/when.pipe';

@Component({
  selector: 'sam-told-line',
  imports: [Say, WhenPipe],
  template: `<p
    class="small quiet"
    [say]="text()"
    [with]="{ by: told().enteredBy, date: told().on | when: 'since', witness: told().witness ?? '' }"
  ></p>`,
})
export class ToldLine {
  readonly told = input.required<ToldHereFragment>();
  protected readonly text = computed(() =>
    this.told().form === 'orally' ? ownersWish.toldOrally : ownersWish.toldOnPaper,
  );
}
